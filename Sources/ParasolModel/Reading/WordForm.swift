/// Words of ours in another dress: `Community-Led`, `community led`, `communityLed`.
enum WordForm {
  /// The one known word that differs only in capitals and in the marks between its parts.
  static func same(as typed: String, among known: some Sequence<String>) -> String? {
    let wanted = bare(typed)
    guard !wanted.isEmpty else { return nil }
    var found: String?
    for word in known where bare(word) == wanted {
      if found != nil, found != word { return nil }
      found = word
    }
    return found
  }

  private static func bare(_ word: String) -> String {
    String(word.lowercased().filter { !" _-".contains($0) })
  }
}
