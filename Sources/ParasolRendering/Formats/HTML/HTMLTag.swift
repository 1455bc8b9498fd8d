/// The elements that Parasol's pages are made of.
enum HTMLTag: String {
  case html, head, body, title, meta, main, header, footer, section, div, p, h1, h2, h3, h4, span
  case a, ul, li, dl, dt, dd, table, caption, colgroup, col, thead, tbody, tr, th, td, strong, code
  case svg, g, path, symbol, use, rect, circle, defs, pattern, nav

  var isVoid: Bool {
    switch self {
    case .meta, .col: true
    default: false
    }
  }

  /// A line end after these keeps the bytes readable and the differences between two builds small.
  var endsLine: Bool {
    switch self {
    case .span, .a, .strong, .code, .svg, .g, .path, .use, .rect, .circle, .td, .th:
      false
    default: true
    }
  }

  var breaksAfterOpening: Bool {
    switch self {
    case .html, .head, .body, .main, .table, .thead, .tbody, .ul, .dl, .meta, .defs: true
    default: false
    }
  }
}

/// An attribute of an element; its name is one of a few, its value is escaped by the builder.
struct HTMLAttribute {
  let name: String
  let value: String

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  static func lang(_ value: String) -> HTMLAttribute { HTMLAttribute("lang", value) }
  static func dir(_ value: TextDirection) -> HTMLAttribute { HTMLAttribute("dir", value.rawValue) }
  static func role(_ value: String) -> HTMLAttribute { HTMLAttribute("role", value) }
  static func label(_ value: String) -> HTMLAttribute { HTMLAttribute("aria-label", value) }
  static func scope(_ value: String) -> HTMLAttribute { HTMLAttribute("scope", value) }
  static func columnSpan(_ value: Int) -> HTMLAttribute { HTMLAttribute("colspan", String(value)) }
  static func rowSpan(_ value: Int) -> HTMLAttribute { HTMLAttribute("rowspan", String(value)) }
  static func link(_ value: PageLink) -> HTMLAttribute { HTMLAttribute("href", value.target) }
  static func name(_ value: String) -> HTMLAttribute { HTMLAttribute("name", value) }
  static func content(_ value: String) -> HTMLAttribute { HTMLAttribute("content", value) }
  static let utf8 = HTMLAttribute("charset", "utf-8")
  static let hidden = HTMLAttribute("aria-hidden", "true")
  static let focusable = HTMLAttribute("tabindex", "0")

  /// Style written by this program from numbers and known words.
  static func style(_ value: String) -> HTMLAttribute { HTMLAttribute("style", value) }

  /// An attribute of a drawing.
  static func drawing(_ name: StaticString, _ value: String) -> HTMLAttribute {
    HTMLAttribute(name.description, value)
  }
}
