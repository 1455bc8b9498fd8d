import ParasolModel

/// Words for ways of counting, in five languages, without marks.
enum MethodWords {
  static func method(of cell: String) -> EstimateMethod? {
    let words = PlainLetters.words(cell)
    if let code = EstimateMethod.allCases.first(where: { PlainLetters.words($0.rawValue) == words })
    {
      return code
    }
    return rows.first { $0.1.contains(words) }?.0
  }

  private static let rows: [(EstimateMethod, Set<String>)] = [
    (
      .mapping,
      [
        "map", "mapped", "geographic mapping", "programmatic mapping", "cartographie", "mapeamento",
        "mapeo",
        "ramani", "hotspot mapping", "place",
      ]
    ),
    (
      .head_count,
      [
        "headcount", "census", "enumeration", "count", "comptage", "recensement", "contagem",
        "conteo",
        "censo", "kuhesabu", "sensa",
      ]
    ),
    (
      .capture_recapture,
      [
        "capture recapture", "crc", "capture recapture 2s", "captura recaptura",
        "two source capture recapture",
      ]
    ),
    (
      .multiplier,
      [
        "multiplier method", "unique object multiplier", "service multiplier", "multiplicateur",
        "multiplicador",
      ]
    ),
    (
      .delphi,
      ["wisdom of the crowd", "consensus", "expert opinion", "stakeholder consensus", "delfi"]
    ),
    (
      .three_source,
      ["three source capture recapture", "3 source", "3s crc", "3 source capture recapture"]
    ),
    (
      .programme_register,
      [
        "program register", "register", "programme data", "program data", "registre", "registro",
        "rejista",
        "enrolment", "enrollment",
      ]
    ),
  ]
}
