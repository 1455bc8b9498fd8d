/// How "page 2 of 5" is said: the words before, between and after the two numbers.
package struct PageNumbering: Hashable, Sendable {
  package let before: String
  package let between: String
  package let after: String
  /// True where the language names the total before the page.
  package let totalFirst: Bool

  /// Read from a pattern such as `page {page} of {pages}`.
  package init(pattern: String = "{page} / {pages}") {
    let opening = Self.split(pattern, at: "{page}")
    let closing = Self.split(pattern, at: "{pages}")
    guard let opening, let closing else {
      (before, between, after, totalFirst) = ("", " / ", "", false)
      return
    }
    totalFirst = closing.head.utf8.count < opening.head.utf8.count
    let first = totalFirst ? closing : opening
    let second = Self.split(first.tail, at: totalFirst ? "{page}" : "{pages}")
    before = first.head
    between = second?.head ?? " / "
    after = second?.tail ?? ""
  }

  /// The line for one page, in Western digits.
  package func text(page: Int, of pages: Int) -> String {
    let (first, second) = totalFirst ? (pages, page) : (page, pages)
    return "\(before)\(first)\(between)\(second)\(after)"
  }

  private static func split(_ text: String, at mark: String) -> (head: String, tail: String)? {
    let bytes = Array(text.utf8)
    let wanted = Array(mark.utf8)
    guard bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[(start + wanted.count)...], as: UTF8.self)
      )
    }
    return nil
  }
}
