/// Groups of digits with at most a blank and a bracket, dash, dot or slash between them, as
/// telephone and identity numbers are written.
private struct DigitRun {
  var groups: [Range<Int>]
  var hasPlus: Bool

  var range: Range<Int> {
    let first = groups.first?.lowerBound ?? 0
    return (hasPlus ? first - 1 : first)..<(groups.last?.upperBound ?? first)
  }
  var digits: Int { groups.reduce(0) { $0 + $1.count } }
}

extension PersonalDataScan {
  mutating func findDigitRuns() {
    var index = 0
    while index < text.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      if isLetter(index - 1) {
        // The number of a form or a study, such as `p46` or `A5`.
        while isDigit(index) { index += 1 }
        continue
      }
      let run = run(from: index)
      index = (run.groups.last?.upperBound ?? index) + 1
      guard !isLetter(index - 1), run.digits >= 7 else { continue }
      for part in withoutDates(run) {
        if let kind = judge(part), !isInReference(run.range) { append(kind, part.range) }
      }
    }
  }

  /// Words that say that an identity number follows.
  mutating func findIdentityNumbers() {
    let words: [StaticString] = [
      "passport", "national id", "id no", "id number", "id card", "identity card", "identity no",
      "aadhaar", "voter id", "social security",
    ]
    let lowered = lowered
    guard words.contains(where: { !places(of: $0, in: lowered).isEmpty }) else { return }
    for token in text.indices.split(whereSeparator: { text[$0] <= 32 || text[$0] == 0x2C }) {
      let range = token.startIndex..<token.endIndex
      let digits = text[range].count { (48...57).contains($0) }
      let isCode = text[range].allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      }
      if digits >= 5, isCode { append(.identity, range) }
    }
  }

  private func run(from start: Int) -> DigitRun {
    var groups: [Range<Int>] = []
    var index = start
    while isDigit(index) {
      let first = index
      while isDigit(index) { index += 1 }
      groups.append(first..<index)
      var next = index
      while next < text.count, next - index < 2, isSeparator(text[next]) { next += 1 }
      guard next > index, isDigit(next) else { break }
      index = next
    }
    let plus = start > 0 && text[start - 1] == UInt8(ascii: "+")
    return DigitRun(groups: groups, hasPlus: plus)
  }

  private func isSeparator(_ byte: UInt8) -> Bool { " -./()".utf8.contains(byte) }

  /// Numbers of publications, and what stands in a web address.
  private func isInReference(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, text[start - 1] > 32 { start -= 1 }
    let token = String(decoding: text[start..<range.lowerBound], as: UTF8.self).lowercased()
    if token.contains("//") || token.contains("www.") || token.contains("doi") { return true }
    let before = String(decoding: text[..<range.lowerBound], as: UTF8.self).lowercased()
    return ["isbn", "issn", "isbn:", "issn:", "doi", "doi:"].contains {
      before.hasSuffix($0) || before.hasSuffix($0 + " ")
    }
  }

  /// The stretches of a run that are no dates: `2027-02-01`, `2027-02`.
  private func withoutDates(_ run: DigitRun) -> [DigitRun] {
    var parts: [DigitRun] = []
    var current = DigitRun(groups: [], hasPlus: run.hasPlus)
    var index = 0
    while index < run.groups.count {
      if isDate(run.groups, from: index) {
        if !current.groups.isEmpty { parts.append(current) }
        current = DigitRun(groups: [], hasPlus: false)
        let hasDay = index + 2 < run.groups.count && isDash(run.groups, after: index + 1)
        index += hasDay && run.groups[index + 2].count == 2 ? 3 : 2
      } else {
        current.groups.append(run.groups[index])
        index += 1
      }
    }
    return current.groups.isEmpty ? parts : parts + [current]
  }

  private func isDate(_ groups: [Range<Int>], from index: Int) -> Bool {
    guard index + 1 < groups.count, groups[index].count == 4, groups[index + 1].count == 2,
      isDash(groups, after: index)
    else { return false }
    let century = text[groups[index].lowerBound..<groups[index].lowerBound + 2]
    return century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8)
  }

  private func isDash(_ groups: [Range<Int>], after index: Int) -> Bool {
    let between = groups[index].upperBound..<groups[index + 1].lowerBound
    return text[between].elementsEqual("-".utf8)
  }

  private func judge(_ run: DigitRun) -> PersonalDatum.Kind? {
    guard let first = run.groups.first else { return nil }
    let count = run.digits
    if run.hasPlus { return (7...15).contains(count) ? .phone : nil }
    if text[first.lowerBound] == UInt8(ascii: "0") {
      return (9...15).contains(count) && first.count > 1 ? .phone : nil
    }
    guard (10...16).contains(count) else { return nil }
    if run.groups.count == 1 { return .identity }
    guard run.groups.count >= 3, run.groups.allSatisfy({ $0.count >= 2 }) else { return nil }
    return run.groups.allSatisfy { $0.count == 4 } ? .identity : .phone
  }
}
