import ArgumentParser
import ParasolCompiler

/// How a table is read: its columns, marks and rows.
struct ImportColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a column holds, by its heading or letter; may be repeated. \(Self.roles)",
      valueName: "heading=word"))
  var map: [String] = []

  @Option(help: ArgumentHelp("A column that is not read; may be repeated.", valueName: "heading"))
  var skip: [String] = []

  @Option(
    help: ArgumentHelp("A row that is not read, as the spreadsheet counts.", valueName: "number"))
  var skipRow: [Int] = []

  @Option(help: ArgumentHelp("The row that holds the headings.", valueName: "number"))
  var headerRow: Int?

  @Option(
    help: ArgumentHelp(
      "What a word of a cell means: --word \"lodge=bar_with_lodging\", --word \"TS=women\".",
      valueName: "text=value"))
  var word: [String] = []

  @Option(help: "What stands between cells: comma, semicolon, tab or bar. Else it is found out.")
  var delimiter: String?

  @Option(help: "The character set: utf-8 or latin-1.")
  var encoding: EncodingChoice = .utf8

  @Option(help: "What stands before decimals: point or comma. Else the cells of a column tell.")
  var decimalMark: DecimalMarkChoice?

  @Option(help: "How dates are written: day-first or month-first. Else the cells of a column tell.")
  var dateOrder: DateOrderChoice?

  @Flag(help: "Keep rows with the same name as different things.")
  var keepDuplicates = false

  @Flag(help: "Take columns that are only likely as they are shown.")
  var acceptGuesses = false

  enum EncodingChoice: String, ExpressibleByArgument, CaseIterable {
    case utf8 = "utf-8"
    case latin1 = "latin-1"
  }

  enum DecimalMarkChoice: String, ExpressibleByArgument, CaseIterable {
    case point, comma
  }

  enum DateOrderChoice: String, ExpressibleByArgument, CaseIterable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  private static let roles = "Words: \(ImportOptions.columnWords.joined(separator: ", "))."

  func validate() throws {
    for text in map + word where Self.pair(text) == nil {
      throw ValidationError(
        "'\(text)' needs a '=' with something on both sides, such as \"Bas=low\"")
    }
    var options = ImportOptions()
    if let delimiter, !options.setDelimiter(delimiter) {
      throw ValidationError("--delimiter is comma, semicolon, tab or bar; this is '\(delimiter)'")
    }
  }

  /// The two sides of the last `=`.
  private static func pair(_ text: String) -> (String, String)? {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    let parts = (String(text[..<sign]), String(text[text.index(after: sign)...]))
    return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
  }

  func apply(to options: inout ImportOptions) {
    options.maps = map.compactMap(Self.pair).map { (heading: $0.0, role: $0.1) }
    options.words = word.compactMap(Self.pair).map { (text: $0.0, value: $0.1) }
    options.skippedColumns = skip
    options.skippedRows = skipRow
    options.headerRow = headerRow
    options.encoding = encoding == .latin1 ? .latin1 : .utf8
    options.decimalMark = decimalMark.map { $0 == .point ? "." : "," }
    options.isDayFirst = dateOrder.map { $0 == .dayFirst }
    options.keepsDuplicates = keepDuplicates
    options.acceptsGuesses = acceptGuesses
    if let delimiter { _ = options.setDelimiter(delimiter) }
  }
}
