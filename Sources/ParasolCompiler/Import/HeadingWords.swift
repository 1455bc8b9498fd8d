import ParasolModel

/// Headings as they are written in English, French, Portuguese, Spanish and Swahili, without marks.
enum HeadingWords {
  struct Match: Hashable {
    let role: ColumnRole
    /// True when the heading says this and nothing else.
    let isWhole: Bool
  }

  /// What a heading says; nil when no word of it is known.
  static func match(_ heading: String) -> Match? {
    let words = PlainLetters.words(heading)
    guard !words.isEmpty else {
      return heading.contains("#") ? .init(role: .unused, isWhole: true) : nil
    }
    if isPersonal(words) { return Match(role: .personal, isWhole: true) }
    if let role = known[words] { return Match(role: role, isWhole: true) }
    if let day = DayWords.day(words) { return Match(role: .weekday(day), isWhole: true) }
    if let figure = figureOfGroup(words) { return figure }
    return longest(in: words).map { Match(role: $0, isWhole: false) }
  }

  /// `FSW min`, `Femmes: estimation haute`, `trans women`.
  private static func figureOfGroup(_ words: String) -> Match? {
    let tokens = words.split(separator: " ").map(String.init)
    for length in stride(from: min(tokens.count, 4), through: 1, by: -1) {
      for start in 0...(tokens.count - length) {
        let part = tokens[start..<start + length].joined(separator: " ")
        guard let group = GroupWords.id(of: part) else { continue }
        let rest = Array(tokens[..<start] + tokens[(start + length)...])
          .filter { !small.contains($0) }.joined(separator: " ")
        if rest.isEmpty { return Match(role: .people(group), isWhole: true) }
        if let role = known[rest], role.isFigure {
          return Match(role: role.of(group), isWhole: true)
        }
        return nil
      }
    }
    return nil
  }

  /// The longest known words that stand whole within a heading; of two the one that says more, as
  /// `bas` does in `nombre bas`.
  private static func longest(in words: String) -> ColumnRole? {
    let tokens = words.split(separator: " ").map(String.init)
    for length in stride(from: tokens.count - 1, through: 1, by: -1) {
      let found = (0...(tokens.count - length)).compactMap { start -> ColumnRole? in
        let part = tokens[start..<start + length].joined(separator: " ")
        return part.count > 1 ? known[part] : nil
      }.filter { $0 != .unused }
      if let role = found.first(where: { $0 != .people(nil) && $0 != .point(nil) }) ?? found.first {
        return role
      }
    }
    return nil
  }

  private static func isPersonal(_ words: String) -> Bool {
    if let role = known[words], role != .personal { return false }
    let tokens = words.split(separator: " ").map(String.init)
    return tokens.contains { personalWords.contains($0) } || personalHeadings.contains(words)
  }

  private static let small: Set = [
    "of", "de", "des", "du", "da", "do", "la", "le", "les", "ya", "wa", "the",
  ]

  private static let known: [String: ColumnRole] = {
    var known: [String: ColumnRole] = [:]
    for (role, list) in lists {
      for word in list.split(separator: ",") {
        known[word.trimming(" \n")] = role
      }
    }
    return known
  }()

  private static let personalWords: Set = [
    "phone", "telephone", "tel", "mobile", "cellphone", "telefone", "telefono", "celular", "simu",
    "whatsapp", "email", "mail", "courriel", "correo", "gps", "latitude", "longitude", "latitud",
    "longitud", "lat", "lon", "long", "lng", "coordinates", "coordonnees", "coordenadas",
    "passport",
    "passeport", "passaporte", "pasaporte", "surname", "prenom", "apellido", "apellidos",
    "sobrenome",
    "informant", "informants", "respondent", "owner", "proprietaire", "dono", "propietario",
    "manager",
    "gerant", "gerente", "enumerator", "enqueteur", "interviewer", "facebook", "birth", "address",
    "adresse", "endereco", "direccion", "anwani", "mmiliki", "meneja",
  ]

  private static let personalHeadings: Set = [
    "contact", "contacts", "contact person", "first name", "last name", "full name",
    "nom et prenom",
    "jina kamili", "national id", "id number", "id no", "age", "age of respondent", "umri", "idade",
    "edad", "name of peer educator", "peer educator", "peer educator name", "outreach worker",
    "leader",
  ]

