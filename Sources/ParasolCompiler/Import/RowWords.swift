import ParasolModel

/// What the words of a row stand for: group, typology, region, and how people were counted.
struct RowWords {
  private let sheet: Sheet
  private let columns: SheetColumns
  private let options: ImportOptions
  private let target: ImportTarget
  private let dates: DateColumn?
  private let told: EstimateKey
  /// What each word of a cell was told to mean.
  private let meanings: [String: String]
  private(set) var notes: [ImportNote] = []
  private(set) var newRegions: [(id: String, name: String, level: ProgrammeLevel?)] = []
  private var regionIDs: [String: String] = [:]
  private var lastRegion: String?
  private var unknownGroups: Set<String> = []
  private var typologies: [String: Typology] = [:]

  init(
    _ sheet: Sheet, _ columns: SheetColumns, _ options: ImportOptions, _ target: ImportTarget
  ) throws(ImportRefusal) {
    self.sheet = sheet
    self.columns = columns
    self.options = options
    self.target = target
    meanings = Dictionary(
      options.words.map { (PlainLetters.words($0.text), $0.value) },
      uniquingKeysWith: { _, last in last })
    told = try RowWords.told(options)
    let order = options.isDayFirst.map { $0 ? DateOrder.dayFirst : .monthFirst }
    dates =
      options.date == nil
      ? columns.column(.date).map { DateColumn($0, sheet.rows, told: order) } : nil
    notes = dates?.notes ?? []
    try RowWords.check(options, target)
  }

  private static func told(_ options: ImportOptions) throws(ImportRefusal) -> EstimateKey {
    var key = EstimateKey(source: options.source)
    if let method = options.method {
      key.method = EstimateMethod(rawValue: method)
      if key.method == nil {
        throw ImportRefusal(unknown("--method", method, EstimateMethod.words))
      }
    }
    if let date = options.date {
      key.date = CalendarDay(iso: date)
      if key.date == nil {
        throw ImportRefusal("--date '\(date)' is no day; write it as 2026-09-14")
      }
    }
    return key
  }

  private static func check(_ options: ImportOptions, _ target: ImportTarget) throws(ImportRefusal)
  {
    if let typology = options.typology, Typology(rawValue: typology) == nil {
      throw ImportRefusal(unknown("--typology", typology, Typology.words))
    }
    for (flag, id) in [
      ("--site", options.site), ("--group", options.group), ("--region", options.region),
      ("--estimate", options.estimate),
    ] {
      if let id, EntityName.isWellFormed(id) == false {
        let plain = NameMaker.plain(id)
        throw ImportRefusal(
          "\(flag) '\(id)' is no id; ids are small letters, digits and '-'"
            + (plain.isEmpty ? "" : ", such as '\(plain)'"))
      }
    }
    if let group = options.group, !target.groups.isEmpty,
      !target.groups.contains(where: { $0.id.value == group })
    {
      throw ImportRefusal(unknown("--group", group, target.groups.map(\.id.value)))
    }
  }

