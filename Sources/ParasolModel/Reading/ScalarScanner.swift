import ParasolSyntax

/// Reads a typed scalar from left to right, where it stands. When a part does not fit, `position`
/// stays where that part begins, so that the mistake can be underlined.
package struct ScalarScanner {
  package let bytes: ScalarBytes
  /// In bytes from the start of the text.
  package fileprivate(set) var position = 0
  /// How far any attempt came.
  private var furthest = 0
  private var refusal: Refusal?

  /// A part that has the right form and the wrong value.
  private struct Refusal {
    let part: Range<Int>
    let reason: StaticString?
  }

  package init(_ text: String) {
    bytes = ScalarBytes(Array(text.utf8)[...])
  }

  /// Reads a scalar of a file, without a copy of it.
  package init(_ cursor: YAMLCursor) {
    bytes = ScalarBytes(cursor.bytes)
  }

  /// The whole text.
  package var text: String { bytes.text(0..<bytes.count) }

  package var isAtEnd: Bool { position == bytes.count }

  /// One character, if it comes next.
  package mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else {
      return miss()
    }
    position += 1
    return true
  }

  /// False, remembering that this is how far we came.
  private mutating func miss() -> Bool {
    furthest = max(furthest, position)
    return false
  }

  /// Says why the part from `start` to here, or to its end, is not what it seems to be.
  package mutating func refuse(from start: Int, because reason: StaticString? = nil) {
    var end = max(position, start)
    while end < bytes.count, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "-") {
      end += 1
    }
    guard end > start, start >= refusal?.part.lowerBound ?? 0 else { return }
    refusal = Refusal(part: start..<end, reason: reason)
  }

  /// Why the offending part cannot be read, where the form alone does not tell.
  package var reason: String? {
    refusal.flatMap { $0.reason }.map { String(describing: $0) }
  }

  /// Exactly this text, if it comes next.
  package mutating func take(text: String) -> Bool {
    guard bytes.has(text, at: position) else { return miss() }
    position += text.utf8.count
    return true
  }

  /// A word of lower-case letters, `_` and `-`, whole, if it is this one.
  package mutating func take(word: String) -> Bool {
    guard isNext(word: word) else { return miss() }
    position += word.utf8.count
    return true
  }

  /// Whether this word comes next, whole.
  func isNext(word: String) -> Bool {
    guard bytes.has(word, at: position) else { return false }
    let end = position + word.utf8.count
    return end == bytes.count || !isLetter(bytes[end])
  }

  /// The byte that comes next, or so many after it; 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  package func peekWord() -> String {
    var end = position
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return bytes.text(position..<end)
  }

  /// A word of letters; nil when none comes next.
  package mutating func word() -> String? {
    let word = peekWord()
    guard !word.isEmpty else {
      _ = miss()
      return nil
    }
    position += word.utf8.count
    return word
  }

  /// Digits without a sign, at most 12 of them.
  package mutating func number() -> Int? {
    var end = position
    var value = 0
    while end < bytes.count, (48...57).contains(bytes[end]), end - position < 13 {
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard end > position, end - position <= 12 else {
      _ = miss()
      return nil
    }
    position = end
    return value
  }

  /// Exactly this many digits.
  package mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for distance in 0..<count {
      let byte = peek(distance)
      guard (48...57).contains(byte) else {
        _ = miss()
        return nil
      }
      value = value * 10 + Int(byte - 48)
    }
    position += count
    return value
  }

  /// Digits with at most three decimals; `14.000` may be fourteen or fourteen thousand, so three
  /// decimals need another whole part.
  package mutating func decimal() -> Fraction? {
    let first = position
    guard let whole = number() else { return nil }
    guard peek() == UInt8(ascii: ".") else { return Fraction(whole) }
    var ahead = self
    guard ahead.take("."), let start = Optional(ahead.position), let decimals = ahead.number()
    else { return Fraction(whole) }
    let places = ahead.position - start
    guard places < 3 || (places == 3 && !(1...999).contains(whole)) else {
      position = ahead.position
      refuse(from: first)
      position = first
      return nil
    }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    self = ahead
    return Fraction(whole * scale + decimals, over: scale)
  }

  package mutating func space() -> Bool { take(" ") }

  /// Goes on only when `body` succeeds; otherwise stands where it stood.
  package mutating func attempt<Value>(
    _ body: (inout ScalarScanner) -> Value?
  ) -> Value? {
    let before = position
    guard let value = body(&self) else {
      position = before
      return nil
    }
    return value
  }

  /// What to underline, at least one byte: the part that was refused, else the stretch from where
  /// nothing fits to the next blank; all when something is missing at the end.
  ///
  /// - Parameter isRest: true when a value was read and more stands behind it.
  package func offendingPart(isRest: Bool) -> Range<Int> {
    if let refusal, refusal.part.upperBound >= furthest,
      !isRest || refusal.part.lowerBound >= position
    {
      return refusal.part
    }
    var start = max(position, furthest)
    if start >= bytes.count { return 0..<bytes.count }
    if bytes[start] == UInt8(ascii: " "), start + 1 < bytes.count { start += 1 }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    return start..<max(end, start + 1)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || byte == UInt8(ascii: "_")
  }
}

extension ScalarScanner {
  /// Goes one byte on.
  package mutating func skipByte() -> Bool {
    guard position < bytes.count else { return false }
    position += 1
    return true
  }
}
