/// Numbers as people write them: `14,000`, `14 000`, `1.614,5`, `14k`, `two`.
enum NumberText {
  private static let words: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
  ]

  /// The same number in our spelling; nil for what is none, and for what may be two.
  static func canonical(_ typed: some StringProtocol) -> String? {
    var text = String(typed)
    if let word = words[text] { return String(word) }
    for ending in ["/-", "/=", ".-", ",-"] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count))
    }
    if text.hasSuffix("k"), let thousands = canonical(text.dropLast()) {
      return Fraction(number: thousands).map { exact($0 * 1000) } ?? nil
    }
    guard let digits = ungrouped(text) else { return nil }
    let trimmed = trimmingZeros(digits)
    return Fraction(number: trimmed) == nil ? nil : trimmed
  }

  /// Two or more groups of digits with blanks between them, as one number.
  static func joiningGroups(_ text: String) -> String {
    text.replacing(#/(^|[^\d.,])(\d{1,3}(?: \d{3})+)(?![\d.,:])/#) { match in
      match.1 + match.2.replacing(" ", with: "")
    }
  }

  /// Plain digits with a point; nil where a mark may stand for thousands or for decimals.
  private static func ungrouped(_ text: String) -> String? {
    if text.isAllDigits { return text }
    if text.wholeMatch(of: #/\d{1,3}(?:[,'_ ]\d{3})+/#) != nil
      || text.wholeMatch(of: #/\d{1,2}(?:,\d{2})+,\d{3}/#) != nil
    {
      return text.filter(\.isNumber)
    }
    if let match = text.wholeMatch(of: #/(\d{1,3}(?:[,'_ ]\d{3})+)\.(\d{1,3})/#) {
      return match.1.filter(\.isNumber) + "." + match.2
    }
    if let match = text.wholeMatch(of: #/(\d{1,3}(?:\.\d{3})+),(\d{1,3})/#) {
      return match.1.filter(\.isNumber) + "." + match.2
    }
    if text.wholeMatch(of: #/\d{1,3}(?:\.\d{3}){2,}/#) != nil { return text.filter(\.isNumber) }
    if let match = text.wholeMatch(of: #/(\d+),(\d{1,2})/#) { return match.1 + "." + match.2 }
    if let match = text.wholeMatch(of: #/0,(\d{3})/#) { return "0." + match.1 }
    if let match = text.wholeMatch(of: #/\.(\d{1,3})/#) { return "0." + match.1 }
    if let match = text.wholeMatch(of: #/(\d+)\./#) { return String(match.1) }
    if text.wholeMatch(of: #/\d+\.\d{1,2}|0\.\d{3}/#) != nil { return text }
    return nil
  }

  /// Why a number with a mark in it can be two numbers.
  static func doubt(_ text: String) -> NearMiss? {
    guard let match = text.firstMatch(of: #/(?:^|[^\d.,])([1-9]\d{0,2})[.](\d{3})(?![\d.,])/#)
    else { return nil }
    let decimals = trimmingZeros("\(match.1).\(match.2)")
    return .remark(
      "write '\(match.1)\(match.2)' or '\(decimals)', whichever is meant: "
        + "in some countries a point marks thousands")
  }

  private static func trimmingZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// As written in files: at most three decimals; nil when more would be needed.
  static func exact(_ number: Fraction) -> String? {
    let text = number.decimal(places: 3)
    return Fraction(number: text) == number ? text : nil
  }
}

extension Fraction {
  /// A number in our spelling.
  init?(number text: String) {
    guard let number = Number(parsing: text) else { return nil }
    self = number.value
  }
}
