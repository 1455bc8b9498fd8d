import ParasolModel

/// Days of the week and words for several of them, in five languages, without marks.
enum DayWords {
  static func day(_ word: String) -> Weekday? { days[word] }

  /// Days that one word stands for: `daily`, `weekend`.
  static func several(_ words: String) -> [Weekday]? {
    if everyDay.contains(words) { return Weekday.allCases }
    if weekends.contains(words) { return [.sat, .sun] }
    return weekdays.contains(words) ? [.mon, .tue, .wed, .thu, .fri] : nil
  }

  /// Words between the first and the last of a span of days.
  static let spans: Set = ["to", "a", "au", "ate", "hasta", "hadi", "al", "through", "until", "-"]
  /// Words between single days.
  static let lists: Set = ["and", "et", "e", "y", "na", "&", ",", "/", "+"]

  private static let everyDay: Set = [
    "daily", "every day", "everyday", "all days", "all week", "7 days", "7 7", "tous les jours",
    "chaque jour", "quotidien", "todos os dias", "todos los dias", "diario", "diariamente",
    "kila siku", "siku zote", "mon sun", "all", "tous",
  ]
  private static let weekends: Set = [
    "weekend", "weekends", "week end", "week ends", "le week end", "fim de semana", "fin de semana",
    "wikendi", "mwisho wa wiki",
  ]
  private static let weekdays: Set = [
    "weekdays", "week days", "jours ouvrables", "dias uteis", "dias laborables", "siku za kazi",
  ]

  private static let days: [String: Weekday] = {
    let rows: [(Weekday, String)] = [
      (.mon, "mon monday mondays lundi lun lu segunda lunes jumatatu jtt seg"),
      (.tue, "tue tues tuesday tuesdays mardi mar ma terca martes jumanne jnn ter"),
      (.wed, "wed weds wednesday wednesdays mercredi mer me quarta miercoles jumatano jtn mie qua"),
      (.thu, "thu thur thurs thursday thursdays jeudi jeu je quinta jueves alhamisi alh jue qui"),
      (.fri, "fri friday fridays vendredi ven ve sexta viernes ijumaa ijm vie sex"),
      (.sat, "sat saturday saturdays samedi sam sa sabado jumamosi jms sab"),
      (.sun, "sun sunday sundays dimanche dim di domingo jumapili jpl dom"),
    ]
    var days: [String: Weekday] = [:]
    for (day, words) in rows {
      for word in words.split(separator: " ") { days[String(word)] = day }
    }
    return days
  }()
}
