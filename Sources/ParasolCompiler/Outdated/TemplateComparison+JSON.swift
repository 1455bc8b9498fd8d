import ParasolSyntax

extension TemplateComparison {
  /// For programs. A new member raises the minor number of `formatVersion`, a renamed one the major.
  public func json() -> String {
    JSONValue.members([
      ("formatVersion", "1.0"),
      ("templates", .array(copies.map(Self.entry))),
      ("differences", .array(differences.map(Self.entry))),
      (
        "uncopied",
        .array(uncopied.map { ["site": .string($0.site), "template": .string($0.template)] })
      ),
    ]).text
  }

  private static func entry(_ copy: TemplateCopy) -> JSONValue {
    .members([
      ("id", .string(copy.id)), ("path", .string(copy.path)),
      ("version", copy.version.map(JSONValue.int)),
      ("shippedVersion", .int(copy.shippedVersion)),
      ("shippedDate", copy.shippedDate.map(JSONValue.string)),
      ("isOutdated", .bool(copy.isOutdated)),
      ("edits", .array(copy.edits.map(JSONValue.string))),
    ])
  }

  private static func entry(_ difference: TemplateDifference) -> JSONValue {
    var effect = "would_change"
    var stated: (value: String, place: TemplateDifference.Place)?
    switch difference.effect {
    case .wouldChange: break
    case .unused: effect = "unused"
    case .stated(let value, let place):
      effect = "stated"
      stated = (value, place)
    }
    return .members([
      ("site", .string(difference.site)), ("template", .string(difference.template)),
      ("path", .string(difference.path)), ("then", difference.then.map(JSONValue.string)),
      ("place", difference.place.map(entry)), ("now", difference.now.map(JSONValue.string)),
      ("because", difference.because.map(JSONValue.string)),
      ("source", difference.source.map(JSONValue.string)), ("effect", .string(effect)),
      ("stated", stated.map { .string($0.value) }), ("statedAt", stated.map { entry($0.place) }),
      ("users", .array(difference.users.map(JSONValue.string))),
      ("isEdited", .bool(difference.isEdited)),
    ])
  }

  private static func entry(_ place: TemplateDifference.Place) -> JSONValue {
    ["path": .string(place.path), "line": .int(place.line)]
  }
}
