import ParasolModel

/// What a column is taken for, and how sure that is.
struct ColumnGuess {
  enum Confidence: Int, Comparable {
    case none, likely, certain, told

    var word: String {
      switch self {
      case .none: ""
      case .likely: "likely"
      case .certain: "certain"
      case .told: "as told"
      }
    }

    static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
  }

  let heading: SheetHeading
  var role: ColumnRole?
  var confidence: Confidence
  /// Some of its cells, none where they may lead to persons.
  let samples: [String]

  /// Whether its cells are read.
  func isUsed(_ options: ImportOptions) -> Bool {
    guard let role, role != .personal, role != .unused else { return false }
    return confidence >= .certain || (confidence == .likely && options.acceptsGuesses)
  }
}

/// The columns of a sheet with what they hold.
struct SheetColumns {
  private(set) var guesses: [ColumnGuess]
  private(set) var notes: [ImportNote] = []
  private let options: ImportOptions

  init(_ sheet: Sheet, _ options: ImportOptions) throws(ImportRefusal) {
    self.options = options
    guesses = sheet.headings.map { SheetColumns.guess($0, sheet.rows) }
    try obey(sheet)
    nameTheRest()
    settleTies()
    settlePoint()
  }

  /// The one column that is read as this.
  func column(_ role: ColumnRole) -> SheetHeading? {
    guesses.first { $0.role == role && $0.isUsed(options) }?.heading
  }

