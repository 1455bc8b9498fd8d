import ParasolModel

/// From the rows of a sheet to sites and hotspots.
struct TableBuilder {
  let sheet: Sheet
  let columns: SheetColumns
  let options: ImportOptions
  let target: ImportTarget
  let figures: RowFigures
  var times: RowTimes
  var words: RowWords

  private(set) var table = ImportedTable()
  private(set) var notes: [ImportNote] = []
  private var siteIndex: [String: Int] = [:]
  private var makers: [String: NameMaker] = [:]
  /// Where the hotspot of a name, or a site's figures of a group, were first met.
  private var hotspotIndex: [String: Int] = [:]
  private var firstRows: [String: Int] = [:]
  private var siteMaker: NameMaker
  private var carriedTowns: [Int] = []

  init(
    _ sheet: Sheet, _ columns: SheetColumns, _ options: ImportOptions, _ target: ImportTarget,
    isOfHotspots: Bool
  ) throws(ImportRefusal) {
    self.sheet = sheet
    self.columns = columns
    self.options = options
    self.target = target
    figures = RowFigures(sheet, columns, options)
    times = try RowTimes(columns, options)
    words = try RowWords(sheet, columns, options, target)
    siteMaker = NameMaker(taken: [])
    table.isOfHotspots = isOfHotspots
  }

  /// Reads every row.
  mutating func build() {
    notes += figures.notes
    var town = ""
    for (index, row) in sheet.rows.enumerated() {
      if let heading = columns.column(.town), options.site == nil {
        let cell = row.cells[heading.index]
        if cell.isEmpty, !town.isEmpty, table.isOfHotspots {
          carriedTowns.append(row.row)
        } else {
          town = cell
        }
      }
      table.isOfHotspots ? addHotspot(index, row, town) : addTown(index, row, town)
    }
    finish()
  }

  private mutating func finish() {
    if !carriedTowns.isEmpty, let heading = columns.column(.town) {
      notes.append(
        ImportNote(
          .doubt, heading, "is empty in \(ImportNote.rows(carriedTowns)); the town above was taken")
      )
    }
    if !times.rowsWithoutDays.isEmpty {
      notes.append(
        ImportNote(
          .leftOut,
          "\(ImportNote.rows(Array(Set(times.rowsWithoutDays)))) name hours and no days, so the hours were "
            + "left out; if they hold every day, add --days daily"))
    }
    notes += times.notes + words.notes
    table.regions = words.newRegions
    table.groups = Array(Set(table.sites.flatMap(\.allPeople).map(\.group))).sorted()
  }

  // MARK: Towns

  private mutating func addTown(_ index: Int, _ row: CSVRecord, _ town: String) {
    guard let name = named(town, row, columns.column(.town), index) else { return }
    let site = site(name, row)
    guard let people = people(index, row) else { return }
    for (group, count) in people {
      let key = "\(site)/\(group)"
      if let first = firstRows[key] {
        tellTwice(row.row, first, name)
        if !options.keepsDuplicates { continue }
        let other = newSite(name, row)
        table.sites[other].people.append((group, count))
        continue
      }
      firstRows[key] = row.row
      table.sites[site].people.append((group, count))
    }
    if people.isEmpty, !figures.hasFigures(index) {
      notes.append(
        ImportNote(.doubt, row: row.row, "has no figures; '\(name)' is written without people"))
    }
    if let key = words.estimate(index, row) { table.sites[site].estimate = key }
    if let known = target.site(table.sites[site].id), !known.people.isEmpty {
      notes.append(
        ImportNote(
          .question, row: row.row,
          "site '\(known.id.text)' has figures in the programme already; take them out there, or leave the row "
            + "out with --skip-row \(row.row)"))
    }
  }

  /// The index of a site by its name in the table.
  private mutating func site(_ name: String, _ row: CSVRecord) -> Int {
    let key = PlainLetters.words(name).isEmpty ? name : PlainLetters.words(name)
    if let index = siteIndex[key] { return index }
    let index = newSite(name, row)
    siteIndex[key] = index
    return index
  }

  private mutating func newSite(_ name: String, _ row: CSVRecord) -> Int {
    let id = options.site ?? siteMaker.id(for: name, or: "site-\(row.row)")
    if NameMaker.plain(name).isEmpty, options.site == nil {
      notes.append(
        ImportNote(
          .doubt, row: row.row, "'\(name)' has letters that no id can hold; its id is '\(id)'"))
    }
    let known = target.site(id)
    var site = ImportedSite(id: id, row: row.row)
    if options.site == nil, known?.header.name == nil { site.name = name }
    if known?.header.region == nil { site.region = words.region(row) }
    table.sites.append(site)
    makers[id] = NameMaker(taken: target.names(of: id).union(words.declaredNames))
    return table.sites.count - 1
  }

  // MARK: Hotspots

