import ParasolSyntax

/// One attribute of the domain model: which key reads it, or why none does, and where the guidance
/// speaks of it.
package struct Attribute: Sendable {
  /// With its entity: `hotspot.operating`.
  package let name: String
  package let entity: String
  /// Paths of keys; `**.decided` for a key wherever it stands.
  package let paths: [String]
  /// Why no key reads it.
  package let leftOut: String?
  package let note: String?
  package let citation: Citation
}

/// One row of the shipped list.
struct AttributeRow: Record {
  static let subject = "attribute"
  let read: Located<List<PlainText>>?
  let leftOut: Located<PlainText>?
  let note: Located<PlainText>?
  let citation: Citation

  init?(_ fields: inout FieldReader) {
    read = fields.optional("read", "keys under which it is read")
    leftOut = fields.optional("left_out", "why no key reads it")
    note = fields.optional("note", "what is not plain from the keys")
    let source: Located<PlainText>? = fields.optional("source", "publication and place in it")
    let mark = fields.required("mark", as: EvidenceMark.self, "how its source was read")
    guard let mark else { return nil }
    citation = Citation(source?.value.text ?? "", mark.value.evidence)
  }
}
