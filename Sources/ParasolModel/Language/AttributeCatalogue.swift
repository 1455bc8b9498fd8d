import ParasolSyntax

/// The domain model's attributes with the keys that read them, as they ship with Parasol.
package struct AttributeCatalogue: Sendable {
  /// In the order of the list.
  package let attributes: [Attribute]
  /// Keys that the guidance knows nothing of, with what they are for.
  package let ownKeys: [(path: String, purpose: String)]
  /// What could not be read of it, which is a mistake of ours.
  package let problems: [Diagnostic]

  private let byPath: [String: [Int]]

  package static let shipped: AttributeCatalogue = {
    let path = "reference/attributes.yaml"
    return AttributeCatalogue(ShippedTemplates.all.first { $0.path == path }?.text ?? "", path)
  }()

  package init(_ text: String, _ path: String) {
    let sink = DiagnosticSink()
    let (_, tree) = YAMLLoader.load(FileID(0), path: path, bytes: Array(text.utf8), sink: sink)
    let context = ReadingContext(sink: sink)
    let entities = tree.root?.value(forKey: "attributes").flatMap {
      Table<Table<AttributeRow>>.read($0.value, of: "attributes", in: context)
    }
    attributes = (entities?.rows ?? []).flatMap { entity in
      entity.value.value.rows.map { AttributeCatalogue.attribute($0, of: entity.name.value) }
    }
    let own = tree.root?.value(forKey: "language").flatMap {
      Table<PlainText>.read($0.value, of: "language", in: context)
    }
    ownKeys = (own?.rows ?? []).map { ($0.name.value, $0.value.value.text) }
    problems = sink.diagnostics
    var byPath: [String: [Int]] = [:]
    for (index, attribute) in attributes.enumerated() {
      for path in attribute.paths {
        byPath[AttributeCatalogue.plain(path), default: []].append(index)
      }
    }
    self.byPath = byPath
  }

  /// The keys of a row of the list.
  package static var rowFields: [FieldShape] { AttributeRow.fields }

  private static func attribute(
    _ row: Table<AttributeRow>.Row, of entity: String
  ) -> Attribute {
    let stated = row.value.value
    return Attribute(
      name: "\(entity).\(row.name.value)", entity: entity,
      paths: stated.read?.value.values.map(\.text) ?? [], leftOut: stated.leftOut?.value.text,
      note: stated.note?.value.text, citation: stated.citation)
  }

  /// The attributes that a key reads. A path may be written with or without its stars:
  /// `hotspots.active` is `hotspots.*.active`. Those of exactly this key come first, then those of a
  /// key that means the same wherever it stands, such as `decided`.
  package func attributes(at path: String) -> [Attribute] {
    let plain = AttributeCatalogue.plain(path)
    let last = plain.split(separator: ".").last.map(String.init) ?? plain
    let found = (byPath[plain] ?? []) + (byPath["**.\(last)"] ?? [])
    return found.map { attributes[$0] }
  }

  /// Where the guidance speaks of what a key holds, each source once; empty for keys of the
  /// language's own.
  package func sources(of path: String) -> [Citation] {
    var seen: Set<Citation> = []
    return attributes(at: path).map(\.citation).filter { seen.insert($0).inserted }
  }

  /// Without the stars, which stand for what an author names.
  private static func plain(_ path: String) -> String {
    path.split(separator: ".").filter { $0 != "*" }.joined(separator: ".")
  }
}
