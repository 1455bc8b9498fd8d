import ParasolModel

/// Local words for sorts of places, in five languages, without marks.
enum TypologyWords {
  /// The code for a cell; `isWhole` is false when it was found within more words.
  static func typology(of cell: String) -> (code: Typology, isWhole: Bool)? {
    let words = PlainLetters.words(cell)
    if let code = codes[words] { return (code, true) }
    let tokens = words.split(separator: " ").map(String.init)
    guard tokens.count > 1 else { return nil }
    var found: [Typology] = []
    for length in stride(from: min(tokens.count - 1, 5), through: 1, by: -1) {
      for start in 0...(tokens.count - length) {
        if let code = codes[tokens[start..<start + length].joined(separator: " ")] {
          found.append(code)
        }
      }
      if !found.isEmpty { break }
    }
    let different = Set(found)
    return different.count == 1 ? different.first.map { ($0, false) } : nil
  }

  private static let codes: [String: Typology] = {
    var codes: [String: Typology] = [:]
    for code in Typology.allCases { codes[PlainLetters.words(code.rawValue)] = code }
    for (code, words) in rows {
      for word in words.split(separator: ",") { codes[word.trimming(" \n")] = code }
    }
    return codes
  }()

  private static let rows: [(Typology, String)] = [
    (
      .street,
      """
      street,streets,street based,road,road side,roadside,pavement,corner,street corner,market,market place,bus stage,
      bus station,bus stop,bus park,taxi rank,matatu stage,rue,rues,trottoir,gare routiere,marche,rua,mercado,
      praca,calle,esquina,barabara,mtaani,mitaani,barabarani,stendi,soko,kituo cha basi
      """
    ),
    (
      .highway,
      """
      highway,high way,truck stop,truckstop,truckers stop,weigh bridge,weighbridge,lay by,autoroute,route nationale,
      arret de camions,auto estrada,estrada nacional,paragem de camioes,carretera,parada de camiones,barabara kuu,
      kituo cha malori
      """
    ),
    (.park, "park,parks,garden,gardens,parc,jardin public,parque,jardim,bustani"),
    (.beach, "beach,beaches,seafront,sea front,plage,praia,playa,ufukwe,ufukweni,pwani"),
    (
      .uninhabitable_building,
      """
      uninhabitable building,abandoned building,unfinished building,derelict building,batiment abandonne,
      predio abandonado,edificio abandonado,jengo lililoachwa,pagale,gofu
      """
    ),
    (
      .injecting_den,
      """
      injecting den,drug den,shooting gallery,lieu d injection,fumoir,boca de fumo,picadero,maskani ya dawa
      """
    ),
    (
      .homes,
      """
      home,homes,home based,house,houses,private home,residence,residences,domicile,a domicile,maison,maisons,
      casa,casas,domicilio,em casa,nyumbani,nyumba
      """
    ),
    (
      .virtual_space,
      """
      virtual,virtual space,online,internet,web,social media,app,apps,phone based,en ligne,reseaux sociaux,
      espaco virtual,redes sociais,redes sociales,en linea,mtandaoni
      """
    ),
    (
      .changaa_den,
      """
      changaa den,chang aa den,changaa,chang aa,busaa,busaa den,home brew den,homebrew,shebeen,local brew,
      mangwe,mama lishe pombe,kilabu cha pombe,pombe za kienyeji
      """
    ),
    (.casino, "casino,casinos,gambling,gaming,kasino"),
    (
      .bar_with_lodging,
      """
      bar with lodging,bar with rooms,bar and lodging,bar lodging,bar and rooms,bar lodge,bar and lodge,
      bar with accommodation,bar avec chambres,bar avec chambre,bar chambres,bar hotel,bar com quartos,
      bar con habitaciones,bar con cuartos,baa yenye vyumba,baa na vyumba,baa na gesti
      """
    ),
    (
      .bar_without_lodging,
      """
      bar,bars,bar without lodging,bar without rooms,pub,pubs,club,clubs,night club,nightclub,disco,tavern,
      drinking place,boite de nuit,buvette,maquis,cabaret,bar sans chambres,bar dancing,discoteca,boate,barraca,
      cantina,taberna,baa,klabu,kilabu,bar sin habitaciones,bar sem quartos
      """
    ),
    (.strip_club, "strip club,stripclub,strip,strip tease,club de striptease,clube de striptease"),
    (
      .brothel,
      """
      brothel,brothels,brothel based,maison close,maisons closes,bordel,bordels,bordeis,prostibulo,burdel,danguro,
      madanguro
      """
    ),
    (.sex_den, "sex den,sex dens,den"),
    (
      .guest_house_hotel_lodging,
      """
      guest house,guesthouse,guest houses,hotel,hotels,lodge,lodges,lodging,lodgings,motel,inn,hostel,
      guest house hotel lodging,maison de passage,maison de passe,auberge,chambre de passage,pensao,pousada,
      hospedaria,residencial,hostal,pension,posada,gesti,loji,nyumba ya wageni,hoteli
      """
    ),
    (
      .massage_parlour,
      """
      massage parlour,massage parlor,massage,spa,salon de massage,casa de massagem,massagens,sala de masajes,masajes,
      masaji
      """
    ),
    (
      .barbershop_salon,
      """
      barbershop,barber shop,barber,salon,saloon,hair salon,beauty salon,hairdresser,barbershop salon,coiffure,
      salon de coiffure,barbearia,salao,salao de beleza,peluqueria,barberia,kinyozi,saluni
      """
    ),
    (.other, "other,others,autre,autres,outro,outros,otro,otros,nyingine"),
  ]
}
