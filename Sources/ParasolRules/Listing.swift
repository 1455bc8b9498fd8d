import ParasolModel

/// Lists in sentences.
enum Listing {
  /// `'a', 'b' and 'c'`; what is too long ends in `and 3 more`.
  static func quoted(_ names: some Sequence<String>, upTo limit: Int = 4) -> String {
    plain(names.map { "'\($0)'" }, upTo: limit)
  }

  static func plain(_ words: some Sequence<String>, upTo limit: Int = 4) -> String {
    let words = Array(words)
    if words.count > limit + 1 {
      return words.prefix(limit).joined(separator: ", ") + " and \(words.count - limit) more"
    }
    return words.inWords
  }

  /// `who keeps it, nor where it lies`
  static func clauses(_ parts: [OpenPoint]) -> String {
    ([parts.first?.full ?? ""] + parts.dropFirst().map(\.short)).joined(separator: ", nor ")
  }

  /// `1 person`, `12 people`, `12.5 people`
  static func people(_ count: Fraction) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }

  static func people(_ count: Int) -> String { people(Fraction(count)) }
}

/// Something that is not stated, as a clause behind "nothing says", for when it stands first and for
/// when it follows another.
struct OpenPoint {
  let key: String
  let full: String
  let short: String

  /// Nil where it is stated.
  init?(_ key: String, if isOpen: Bool, _ full: String, then short: String? = nil) {
    guard isOpen else { return nil }
    self.key = key
    self.full = full
    self.short = short ?? full
  }
}

extension Fraction {
  static func == (left: Fraction, right: Int) -> Bool { left == Fraction(right) }
}
