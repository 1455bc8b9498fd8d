/// Places as SARIF has them: relative addresses below the root of the repository.
struct SARIFPlaces {
  static let root = "%SRCROOT%"
  static let bases: JSONValue = [
    root: ["description": ["text": "the root of the repository, or the folder of the run"]]
  ]

  private var finder: PlaceFinder
  private let shipped: Set<FileID>

  init(_ report: Report) {
    finder = PlaceFinder(report.files)
    shipped = report.shipped
  }

  /// The members of a location. What ships with Parasol stands in nobody's repository, so such a
  /// place has a name and no address.
  mutating func location(_ span: Span) -> [(key: String, value: JSONValue)] {
    if shipped.contains(span.file) {
      let line = finder.start(of: span).line
      let name = "\(finder.path(of: span)):\(line)"
      return [(key: "logicalLocations", value: [["fullyQualifiedName": .string(name)]])]
    }
    return [
      (
        key: "physicalLocation",
        value: ["artifactLocation": artifact(span), "region": region(span)]
      )
    ]
  }

  func artifact(_ span: Span) -> JSONValue {
    let path = finder.path(of: span)
    if path.hasPrefix("/") { return ["uri": .string("file://" + Self.encoded(path))] }
    return ["uri": .string(Self.encoded(path)), "uriBaseId": .string(Self.root)]
  }

  mutating func region(_ span: Span) -> JSONValue {
    let start = finder.start(of: span)
    let end = finder.end(of: span)
    return [
      "startLine": .int(start.line), "startColumn": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
    ]
  }

  /// All but the letters, digits and signs that an address may hold as they are becomes `%` and
  /// two digits (RFC 3986).
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return text
  }
}

/// A kind of mistake as SARIF lists it.
enum SARIFRule {
  static func value(_ rule: DiagnosticDescription) -> JSONValue {
    let tags: [JSONValue] = [.string(rule.area)]
    guard let page = rule.page else {
      return [
        "id": .string(rule.id.text), "name": .string(rule.pascalName),
        "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
        "properties": ["tags": .array(tags)],
      ]
    }
    let waiver =
      page.isWaivable
      ? "A waiver can set it aside: with a reason, a decision of sex workers and an end."
      : "No waiver sets it aside."
    let source = page.citation.shown
    return [
      "id": .string(rule.id.text), "name": .string(rule.pascalName),
      "shortDescription": ["text": .string(page.summary)],
      "fullDescription": ["text": .string("\(page.summary) \(page.why)")],
      "help": [
        "text": .string(
          "Why: \(page.why)\nWhat to do: \(page.remedy)\nSource: \(source)\n\(waiver)\n"
            + "'parasol explain \(rule.id)' tells more."),
        "markdown": .string(
          "**Why:** \(page.why)\n\n**What to do:** \(page.remedy)\n\n**Source:** \(source)\n\n"
            + "\(waiver)\n\n`parasol explain \(rule.id)` tells more."),
      ],
      "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
      "properties": [
        "tags": .array(tags), "source": .string(source),
        "evidence": .string(page.citation.evidence.rawValue), "waivable": .bool(page.isWaivable),
      ],
    ]
  }
}
