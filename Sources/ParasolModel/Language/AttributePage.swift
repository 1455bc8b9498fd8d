import ParasolSyntax

/// The page of the documentation that lists every attribute with its key.
package enum AttributePage {
  package static func text(_ catalogue: AttributeCatalogue = .shipped) -> String {
    var text = """
      # The domain model and the language

      Every attribute that the guidance knows of, with the key under which a programme states it.

      <!-- Made from Templates/reference/attributes.yaml; UPDATE=1 make test renews it. -->

      ## Overview

      `*` stands for an id, a name in a table or an item of a list, `**` for anything in front. Pages
      are those of the 2013 tool ("SWIT"); what another publication says bears its name, and what
      neither says is Parasol's default.

      """
    var entity = ""
    for attribute in catalogue.attributes {
      if attribute.entity != entity {
        entity = attribute.entity
        text += "\n## \(heading(entity))\n\n| Attribute | Key | Source |\n|---|---|---|\n"
      }
      text += row(attribute)
    }
    text += leftOut(catalogue) + ownKeys(catalogue)
    return text
  }

  private static func heading(_ entity: String) -> String {
    let words = entity.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func row(_ attribute: Attribute) -> String {
    let keys =
      attribute.leftOut.map { "none: \($0)" }
      ?? attribute.paths.map { "`\($0)`" }.joined(separator: ", ")
    let note = attribute.note.map { " (\($0))" } ?? ""
    return "| \(attribute.name.dropFirst(attribute.entity.count + 1)) | \(keys)\(note) "
      + "| \(attribute.citation.shown) |\n"
  }

  private static func leftOut(_ catalogue: AttributeCatalogue) -> String {
    let names = catalogue.attributes.filter { $0.leftOut != nil }.map { "`\($0.name)`" }
    return """

      ## Left out

      No key reads \(names.count) attributes, as each is worked out or belongs on paper alone; their
      rows say why: \(names.joined(separator: ", ")).

      """
  }

  private static func ownKeys(_ catalogue: AttributeCatalogue) -> String {
    let rows = catalogue.ownKeys.map { "| `\($0.path)` | \($0.purpose) |\n" }
    return """

      ## Keys of the language's own

      | Key | For |
      |---|---|

      """ + rows.joined()
  }
}
