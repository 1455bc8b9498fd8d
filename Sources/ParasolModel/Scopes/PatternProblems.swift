import ParasolSyntax

/// The wording of what is wrong with patterns, templates and what is taken over from them.
enum PatternProblems {
  static func oneParent(_ name: YAMLCursor, what: String) -> Diagnostic {
    if name.isEmptyValue {
      return ReadingProblems.wrongForm(name, of: "extends", expectation: "the id of a \(what)")
    }
    return Diagnostic(
      "wrong-form", "'extends' must be the id of one \(what)", at: name.span,
      help: "name one \(what); it may extend another one itself")
  }

  static func unknown(
    _ name: YAMLCursor, section: String, known: [String], elsewhere: [String]
  ) -> Diagnostic {
    if let other = elsewhere.first {
      return Diagnostic(
        "unknown-name", "'\(name.text)' is a pattern of \(other), not of \(section)",
        at: name.span, help: "extend a pattern of \(section), or write one of this id there")
    }
    let nearest = NearestName.of(name.text, among: known)
    let list =
      known.isEmpty
      ? "write it under 'patterns: \(section):'"
      : "known: \(known.joined(separator: ", "))"
    return Diagnostic(
      "unknown-name", "no pattern of \(section) is called '\(name.text)'", at: name.span,
      help: [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
        .joined(separator: " "),
      replacement: nearest.map { .init(name.span, with: $0, isSafe: false) })
  }

  /// An entity of the section has the id that somebody extends.
  static func entityExtended(_ name: YAMLCursor, section: String, at place: Span) -> Diagnostic {
    Diagnostic(
      "unknown-name", "'\(name.text)' is one of the \(section), and only patterns can be extended",
      at: name.span, notes: [.init("it stands here", at: place)],
      help: "move what both share to 'patterns: \(section):', and let both extend that")
  }

  static func shadow(_ inner: Located<String>, outer: Located<String>) -> Diagnostic {
    Diagnostic(
      "duplicate-name", "the programme has a pattern '\(inner.value)' too", at: inner.span,
      notes: [.init("the programme's", at: outer.span)],
      help: "give one of them another id; an id names one thing")
  }

  /// - Parameter circle: the ids on the way round, the first one not repeated.
  static func circular(_ name: Located<String>, _ circle: [Located<String>]) -> Diagnostic {
    let way = circle.map(\.value) + circle.prefix(1).map(\.value)
    return Diagnostic(
      "circular-extends", "'\(name.value)' extends itself: \(way.joined(separator: " → "))",
      at: name.span,
      notes: circle.dropFirst().map { Diagnostic.Note("'\($0.value)' stands here", at: $0.span) },
      help: "take one 'extends' out of the circle")
  }

  static func nothingToRemove(
    _ key: YAMLCursor, _ subject: String, inherited: [String]
  ) -> Diagnostic {
    let nearest = NearestName.of(key.text, among: inherited)
    let list = inherited.isEmpty ? nil : "inherited: \(inherited.joined(separator: ", "))"
    return Diagnostic(
      "nothing-to-remove", "\(subject) inherits no '\(key.text)' that could be removed",
      at: key.span,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? (["delete the line", list].compactMap { $0 }.joined(separator: "; ")),
      replacement: nearest.map { .init(key.span, with: $0, isSafe: false) })
  }

  static func removedAndWritten(
    _ written: YAMLCursor, removed: YAMLCursor
  ) -> Diagnostic {
    Diagnostic(
      "removed-and-written", "'\(written.text)' is written here and removed elsewhere",
      at: written.span, notes: [.init("removed here", at: removed.span)],
      help: "keep one of the two")
  }

  /// A nearer layer says something else than what was decided.
  static func staleCitation(
    _ citation: (key: YAMLCursor, value: YAMLCursor), replaced: YAMLCursor, of subject: String
  ) -> Diagnostic {
    Diagnostic(
      "stale-citation",
      "'\(citation.key.text): \(citation.value.text)' was about another '\(replaced.text)' than "
        + "this one of \(subject), so it does not hold here", at: replaced.span,
      severity: .warning,
      notes: [.init("cited here, beside what is replaced", at: citation.key.span)],
      help: "write '\(citation.key.text)' beside it with what holds for it, or leave it out")
  }

  static func lonePart(_ header: Span, _ subject: String, question: String) -> Diagnostic {
    Diagnostic(
      "lone-part", "no other part of the programme names \(subject)", at: header,
      severity: .warning, help: question)
  }
}
