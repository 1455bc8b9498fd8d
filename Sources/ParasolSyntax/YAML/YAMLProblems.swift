/// The wording of what the loader itself judges.
enum YAMLProblems {
  /// - Parameter rest: how many further keys of the same mapping stand twice.
  static func duplicateKey(
    _ key: String, at span: Span, first: Span, andMore rest: Int = 0
  ) -> Diagnostic {
    let more = "\(rest) more keys after it stand twice, too"
    return Diagnostic(
      "duplicate-key", "'\(key)' stands here a second time", at: span,
      notes: [.init("first written here", at: first)] + (rest == 0 ? [] : [.init(more)]),
      help: rest == 0
        ? "keep one of the two, or give one another name"
        : "if these are about something else, write its id on a line of its own above them")
  }

  static func mergeKey(at span: Span) -> Diagnostic {
    Diagnostic(
      "merge-key", "'<<' is not used in Parasol, as it hides where a value comes from", at: span,
      help: "write 'extends: NAME' and put the shared part under 'patterns'")
  }

  static func keyIsCollection(at span: Span) -> Diagnostic {
    Diagnostic(
      "key-not-text", "a key must be a word, but this one is a list or a mapping", at: span,
      help: "write the key as plain text before the colon")
  }

  static func keyIsAlias(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "key-not-text", "a key must be a word, but '*\(name)' refers to another place", at: span,
      help: "write the key as plain text before the colon")
  }

  static func unknownAlias(_ name: String, known: [String], at span: Span) -> Diagnostic {
    let nearest = NearestName.of(name, among: known)
    return Diagnostic(
      "unknown-alias", "'*\(name)' refers to '&\(name)', which stands nowhere above", at: span,
      help: nearest.map { "did you mean '*\($0)'?" }
        ?? "put the text in quotes if the star belongs to it")
  }

  static func circularAlias(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "circular-alias", "'*\(name)' refers to the very part that it stands in", at: span,
      help: "write the value out")
  }

  static func aliasBomb(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "alias-bomb",
      "with '*\(name)' the aliases of this file stand for over \(YAMLTreeBuilder.expansionLimit) values",
      at: span, help: "use 'patterns' and 'extends' for what is shared")
  }

  static func tooDeep(at span: Span) -> Diagnostic {
    Diagnostic(
      "nested-too-deep",
      "lists and mappings are nested more than \(YAMLTreeBuilder.depthLimit) deep here", at: span,
      help: "look for brackets that are opened and never closed")
  }

  static func tag(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "yaml-tag", "'\(tag)' is a YAML tag; here the key alone decides what a value is", at: span,
      help: "leave it out, or put the text in quotes if '!' belongs to it")
  }

  static func secondDocument(at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      "several-documents", "a second document begins here, but a file holds one", at: span,
      notes: [.init("the first begins here", at: first)],
      help: "put the second one into a file of its own and name it under 'include'")
  }

  static func empty(at span: Span) -> Diagnostic {
    Diagnostic(
      "empty-file", "there is nothing in this file", at: span,
      help: "write at least its first key, such as 'programme:' or 'site:', or delete the file")
  }
}
