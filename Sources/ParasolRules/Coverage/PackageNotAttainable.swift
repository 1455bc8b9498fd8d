import ParasolModel
import ParasolSyntax

/// The promised package cannot be had at this site.
enum PackageNotAttainable: Rule {
  static let id: DiagnosticID = "package-not-attainable"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .coverage, summary: "The promised package cannot be had at this site.",
    why: "People are promised something, come for it, and find that it is not there.",
    remedy: "Give every element of the package a place, and often enough for the promised time.",
    citation: Citation("Kenya MOH 731 Plus", .practice))

  static func check(_ programme: Programme, report: RuleReport) {
    guard let package = programme.header.package?.value, let elements = package.elements,
      !programme.content.brokenKeys.contains("package"),
      !programme.content.isUncertain(Service.self)
    else { return }
    let figure = DurationFigure(id, "package_window", in: programme)
    let promise = Promise(
      window: package.within?.value ?? figure.value, stated: package.within, figure: figure)
    for element in elements.value.items {
      guard let codes = services(element.value) else { continue }
      judge(element, codes, promise, programme, report)
    }
  }

  private struct Promise {
    let window: Duration
    let stated: Located<Duration>?
    let figure: DurationFigure

    var notes: [Diagnostic.Note] {
      stated.map { [.init("the promise", at: $0.span)] } ?? figure.notes
    }
  }

  /// Any of these gives the element. Contact and condoms are judged by the rules on contact and on
  /// supplies, the missing basic services by those on the clinical package.
  private static func services(_ element: PackageElement) -> [ServiceCode]? {
    switch element {
    case .peer_education, .commodities: nil
    case .sti_screen: [.routine_check_up, .syndromic_management]
    case .hiv_status_known: [.hiv_test, .self_test, .hiv_testing_referral]
    case .tb_screen: [.tb_screen]
    }
  }

  private static func judge(
    _ element: Located<PackageElement>, _ codes: [ServiceCode], _ promise: Promise,
    _ programme: Programme, _ report: RuleReport
  ) {
    var without: [Site] = []
    for site in programme.sites where !site.content.isUncertain(Service.self) {
      let services = site.services(of: programme).filter { service in
        service.code.map(codes.contains) ?? false
      }
      if services.isEmpty {
        if element.value == .tb_screen { without.append(site) }
        continue
      }
      judge(services, element, promise, site, programme, report)
    }
    tell(without, element, programme, report)
  }

  private static func tell(
    _ without: [Site], _ element: Located<PackageElement>, _ programme: Programme,
    _ report: RuleReport
  ) {
    guard !without.isEmpty else { return }
    let all = without.count == programme.sites.count && without.count > 1
    for site in all ? [without[0]] : without {
      report.absent(
        "\(all ? "no site" : "site '\(site.id)'") \(all ? "offers or refers" : "neither offers nor refers") '\(element.value.rawValue)', which the package promises to everyone",
        at: all ? element.span : site.span, about: all ? .programme : .of(site),
        isDraft: all ? programme.isDraft : site.isDraft,
        notes: all ? [] : [.init("the promise", at: element.span)],
        help: "add 'tb_screen:' to 'services' with 'at' or 'refer_to'")
    }
  }

  private static func judge(
    _ services: [Service], _ element: Located<PackageElement>, _ promise: Promise, _ site: Site,
    _ programme: Programme, _ report: RuleReport
  ) {
    // One of them that can be had in time is enough.
    let problems = services.map { problem($0, element.value, promise, site, programme) }
    guard !problems.contains(where: { $0 == nil }), let first = problems.compactMap({ $0 }).first
    else { return }
    // What the programme states holds in many sites, and is told once.
    let isShared = !site.content.services.contains { $0 === first.service }
    if isShared,
      programme.sites.first(where: { site in
        !site.content.services.contains { $0.id.value == first.service.id.value }
      })?.id != site.id
    {
      return
    }
    report(
      "\(first.text), but the package promises '\(element.value.rawValue)' within \(promise.window)",
      at: first.span, about: .of(first.service, in: isShared ? nil : site),
      notes: [.init("part of the package", at: element.span)] + promise.notes, help: first.help,
      citation: promise.stated == nil ? promise.figure.citation : nil)
  }

  private struct Problem {
    let service: Service
    let text: String
    let span: Span
    let help: String
  }

  private static func problem(
    _ service: Service, _ element: PackageElement, _ promise: Promise, _ site: Site,
    _ programme: Programme
  ) -> Problem? {
    if let none = service.none, service.place == nil {
      return Problem(
        service: service, text: "'\(service.id.value)' cannot be had", span: none.span,
        help: "add 'at' or 'refer_to', or take it out of the package")
    }
    // A known status needs no new test.
    if element != .hiv_status_known, let every = service.every,
      every.value.isLonger(than: promise.window)
    {
      return Problem(
        service: service, text: "'\(service.id.value)' is due every \(every.value)",
        span: every.span, help: "write 'every: \(promise.window)', or promise less")
    }
    guard let place = service.place, let plan = programme.plan,
      let facility = programme.find(\.facilities, place.value, from: site),
      let when = facility.when
    else { return nil }
    let days = programme.days(of: when.value, at: site)
    let missed = Rhythm(plan: plan, period: promise.window).stretches(without: days)
    guard let first = missed.first else { return nil }
    return Problem(
      service: service,
      text: "'\(facility.id.value)', where '\(service.id.value)' is had, does not come in \(first)",
      span: when.span, help: "let it come more often, or refer people to another place")
  }
}
