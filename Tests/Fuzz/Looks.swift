import ParasolTestSupport

/// Changes how a file looks, never what it says: comments, empty lines, blanks, line ends.
struct Looks {
  private var chance: SplitMix64
  private var notes = 0

  init(seed: Int) {
    chance = SplitMix64(seed: UInt64(seed))
  }

  mutating func changed(_ original: [UInt8]) -> [UInt8] {
    var lines = String(decoding: original, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var changed: [String] = []
    for (index, line) in lines.enumerated() {
      if chance.happens(percent: 8) { changed.append(note(indent(of: line))) }
      if chance.happens(percent: 8) { changed.append(chance.pick(["", "", "   "])) }
      changed.append(self.changed(line, isTop: index == 0))
    }
    if chance.happens(percent: 30) { changed.append(note(chance.number(in: 0...6))) }
    let end = chance.pick(["\n", "\n", "\r\n"])
    let mark = chance.happens(percent: 10) ? "\u{FEFF}" : ""
    let rest = chance.pick([end, "", end + end + end])
    return Array((mark + changed.joined(separator: end) + rest).utf8)
  }

  private func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }

  private mutating func note(_ indent: Int) -> String {
    notes += 1
    return String(repeating: " ", count: indent) + "# note \(notes) — टिप्पणी: [a, {b"
  }

  /// Quoted text and comments are left as they are: blanks count there.
  private mutating func changed(_ line: String, isTop: Bool) -> String {
    guard !line.isEmpty, !line.contains("#"), !line.contains("'"), !line.contains("\"") else {
      return line
    }
    var line = line
    if chance.happens(percent: 20) {
      let blanks = chance.pick(["  ", "    ", " \t"])
      line = line.replacing(": ", with: ":" + blanks)
    }
    if chance.happens(percent: 20) {
      line = line.replacing(", ", with: chance.pick([" , ", ",", ",  "]))
    }
    if chance.happens(percent: 20) {
      line = line.replacing("{", with: "{ ").replacing("}", with: "  }").replacing("[", with: "[ ")
    }
    if chance.happens(percent: 6) { line = broken(line) }
    if chance.happens(percent: 12) {
      line += chance.pick([" ", "   ", "\t"]) + note(0)
    } else if chance.happens(percent: 12) {
      line += chance.pick([" ", "\t", "    "])
    }
    return line
  }

  /// A bracket over several lines, with comments inside.
  private mutating func broken(_ line: String) -> String {
    guard line.contains("{") || line.contains("[") else { return line }
    let margin = "\n" + String(repeating: " ", count: indent(of: line) + 4)
    var result = ""
    for character in line {
      result.append(character)
      guard ",{[".contains(character), chance.happens(percent: 40) else { continue }
      if chance.happens(percent: 30) { result += " " + note(0) }
      result += margin
    }
    return result
  }
}
