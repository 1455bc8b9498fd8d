import ParasolSyntax

/// The known word that a mistyped one was meant to be.
enum NearestWord {
  static func of(_ word: String, among known: [String]) -> String? {
    NearestName.of(word, among: known)
  }
}
