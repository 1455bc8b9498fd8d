/// A value as programs read it. Objects keep the order in which they were made.
package indirect enum DumpedValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Fraction)
  case text(String)
  case list([DumpedValue])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: DumpedValue

    package init(key: String, value: DumpedValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object without the members that are nil.
  package static func object(_ members: (String, DumpedValue?)...) -> DumpedValue {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  package static func number(_ number: Int) -> DumpedValue { .number(Fraction(number)) }

  package subscript(key: String) -> DumpedValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension DumpedValue {
  /// The text of a file: indented by two blanks, with a line break at its end.
  package var bytes: [UInt8] {
    var text = DumpWriter()
    text.write(self, depth: 0)
    return text.bytes + [UInt8(ascii: "\n")]
  }
}

/// Writes JSON byte by byte.
private struct DumpWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: DumpedValue, depth: Int) {
    switch value {
    case .null: add("null")
    case .flag(let flag): add(flag ? "true" : "false")
    case .number(let number): write(number)
    case .text(let text): write(text)
    case .list(let items):
      write(items, "[", "]", depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      write(members, "{", "}", depth) { writer, member in
        writer.write(member.key)
        writer.add(": ")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func write<Item>(
    _ items: [Item], _ open: String, _ close: String, _ depth: Int,
    _ body: (inout DumpWriter, Item) -> Void
  ) {
    add(open)
    for (index, item) in items.enumerated() {
      add(index == 0 ? "\n" : ",\n")
      add(String(repeating: "  ", count: depth + 1))
      body(&self, item)
    }
    if !items.isEmpty { add("\n" + String(repeating: "  ", count: depth)) }
    add(close)
  }

  /// Every digit where the number ends, as all numbers of a programme do; else a fraction as text.
  private mutating func write(_ number: Fraction) {
    var rest = number.denominator
    while rest.isMultiple(of: 10) { rest /= 10 }
    while rest.isMultiple(of: 2) { rest /= 2 }
    while rest.isMultiple(of: 5) { rest /= 5 }
    if rest == 1 {
      add(number.decimal(places: 9))
    } else {
      write("\(number.numerator)/\(number.denominator)")
    }
  }

  private mutating func write(_ text: String) {
    add("\"")
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: add("\\\"")
      case 0x5C: add("\\\\")
      case 0x0A: add("\\n")
      case 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        add("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: add(String(scalar))
      }
    }
    add("\"")
  }

  private mutating func add(_ text: String) { bytes += text.utf8 }
}