  private static let lists: [(ColumnRole, String)] = [
    (
      .town,
      """
      town,city,town name,name of town,city name,name of city,municipality,town city,urban centre,ville,
      nom de la ville,villes,commune,localite,cidade,nome da cidade,municipio,localidade,mji,jina la mji,
      ciudad,nombre de la ciudad,localidad,pueblo,towns,cities
      """
    ),
    (
      .place,
      """
      hotspot,hot spot,hotspot name,hot spot name,name of hotspot,name of hot spot,hotspots,spot,spot name,
      name of spot,name of the spot,place name,name of place,venue,venue name,name of venue,point chaud,
      nom du point chaud,nom du lieu,lieu,nom du site,nom de l etablissement,etablissement,ponto quente,
      nome do ponto quente,nome do lugar,nome do local,lugar,punto caliente,nombre del punto caliente,
      nombre del lugar,establecimiento,mahali,jina la mahali,jina la hotspot,place
      """
    ),
    (
      .code,
      """
      code,spot code,hotspot code,place code,venue code,site code,code du lieu,code du site,codigo,
      codigo del lugar,codigo do local,msimbo
      """
    ),
    (
      .region,
      """
      region,province,county,district,state,departement,provincia,estado,distrito,condado,departamento,mkoa,
      wilaya,kaunti,jimbo,regiao,region name,county name,district name
      """
    ),
    (
      .typology,
      """
      typology,type,type of place,type of spot,type of hotspot,hotspot type,spot type,venue type,
      type of venue,typologie,type de lieu,type de site,type d etablissement,type de point chaud,tipologia,
      tipo,tipo de lugar,tipo de local,tipo de ponto,aina,aina ya mahali,aina ya hotspot,kind of place
      """
    ),
    (
      .group,
      """
      group,population,population group,key population,kp,kp type,kp group,groupe,population cle,groupe cible,
      grupo,populacao,populacao chave,poblacion,poblacion clave,kundi,type of sex worker,sw type
      """
    ),
    (
      .low(nil),
      """
      low,min,minimum,lower,lower bound,low estimate,minimum estimate,min estimate,lower estimate,lowest,
      low figure,bas,mini,estimation basse,estimation minimale,borne inferieure,minimo,limite inferior,
      estimativa minima,estimativa baixa,baixo,bajo,estimacion baja,estimacion minima,chini,idadi ya chini,
      kiwango cha chini
      """
    ),
    (
      .high(nil),
      """
      high,max,maximum,upper,upper bound,high estimate,maximum estimate,max estimate,upper estimate,highest,
      high figure,haut,maxi,estimation haute,estimation maximale,borne superieure,maximo,limite superior,
      estimativa maxima,estimativa alta,alto,estimacion alta,estimacion maxima,juu,idadi ya juu,
      kiwango cha juu
      """
    ),
    (
      .point(nil),
      """
      point,estimate,point estimate,best estimate,mid,midpoint,mid point,average,mean,mean estimate,
      estimation,estimation ponctuelle,estimation centrale,moyenne,estimativa,estimativa pontual,media,
      promedio,estimacion,estimacion puntual,makadirio,wastani
      """
    ),
    (
      .people(nil),
      """
      people,number of people,number,number of sex workers,no of sex workers,sex workers,estimated number,
      estimated size,size estimate,population size,nombre,nombre de personnes,nombre de ts,effectif,effectifs,
      nombre estime,numero de pessoas,numero estimado,numero de personas,quantidade,cantidad,idadi,
      idadi ya watu,range,fourchette,intervalo,rango,no of people,number of sws,count
      """
    ),
    (
      .present,
      """
      present,people present,present at a time,people at a time,usually present,at one time,presents,
      personnes presentes,presentes,waliopo
      """
    ),
    (
      .method,
      """
      method,methods,mapping method,estimation method,methode,methode d estimation,metodo,
      metodo de estimacion,mbinu,methodology
      """
    ),
    (
      .date,
      """
      date,date of mapping,mapping date,date of visit,visit date,survey date,date mapped,
      date de cartographie,date de la cartographie,date de visite,data,data da visita,data do mapeamento,
      fecha,fecha de visita,fecha del mapeo,tarehe
      """
    ),
    (.source, "source,sources,fonte,fuente,chanzo"),
    (
      .near,
      """
      near,landmark,nearest landmark,near to,next to,proche de,pres de,repere,point de repere,perto de,
      ponto de referencia,cerca de,punto de referencia,karibu na,alama
      """
    ),
    (
      .area,
      """
      area,zone,neighbourhood,neighborhood,ward,estate,quartier,bairro,barrio,zona,mtaa,kata,eneo
      """
    ),
    (
      .days,
      """
      days,operating days,active days,days active,days open,days of week,days of operation,jours,
      jours d activite,jours d ouverture,dias,dias de funcionamento,dias de trabajo,siku,siku za kazi
      """
    ),
    (
      .hours,
      """
      hours,hour,time,times,operating hours,active hours,opening hours,hours of operation,days and hours,
      operating time,active times,heures,horaire,horaires,heures d activite,heures d ouverture,horas,horario,
      horarios,horas de funcionamento,saa,masaa,saa za kazi,jours et heures
      """
    ),
    (
      .peakDays,
      """
      peak days,peak day,busiest days,busy days,jours de pointe,dias de pico,dias pico,siku za kilele
      """
    ),
    (
      .peakHours,
      """
      peak hours,peak hour,peak time,peak times,busiest hours,busy hours,heures de pointe,horas de pico,
      horas pico,hora pico,saa za kilele
      """
    ),
    (
      .unused,
      """
      no,n,nr,sn,s n,s no,sno,serial,serial no,serial number,row,numero,numero de ordre,nambari,id,notes,note,
      comments,comment,remarks,remark,remarques,remarque,commentaires,observations,observacoes,observaciones,
      maoni,total,totals,totaux
      """
    ),
  ]
}

extension StringProtocol {
  /// Without these characters around it.
  func trimming(_ characters: String) -> String {
    let start = drop { characters.contains($0) }
    var end = start[...]
    while let last = end.last, characters.contains(last) { end.removeLast() }
    return String(end)
  }
}
