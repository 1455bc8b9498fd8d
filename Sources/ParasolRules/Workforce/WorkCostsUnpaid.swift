import ParasolModel
import ParasolSyntax

/// Travel, meetings, reporting, planning, training time or phone use is left unpaid.
enum WorkCostsUnpaid: Rule {
  static let id: DiagnosticID = "work-costs-unpaid"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .workforce,
    summary: "Travel, meetings, reporting, planning, training time or phone use is left unpaid.",
    why:
      "Time that is not paid is taken from time in which a sex worker earns, so outreach costs her money.",
    remedy: "Let the pay cover all the work, and pay for days of training and for the phone.",
    citation: .swit("Table 3.1", "p60"))

  static func check(_ programme: Programme, report: RuleReport) {
    let kinds = NumberFigure(id, "time_kinds_required", in: programme)
    for post in programme.content.posts where post.role.value == .outreach_worker {
      checkTime(post, kinds, programme, report)
      checkStipend(post, programme, report)
      checkPhone(post, programme, report)
    }
  }

  private static func checkTime(
    _ post: Post, _ kinds: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    let subject = Subject.of(post, in: nil)
    guard let stated = post.paidTime else {
      report.absent(
        "nothing says which work the pay of the post '\(post.id.value)' covers", at: post.span,
        about: subject, isDraft: programme.isDraft, notes: kinds.notes,
        help: "add 'paid_time: [contact, travel, meeting, reporting, planning]' once it does",
        citation: kinds.citation)
      return
    }
    let missing = PaidTime.allCases.filter { !stated.value.values.contains($0) }
    let paid = PaidTime.allCases.count - missing.count
    guard Fraction(paid) < kinds.value else { return }
    report(
      "the pay of the post '\(post.id.value)' covers \(paid) of \(kinds.value) kinds of work; "
        + "\(Listing.quoted(missing.map(\.rawValue))) \(missing.count == 1 ? "is" : "are") unpaid",
      at: stated.span, about: subject, notes: kinds.notes,
      help: "pay for this time too, then add \(Listing.quoted(missing.map(\.rawValue)))",
      citation: kinds.citation)
  }

  private static func checkStipend(_ post: Post, _ programme: Programme, _ report: RuleReport) {
    let subject = Subject.of(post, in: nil)
    guard let stipend = post.trainingStipend else {
      report.absent(
        "nothing says what those who hold the post '\(post.id.value)' are paid for days of training",
        at: post.span, about: subject, isDraft: programme.isDraft,
        help: "add 'training_stipend:', such as '800 KES per day'")
      return
    }
    guard stipend.value.amount == .zero else { return }
    report(
      "days of training are unpaid for those who hold the post '\(post.id.value)'",
      at: stipend.span, about: subject, help: "pay for each day of training")
  }

  /// The phone is a tool where the post has phone credit, or where people are met online.
  private static func checkPhone(_ post: Post, _ programme: Programme, _ report: RuleReport) {
    let subject = Subject.of(post, in: nil)
    guard let airtime = post.airtime else {
      guard let online = onlineHotspot(of: programme) else { return }
      report.absent(
        "people are met online, and nothing says who pays for the phones of those who hold the post "
          + "'\(post.id.value)'", at: post.span, about: subject, isDraft: programme.isDraft,
        notes: [.init("people are met here", at: online.span)],
        help: "add 'airtime:', such as '500 KES per month', and 'charging: yes'")
      return
    }
    if airtime.value.amount == .zero {
      report(
        "phone credit is not paid for those who hold the post '\(post.id.value)'",
        at: airtime.span, about: subject,
        help: "pay a fixed sum, or leave 'airtime' out where no phone is needed")
      return
    }
    guard let charging = post.charging else {
      report.absent(
        "nothing says where those who hold the post '\(post.id.value)' charge their phone",
        at: airtime.span, about: subject, isDraft: programme.isDraft,
        help: "add 'charging: yes' once there is a safe place for it")
      return
    }
    guard !charging.value.value else { return }
    report(
      "those who hold the post '\(post.id.value)' need a phone and have no safe place to charge it",
      at: charging.span, about: subject, notes: [.init("phone credit", at: airtime.span)],
      help: "offer a place to charge, such as the safe space")
  }

  private static func onlineHotspot(of programme: Programme) -> Hotspot? {
    for site in programme.sites {
      let found = site.content.hotspots.first { $0.typology.value == .virtual_space }
      if let found { return found }
    }
    return nil
  }
}
