import ParasolModel
import ParasolSyntax

/// The same work is paid differently by neighbouring programmes.
enum PayInconsistentInArea: Rule {
  static let id: DiagnosticID = "pay-inconsistent-in-area"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce, summary: "The same work is paid differently by neighbouring programmes.",
    why:
      "Workers who meet compare. The lower pay is felt as a slight, and people leave for the other.",
    remedy: "Agree on one rate for the same work in the whole area.",
    citation: .swit("3.2.2 B and Table 3.1", "p50, p60"))

  static func check(_ programme: Programme, report: RuleReport) {
    let roles: [PostRole] = [.outreach_worker, .supervisor]
    for role in roles {
      let rates = programme.content.posts.filter { $0.role.value == role }
        .compactMap { HourlyPay($0, in: programme) }.filter { $0.amount > .zero }
      guard rates.count > 1 else { continue }
      judge(rates, role, programme, report)
    }
  }

  /// Posts of one role that are in use in the same region.
  private static func judge(
    _ rates: [HourlyPay], _ role: PostRole, _ programme: Programme, _ report: RuleReport
  ) {
    let spread = NumberFigure(id, "pay_spread", in: programme)
    var told: Set<[String]> = []
    for (region, used) in posts(of: role, in: programme) {
      let here = rates.filter { used.contains($0.post.id.value) }
      for low in here {
        let others = here.filter { other in
          other.currency == low.currency && !isStep(low.post, other.post, in: programme)
        }
        guard let high = others.max(by: { $0.amount < $1.amount }),
          (high.amount - low.amount) / high.amount > spread.value,
          told.insert([low.post.id.value, high.post.id.value]).inserted
        else { continue }
        tell(low, high, region, spread, report)
      }
    }
  }

  /// By region, in order; without regions the whole programme is one area.
  private static func posts(
    of role: PostRole, in programme: Programme
  ) -> [(region: String, posts: Set<String>)] {
    var used: [String: Set<String>] = [:]
    for site in programme.sites {
      let region = site.header.region?.value.text ?? ""
      switch role {
      case .supervisor:
        for supervisor in site.content.supervisors {
          if let post = supervisor.post { used[region, default: []].insert(post.value.text) }
        }
      default:
        for worker in site.content.workers {
          if let post = worker.post { used[region, default: []].insert(post.value.text) }
        }
      }
    }
    return used.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether one of the two comes after the other: a higher post may pay more.
  private static func isStep(_ left: Post, _ right: Post, in programme: Programme) -> Bool {
    func leads(_ from: Post, to post: Post) -> Bool {
      var seen: Set<String> = []
      var current: Post? = from
      while let next = current?.leadsTo?.value.text, seen.insert(next).inserted {
        if next == post.id.value { return true }
        current = programme.content.find(\.posts, next)
      }
      return false
    }
    return leads(left, to: right) || leads(right, to: left)
  }

  private static func tell(
    _ low: HourlyPay, _ high: HourlyPay, _ region: String, _ spread: NumberFigure,
    _ report: RuleReport
  ) {
    let less = ((high.amount - low.amount) / high.amount * 100).decimal(places: 0)
    let place = region.isEmpty ? "the same area" : "'\(region)'"
    report(
      "in \(place) the post '\(low.post.id.value)' pays \(low.text) and '\(high.post.id.value)' "
        + "\(high.text) for the same work, \(less)% less; at most "
        + "\((spread.value * 100).decimal(places: 0))% is fair",
      at: low.post.pay?.span ?? low.post.span, about: .of(low.post, in: nil),
      notes: [low.note(isPointing: false), high.note(isPointing: true)].compactMap { $0 }
        + spread.notes,
      help: "agree on one rate for the area, or let one post lead to the other",
      citation: spread.citation)
  }
}
