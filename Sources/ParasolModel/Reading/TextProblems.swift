import ParasolSyntax

/// The wording of what is found in texts and their languages.
extension ReadingProblems {
  static func languageTwice(_ tag: YAMLCursor, first: Span) -> Diagnostic {
    Diagnostic(
      "duplicate-language", "'\(tag.text)' stands here a second time", at: tag.span,
      notes: [.init("the same language, written here first", at: first)],
      help: "keep one of the two; small and capital letters make no difference")
  }

  static func outdatedLanguage(_ cursor: YAMLCursor, _ tag: String, why: String) -> Diagnostic {
    Diagnostic(
      "outdated-language", "'\(cursor.text)' \(why)", at: cursor.span, help: "write '\(tag)'",
      replacement: .init(cursor.span, with: tag))
  }

  static func unknownLanguage(
    _ cursor: YAMLCursor, _ language: String, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "unknown-language", "no language has the tag '\(language)'", at: cursor.span,
      help: nearest.map { "'\(language)' is a country; a language there is '\($0)'" }
        ?? "write its two letters of ISO 639-1, such as 'sw', or else its three letters",
      replacement: nearest.map { .init(cursor.span, with: $0, isSafe: false) })
  }

  static func mixedScripts(_ word: String, _ scripts: String, _ cursor: YAMLCursor) -> Diagnostic {
    Diagnostic(
      "mixed-scripts", "'\(word)' mixes \(scripts) letters, some of which look alike",
      at: cursor.span, severity: .warning,
      help: "type the word again with one keyboard; a search would not find it as it is")
  }
}
