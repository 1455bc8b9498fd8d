/// One heading, and where its column stands.
struct SheetHeading: Hashable {
  /// From 0.
  let index: Int
  /// Empty where nothing stands above the column.
  let text: String
  /// False where another column has the same heading.
  var isUnique = true

  /// `A` for the first column, as spreadsheets name it.
  var letter: String {
    var number = index
    var letters = ""
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + number % 26))) + letters
      number = number / 26 - 1
    } while number >= 0
    return letters
  }

  var shown: String {
    text.isEmpty ? letter : "'\(CellText.cropped(text))'" + (isUnique ? "" : " (\(letter))")
  }

  /// As a flag names it, quoted for a shell.
  var flag: String {
    text.isEmpty || !isUnique || text.contains("=") ? letter : text.replacing("\"", with: "\\\"")
  }
}

/// A table without what spreadsheets put around it: headings, then one row for each thing.
struct Sheet {
  let delimiter: CSVDelimiter
  let headerRow: Int
  let headings: [SheetHeading]
  /// Rows with the same number of cells as there are headings, each cell cleaned.
  var rows: [CSVRecord] = []
  /// Rows that add up those above them.
  var totals: [CSVRecord] = []
  var notes: [ImportNote] = []

  init(
    _ bytes: [UInt8], options: ImportOptions
  ) throws(ImportRefusal) {
    let declared = CSVDelimiter.declared(in: bytes)
    delimiter = options.delimiter ?? declared ?? CSVDelimiter.found(in: bytes)
    var reader = CSVReader(bytes, delimiter: delimiter)
    var records = try reader.records()
    if declared != nil { records.removeFirst() }
    let filled = records.filter { !$0.isBlank }
    guard !filled.isEmpty else { throw ImportRefusal("the table is empty") }
    var header = try Sheet.header(filled, options)
    let named = header
    if Sheet.isSecondLine(filled, header) { header -= 1 }
    headerRow = filled[named].row
    headings = Sheet.headings(filled[named], under: header < named ? filled[header] : nil)
    for row in reader.oddRows {
      notes.append(
        ImportNote(.doubt, row: row, "has text beside a closing quote, or many lines in one cell"))
    }
    if header > 0 {
      notes.append(
        ImportNote(
          .remark,
          "\(ImportNote.rows(filled[..<header].map(\.row))) above the headings "
            + "\(header == 1 ? "was" : "were") not read"))
    }
    sort(filled.dropFirst(named + 1), skipping: Set(options.skippedRows))
  }

  // MARK: Rows

  private mutating func sort(_ records: ArraySlice<CSVRecord>, skipping: Set<Int>) {
    let titles = headings.map { PlainLetters.words($0.text) }
    var skipped: [Int] = []
    for record in records {
      if skipping.contains(record.row) {
        skipped.append(record.row)
        continue
      }
      let cells = cleaned(record)
      if cells.enumerated().allSatisfy({ $1.isEmpty || PlainLetters.words($1) == titles[$0] }),
        cells.contains(where: { !PlainLetters.words($0).isEmpty })
      {
        notes.append(ImportNote(.remark, row: record.row, "the headings stand here again"))
        continue
      }
      let row = CSVRecord(row: record.row, cells: cells)
      if isTotal(row) { totals.append(row) } else { rows.append(row) }
    }
    if !skipped.isEmpty {
      notes.append(ImportNote(.leftOut, "\(ImportNote.rows(skipped)) left out, as asked"))
    }
    dropFoot()
  }

  private mutating func cleaned(_ record: CSVRecord) -> [String] {
    var cells = record.cells.prefix(headings.count).map { CellText.clean($0) }
    for (index, cell) in record.cells.enumerated() where CellText.hasHidden(cell) {
      notes.append(
        ImportNote(
          .doubt, row: record.row, headings.indices.contains(index) ? headings[index] : nil,
          "held characters that cannot be seen; they were taken out"))
    }
    let more = record.cells.dropFirst(headings.count).filter { !CellText.clean($0).isEmpty }
    if !more.isEmpty {
      notes.append(
        ImportNote(
          .question, row: record.row,
          "has \(headings.count + more.count) cells under \(headings.count) headings, so figures may "
            + "stand in the wrong column; put quotes around the cell that holds a \(delimiter.name), "
            + "or leave the row out with --skip-row \(record.row)"))
    }
    cells += Array(repeating: "", count: max(0, headings.count - cells.count))
    return cells
  }

  private func isTotal(_ row: CSVRecord) -> Bool {
    guard let first = row.cells.first(where: { !$0.isEmpty }) else { return false }
    let words = PlainLetters.words(first)
    let isNamed =
      Sheet.totalWords.contains(words)
      || Sheet.totalStarts.contains { words.hasPrefix($0 + " ") }
    return isNamed && row.cells.contains { $0.contains(where: \.isWholeNumber) }
  }

