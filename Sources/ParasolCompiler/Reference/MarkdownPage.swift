import ParasolModel

/// A page in Markdown.
struct MarkdownPage {
  private(set) var text: String

  init(_ title: String, _ summary: String) {
    text = "# \(title)\n\n\(summary)\n\n## Overview\n\n"
    text += "Made by `make docs` from the declarations that read the files. Change those.\n"
  }

  mutating func heading(_ level: Int, _ title: String) {
    text += "\n" + String(repeating: "#", count: level) + " \(title)\n"
  }

  mutating func paragraph(_ words: String) {
    text += "\n" + words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
  }

  mutating func table(_ head: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    text += "\n| " + head.joined(separator: " | ") + " |\n|" + head.map { _ in " --- |" }.joined()
    for row in rows {
      text += "\n| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    text += "\n"
  }

  mutating func code(_ code: String, caption: String?) {
    guard !code.isEmpty else { return }
    if let caption { paragraph(caption) }
    let end = code.hasSuffix("\n") ? "" : "\n"
    text += "\n```\n\(code)\(end)```\n"
  }

  /// - Parameter isTemplate: whether what no template can know is left out.
  mutating func keys(_ fields: [FieldShape], isTemplate: Bool) {
    let shown = fields.filter { !isTemplate || TemplateFacts.content(of: $0.key, $0.type) == nil }
    table(
      ["Key", "What it is for", "Written"],
      shown.map { field in
        let isPrivate = field.audience == .team ? " Never leaves the team." : ""
        let must = field.isRequired ? " Must be there." : ""
        let written = field.type.shape.described(field.type.expectation).withCode
        return [field.key.code, "\(field.summary)".sentence + must + isPrivate, written]
      })
  }

  /// The keys below a key, if it has any, and the keys below those.
  mutating func inner(_ field: FieldShape, below path: String) {
    let fields = field.type.shape.ownFields
    guard !fields.isEmpty else { return }
    heading(3, path)
    keys(fields, isTemplate: false)
    for inner in fields { self.inner(inner, below: "\(path).\(inner.key)") }
  }
}

extension String {
  /// With a capital letter in front.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// As code in Markdown.
  var code: String { "`\(self)`" }
}
