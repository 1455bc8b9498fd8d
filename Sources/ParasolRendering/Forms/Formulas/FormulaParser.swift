import ParasolModel

/// Reads a formula from left to right; multiplication binds closer than addition.
struct FormulaParser {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var names: [FormulaName] = []
  private(set) var problem = ""
  private(set) var help = ""
  /// What to underline.
  private(set) var problemPart = 0..<1

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Nil with `problem` telling why.
  mutating func parse() -> FormulaTerm? {
    guard let term = sum() else { return nil }
    skipBlanks()
    guard position == bytes.count else {
      return fail(
        at: position, "'\(rest)' does not fit here",
        "write an operator such as '+' or '*' before it")
    }
    return term
  }

  private mutating func sum() -> FormulaTerm? {
    guard var left = product() else { return nil }
    while let sign = take(anyOf: [.plus, .minus]) {
      guard let right = product() else { return nil }
      left = .reckoned(sign, left, right)
    }
    return left
  }

  private mutating func product() -> FormulaTerm? {
    guard var left = factor() else { return nil }
    while let sign = take(anyOf: [.times, .over]) {
      guard let right = factor() else { return nil }
      left = .reckoned(sign, left, right)
    }
    return left
  }

  private mutating func factor() -> FormulaTerm? {
    skipBlanks()
    guard let next = peek else {
      return fail(
        at: max(bytes.count - 1, 0), "something is missing at its end",
        "write a name or a number there")
    }
    if next == UInt8(ascii: "(") { return group() }
    if (48...57).contains(next) { return number() }
    if FormName.isSmallLetter(next) { return named() }
    return fail(
      at: position, "'\(rest)' is neither a name nor a number",
      "write \(Formula.expectation)")
  }

  private mutating func group() -> FormulaTerm? {
    let start = position
    position += 1
    guard let inner = sum() else { return nil }
    guard close() else {
      return fail(at: start, "this bracket is not closed", "write ')' where it ends")
    }
    return .grouped(inner)
  }

  private mutating func number() -> FormulaTerm? {
    let start = position
    while let next = peek, (48...57).contains(next) || next == UInt8(ascii: ".") { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Number(parsing: text) else {
      return fail(
        at: start, "'\(text)' is no number",
        "write a number such as '4.35', without thousands marks")
    }
    if let unit = unit() {
      guard let duration = Duration(parsing: "\(text) \(unit)") else {
        return fail(
          at: start, "'\(text) \(unit)' is no length of time", "write \(Duration.expectation)")
      }
      return .duration(duration)
    }
    return .number(number.value)
  }

  /// `months` behind a number.
  private mutating func unit() -> String? {
    let before = position
    guard peek == UInt8(ascii: " ") else { return nil }
    skipBlanks()
    guard let next = peek, FormName.isSmallLetter(next) else {
      position = before
      return nil
    }
    return word()
  }

  private mutating func word() -> String {
    let start = position
    while let next = peek, FormName.isPart(next) || next == UInt8(ascii: ".") { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func named() -> FormulaTerm? {
    let start = position
    let text = word()
    if peek == UInt8(ascii: "(") { return call(text, from: start) }
    if text == Formula.monthFactor { return .monthFactor }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 3, pieces.allSatisfy({ FormName.isWellFormed(String($0)) }) else {
      return fail(at: start, "'\(text)' is no name", "write \(FormName.expectation)")
    }
    let name = FormulaName(text: text, part: start..<position)
    names.append(name)
    return .name(name)
  }

  private mutating func call(_ text: String, from start: Int) -> FormulaTerm? {
    let end = position
    guard let function = FormulaFunction(rawValue: text) else {
      let known = FormulaFunction.allCases.map(\.rawValue)
      return fail(
        at: start, upTo: end, "there is no function '\(text)'",
        "known: \(known.joined(separator: ", "))")
    }
    position += 1
    var arguments: [FormulaTerm] = []
    repeat {
      guard let argument = sum() else { return nil }
      arguments.append(argument)
    } while take(UInt8(ascii: ","))
    guard close() else {
      return fail(at: end, "this bracket is not closed", "write it like '\(function.example)'")
    }
    guard function.arguments.contains(arguments.count) else {
      return fail(
        at: start, upTo: position,
        "'\(text)' cannot take \(arguments.count) things in its brackets",
        "write it like '\(function.example)'")
    }
    return .call(function, arguments)
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The next word, to be shown.
  private var rest: String {
    var end = position
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while peek == UInt8(ascii: " ") { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func close() -> Bool { take(UInt8(ascii: ")")) }

  private mutating func take(anyOf signs: [FormulaOperator]) -> FormulaOperator? {
    skipBlanks()
    guard let next = peek else { return nil }
    let text = String(decoding: [next], as: UTF8.self)
    guard let sign = FormulaOperator(rawValue: text), signs.contains(sign) else { return nil }
    position += 1
    return sign
  }

  private mutating func fail(
    at start: Int, upTo end: Int? = nil, _ problem: String, _ help: String
  ) -> FormulaTerm? {
    self.problem = problem
    self.help = help
    let last = end ?? max(start + rest.utf8.count, start + 1)
    problemPart = start..<max(last, start + 1)
    return nil
  }
}