  /// Sources and remarks below the table.
  private mutating func dropFoot() {
    var dropped: [Int] = []
    while let last = rows.last {
      let texts = last.cells.filter { !$0.isEmpty }
      guard texts.count == 1, let text = texts.first, headings.count > 1 else { break }
      let words = PlainLetters.words(text)
      guard
        text.count > 60 || text.contains(":") || text.hasPrefix("*") || text.hasPrefix("(")
          || Sheet.footStarts.contains(where: { words.hasPrefix($0) })
      else { break }
      dropped.append(last.row)
      rows.removeLast()
    }
    if !dropped.isEmpty {
      notes.append(
        ImportNote(
          .remark,
          "\(ImportNote.rows(dropped)) below the table "
            + "\(dropped.count == 1 ? "holds a remark" : "hold remarks") and "
            + "\(dropped.count == 1 ? "was" : "were") not read"))
    }
  }

  /// True for a total of a part of the rows.
  static func isSubtotal(_ row: CSVRecord) -> Bool {
    let words = PlainLetters.words(row.cells.first { !$0.isEmpty } ?? "")
    return ["sub", "sous"].contains { words.hasPrefix($0) }
  }

  private static let totalWords: Set = [
    "total", "totals", "totaux", "sum", "ensemble", "somme", "suma", "soma", "jumla", "jumla kuu",
    "all",
    "overall", "national", "subtotal", "sub total", "sous total", "subtotais", "totales", "totais",
  ]
  private static let totalStarts = [
    "total", "grand total", "subtotal", "sub total", "sous total", "jumla ya", "ensemble du",
    "ensemble de",
    "national total",
  ]
  private static let footStarts = [
    "source", "note", "nb ", "n b ", "fonte", "fuente", "chanzo", "nota",
  ]

  // MARK: Headings

  private static func header(
    _ records: [CSVRecord], _ options: ImportOptions
  ) throws(ImportRefusal) -> Int {
    if let row = options.headerRow {
      if let index = records.firstIndex(where: { $0.row == row }) { return index }
      throw ImportRefusal("row \(row), which --header-row names, is empty or not there")
    }
    var best: (index: Int, score: Int) = (0, 0)
    for (index, record) in records.prefix(30).enumerated() {
      let score = headingScore(record)
      if score > best.score { best = (index, score) }
    }
    if best.score > 0 { return best.index }
    if let index = records.prefix(30).firstIndex(where: { record in
      let filled = record.cells.filter { !$0.isEmpty }
      return filled.count > 1 && !filled.contains { $0.contains(where: \.isWholeNumber) }
    }) {
      return index
    }
    throw ImportRefusal(
      "no row looks like headings; name it with --header-row, or write headings above the columns")
  }

  /// Known headings count most; a row of figures is none.
  private static func headingScore(_ record: CSVRecord) -> Int {
    var score = 0
    for cell in record.cells {
      guard cell.count <= 60, let match = HeadingWords.match(cell) else { continue }
      score += match.isWhole ? 3 : 1
    }
    let figures = record.cells.count { cell in
      !cell.isEmpty && cell.allSatisfy { $0.isWholeNumber || "., -–".contains($0) }
    }
    return figures * 2 > record.cells.count ? 0 : score
  }

  /// Whether a line such as `FSW | | MSW |` stands above `Low | High | Low | High`.
  private static func isSecondLine(_ records: [CSVRecord], _ index: Int) -> Bool {
    guard index > 0, records[index - 1].row == records[index].row - 1 else { return false }
    let upper = records[index - 1].cells.filter { !CellText.clean($0).isEmpty }
    let lower = records[index].cells.map { PlainLetters.words($0) }.filter { !$0.isEmpty }
    return upper.count > 1 && upper.count < lower.count && Set(lower).count < lower.count
  }

  private static func headings(_ line: CSVRecord, under upper: CSVRecord?) -> [SheetHeading] {
    var texts = line.cells.map { CellText.clean($0) }
    while texts.count > 1, texts.last?.isEmpty ?? false { texts.removeLast() }
    var carried = ""
    for index in texts.indices {
      guard let upper else { break }
      let above = cell(upper, index)
      if !above.isEmpty { carried = above }
      if texts[index].isEmpty {
        texts[index] = above
      } else if HeadingWords.match(texts[index])?.role.isFigure ?? false {
        texts[index] = CellText.clean(carried + " " + texts[index])
      }
    }
    return texts.enumerated().map { index, text in
      let same = texts.count { PlainLetters.words($0) == PlainLetters.words(text) }
      return SheetHeading(index: index, text: text, isUnique: same == 1)
    }
  }

  private static func cell(_ record: CSVRecord, _ index: Int) -> String {
    record.cells.indices.contains(index) ? CellText.clean(record.cells[index]) : ""
  }
}
