import ParasolModel
import ParasolSyntax

/// The plan itself holds numbers, addresses or positions of people.
enum PersonalDataInPlan: Rule {
  static let id: DiagnosticID = "personal-data-in-plan"
  static let severity = Diagnostic.Severity.error
  static let page = RulePage(
    .confidentiality,
    summary: "The plan itself holds telephone numbers, addresses or positions of people.",
    why:
      "A plan is copied, sent and lost. Whoever gets it could call, find or arrest the people in it.",
    remedy:
      "Write a role or a code, and keep the number on paper with one person. A number that an institution gives out to everyone has '(public)' behind it.",
    citation: .swit("2.3 and ch. 6", "p37, p143-144", .own), isWaivable: false)

  static func check(_ programme: Programme, report: RuleReport) {
    for datum in programme.personalData {
      report(
        message(datum.kind), at: datum.span, about: .programme, help: help(datum.kind))
    }
  }

  private static func message(_ kind: PersonalDatum.Kind) -> String {
    switch kind {
    case .phone:
      "this looks like a telephone number; whoever gets the plan could call or trace the person"
    case .mail: "this looks like a mail address; whoever gets the plan could find the person"
    case .identity:
      "this looks like an identity number; whoever gets the plan could find out who the person is"
    case .coordinates:
      "this looks like coordinates; whoever gets the plan could go to where people work or live"
    case .mapLink:
      "this link shows a place on a map; whoever gets the plan could go to where people work or live"
    }
  }

  private static func help(_ kind: PersonalDatum.Kind) -> String {
    switch kind {
    case .phone, .mail:
      "write a role instead; behind one that an institution gives out to everyone write '(public)'"
    case .identity: "delete it; a code of the programme's own is enough"
    case .coordinates, .mapLink:
      "delete it; name the area of your own squared paper under 'areas'"
    }
  }
}
