/// A word for people or places that the field has left behind, and what is said instead.
struct AvoidedTerm {
  /// In small letters; what stands between two words does not matter.
  let words: [String]
  let instead: String

  private init(_ text: String, _ instead: String) {
    words = text.split(separator: " ").map(String.init)
    self.instead = instead
  }

  /// Longer ones first, so that one mistake is told once.
  static let all: [AvoidedTerm] =
    minors + people + places + health
    + [.init("beneficiary committee", "community committee")]
    + forms("beneficiary", "beneficiaries", instead: "people who use the service")

  /// Words that are in nobody's way inside a text, but are no name for a post.
  static let posts: [AvoidedTerm] =
    forms("peer", "peers", instead: "community outreach worker")
    + forms("volunteer", "volunteers", instead: "community outreach worker")

  private static let minors =
    forms("child sex worker", "child sex workers", instead: "minor")
    + forms("underage sex worker", "underage sex workers", instead: "minor")
    + forms("child prostitute", "child prostitutes", instead: "minor")

  private static let people =
    forms("prostitute", "prostitutes", instead: "sex worker")
    + forms("bar girl", "bar girls", instead: "sex worker")
    + forms("call girl", "call girls", instead: "sex worker")
    + forms("rescuer", "rescuers", instead: "partner")
    + forms("victim", "victims", instead: "person who experienced violence")
    + forms("core transmitter", "core transmitters", instead: "key population")
    + forms("high risk group", "high risk groups", instead: "key population")
    + forms("high risk person", "high risk people", instead: "priority")

  private static let places =
    forms("red light area", "red light areas", instead: "hotspot")
    + forms("red light district", "red light districts", instead: "hotspot")
    + forms("vice spot", "vice spots", instead: "hotspot")

  private static let health =
    forms("aids patient", "aids patients", instead: "person living with HIV")
    + forms("hiv infected person", "hiv infected people", instead: "person living with HIV")
    + forms("hiv infected woman", "hiv infected women", instead: "person living with HIV")
    + forms("non compliant", "noncompliant", instead: "condom use not always")
    + [.init("promiscuous", "condom use not always")]

  private static func forms(
    _ one: String, _ more: String, instead: String
  ) -> [AvoidedTerm] {
    [AvoidedTerm(one, instead), AvoidedTerm(more, instead)]
  }

  /// The first such term of a text, as a range of its words; nil for nearly every text, which one
  /// pass over its bytes tells.
  static func first(
    in text: String, besides more: [AvoidedTerm] = []
  ) -> (term: AvoidedTerm, words: Range<Int>, parts: [TextPart])? {
    guard !more.isEmpty || mayHold(text) else { return nil }
    let parts = TextPart.words(of: text)
    let lowered = parts.map { $0.text.lowercased() }
    for start in lowered.indices {
      for term in all where lowered[start...].starts(with: term.words) {
        return (term, start..<start + term.words.count, parts)
      }
    }
    for term in more where lowered == term.words { return (term, lowered.indices, parts) }
    return nil
  }

  /// Whether some word begins like the first word of a term.
  private static func mayHold(_ text: String) -> Bool {
    var isInside = false
    var start: UInt32 = 0
    var count = 0
    for byte in text.utf8 {
      let lowered = (65...90).contains(byte) ? byte + 32 : byte
      guard (97...122).contains(lowered) || byte >= 128 else {
        isInside = false
        continue
      }
      if !isInside {
        isInside = true
        start = 0
        count = 0
      }
      count += 1
      if count <= 3 { start = start << 8 | UInt32(lowered) }
      if count == 3, beginnings.contains(start) { return true }
    }
    return false
  }

  /// The first three letters of each term.
  private static let beginnings = Set(
    all.compactMap { term in
      term.words.first.map { $0.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    })
}
