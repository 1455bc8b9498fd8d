import ParasolModel

/// Tables as comma-separated values by RFC 4180, in UTF-8.
package enum CSVFormat {
  package static func document(_ table: DataTable) -> [UInt8] {
    var bytes: [UInt8] = []
    append(table.columns.map { field(text: $0.title) }, to: &bytes)
    for row in table.rows {
      var fields = row.prefix(table.columns.count).map { field($0) }
      while fields.count < table.columns.count { fields.append("") }
      append(fields, to: &bytes)
    }
    return bytes
  }

  private static func append(_ fields: [String], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: fields.joined(separator: ",").utf8)
    bytes.append(contentsOf: [13, 10])
  }

  private static func field(_ value: DataTable.Value) -> String {
    switch value {
    case .text(let text): field(text: text)
    case .number(let number): number.decimal(places: 4)
    case .date(let day): day.description
    case .empty: ""
    }
  }

  /// Quoted where it has to be. A text that a spreadsheet would take for a formula starts with an
  /// apostrophe, so that nothing an author or a form typed is ever carried out.
  private static func field(text: String) -> String {
    let bytes = Array(text.utf8)
    let isFormula = bytes.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let shown = isFormula ? [UInt8(ascii: "'")] + bytes : bytes
    guard
      shown.contains(where: { "\",\r\n".utf8.contains($0) }) || bytes.first == 32
        || bytes.last == 32
    else { return String(decoding: shown, as: UTF8.self) }
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in shown where byte != 0 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}
