import ParasolSyntax

/// The wording of what readers find.
enum ReadingProblems {
  static func wrongForm(_ cursor: YAMLCursor, of key: String, expectation: String) -> Diagnostic {
    if cursor.isEmptyValue {
      return Diagnostic(
        "empty-value", "'\(key)' has no value", at: cursor.span,
        help: "write \(expectation), or delete the line; check the indentation of the lines below")
    }
    return Diagnostic(
      "wrong-form", "'\(key)' must be \(expectation); this is \(form(cursor))",
      at: shortened(cursor.span), help: "write \(expectation)")
  }

  private static func form(_ cursor: YAMLCursor) -> String {
    switch cursor.kind {
    case .mapping: "a mapping of keys"
    case .sequence: "a list"
    case .scalar, .alias: "'\(cropped(cursor.text))'"
    }
  }

  static func cropped(_ text: String) -> String {
    text.count <= 60 ? text : String(text.prefix(57)) + "…"
  }

  /// A collection is pointed at by its beginning.
  private static func shortened(_ span: Span) -> Span { span }

  static func unreadable(
    _ cursor: YAMLCursor, of key: String, expectation: String, part: Range<Int>, meant: NearMiss?,
    reason: String? = nil
  ) -> Diagnostic {
    var span = cursor.span
    if let offset = cursor.exactTextOffset {
      let text = Array(cursor.text.utf8)
      let from = scalars(in: text[..<min(part.lowerBound, text.count)])
      let to = scalars(in: text[..<min(part.upperBound, text.count)])
      span = cursor.span.part(from: offset + from, to: offset + max(to, from + 1))
    }
    return Diagnostic(
      "unreadable-value",
      "'\(key)' must be \(expectation); this is '\(cropped(cursor.text))'", at: span,
      help: help(meant, reason: reason, expectation: expectation),
      replacement: meant.flatMap { meant in
        meant.spelling.map { .init(cursor, spelled: $0, isSafe: meant.isSafe) }
      })
  }

  private static func help(_ meant: NearMiss?, reason: String?, expectation: String) -> String {
    guard let meant else { return reason ?? "write \(expectation)" }
    guard let spelling = meant.spelling else {
      return meant.remark ?? reason ?? "write \(expectation)"
    }
    return meant.isSafe ? "write '\(spelling)'" : "did you mean '\(spelling)'?"
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  static func unknownChoice(
    _ cursor: YAMLCursor, of key: String, known: [String]
  ) -> Diagnostic {
    let same = WordForm.same(as: cursor.text, among: known)
    let nearest = same ?? NearestName.of(cursor.text, among: known)
    let list = known.count > 24 ? "" : "known: " + known.joined(separator: ", ")
    let help = [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " ")
    return Diagnostic(
      "unknown-value", "'\(key)' cannot be '\(cropped(cursor.text))'", at: cursor.span,
      help: same.map { "write '\($0)'" } ?? (help.isEmpty ? "choose a word of the list" : help),
      replacement: nearest.map { .init(cursor, spelled: $0, isSafe: same != nil) })
  }

  static func unknownKey(
    _ key: YAMLCursor, value: YAMLCursor, in subject: String, known: [String], synonym: String?
  ) -> Diagnostic {
    if CommaCut.isBare(key, value), let meant = missingSpace(key.text),
      key.text.contains(":") || known.contains(where: { meant.hasPrefix($0 + ": ") })
    {
      return missingSpace(key, meant: meant)
    }
    let text = key.text
    let same = WordForm.same(as: text, among: known)
    let nearest = synonym ?? same ?? NearestName.of(text, among: known)
    let list = "known here: " + Set(known).sorted().joined(separator: ", ")
    let sure = synonym ?? same
    let help =
      sure.map { "write '\($0)'" }
      ?? [nearest.map { "did you mean '\($0)'?" }, list].compactMap { $0 }.joined(separator: " ")
    return Diagnostic(
      "unknown-key", "unknown key '\(cropped(text))' in \(subject)", at: key.span, help: help,
      replacement: nearest.map {
        .init(key, spelled: $0, isSafe: sure != nil)
      })
  }

  /// `w01:45` is one long key to YAML; what it was meant to be.
  static func missingSpace(_ text: String) -> String? {
    guard let match = text.wholeMatch(of: #/([\p{L}\d_-]+)(?:: ?| )(\S.*)/#) else { return nil }
    return "\(match.1): \(match.2)"
  }

  static func missingSpace(_ key: YAMLCursor, meant: String) -> Diagnostic {
    let isColonThere = key.text.hasPrefix(meant.prefix { $0 != " " })
    return Diagnostic(
      "missing-space", "'\(cropped(key.text))' is one long key without a value", at: key.span,
      help:
        "put \(isColonThere ? "a space after the colon" : "a colon after the key"): '\(cropped(meant))'",
      replacement: key.style == .plain ? .init(key.span, with: meant) : nil)
  }

  static func missingKey(
    _ key: String, in subject: String, expectation: String, isLonePart: Bool, question: String?,
    at span: Span
  ) -> Diagnostic {
    let add = "add '\(key):' with \(expectation)"
    return Diagnostic(
      "missing-key", "\(subject) has no '\(key)'", at: span,
      notes: isLonePart ? [.init("no other part of the programme names it")] : [],
      help: isLonePart
        ? (question ?? "if its id was changed or deleted elsewhere, do the same here;")
          + " else \(add)"
        : add)
  }

  static func cut(_ cursor: YAMLCursor, of key: String, by cut: HashCut) -> Diagnostic {
    let span = cursor.valueSpan
    let whole = Span(file: span.file, start: Int(span.start), end: Int(cut.end))
    let text = cursor.text + " " + cut.rest
    return Diagnostic(
      "hash-in-text",
      "the text of '\(key)' ends before '\(cropped(cut.rest))', which YAML takes for a comment",
      at: Span(file: span.file, start: Int(span.end), end: Int(cut.end)), severity: .warning,
      help: "put the text in quotes if it goes on; a comment has a blank after its '#'",
      replacement: .init(whole, with: YAMLSpelling.quoted(text), isSafe: false))
  }

  static func hidden(_ scalar: Unicode.Scalar, _ cursor: YAMLCursor, of key: String) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Diagnostic(
      "hidden-character",
      "the text of '\(key)' holds the character U+\(padded), which cannot be seen", at: cursor.span,
      help: "take it out; it could hide or turn other words")
  }

  static func writtenTwice(_ key: YAMLCursor, in subject: String, first: Span) -> Diagnostic {
    Diagnostic(
      "duplicate-key", "'\(key.text)' of \(subject) stands here a second time", at: key.span,
      notes: [.init("first written here", at: first)],
      help: "parts of one entity may stand in several files, but each key only once")
  }
}
