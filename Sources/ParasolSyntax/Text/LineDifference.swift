/// The difference of two texts as a patch: what `patch` and `git apply` read.
package enum LineDifference {
  /// Lines around a change.
  private static let context = 3

  private struct Step {
    /// ' ', '-' or '+'.
    let sign: UInt8
    let line: ArraySlice<UInt8>
  }

  /// Empty when both are the same. Lines end with a line feed and keep their own carriage return.
  package static func patch(from old: [UInt8], to new: [UInt8], path: String) -> [UInt8] {
    guard old != new else { return [] }
    let steps = steps(lines(old), lines(new))
    let name = path.contains(" ") ? path + "\t" : path
    var patch = Array("--- \(name)\n+++ \(name)\n".utf8)
    var index = 0
    var (oldLine, newLine) = (1, 1)
    while index < steps.count {
      guard steps[index].sign != UInt8(ascii: " ") else {
        (index, oldLine, newLine) = (index + 1, oldLine + 1, newLine + 1)
        continue
      }
      let before = min(context, index)
      let end = hunkEnd(steps, from: index)
      let hunk = steps[index - before..<end]
      patch += header(hunk, oldLine - before, newLine - before)
      for step in hunk { patch += [step.sign] + step.line + ending(step.line) }
      for step in steps[index..<end] {
        if step.sign != UInt8(ascii: "+") { oldLine += 1 }
        if step.sign != UInt8(ascii: "-") { newLine += 1 }
      }
      index = end
    }
    return patch
  }

  /// The step after the unchanged lines behind the last change that is near enough.
  private static func hunkEnd(_ steps: [Step], from start: Int) -> Int {
    var end = start
    var unchanged = 0
    var index = start
    while index < steps.count, unchanged <= context * 2 {
      if steps[index].sign == UInt8(ascii: " ") {
        unchanged += 1
      } else {
        unchanged = 0
        end = index + 1
      }
      index += 1
    }
    return min(end + context, steps.count)
  }

  private static func header(_ hunk: ArraySlice<Step>, _ oldStart: Int, _ newStart: Int) -> [UInt8]
  {
    let olds = hunk.filter { $0.sign != UInt8(ascii: "+") }.count
    let news = hunk.filter { $0.sign != UInt8(ascii: "-") }.count
    func range(_ start: Int, _ count: Int) -> String {
      count == 0 ? "\(start - 1),0" : count == 1 ? "\(start)" : "\(start),\(count)"
    }
    return Array("@@ -\(range(oldStart, olds)) +\(range(newStart, news)) @@\n".utf8)
  }

  private static func ending(_ line: ArraySlice<UInt8>) -> [UInt8] {
    line.last == 0x0A ? [] : Array("\n\\ No newline at end of file\n".utf8)
  }

  /// Each with the line feed at its end.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func steps(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        steps.append(Step(sign: UInt8(ascii: "-"), line: old[left]))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        steps.append(Step(sign: UInt8(ascii: "+"), line: new[right]))
        right += 1
      } else {
        steps.append(Step(sign: UInt8(ascii: " "), line: old[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return steps
  }
}
