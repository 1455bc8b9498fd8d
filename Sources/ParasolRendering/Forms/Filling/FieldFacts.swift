import ParasolModel

/// What the plan knows of fields, by their ids.
struct FieldFacts {
  private let filler: FormFiller
  private var subject: FormSubject { filler.subject }
  private var words: Words { filler.words }

  init(_ filler: FormFiller) {
    self.filler = filler
  }

  func fill(_ filling: inout FormFilling) {
    for item in (filler.form.blocks + filler.form.closing).flatMap(filler.reader.items) {
      guard case .question(let question) = item else { continue }
      if let text = text(question.id) { filling.values[question.id] = [.strong(text)] }
      if let number = number(question.id) { filling.numbers[question.id] = number }
      if let ticked = ticked(question.id) { filling.ticked[question.id] = ticked }
    }
  }

  private var hotspot: Hotspot? {
    guard filler.form.forEach == .hotspots, let each = subject.each else { return nil }
    return subject.site.content.hotspots.first { FormOption.id($0.id.value) == each.id }
  }

  private func text(_ id: String) -> String? {
    switch id {
    case "sign" where filler.form.filledBy == .supervisor: supervisor
    case "sign" where filler.form.forEach != .hotspots,
      "worker" where filler.form.forEach != .hotspots:
      subject.worker?.text
    case "worker": workersHere
    case "hotspot":
      hotspot.map { subject.team.printed(HotspotID($0.id.value), in: words.asked) }
    case "safe_space" where filler.form.formClass == .open: nil
    case "safe_space": each(.safeSpaces)
    case "product": each(.products)
    case "point":
      subject.point.map { filler.texts.text($0, in: words.asked) } ?? each(.points)
    case "gaps": CrisisFacts(subject)?.gaps(words)
    case "year": subject.plan.map { "\($0.start.civil.year)" }
    case "currency": PayFacts.currency(subject)
    case "start": subject.plan.map { words.monthAndYear($0.start.month) }
    case "supervisor", "filled_by_code": supervisor
    case "days_and_hours":
      hotspot?.active.map { active in
        active.value.values.map { words.hours($0.window) }.joined(separator: ", ")
      }
    case "busiest":
      hotspot?.peak.map { $0.value.values.map { words.hours($0) }.joined(separator: ", ") }
    default: nil
    }
  }

  /// What the sheet is printed for once each, if it comes from this source.
  private func each(_ source: FormSource) -> String? {
    guard filler.form.forEach == source else { return nil }
    return subject.each.map { filler.texts.text($0, in: words.asked) }
  }

  private var workersHere: String? {
    guard let hotspot else { return nil }
    let codes = (subject.plan?.slices ?? []).filter { $0.hotspot.text == hotspot.id.value }
      .map(\.worker.text)
    return codes.isEmpty ? nil : codes.joined(separator: ", ")
  }

  /// One name where a sheet has one supervisor.
  private var supervisor: String? {
    let all = Set(
      (subject.plan?.supervision ?? []).filter {
        subject.worker == nil || $0.worker == subject.worker
      }.map(\.supervisor.text))
    return all.count == 1 ? all.first : nil
  }

  private func number(_ id: String) -> Fraction? {
    switch id {
    case "people_here": Fraction(subject.site.planningValue.ceiling)
    case "people_low": hotspotPeople?.low
    case "people_high": hotspotPeople?.high
    case "acts_a_week": hotspot.flatMap { SegmentFacts.acts(of: [$0], subject)?.each }
    case "minutes_a_meeting":
      subject.programme.policy.duration("not-enough-contact-slots", "minutes_per_contact").minutes
        .map { Fraction($0) }
    case "supervisor_salary": PayFacts.supervisorSalary(subject)
    case "supervisors": Fraction(subject.site.content.supervisors.count)
    case "shift_hours": CrisisFacts(subject)?.hoursOfEach
    case "paid_workers": Fraction(subject.site.content.workers.count)
    case "planned":
      subject.monday.map { _ in Fraction(subject.sessions.reduce(0) { $0 + $1.session.people }) }
    default: nil
    }
  }

  private var hotspotPeople: (low: Fraction, high: Fraction)? {
    guard let rows = hotspot?.people?.value.rows, !rows.isEmpty else { return nil }
    let all = rows.map(\.value.value)
    return (
      all.reduce(.zero) { $0 + $1.low }, all.reduce(.zero) { $0 + $1.high }
    )
  }

  private func ticked(_ id: String) -> Set<String>? {
    guard let hotspot else { return nil }
    switch id {
    case "kind_of_place": return [hotspot.typology.value.rawValue]
    case "setting": return hotspot.setting.map { [FieldFacts.setting($0)] }
    case "violence": return hotspot.violenceLevel.map { [FieldFacts.violence($0.value)] }
    default: return nil
    }
  }

  private static func setting(_ setting: Setting) -> String {
    switch setting {
    case .urban_street: "on_the_street"
    case .urban_establishment: "in_a_venue"
    case .residence_group: "shared_house"
    case .home_based: "at_home"
    case .not_self_identified: "not_open"
    }
  }

  private static func violence(_ amount: Amount) -> String {
    switch amount {
    case .low: "no_violence"
    case .medium: "sometimes"
    case .high: "often"
    }
  }
}
