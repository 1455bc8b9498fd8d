import ParasolSyntax

/// One cause behind many mistakes of an entity: it stands under another section, or part of it could
/// not be found.
enum Misfit {
  /// None of its keys is known here, all of them are in another section.
  case elsewhere(Diagnostic, section: String)
  /// What it lacks may stand in what could not be found.
  case incomplete

  init?<Found: Entity>(
    _ written: WrittenEntity, _ type: Found.Type, isLost: Bool, _ context: ReadingContext
  ) {
    if let found = Self.betterSection(written, Found.self) {
      self = .elsewhere(Self.misplaced(written.id, Found.self, found), section: found.section)
    } else if isLost || written.lacksParent {
      self = .incomplete
    } else {
      return nil
    }
  }

  /// Only where it says nothing that belongs here, and at least two things that belong there.
  private static func betterSection<Found: Entity>(
    _ written: WrittenEntity, _ type: Found.Type
  ) -> (any Entity.Type)? {
    let keys = Set(
      (written.layers.own + written.layers.inherited).flatMap { layer in
        layer.entries.map(\.key.text)
      }
    ).subtracting(["extends", "name", "decided"])
    guard keys.count > 1, keys.isDisjoint(with: Found.fields.map(\.key)) else { return nil }
    return EntityCatalogue.patterned.first { keys.isSubset(of: $0.fields.map(\.key)) }
  }

  private static func misplaced<Found: Entity>(
    _ id: Located<String>, _ type: Found.Type, _ found: any Entity.Type
  ) -> Diagnostic {
    Diagnostic(
      "misplaced-entity",
      "'\(id.value)' reads like \(found.kind.withArticle), but stands under '\(Found.section)'",
      at: id.span, help: "move it to '\(found.section):'")
  }

  /// A key of an entity stands where ids belong.
  static func fieldForID<Found: Entity>(_ key: YAMLCursor, _ type: Found.Type) -> Diagnostic {
    Diagnostic(
      "missing-id",
      "'\(key.text)' stands where the id of \(Found.kind.withArticle) belongs", at: key.span,
      help: "write the id on a line of its own above, such as '\(Found.subject.prefix(1))1:', and "
        + "the keys further in below it")
  }
}