  private mutating func addHotspot(_ index: Int, _ row: CSVRecord, _ town: String) {
    let place = columns.column(.place)
    let code = columns.column(.code)
    let cell = (place ?? code).map { row.cells[$0.index] } ?? ""
    guard let name = named(cell, row, place ?? code, index) else { return }
    var townName = town
    if options.site == nil {
      guard let named = named(town, row, columns.column(.town), index) else { return }
      townName = named
    }
    let site = site(options.site ?? townName, row)
    guard let people = people(index, row) else { return }
    if let known = target.hotspot(name, in: table.sites[site].id) {
      notes.append(
        ImportNote(
          .question, row: row.row,
          "hotspot '\(known)' of that name is in the programme already, and nothing is overwritten; "
            + "correct it there and leave the row out with --skip-row \(row.row)"))
      return
    }
    let key = "\(site)/\(PlainLetters.words(name))"
    if let known = hotspotIndex[key] {
      let twice = people.first { pair in
        table.sites[site].hotspots[known].people.contains { $0.group == pair.group }
      }
      let first = table.sites[site].hotspots[known].row
      if twice == nil, !people.isEmpty {
        table.sites[site].hotspots[known].people += people
        return
      }
      tellTwice(row.row, first, name)
      guard options.keepsDuplicates else { return }
    }
    hotspotIndex[key] = table.sites[site].hotspots.count
    table.sites[site].hotspots.append(hotspot(index, row, name, site, people))
  }

  private mutating func hotspot(
    _ index: Int, _ row: CSVRecord, _ name: String, _ site: Int,
    _ people: [(group: String, count: CountRange)]
  ) -> ImportedHotspot {
    let siteID = table.sites[site].id
    let number = table.sites[site].hotspots.count + 1
    let numbered = "h" + (number < 10 ? "0" : "") + "\(number)"
    let isNamed = columns.column(.place) != nil
    let wanted = options.ids == .numbers ? numbered : name
    let id = makers[siteID, default: NameMaker(taken: [])].id(for: wanted, or: numbered)
    if NameMaker.plain(wanted).isEmpty {
      notes.append(
        ImportNote(
          .doubt, row: row.row, "'\(name)' has letters that no id can hold; its id is '\(id)'"))
    }
    var hotspot = ImportedHotspot(id: id, typology: words.typology(row), row: row.row)
    if isNamed { hotspot.name = name }
    hotspot.near = words.text(row, .near)
    hotspot.code = isNamed ? words.text(row, .code) : name
    hotspot.area = words.area(row, target.site(siteID))
    hotspot.people = people
    hotspot.active = times.active(row, present: figures.present(index))
    hotspot.peak = times.peak(row)
    hotspot.estimate = words.estimate(index, row)
    if people.isEmpty, !figures.hasFigures(index) {
      notes.append(
        ImportNote(
          .doubt, row: row.row, "has no figures; hotspot '\(id)' is written without people"))
    }
    return hotspot
  }

  // MARK: What both need

  /// The name in a row; nil, and told, where there is none or it leads to a person.
  private mutating func named(
    _ cell: String, _ row: CSVRecord, _ heading: SheetHeading?, _ index: Int
  ) -> String? {
    if let what = CellText.personal(cell) {
      notes.append(
        ImportNote(
          .question, row: row.row, heading,
          "looks like \(what), which stands in no file; write the place's name, or leave the row out with "
            + "--skip-row \(row.row)"))
      return nil
    }
    guard cell.isEmpty || CountCell.absentMarks.contains(cell.lowercased()) else {
      if CellText.isGarbled(cell) {
        notes.append(
          ImportNote(
            .doubt, row: row.row, heading,
            "'\(CellText.cropped(cell))' lost letters in an earlier export; export the table again as UTF-8"
          ))
      }
      return cell
    }
    if figures.hasFigures(index) {
      notes.append(
        ImportNote(
          .question, row: row.row, heading,
          "has figures and no name; write the name, or leave the row out with --skip-row \(row.row)"
        ))
    } else {
      notes.append(
        ImportNote(.leftOut, row: row.row, heading, "has neither a name nor figures; left out"))
    }
    return nil
  }

  /// Each group's people; nil when the row's group is not known.
  private mutating func people(
    _ index: Int, _ row: CSVRecord
  ) -> [(group: String, count: CountRange)]? {
    var people: [(group: String, count: CountRange)] = []
    for group in columns.figureGroups {
      guard let count = figures.people(index, group, notes: &notes) else { continue }
      guard let name = words.group(row, group) else { continue }
      people.append((name, count))
    }
    return people
  }

  private mutating func tellTwice(_ row: Int, _ first: Int, _ name: String) {
    let text = "'\(CellText.cropped(name))' stands in row \(first) as well"
    if options.keepsDuplicates {
      notes.append(ImportNote(.doubt, row: row, text + "; both are kept, as told"))
    } else {
      notes.append(
        ImportNote(
          .question, row: row,
          text + "; leave one out with --skip-row \(row), or keep both with --keep-duplicates"))
    }
  }
}
