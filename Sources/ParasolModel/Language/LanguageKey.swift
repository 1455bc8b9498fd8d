/// One key of the language, with where it stands: `hotspots.*.active`.
package struct LanguageKey: Sendable {
  /// From the root of a programme's or a site's file; `*` stands for an id, a name in a table, or an
  /// item of a list. A site's own keys begin with `sites.*`, those of a policy file with `policy`.
  package let path: String
  package let summary: String
  /// True when further keys stand below it.
  package let isContainer: Bool
}
