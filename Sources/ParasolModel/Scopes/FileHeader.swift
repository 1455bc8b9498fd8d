import ParasolSyntax

/// The key that says what an included file is. A file without one is a further part of the programme,
/// unless it holds what only another kind of file can hold.
enum FileHeader {
  private static let kinds = ["site", "template", "policy"]

  /// Keys that tell which kind of file this must be.
  private static let marks: [(key: String, kind: String)] = [
    ("hotspots", "site"), ("outreach_workers", "site"), ("areas", "site"),
    ("change", "policy"), ("parameters", "policy"), ("month_factor", "policy"),
  ]

  /// What is wrong with a file that names no kind: told once, whatever else it holds.
  static func problem(of root: YAMLCursor) -> Diagnostic? {
    let found = marks.lazy.compactMap { mark in
      root.value(forKey: mark.key).map { (key: $0.key, kind: mark.kind) }
    }.first
    guard let found else { return nil }
    if let (key, _) = nearMiss(root, of: found.kind) {
      return Diagnostic(
        "unknown-key", "unknown key '\(key.text)' in a file that says not what it is", at: key.span,
        help: "did you mean '\(found.kind)'?",
        replacement: .init(key.span, with: found.kind, isSafe: false))
    }
    let help =
      found.kind == "site"
      ? "begin it with 'site:' and the site's id, or with 'template:'"
      : "begin it with 'policy:' and its id"
    return Diagnostic(
      "file-without-header",
      "this file holds '\(found.key.text)' but does not say of which \(found.kind)",
      at: found.key.span, help: help)
  }

  private static let known = Set(
    ProgrammeHeader.shape.map(\.key) + SiteHeader.shape.map(\.key)
      + EntityCatalogue.keyedOfProgramme.map { $0.section }
  ).union(SiteHeader.sections).union(["sites", "programme"])

  /// Whether some key looks like this one, mistyped.
  static func hasNearMiss(_ root: YAMLCursor, of key: String) -> Bool {
    nearMiss(root, of: key) != nil
  }

  private static func nearMiss(
    _ root: YAMLCursor, of wanted: String
  ) -> (key: YAMLCursor, value: YAMLCursor)? {
    root.entries.first { key, _ in
      key.isScalar && !known.contains(key.text)
        && NearestName.of(key.text, among: [wanted]) != nil
    }
  }
}
