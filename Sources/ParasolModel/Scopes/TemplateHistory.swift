import ParasolSyntax

/// One thing that a version of a template changed, and why.
package struct TemplateChange: Record {
  package static let subject = "changes"
  package let version: Located<Count>
  package let date: Located<CalendarDay>?
  package let at: Located<PlainText>
  package let was: Located<PlainText>?
  package let because: Located<PlainText>?
  package let source: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    let version = fields.required(
      "version", as: Count.self, "the version that brought the change")
    date = fields.optional("date", "the day of that version")
    let at = fields.required(
      "at", as: PlainText.self, "what was changed, as a path such as safe_spaces.room.open")
    was = fields.optional(
      "was", "what stood there before, as a text in quotes; absent when nothing did")
    because = fields.optional("because", "the reason")
    source = fields.optional("source", "publication in which the reason stands")
    guard let version, let at else { return nil }
    self.version = version
    self.at = at
  }

  /// Whether it is about what stands at a path, or about a part or the whole of it.
  package func isAbout(_ path: String) -> Bool {
    let own = at.value.text
    return own == path || path.hasPrefix(own + ".") || own.hasPrefix(path + ".")
  }
}

/// What a template says, as paths with values: each field of an entity, and each key of the site
/// itself, is one thing, as a site that restates one of them replaces it whole.
package struct TemplateContent: Sendable {
  package struct Row: Sendable {
    package let path: String
    package let value: YAMLCursor

    /// The value in one line, whatever way it was written.
    package var text: String { FlowText.of(value) }
  }

  /// In the order of the file.
  package let rows: [Row]
  private let places: [String: Int]

  package init(_ root: YAMLCursor) {
    var rows: [Row] = []
    for (key, value) in root.entries where !key.hasPrefix("x-") {
      let name = key.text
      guard !TemplateHeader.keys.contains(name) else { continue }
      if name == "patterns" {
        for (section, entities) in value.entries {
          TemplateContent.add(entities, "patterns.\(section.text)", to: &rows)
        }
      } else if EntityCatalogue.entity(ofSection: name) != nil {
        TemplateContent.add(value, name, to: &rows)
      } else {
        rows.append(Row(path: name, value: value))
      }
    }
    self.rows = rows
    places = Dictionary(
      rows.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func add(_ section: YAMLCursor, _ path: String, to rows: inout [Row]) {
    for (id, entity) in section.entries where !id.hasPrefix("x-") {
      let own = "\(path).\(id.text)"
      guard entity.isMapping, entity.count > 0 else {
        rows.append(Row(path: own, value: entity))
        continue
      }
      for (field, value) in entity.entries {
        rows.append(Row(path: "\(own).\(field.text)", value: value))
      }
    }
  }

  package func row(_ path: String) -> Row? { places[path].map { rows[$0] } }

  /// Whether anything stands at a path or below it.
  package func has(_ path: String) -> Bool {
    places[path] != nil || rows.contains { $0.path.hasPrefix(path + ".") }
  }

  /// What stands at a path, a whole entity in one line; nil when nothing does.
  package func text(_ path: String) -> String? {
    if let row = row(path) { return row.text }
    let below = rows.filter { $0.path.hasPrefix(path + ".") }
    guard !below.isEmpty else { return nil }
    return "{"
      + below.map { "\($0.path.dropFirst(path.count + 1)): \($0.text)" }.joined(separator: ", ")
      + "}"
  }
}