  private static func unknown(_ flag: String, _ word: String, _ known: [String]) -> String {
    let nearest = NearestWord.of(word, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "\(flag) '\(word)' is not known\(nearest); known: \(known.joined(separator: ", "))"
  }

  /// Ids that this import declares for the whole programme.
  var declaredNames: Set<String> {
    Set(newRegions.map(\.id) + [options.group, options.estimate, options.region].compactMap { $0 })
  }

  private func cell(_ row: CSVRecord, _ role: ColumnRole) -> (text: String, heading: SheetHeading)?
  {
    guard let heading = columns.column(role) else { return nil }
    let text = row.cells[heading.index]
    return text.isEmpty || CountCell.absentMarks.contains(text.lowercased()) ? nil : (text, heading)
  }

  /// A text that is written as it stands; nil, and told, where it leads to a person.
  mutating func text(_ row: CSVRecord, _ role: ColumnRole) -> String? {
    guard let (text, heading) = cell(row, role) else { return nil }
    guard let what = CellText.personal(text) else { return text }
    notes.append(
      ImportNote(
        .leftOut, row: row.row, heading, "looks like \(what), which stands in no file; left out"))
    return nil
  }

  // MARK: Groups

  /// The group of a row's figures; nil, and asked, where it is not known.
  mutating func group(_ row: CSVRecord, _ ofColumn: String?) -> String? {
    if let ofColumn {
      if let meant = meanings[PlainLetters.words(ofColumn)] { return meant }
      if target.programme == nil { return ofColumn }
      if let known = target.group(ofColumn) { return known }
      ask(
        group: ofColumn, row: nil,
        columns.guesses.first { $0.role?.figureGroup == .some(ofColumn) }?.heading)
      return nil
    }
    if let (text, heading) = cell(row, .group) {
      if let meant = meanings[PlainLetters.words(text)] { return meant }
      if let known = target.group(text) { return known }
      ask(group: text, row: row.row, heading)
      return nil
    }
    if let group = options.group { return group }
    if target.groups.count == 1 { return target.groups.first?.id.value }
    let ids = target.groups.map(\.id.value).joined(separator: ", ")
    if unknownGroups.insert("").inserted {
      notes.append(
        ImportNote(
          .question,
          ids.isEmpty
            ? "nothing says which people these are; add --group with an id such as women"
            : "nothing says which group these people are; add --group with one of \(ids)"))
    }
    return nil
  }

  private mutating func ask(group text: String, row: Int?, _ heading: SheetHeading?) {
    guard unknownGroups.insert(text).inserted else { return }
    let shown = CellText.personal(text) == nil ? CellText.cropped(text) : "…"
    let ids = target.groups.map(\.id.value)
    notes.append(
      ImportNote(
        .question, row: row, heading,
        "'\(shown)' is no group that the programme has; say which it is with --word "
          + "\"\(shown)=\(ids.first ?? "women")\""
          + (ids.isEmpty ? "" : "; the groups are \(ids.joined(separator: ", "))")))
  }

  // MARK: Places

  mutating func typology(_ row: CSVRecord) -> Typology {
    let usual = options.typology.flatMap { Typology(rawValue: $0) }
    guard let (text, heading) = cell(row, .typology) else {
      if let usual { return usual }
      notes.append(
        ImportNote(
          .doubt, row: row.row, columns.column(.typology),
          "is empty, so the place is written as 'other'; add --typology for such rows"))
      return .other
    }
    let words = PlainLetters.words(text)
    if let known = typologies[words] { return known }
    let shown = CellText.personal(text) == nil ? CellText.cropped(text) : "…"
    var code = Typology.other
    if let meant = meanings[words].flatMap({ Typology(rawValue: $0) }) {
      code = meant
    } else if let (found, isWhole) = TypologyWords.typology(of: text) {
      code = found
      if !isWhole {
        notes.append(
          ImportNote(
            .doubt, row: row.row, heading,
            "'\(shown)' was taken as '\(found.rawValue)'; if it is not, add --word \"\(shown)=CODE\""
          ))
      }
    } else {
      notes.append(
        ImportNote(
          .doubt, row: row.row, heading,
          "'\(shown)' is no sort of place that Parasol knows, so it is written as 'other'; to name one add "
            + "--word \"\(shown)=CODE\""))
    }
    typologies[words] = code
    return code
  }

  /// The declared area that a cell names; others are told.
  mutating func area(_ row: CSVRecord, _ site: Site?) -> String? {
    guard let (text, heading) = cell(row, .area) else { return nil }
    let words = PlainLetters.words(text)
    if let area = site?.content.areas.first(where: { PlainLetters.words($0.id.value) == words }) {
      return area.id.value
    }
    if unknownGroups.insert("area \(words)").inserted {
      notes.append(
        ImportNote(
          .leftOut, row: row.row, heading,
          "'\(CellText.personal(text) == nil ? CellText.cropped(text) : "…")' is no area of the site yet, and an "
            + "area needs its place on your paper; left out"))
    }
    return nil
  }

  mutating func region(_ row: CSVRecord) -> String? {
    if let region = options.region {
      if !(target.programme?.content.regions.contains { $0.id.value == region } ?? false) {
        declare(region, name: nil, nil)
      }
      return region
    }
    guard let (text, heading) = cell(row, .region) ?? carriedRegion(row),
      CellText.personal(text) == nil
    else { return nil }
    lastRegion = text
    let words = PlainLetters.words(text)
    if let known = regionIDs[words] { return known }
    if let known = target.region(text) {
      regionIDs[words] = known
      return known
    }
    var maker = NameMaker(taken: target.names.union(newRegions.map(\.id)))
    let id = maker.id(for: text, or: "region-\(row.row)")
    regionIDs[words] = id
    declare(id, name: text, heading)
    return id
  }

  /// Merged cells of a spreadsheet leave all but the first empty.
  private mutating func carriedRegion(_ row: CSVRecord) -> (text: String, heading: SheetHeading)? {
    guard let heading = columns.column(.region), let lastRegion, row.cells[heading.index].isEmpty
    else { return nil }
    notes.append(
      ImportNote(
        .doubt, row: row.row, heading,
        "is empty; taken as '\(CellText.cropped(lastRegion))', which stands above"))
    return (lastRegion, heading)
  }

  private mutating func declare(_ id: String, name: String?, _ heading: SheetHeading?) {
    guard !newRegions.contains(where: { $0.id == id }) else { return }
    let words = Set(PlainLetters.words(heading?.text ?? "").split(separator: " ").map(String.init))
    var level: ProgrammeLevel?
    if !words.isDisjoint(with: RowWords.states) { level = .state_province }
    if !words.isDisjoint(with: RowWords.districts) { level = .district_county }
    newRegions.append((id, name ?? id, level))
    if target.programme != nil {
      notes.append(
        ImportNote(
          .remark, heading,
          "region '\(id)' is not in the programme yet; it is declared with the sites"))
    }
  }

  private static let states: Set = [
    "province", "provincia", "state", "estado", "region", "regiao", "mkoa", "jimbo",
  ]
  private static let districts: Set = [
    "district", "distrito", "county", "kaunti", "wilaya", "condado", "departement",
  ]

  // MARK: How people were counted

  /// Nil where neither a column nor a flag says anything.
  mutating func estimate(_ index: Int, _ row: CSVRecord) -> EstimateKey? {
    var key = told
    if let (text, heading) = cell(row, .method), options.method == nil {
      key.method =
        meanings[PlainLetters.words(text)].flatMap { EstimateMethod(rawValue: $0) }
        ?? MethodWords.method(of: text)
      if key.method == nil, unknownGroups.insert("method \(text)").inserted {
        key.method = nil
        notes.append(
          ImportNote(
            .leftOut, row: row.row, heading,
            "'\(CellText.personal(text) == nil ? CellText.cropped(text) : "…")' is no way of counting that Parasol "
              + "knows; left out: add --word \"…=mapping\", or one of "
              + EstimateMethod.words.joined(separator: ", ")))
      }
    }
    if let date = dates?.values[index] { key.date = date }
    if options.source == nil, let source = self.text(row, .source) { key.source = source }
    return key.isEmpty && options.estimate == nil ? nil : key
  }
}
