/// One row of a spreadsheet, which may be several lines of its export.
struct CSVRecord: Hashable {
  /// As the spreadsheet counts, from 1.
  let row: Int
  var cells: [String]

  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// What stands between two cells.
enum CSVDelimiter: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .bar: "bar"
    }
  }
}

/// Reads CSV as RFC 4180 writes it, and as spreadsheets do: any line end, quotes anywhere.
struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  /// Rows with text after a closing quote, or with a great many lines in one cell.
  private(set) var oddRows: [Int] = []

  init(_ bytes: [UInt8], delimiter: CSVDelimiter) {
    self.bytes = bytes
    self.delimiter = delimiter.rawValue
  }

  /// The records, at most so many.
  mutating func records(limit: Int = .max) throws(ImportRefusal) -> [CSVRecord] {
    var records: [CSVRecord] = []
    while position < bytes.count, records.count < limit {
      records.append(try record(records.count + 1))
    }
    return records
  }

  private mutating func record(_ row: Int) throws(ImportRefusal) -> CSVRecord {
    var cells: [String] = []
    while true {
      cells.append(try cell(row))
      guard position < bytes.count else { break }
      let end = bytes[position]
      position += 1
      if end == delimiter { continue }
      if end == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      break
    }
    return CSVRecord(row: row, cells: cells)
  }

  private mutating func cell(_ row: Int) throws(ImportRefusal) -> String {
    var start = position
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == 0x22 {
      position = start + 1
      return try quoted(row)
    }
    start = position
    skipToEnd()
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quoted(_ row: Int) throws(ImportRefusal) -> String {
    var text: [UInt8] = []
    var lines = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else {
          let rest = position
          skipToEnd()
          if bytes[rest..<position].contains(where: { $0 != 0x20 }) { oddRows.append(row) }
          text += bytes[rest..<position]
          if lines > 8 { oddRows.append(row) }
          return String(decoding: text, as: UTF8.self)
        }
        position += 1
      } else if byte == 0x0A {
        lines += 1
      }
      text.append(byte)
    }
    throw ImportRefusal(
      "the quote that opens in row \(row) is never closed; correct that cell and export again")
  }

  private mutating func skipToEnd() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { return }
      position += 1
    }
  }
}

extension CSVDelimiter {
  /// The one with which most rows have the same number of cells, more than one.
  static func found(in bytes: [UInt8]) -> CSVDelimiter {
    var best: (delimiter: CSVDelimiter, score: Int) = (.comma, 0)
    for delimiter in allCases {
      var reader = CSVReader(bytes, delimiter: delimiter)
      let records = ((try? reader.records(limit: 60)) ?? []).filter { !$0.isBlank }
      var counts: [Int: Int] = [:]
      for record in records where record.cells.count > 1 {
        counts[record.cells.count, default: 0] += 1
      }
      let score = counts.map { $0.value * 100 + min($0.key, 99) }.max() ?? 0
      if score > best.score { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// `sep=;` in a first line, as Excel reads it.
  static func declared(in bytes: [UInt8]) -> CSVDelimiter? {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return line.last.flatMap { CSVDelimiter(rawValue: $0) }
  }
}
