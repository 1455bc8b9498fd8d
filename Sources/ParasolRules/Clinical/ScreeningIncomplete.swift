import ParasolModel
import ParasolSyntax

/// TB or cervical screening misses what the book lists.
enum ScreeningIncomplete: Rule {
  static let id: DiagnosticID = "screening-incomplete"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "TB or cervical screening misses what the guidance lists.",
    why:
      "A sign that nobody asks for, or an age that nobody screens, is found when it is too late.",
    remedy:
      "Ask for cough, fever, loss of weight and night sweats, link to preventive therapy, and offer cervical screening from 30 to 49 years and at any age with HIV.",
    citation: .swit("ch. 5", "p112, p127"))

  static func check(_ programme: Programme, report: RuleReport) {
    let symptoms = NumberFigure(id, "tb_symptoms", in: programme)
    var screens: [(service: Service, scope: RuleScope)] = []
    RuleScope.forEach(in: programme) { scope in
      for service in scope.all(\.services) where service.place != nil {
        switch service.code {
        case .tb_screen:
          judgeSymptoms(service, scope, symptoms, report)
          screens.append((service, scope))
        case .cervical_screen: judgeCervical(service, scope, report)
        default: break
        }
      }
    }
    judgeTherapy(screens, programme, report)
  }

  private static func judgeSymptoms(
    _ service: Service, _ scope: RuleScope, _ required: NumberFigure, _ report: RuleReport
  ) {
    guard let symptoms = service.symptoms else {
      report.absent(
        "nothing says for which symptoms '\(service.id.value)' asks", at: service.span,
        about: scope.subject(service), isDraft: scope.isDraft, notes: required.notes,
        help: "add 'symptoms: [\(TuberculosisSymptom.words.joined(separator: ", "))]'",
        citation: required.citation)
      return
    }
    let asked = Set(symptoms.value.values)
    guard Fraction(asked.count) < required.value else { return }
    let missing = TuberculosisSymptom.allCases.filter { !asked.contains($0) }.map(\.rawValue)
    report(
      "'\(service.id.value)' does not ask for \(Listing.quoted(missing))", at: symptoms.span,
      about: scope.subject(service), notes: required.notes,
      help: "ask for it, then add \(Listing.quoted(missing))", citation: required.citation)
  }

  /// Preventive therapy, somewhere or with a reason why not, where people are screened.
  private static func judgeTherapy(
    _ screens: [(service: Service, scope: RuleScope)], _ programme: Programme,
    _ report: RuleReport
  ) {
    guard let first = screens.first, RuleScope.isCertain(Service.self, in: programme),
      RuleScope.isCertain(Referral.self, in: programme)
    else { return }
    var isLinked = false
    RuleScope.forEach(in: programme) { scope in
      if !isLinked {
        isLinked =
          scope.all(\.services).contains {
            $0.code == .tb_preventive_therapy && ($0.place != nil || $0.none != nil)
          } || scope.all(\.referrals).contains { $0.from?.value.text == "tb_screen" }
      }
    }
    guard !isLinked else { return }
    report.absent(
      "nothing leads from '\(first.service.id.value)' to preventive therapy",
      at: first.service.place?.span ?? first.service.span,
      about: first.scope.subject(first.service), isDraft: first.scope.isDraft,
      help: "add 'tb_preventive_therapy:' to 'services' with 'at', 'refer_to' or 'none'")
  }

  private static func judgeCervical(
    _ service: Service, _ scope: RuleScope, _ report: RuleReport
  ) {
    let from = NumberFigure(id, "cervical_from", in: scope.programme)
    let to = NumberFigure(id, "cervical_to", in: scope.programme)
    let name = service.id.value
    if let ages = service.ages,
      Fraction(ages.value.from) > from.value
        || ages.value.to.map({ Fraction($0) < to.value }) ?? false
    {
      report(
        "'\(name)' is offered at \(ages.value) years, but should be from \(from.value) to \(to.value)",
        at: ages.span, about: scope.subject(service), notes: from.notes + to.notes,
        help: "write 'ages: \(from.value)-\(to.value)' or a wider band", citation: from.citation)
    }
    if let any = service.anyAgeWithHiv, !any.value.value {
      report(
        "'\(name)' is not offered to everyone who lives with HIV", at: any.span,
        about: scope.subject(service), help: "write 'any_age_with_hiv: yes'")
    }
    let missing = [
      OpenPoint("ages", if: service.ages == nil, "at which ages '\(name)' is offered"),
      OpenPoint(
        "any_age_with_hiv", if: service.anyAgeWithHiv == nil,
        "whether people who live with HIV get '\(name)' at any age",
        then: "whether people who live with HIV get it at any age"),
    ].compactMap { $0 }
    guard !missing.isEmpty else { return }
    report.absent(
      "nothing says \(Listing.clauses(missing))", at: service.span,
      about: scope.subject(service), isDraft: scope.isDraft, notes: from.notes + to.notes,
      help: service.ages == nil
        ? "add 'ages: \(from.value)-\(to.value)' or a wider band"
        : "add 'any_age_with_hiv: yes' if they do", citation: from.citation)
  }
}
