import ParasolModel
import ParasolSyntax

/// A clinic of its own is planned where few people live and work.
enum StandAloneClinicForFew: Rule {
  static let id: DiagnosticID = "stand-alone-clinic-for-few"
  static let severity = Diagnostic.Severity.warning
  static let page = RulePage(
    .clinical, summary: "A clinic of its own is planned where few people live and work.",
    why:
      "It costs what would pay for outreach to many, stands empty on most days, and everybody knows who goes in.",
    remedy:
      "Hold an outreach clinic, or work with a private or a government clinic that people trust.",
    citation: .swit("Table 5.1", "p119"))

  static func check(_ programme: Programme, report: RuleReport) {
    let least = NumberFigure(id, "stand_alone_min", in: programme)
    for place in report.facts.carePlaces.all
    where place.facility.facilityKind.value == .stand_alone {
      judge(place, least, programme, report)
    }
  }

  /// Above the number, by what staffing counts with (F44).
  private static func judge(
    _ place: CarePlace, _ least: NumberFigure, _ programme: Programme, _ report: RuleReport
  ) {
    // A site that nobody has counted may have any number of people.
    guard !place.sites.isEmpty, place.sites.allSatisfy(\.isCounted) else { return }
    let people = place.sites.reduce(Fraction.zero) { $0 + $1.planningValue }
    guard people <= least.value else { return }
    let counts = place.sites.flatMap(\.people).map(\.count)
    let high = counts.reduce(Fraction.zero) { $0 + $1.high }
    let low = counts.reduce(Fraction.zero) { $0 + $1.low }
    let range = low == high ? "," : ", estimated at \(low) to \(high),"
    report(
      "'\(place.facility.id.value)' is a clinic of its own for \(Listing.people(people))\(range) "
        + "which is \(high <= least.value ? "certainly" : "possibly") too few; it needs more than "
        + "\(least.value)", at: place.facility.facilityKind.span, about: place.subject,
      notes: place.sites.prefix(4).map {
        .init("\(Listing.people($0.planningValue)) at site '\($0.id)'", at: $0.span)
      } + least.notes,
      help: "plan an outreach clinic, a preferred private provider or a government clinic instead",
      citation: least.citation)
  }
}
