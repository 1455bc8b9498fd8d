/// Words of the field, and the ones that the language has for them.
package enum Vocabulary {
  /// Our key or word for what somebody typed, in small letters with `_`; nil when it is none of
  /// theirs.
  package static func word(for typed: String) -> String? { Synonyms.keys[typed] }

  /// Words of the field that lead to ours, sorted.
  package static var words: [String] { Synonyms.keys.keys.sorted() }
}
