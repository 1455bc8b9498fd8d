/// Builds a page as bytes. Tags and attribute names are known words; every text is escaped.
package struct HTMLBuilder {
  package private(set) var bytes: [UInt8] = []

  package init() {
    bytes.reserveCapacity(16_384)
  }

  /// Writes an element and, between its tags, whatever `content` adds.
  mutating func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [],
    _ content: (inout HTMLBuilder) -> Void = { _ in }
  ) {
    open(tag, attributes)
    guard !tag.isVoid else { return }
    content(&self)
    raw("</")
    append(tag.rawValue)
    raw(tag.endsLine ? ">\n" : ">")
  }

  /// Writes an element that holds words alone.
  mutating func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Words of an author, cleaned and escaped.
  mutating func text(_ text: String) {
    for byte in PrintableText.clean(text).utf8 { appendEscaped(byte) }
  }

  /// Markup written in this program, never in a programme.
  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A style sheet: rules written in this program, with strings quoted by `CSSString`.
  mutating func style(_ sheet: String) {
    raw("<style>\n")
    append(sheet)
    raw("</style>\n")
  }

  private mutating func open(_ tag: HTMLTag, _ attributes: [HTMLAttribute]) {
    raw("<")
    append(tag.rawValue)
    for attribute in attributes {
      raw(" ")
      append(attribute.name)
      raw("=\"")
      text(attribute.value)
      raw("\"")
    }
    raw(">")
    if tag.breaksAfterOpening { raw("\n") }
  }

  private mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "'"): raw("&#39;")
    default: bytes.append(byte)
    }
  }
}
