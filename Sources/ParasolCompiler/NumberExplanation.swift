import ParasolModel
import ParasolRendering
import ParasolSyntax

/// How a number that nobody types comes about: its formula in words, what goes into it and where that
/// stands, the figures of the policy with their sources, and its range.
struct NumberExplanation {
  let programme: Programme
  let written: WrittenProgramme
  let places: SourcePlaces

  /// Names of numbers, besides the sections and keys of the same name.
  static let names = ["people", "outreach_workers", "supervisors"] + products.map(\.rawValue)
  static let products: [CommodityKind] = [.male_condom, .lubricant, .needle]

  /// Nil where the path is none of a number, or nothing goes into it yet.
  func text(_ path: String) -> String? {
    guard let asked = NumberPath(path, in: programme) else { return nil }
    let body: String?
    switch asked.name {
    case "people": body = PeopleNumber(explanation: self, asked: asked).text
    case "outreach_workers", "supervisors":
      body = StaffingNumber(explanation: self, asked: asked).text
    default: body = SupplyNumber(explanation: self, asked: asked).text
    }
    return body.map { "\(path), computed\n\n\($0)" }
  }

  /// For a path that would be one of a number, but for something.
  func missing(_ path: String) -> String? {
    if let problem = monthProblem(path) { return problem }
    guard let asked = NumberPath(path, in: programme) else { return nil }
    return "nobody is counted yet at \(asked.place), so '\(path)' cannot be worked out"
  }

  /// A month outside the plan.
  private func monthProblem(_ path: String) -> String? {
    guard let last = path.split(separator: ".").last, let month = CalendarMonth(parsing: "\(last)"),
      NumberPath(String(path.dropLast(last.count + 1)), in: programme) != nil
    else { return nil }
    guard let days = programme.plan?.days else { return "there is no plan yet, so no month either" }
    guard month < days.lowerBound.month || days.upperBound.month < month else { return nil }
    return "\(month) is outside the plan, which runs from \(days.lowerBound) to \(days.upperBound)"
  }

  // MARK: Words that all numbers share

  /// `1200.5`, or rounded up to whole pieces or people.
  static func shown(_ number: Fraction) -> String { number.decimal(places: 2) }

  static func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }

  /// A figure of the policy, with its source, and where the programme changed it.
  func figure(_ rule: String, _ name: String, _ words: String) -> String {
    let figure = programme.policy.parameter(rule, name)
    let source = figure.change == nil ? figure.citation.shown : changed(figure)
    return "  \(words): \(figure.value)  [\(source)]\n"
  }

  private func changed(_ figure: Policy.Parameter) -> String {
    guard let change = figure.change else { return "" }
    let because = change.because.map { ", because \($0.value.text)" } ?? ""
    return "policy '\(programme.policy.id)', \(places.text(change.value.span))\(because)"
  }

  var monthFactor: String {
    let factor = programme.policy.monthFactor
    return "  weeks a month: \(factor.weeks.decimal(places: 4))  [month factor "
      + "'\(factor.rawValue)' of policy '\(programme.policy.id)']\n"
  }
}

/// A path whose last name is that of a computed number: of the programme, a region, a site or a
/// hotspot, and for supplies maybe of one month.
struct NumberPath {
  let name: String
  let sites: [Site]
  let region: Region?
  let hotspot: Hotspot?
  let month: CalendarMonth?
  /// As sentences name it: `site 'harbour-town'`.
  let place: String

  init?(_ path: String, in programme: Programme) {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var month: CalendarMonth?
    if let last = parts.last, let found = CalendarMonth(parsing: last) {
      let days = programme.plan?.days
      guard let days, days.lowerBound.month <= found, found <= days.upperBound.month else {
        return nil
      }
      month = found
      parts.removeLast()
    }
    guard let name = parts.popLast(), NumberExplanation.names.contains(name) else { return nil }
    let isSupply = NumberExplanation.products.contains { $0.rawValue == name }
    guard month == nil || isSupply else { return nil }
    self.name = name
    self.month = month
    switch parts.count {
    case 0: (sites, region, hotspot, place) = (programme.sites, nil, nil, "the programme")
    case 2 where parts[0] == "regions":
      guard let found = programme.content.find(\.regions, parts[1]) else { return nil }
      region = found
      sites = programme.sites(inside: found)
      (hotspot, place) = (nil, "region '\(parts[1])'")
    case 2 where parts[0] == "sites":
      guard let site = programme.site(SiteID(parts[1])) else { return nil }
      (sites, region, hotspot, place) = ([site], nil, nil, "site '\(parts[1])'")
    case 4 where parts[0] == "sites" && parts[2] == "hotspots":
      guard let site = programme.site(SiteID(parts[1])), name == "people" || isSupply,
        let found = site.content.find(\.hotspots, parts[3])
      else { return nil }
      (sites, region, hotspot, place) = ([site], nil, found, "hotspot '\(parts[3])'")
    default: return nil
    }
  }
}