  /// Groups that have columns of figures; nil stands for the group of the row.
  var figureGroups: [String?] {
    var groups: [String?] = []
    for guess in guesses where guess.isUsed(options) {
      if let group = guess.role?.figureGroup, !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  // MARK: Guessing

  private static func guess(_ heading: SheetHeading, _ rows: [CSVRecord]) -> ColumnGuess {
    let cells = rows.lazy.map { $0.cells[heading.index] }.filter { !$0.isEmpty }
    let first = Array(cells.prefix(400))
    let personal = first.count { CellText.personal($0) != nil }
    let match = HeadingWords.match(heading.text)
    // A column of names is read cell by cell; any other with such cells is left alone.
    if match?.role == .personal || !isOfTexts(match) && personal * 5 > first.count {
      return ColumnGuess(heading: heading, role: .personal, confidence: .certain, samples: [])
    }
    let samples = first.filter { CellText.personal($0) == nil }.prefix(3)
      .map { CellText.cropped($0, to: 24) }
    var guess = ColumnGuess(heading: heading, role: nil, confidence: .none, samples: samples)
    if let match {
      guess.role = match.role
      guess.confidence = match.isWhole ? .certain : .likely
      if match.role.isFigure,
        !isMostly(
          first, { CountCell($0).isFigure || CountCell.absentMarks.contains($0.lowercased()) })
      {
        guess.confidence = .likely
      }
    } else if let role = byContents(first) {
      guess.role = role
      guess.confidence = .likely
    }
    return guess
  }

  private static func isOfTexts(_ match: HeadingWords.Match?) -> Bool {
    switch match?.role {
    case .place, .town, .near, .code, .area, .region, .source, .typology: true
    default: false
    }
  }

  private static func isMostly(_ cells: [String], _ holds: (String) -> Bool) -> Bool {
    cells.count(where: holds) * 10 >= cells.count * 6
  }

  private static func byContents(_ cells: [String]) -> ColumnRole? {
    guard !cells.isEmpty else { return nil }
    if isMostly(cells, { TypologyWords.typology(of: $0)?.isWhole ?? false }) { return .typology }
    if isMostly(cells, { GroupWords.id(of: PlainLetters.words($0)) != nil }) { return .group }
    if isMostly(cells, { MethodWords.method(of: $0) != nil }) { return .method }
    if isMostly(cells, { HoursText($0).parts.contains { $0.hours != nil } }) { return .hours }
    if isMostly(cells, { HoursText($0).parts.contains { $0.days != nil } }) { return .days }
    return nil
  }

  // MARK: What flags say

  private mutating func obey(_ sheet: Sheet) throws(ImportRefusal) {
    for (heading, word) in options.maps {
      let index = try index(of: heading)
      guard let role = ColumnRole(word: word) else {
        let nearest = NearestWord.of(word, among: ColumnRole.words)
        throw ImportRefusal(
          "--map \"\(heading)=\(word)\" names nothing that a column can hold"
            + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            + "; known: \(ColumnRole.words.joined(separator: ", "))")
      }
      guard guesses[index].role != .personal else {
        throw ImportRefusal(
          "column \(guesses[index].heading.shown) leads to persons or exact places and is never read"
        )
      }
      guesses[index].role = role
      guesses[index].confidence = .told
    }
    for heading in options.skippedColumns {
      let index = try index(of: heading)
      guesses[index].role = .unused
      guesses[index].confidence = .told
    }
  }

  private func index(of name: String) throws(ImportRefusal) -> Int {
    let words = PlainLetters.words(name)
    for test in [
      { (heading: SheetHeading) in heading.text == name },
      { !words.isEmpty && PlainLetters.words($0.text) == words },
      { $0.letter == name },
    ] as [(SheetHeading) -> Bool] {
      let found = guesses.filter { test($0.heading) }
      if found.count > 1 {
        let letters = found.map(\.heading.letter).joined(separator: " and ")
        throw ImportRefusal("columns \(letters) are both headed '\(name)'; name one by its letter")
      }
      if let index = found.first?.heading.index { return index }
    }
    let texts = guesses.map(\.heading.text).filter { !$0.isEmpty }
    let nearest = NearestWord.of(name, among: texts).map { "; did you mean '\($0)'?" } ?? ""
    throw ImportRefusal(
      "no column is headed '\(name)'\(nearest); there are: \(texts.map { "'\($0)'" }.joined(separator: ", "))"
    )
  }

  // MARK: Putting them together

  /// `Name`, `Site`: the place when the table is of one site or has towns, else the town.
  private mutating func nameTheRest() {
    let hasTown = guesses.contains { $0.role == .town }
    let hasPlace = guesses.contains { $0.role == .place }
    // Only hotspots have a typology.
    let isOfHotspots = hasTown || guesses.contains { $0.role == .typology }
    for index in guesses.indices
    where guesses[index].role == nil || guesses[index].confidence == .likely {
      let words = PlainLetters.words(guesses[index].heading.text)
      guard SheetColumns.names.contains(words) else { continue }
      let isPlace = options.site != nil || isOfHotspots
      if isPlace ? hasPlace : hasTown { continue }
      guesses[index].role = isPlace ? .place : .town
      guesses[index].confidence = isPlace && options.site != nil ? .certain : .likely
    }
  }

  private static let names: Set = [
    "name", "site", "site name", "name of site", "nom", "nome", "nombre del sitio", "jina",
    "location", "locality",
    "local", "sitio", "intervention site", "kituo",
  ]

  /// Two columns for one thing: the surer one stays.
  private mutating func settleTies() {
    var groups: [ColumnRole: [Int]] = [:]
    for (index, guess) in guesses.enumerated() {
      guard let role = guess.role, role != .personal, role != .unused else { continue }
      groups[role, default: []].append(index)
    }
    for indices in groups.values where indices.count > 1 {
      let best = indices.map { guesses[$0].confidence }.max() ?? .none
      let winners = indices.filter { guesses[$0].confidence == best }
      for index in indices where !winners.contains(index) || winners.count > 1 {
        guesses[index].confidence = winners.contains(index) ? .likely : .none
        if !winners.contains(index) { guesses[index].role = nil }
      }
    }
  }

  /// An estimate by itself is all that is known about how many people there are.
  private mutating func settlePoint() {
    for index in guesses.indices {
      guard case .point(let group)? = guesses[index].role, guesses[index].confidence != .told else {
        continue
      }
      let others: [ColumnRole] = [.low(group), .high(group), .people(group)]
      if !guesses.contains(where: { $0.role.map { others.contains($0) } ?? false }) {
        guesses[index].role = .people(group)
      }
    }
  }
}
