/// Makes ids from names, each once.
struct NameMaker {
  private(set) var taken: Set<String>

  init(taken: Set<String>) {
    self.taken = taken.union(["outreach_workers", "supervisors", "staff", "all"])
  }

  /// The id for a name; `fallback` where the name has no letter that we can spell.
  mutating func id(for name: String, or fallback: String) -> String {
    let wanted = NameMaker.plain(name)
    let start = wanted.isEmpty ? fallback : wanted
    var id = start
    var number = 2
    while taken.contains(id) {
      id = "\(start)-\(number)"
      number += 1
    }
    taken.insert(id)
    return id
  }

  /// Kebab-case of at most 60 letters, cut between words; empty when letters would be lost.
  static func plain(_ name: String) -> String {
    guard !PlainLetters.hasUnknownLetters(name) else { return "" }
    var id = ""
    for word in PlainLetters.words(name).split(separator: " ") {
      let longer = id.isEmpty ? String(word) : id + "-" + word
      if longer.utf8.count > 60 {
        return id.isEmpty ? String(longer.prefix(60)) : id
      }
      id = longer
    }
    return id
  }
}
