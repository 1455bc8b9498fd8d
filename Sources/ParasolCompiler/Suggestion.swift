import ParasolSyntax

/// Finds what a mistyped word was meant to be.
public enum Suggestion {
  /// The nearest of the known words; nil when none is near.
  public static func nearest(to word: String, among known: [String]) -> String? {
    NearestName.of(word, among: known)
  }
}
