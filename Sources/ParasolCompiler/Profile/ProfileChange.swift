import ParasolModel
import ParasolRules
import ParasolSyntax

/// What two states of a programme show differently. Lines may have moved; what counts is what is said.
struct ProfileChange {
  private struct Line: Hashable {
    let part: String
    let question: String
    let column: String
    let text: String
  }

  private let gone: [Line]
  private let new: [Line]

  init(from earlier: ProfileOfParticipation, to later: ProfileOfParticipation) {
    let before = Self.lines(earlier)
    let after = Self.lines(later)
    let (known, kept) = (Set(before), Set(after))
    gone = before.filter { !kept.contains($0) }
    new = after.filter { !known.contains($0) }
  }

  private static func lines(_ shown: ProfileOfParticipation) -> [Line] {
    shown.profile.parts.flatMap { part -> [Line] in
      func lines(
        _ question: String, _ evidence: [ParticipationProfile.Evidence],
        _ missing: [ParticipationProfile.Missing], heading: (ProgrammeApproach) -> String
      ) -> [Line] {
        let name = part.site ?? ""
        return evidence.map {
          Line(
            part: name, question: question, column: heading($0.approach), text: $0.sentence.english)
        }
          + missing.map {
            Line(part: name, question: question, column: "not said", text: $0.sentence.english)
          }
      }
      return part.rows.flatMap { lines($0.topic.question, $0.evidence, $0.missing) { $0.heading } }
        + part.freedoms.flatMap {
          lines($0.freedom.question, $0.evidence, $0.missing) {
            $0 == .done_for ? "against" : "for"
          }
        }
    }
  }

  var text: String {
    guard !gone.isEmpty || !new.isEmpty else {
      return "nothing that the files show of participation has changed\n"
    }
    var lines: [String] = []
    var heading: (part: String, question: String)?
    for (sign, line) in merged {
      if heading?.part != line.part {
        lines += (lines.isEmpty ? [] : [""]) + [line.part.isEmpty ? "the programme" : line.part]
      }
      if heading?.part != line.part || heading?.question != line.question {
        lines.append("  " + line.question)
      }
      heading = (line.part, line.question)
      lines.append("  \(sign) \(line.column): \(ShownText.line(line.text))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// By part and question, what is gone before what is new.
  private var merged: [(sign: String, line: Line)] {
    let all = gone.map { ("-", $0) } + new.map { ("+", $0) }
    var order: [[String]] = []
    for (_, line) in all where !order.contains([line.part, line.question]) {
      order.append([line.part, line.question])
    }
    order.sort { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    return order.flatMap { key in all.filter { [$0.1.part, $0.1.question] == key } }
  }

  var json: JSONValue {
    func value(_ line: Line) -> JSONValue {
      .object([
        ("site", line.part.isEmpty ? .null : .string(line.part)),
        ("question", .string(line.question)), ("column", .string(line.column)),
        ("text", .string(line.text)),
      ])
    }
    return .object([
      ("format", .string("parasol-participation-change/1")), ("gone", .array(gone.map(value))),
      ("new", .array(new.map(value))),
    ])
  }
}
