import ParasolSyntax

/// A place where a value is written, and the layer to which that place belongs.
package struct ValueSource: Sendable {
  /// What a layer is.
  package enum Layer: Hashable, Sendable {
    /// A part of the entity or scope itself.
    case own
    case pattern(String, section: String)
    case template(String)
    /// A setting of the site or the programme, which holds for all inside.
    case setting(String)
    /// A pattern that a template brings along.
    case templatePattern(String, section: String, template: String)

    package var description: String {
      switch self {
      case .own: "written there"
      case .pattern(let id, let section): "pattern '\(id)' of \(section)"
      case .template(let id): "template '\(id)'"
      case .setting(let scope): "setting of \(scope)"
      case .templatePattern(let id, let section, let template):
        "pattern '\(id)' of \(section) in template '\(template)'"
      }
    }

    /// A word for programs.
    package var word: String {
      switch self {
      case .own: "own"
      case .pattern, .templatePattern: "pattern"
      case .template: "template"
      case .setting: "setting"
      }
    }

    /// The id of the pattern or template.
    package var id: String? {
      switch self {
      case .own, .setting: nil
      case .pattern(let id, _), .template(let id), .templatePattern(let id, _, _): id
      }
    }

    /// The template that brings it.
    package var template: String? {
      switch self {
      case .template(let id), .templatePattern(_, _, let id): id
      case .own, .setting, .pattern: nil
      }
    }
  }

  package let layer: Layer
  package let key: YAMLCursor
  package let value: YAMLCursor
}

/// One key of an entity or a scope, and everything that was written for it.
package struct WrittenField: Sendable {
  /// Why nothing holds although something is written.
  package enum Gap: Sendable {
    case removed(at: YAMLCursor)
    case staleCitation
  }

  package let key: String
  package let type: any FieldValue.Type
  package let summary: String
  /// What holds; nil when nothing is stated.
  package let holding: ValueSource?
  /// Farther layers that say something else, nearest first.
  package let replaced: [ValueSource]
  package let gap: Gap?
  /// Further parts of the scope whose entries are added to those of `holding`.
  package let more: [ValueSource]

  /// What holds, taken apart.
  package var datum: Datum? {
    guard let holding else { return nil }
    return more.reduce(type.datum(holding.value)) { $0.adding(type.datum($1.value)) }
  }
}
