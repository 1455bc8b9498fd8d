/// One line of a file, damaged as people damage lines, and where that shows.
struct LineDamage: CustomStringConvertible {
  enum Kind: String, CaseIterable {
    case deleted, doubled, swapped, misspelt, unbalanced, shifted
  }

  let kind: Kind
  /// The number of the line in the undamaged file, from 1.
  let line: Int
  let text: String
  /// Lines of the damaged file at which the mistake may be told: the line, its neighbours, and what
  /// belonged to it.
  private let touched: [ClosedRange<Int>]
  /// Words that stand on the damaged lines or on what belonged to them; a mistake told elsewhere
  /// must be about one of these.
  private let words: Set<String>

  var description: String { "line \(line) \(kind.rawValue)" }

  /// Whether what is indented below the line now stands below another one.
  var movesBlock: Bool { kind == .deleted || kind == .swapped }

  /// Nil where this kind of damage changes nothing.
  init?(_ kind: Kind, line: Int, of lines: [String]) {
    var changed = lines
    let index = line - 1
    let old = lines[index]
    var blocks = [Self.block(of: index, in: lines)]
    switch kind {
    case .deleted: changed.remove(at: index)
    case .doubled: changed.insert(old, at: index)
    case .swapped:
      guard index + 1 < lines.count, lines[index + 1] != old else { return nil }
      blocks.append(Self.block(of: index + 1, in: lines))
      changed.swapAt(index, index + 1)
    case .misspelt:
      guard let new = Self.misspelt(old) else { return nil }
      changed[index] = new
    case .unbalanced: changed[index] = old + " ["
    case .shifted:
      changed[index] = " " + old
      // Where it goes on with what stands above, the first line that does not is told.
      let next = blocks[0].upperBound + 1
      if next < lines.count { blocks.append(Self.block(of: next, in: lines)) }
    }
    guard changed != lines else { return nil }
    self.kind = kind
    self.line = line
    text = changed.joined(separator: "\n")
    touched = blocks.map { max(1, $0.lowerBound)...($0.upperBound + 2) }
    let named = blocks.flatMap { $0 }.flatMap { Self.words(of: lines[$0]) }
    words = Set(named + Self.words(of: changed[min(index, changed.count - 1)]))
  }

  /// Whether something told at these lines, about these words, is told where the damage shows.
  func isShown(at lines: [Int], about text: String) -> Bool {
    lines.contains { line in touched.contains { $0.contains(line) } }
      || Self.words(of: text).contains { words.contains($0) }
  }

  /// The line and everything that is indented further below it.
  private static func block(of index: Int, in lines: [String]) -> ClosedRange<Int> {
    let indent = Self.indent(lines[index])
    var last = index
    while last + 1 < lines.count, Self.indent(lines[last + 1]) > indent { last += 1 }
    return index...last
  }

  private static func indent(_ line: String) -> Int {
    line.isEmpty ? .max : line.prefix { $0 == " " }.count
  }

  /// The first letter pair of the line's first word turned round, or its first letter doubled.
  private static func misspelt(_ line: String) -> String? {
    guard let start = line.firstIndex(where: \.isLetter), !line.contains("#") else { return nil }
    let next = line.index(after: start)
    guard next < line.endIndex, line[next].isLetter else { return nil }
    let pair = line[start] == line[next] ? "x" : "\(line[next])\(line[start])"
    return line.replacingCharacters(in: start...next, with: pair)
  }

  static func words(of text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.map(String.init)
      .filter { $0.count > 1 }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<Index>, with new: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: new)
    return copy
  }
}
