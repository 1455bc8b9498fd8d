import ParasolSyntax

/// Every key that is read, from the same declarations that read the files.
package enum LanguageKeys {
  /// In the order of the reader: the programme, a site, the sections, a policy.
  package static let all: [LanguageKey] = {
    var keys: [LanguageKey] = []
    append(ProgrammeHeader.shape, below: "", to: &keys)
    append(
      SiteHeader.shape.filter { field in !keys.contains { $0.path == field.key } },
      below: "sites.*.", to: &keys)
    keys.append(
      LanguageKey(
        path: "areas.*", summary: "parts of the town, and where each lies", isContainer: false))
    for kind in EntityCatalogue.patterned {
      append(kind.fields, below: "\(kind.section).*.", to: &keys)
    }
    append(FieldReader.fields { _ = Waiver(&$0) }, below: "waivers.*.", to: &keys)
    append(
      FieldReader.fields {
        _ = PolicyFile(id: Located("policy", at: $0.header), fields: &$0)
      },
      below: "policy.", to: &keys)
    return keys
  }()

  private static func append(
    _ fields: [FieldShape], below parent: String, to keys: inout [LanguageKey]
  ) {
    for field in fields {
      let path = parent + field.key
      let inner = inside(field.type.shape)
      keys.append(
        LanguageKey(path: path, summary: "\(field.summary)", isContainer: !inner.isEmpty))
      for (suffix, fields) in inner { append(fields, below: path + suffix + ".", to: &keys) }
    }
  }

  /// The keys below a value, each with the stars between them and the value's own key.
  private static func inside(_ shape: ValueShape) -> [(suffix: String, fields: [FieldShape])] {
    switch shape {
    case .scalar, .choice: []
    case .record(let fields): [("", fields)]
    case .list(let element), .table(_, let element):
      inside(element).map { (".*" + $0.suffix, $0.fields) }
    case .either(let shapes): shapes.flatMap(inside)
    }
  }
}
