/// What a person most likely meant by a text that cannot be read, or why nobody can tell.
package struct NearMiss: Equatable, Sendable {
  /// The right spelling; nil when a careful colleague would have to ask.
  package let spelling: String?
  /// Whether it keeps what the author meant beyond doubt.
  package let isSafe: Bool
  /// What to do when there is no spelling to offer.
  package let remark: String?

  /// The same value in the right spelling.
  package static func spelled(_ spelling: String) -> NearMiss {
    NearMiss(spelling: spelling, isSafe: true, remark: nil)
  }

  /// A likely meaning, which only its author can confirm.
  static func maybe(_ spelling: String) -> NearMiss {
    NearMiss(spelling: spelling, isSafe: false, remark: nil)
  }

  /// Several things may be meant, or something is missing.
  static func remark(_ remark: String) -> NearMiss {
    NearMiss(spelling: nil, isSafe: false, remark: remark)
  }

  /// Words that say that nobody knows yet.
  static func ofUnknown(_ text: TypedText) -> NearMiss? {
    let words: Set<String> = [
      "unknown", "not known", "tbd", "tba", "tbc", "n/a", "na", "?", "??", "???", "todo", "to do",
      "to be decided", "to be confirmed", "to be determined", "not yet", "not sure", "xxx", "-",
      "--", "...", "…", "later", "don't know", "pending",
    ]
    guard words.contains(text.lower) else { return nil }
    return .remark("leave the line out until it is known; a draft lists it as still to do")
  }
}
