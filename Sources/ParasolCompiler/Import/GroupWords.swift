import ParasolModel

/// Words for groups of sex workers in a table, in five languages, without marks.
enum GroupWords {
  /// The id that we give such a group.
  static func id(of words: String) -> String? { ids[words] }

  /// The gender that an id of a group names; nil when it names none.
  static func gender(of id: String) -> Gender? {
    let words = PlainLetters.words(id)
    if let known = ids[words] { return genders[known] }
    let tokens = Set(words.split(separator: " ").map(String.init))
    if !tokens.isDisjoint(with: ["trans", "transgender", "tsw", "tg"]) { return .transgender }
    if !tokens.isDisjoint(with: [
      "women", "woman", "female", "fsw", "femmes", "mulheres", "mujeres",
    ]) {
      return .female
    }
    return tokens.isDisjoint(with: ["men", "man", "male", "msw", "hommes", "homens", "hombres"])
      ? nil : .male
  }

  private static let genders: [String: Gender] = [
    "women": .female, "men": .male, "trans-women": .transgender, "trans-people": .transgender,
  ]

  private static let ids: [String: String] = {
    let rows: [(String, String)] = [
      (
        "women",
        """
        fsw,fsws,women,woman,female,females,female sex workers,female sex worker,women who sell sex,f,femmes,
        femme,ts femmes,tsf,travailleuses du sexe,travailleuse du sexe,pst,mulheres,mulher,
        mulheres trabalhadoras do sexo,mts,trabalhadoras do sexo,mujeres,mujer,mts mujeres,
        trabajadoras sexuales,wanawake,mwanamke
        """
      ),
      (
        "men",
        """
        msw,msws,men,man,male,males,male sex workers,male sex worker,m,hommes,homme,ts hommes,tsh,
        travailleurs du sexe masculins,homens,homem,hombres,hombre,trabajadores sexuales,wanaume,mwanaume
        """
      ),
      (
        "trans-women",
        """
        trans women,transwomen,transgender women,trans woman,femmes trans,femmes transgenres,mulheres trans,
        mujeres trans,trans women who sell sex
        """
      ),
      (
        "trans-people",
        """
        tsw,tsws,tg,tgsw,trans,transgender,transgender sex workers,transgender sex worker,trans people,
        transgenres,transgenre,ts trans,pessoas trans,personas trans
        """
      ),
    ]
    var ids: [String: String] = [:]
    for (id, words) in rows {
      for word in words.split(separator: ",") { ids[word.trimming(" \n")] = id }
    }
    return ids
  }()
}
