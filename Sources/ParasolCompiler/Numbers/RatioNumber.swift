import ParasolModel
import ParasolSyntax

/// How many people share what a programme lists: workers, hotspots, safe spaces, clinics (F38).
struct RatioNumber: ExplainedNumber {
  let explanation: NumberExplanation
  let asked: NumberPath

  var gap: String { asked.nobodyCounted }

  private var programme: Programme { explanation.programme }

  var text: String? {
    let people = asked.people.planningValue
    guard people > .zero else { return nil }
    let sites = asked.sites
    func count(_ inSite: (Site) -> Int) -> Int { sites.reduce(0) { $0 + inSite($1) } }
    let workers = count { $0.content.workers.count }
    let hotspots = count { $0.content.hotspots.count }
    let areas = count { $0.content.areas.count }
    let spaces = count { $0.content.safeSpaces.count }
    let clinics =
      count { $0.content.facilities.count }
      + (asked.isProgramme ? programme.content.facilities.count : 0)
    let lines = [
      line(people, per: workers, "outreach worker"), line(people, per: hotspots, "hotspot"),
      line(people, per: areas, "area"), line(people, per: spaces, "safe space"),
      line(people, per: clinics, "facility", plural: "facilities"),
      line(Fraction(hotspots), per: workers, "outreach worker", of: "hotspots"),
      line(Fraction(hotspots), per: areas, "area", of: "hotspots"),
      line(
        Fraction(workers), per: count { $0.content.supervisors.count }, "supervisor", of: "workers"),
    ].compactMap { $0 }
    var text = lines.isEmpty ? "  nothing is listed yet that people would share\n" : lines.joined()
    text += "\nFormula F38 and its like: one count divided by another, nothing rounded\n"
    text += NumberExplanation.people(asked.people, asked)
    let rule = "overloaded-outreach-worker"
    return text + "\nFigures\n"
      + explanation.figure(rule, "caseload_plan", "people for one worker, planned with")
      + explanation.figure(rule, "caseload_max", "at most")
      + explanation.figure("planning", "staffing_span", "workers for one supervisor")
  }

  private func line(
    _ count: Fraction, per others: Int, _ word: String, plural: String? = nil,
    of what: String = "people"
  ) -> String? {
    guard others > 0, count > .zero else { return nil }
    let several = others == 1 ? word : plural ?? word + "s"
    return "  \(NumberExplanation.shown(count / others)) \(what) per \(word)  "
      + "(\(NumberExplanation.shown(count)) over \(others) \(several))\n"
  }
}
