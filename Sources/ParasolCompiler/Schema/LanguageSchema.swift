/// The language as a JSON Schema (draft-07) for editors and checkers.
public enum LanguageSchema {
  /// Sorts of file.
  public enum Kind: String, CaseIterable, Sendable {
    /// `programme.yaml`
    case programme
    /// One site.
    case site
    /// A template that sites extend.
    case template
    /// Figures with their sources.
    case policy
    /// A further part of the programme, without a header.
    case part
    /// A form to print.
    case form
    /// What Parasol prints of its own accord in one language; ships with Parasol.
    case words
    /// The sentences of the participation profile in one language; ships with Parasol.
    case profile
    /// The catalogue of indicators; ships with Parasol.
    case indicators
    /// What the guidance knows of a programme, and the keys for it; ships with Parasol.
    case attributes
  }

  /// The schema as text.
  ///
  /// - Parameter kind: nil for one schema that tells the sorts of file apart by their first key.
  public static func text(_ kind: Kind? = nil) -> String {
    var files = FileSchemas()
    let name = kind?.rawValue ?? "parasol"
    let body: [JSONNode.Member]
    if let kind {
      body = [.init("allOf", .list([files.schema(of: kind)]))]
    } else {
      body = files.anyFile()
    }
    let used = used(by: .object(body), files.builder.definitions)
    let definitions = files.builder.definitions.filter { used.contains($0.name) }
      .sorted { $0.name < $1.name }.map { JSONNode.Member($0.name, $0.schema) }
    let head: [JSONNode.Member] = [
      .init("$schema", .text("http://json-schema.org/draft-07/schema#")),
      .init("$id", .text("urn:parasol:schema:1:\(name)")),
      .init("title", .text(kind.map { "Parasol \($0.rawValue)" } ?? "Parasol")),
      .init("description", .text(description(kind))), .init("type", .text("object")),
    ]
    return JSONNode.object(head + body + [.init("definitions", .object(definitions))]).written()
      + "\n"
  }

  /// Names of the definitions that a schema refers to, directly or through others.
  private static func used(
    by schema: JSONNode, _ definitions: [(name: String, schema: JSONNode)]
  ) -> Set<String> {
    let known = Dictionary(definitions.map { ($0.name, $0.schema) }) { first, _ in first }
    var used: Set<String> = []
    var open = [schema]
    while let next = open.popLast() {
      for name in next.referredDefinitions where used.insert(name).inserted {
        if let schema = known[name] { open.append(schema) }
      }
    }
    return used
  }

  private static func description(_ kind: Kind?) -> String {
    let what = kind.map { "A \($0.rawValue) file" } ?? "A YAML file"
    return
      "\(what) of a community-led outreach programme. 'parasol check' knows more than a schema can say."
  }
}

extension JSONNode {
  /// Names of the definitions that stand behind a `$ref` in it.
  fileprivate var referredDefinitions: [String] {
    switch self {
    case .text, .number, .flag: return []
    case .list(let items): return items.flatMap(\.referredDefinitions)
    case .object(let members):
      return members.flatMap { member -> [String] in
        guard member.key == "$ref", case .text(let path) = member.value else {
          return member.value.referredDefinitions
        }
        return [String(path.dropFirst("#/definitions/".count))]
      }
    }
  }
}
