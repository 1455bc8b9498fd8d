import ParasolModel
import ParasolSyntax

/// A code that is printed gives away what someone does.
enum StigmatizingIdentifier: Rule {
  static let id: DiagnosticID = "stigmatizing-identifier"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .confidentiality, summary: "A code that is printed gives away what someone does.",
    why: "Codes stand on sheets, cards and files that others see.",
    remedy: "Choose a code that means nothing to a stranger.",
    citation: .swit("ch. 6", "p144", .partial))

  static func check(_ programme: Programme, report: RuleReport) {
    if let id = programme.header.id {
      judge(id.value.text, "a programme", at: id.span, .programme, report)
    }
    for supervisor in programme.content.supervisors {
      judge(supervisor.id, "a supervisor", .of(supervisor, in: nil), report)
    }
    judgeTeams(programme.content, nil, report)
    for site in programme.sites {
      judge(site.id.text, "a site", at: site.span, .of(site), report)
      for hotspot in site.content.hotspots {
        if let code = hotspot.code {
          guard Self.token(in: code.value.text) != nil else { continue }
          judge(code.value.text, "a hotspot", at: code.span, .of(hotspot, in: site), report)
        } else if Self.token(in: hotspot.id.value) != nil {
          judge(hotspot.id, "a hotspot", .of(hotspot, in: site), report)
        }
      }
      for worker in site.content.workers where Self.token(in: worker.id.value) != nil {
        judge(worker.id, "an outreach worker", .of(worker, in: site), report)
      }
      for supervisor in site.content.supervisors where Self.token(in: supervisor.id.value) != nil {
        judge(supervisor.id, "a supervisor", .of(supervisor, in: site), report)
      }
      judgeTeams(site.content, site, report)
    }
  }

  private static func judgeTeams(_ content: ScopeContent, _ site: Site?, _ report: RuleReport) {
    for team in content.crisisTeams {
      for code in team.team?.value.items ?? [] {
        judge(code.value.text, "a responder", at: code.span, .of(team, in: site), report)
      }
    }
  }

  private static func judge(
    _ id: Located<String>, _ kind: String, _ subject: Subject, _ report: RuleReport
  ) {
    judge(id.value, kind, at: id.span, subject, report)
  }

  private static func judge(
    _ text: String, _ kind: String, at span: Span, _ subject: Subject, _ report: RuleReport
  ) {
    guard let token = token(in: text) else { return }
    report(
      "'\(text)' is printed for \(kind), and '\(token)' in it tells a stranger what it is about",
      at: span, about: subject,
      help: kind == "a hotspot"
        ? "add 'code:' with letters or numbers that mean nothing to others"
        : "choose an id that means nothing to others")
  }

  /// The part that gives it away: a whole word of letters, whatever their case. The list is ours.
  private static func token(in text: String) -> String? {
    var word: UInt64 = 0
    var length = 0
    for byte in text.utf8 {
      if let letter = letter(byte) {
        if length < 8 { word = word << 8 | UInt64(letter) }
        length += 1
      } else {
        if let found = found(word, length) { return found }
        (word, length) = (0, 0)
      }
    }
    return found(word, length)
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 97...122: byte
    case 65...90: byte + 32
    default: nil
    }
  }

  private static func found(_ word: UInt64, _ length: Int) -> String? {
    guard length > 1 else { return nil }
    if length <= 8, whole.contains(word) { return spelled(word) }
    let kept = min(length, 8)
    for (stem, count) in stems where kept >= count && word >> UInt64((kept - count) * 8) == stem {
      return spelled(stem)
    }
    return nil
  }

  private static func spelled(_ word: UInt64) -> String {
    let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }

  private static func packed(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let whole = Set(
    [
      "sw", "fsw", "msw", "tsw", "csw", "kp", "msm", "tg", "idu", "pwid", "pwud", "hrg", "hiv",
      "aids", "sti", "art", "prep", "pep", "brothel",
    ].map(packed))

  private static let stems = [(packed("prost"), 5), (packed("sex"), 3)]
}
