/// The templates of sites that ship with Parasol, in the starters below `programmes/`.
extension ShippedTemplates {
  private static let folder = "programmes/"

  /// Ids of templates, sorted; each is the name of its file.
  package static var templateIDs: [String] {
    Set(all.compactMap { id(ofTemplateAt: $0.path) }).sorted()
  }

  /// The file of a template, read only when somebody extends it.
  package static func template(_ id: String) -> (path: String, text: String)? {
    all.first { ShippedTemplates.id(ofTemplateAt: $0.path) == id }
  }

  /// `programmes/<starter>/templates/<id>.yaml`
  private static func id(ofTemplateAt path: String) -> String? {
    guard path.hasPrefix(folder), path.hasSuffix(".yaml") else { return nil }
    let parts = path.split(separator: "/")
    guard parts.count == 4, parts[2] == "templates" else { return nil }
    return String(parts[3].dropLast(5))
  }
}
