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
  static let names = ComputedNumber.names + [overviewName]
  static let overviewName = "numbers"

  /// Nil where the path is none of a number, or nothing goes into it yet.
  func text(_ path: String) -> String? {
    if let overview = overview(path) { return overview }
    guard let asked = NumberPath(path, in: programme) else { return nil }
    return number(asked).text.map { "\(path), computed\n\n\($0)" }
  }

  /// For a path that would be one of a number, but for something.
  func missing(_ path: String) -> String? {
    if let problem = monthProblem(path) ?? overviewProblem(path) { return problem }
    guard let asked = NumberPath(path, in: programme) else { return nil }
    return "\(number(asked).gap), so '\(path)' cannot be worked out"
  }

  private func number(_ asked: NumberPath) -> any ExplainedNumber {
    switch asked.number {
    case .people: PeopleNumber(explanation: self, asked: asked)
    case .outreachWorkers, .supervisors: StaffingNumber(explanation: self, asked: asked)
    case .contacts: ContactNumber(explanation: self, asked: asked)
    case .contactsPerDay: DailyContactNumber(explanation: self, asked: asked)
    case .contacted: ContactedNumber(explanation: self, asked: asked)
    case .clinicVisits, .clinicDays: ClinicNumber(explanation: self, asked: asked)
    case .largestPlaces: LargestPlacesNumber(explanation: self, asked: asked)
    case .ratios: RatioNumber(explanation: self, asked: asked)
    case .product(let product):
      SupplyNumber(explanation: self, asked: asked, product: product)
    case .order(let product): OrderNumber(explanation: self, asked: asked, product: product)
    case .service(let code): ServiceNumber(explanation: self, asked: asked, code: code)
    }
  }

  /// `sites.town.numbers`: the first line of every number that can be worked out there.
  private func overview(_ path: String) -> String? {
    guard path == Self.overviewName || path.hasSuffix("." + Self.overviewName) else { return nil }
    let prefix = path.dropLast(Self.overviewName.count)
    let lines = ComputedNumber.all.compactMap { number -> (name: String, first: String)? in
      guard let asked = NumberPath(prefix + number.name, in: programme),
        let text = self.number(asked).text, let first = text.split(separator: "\n").first
      else { return nil }
      return (number.name, first.trimmingPrefix { $0 == " " }.description)
    }
    guard !lines.isEmpty else { return nil }
    let width = lines.map(\.name.count).max() ?? 0
    return "\(path): what Parasol works out, each explained by its own path\n\n"
      + lines.map { line in
        let gap = String(repeating: " ", count: width - line.name.count + 2)
        return "  \(line.name)\(gap)\(line.first)\n"
      }.joined()
  }

  /// A place where nothing can be worked out yet.
  private func overviewProblem(_ path: String) -> String? {
    guard path == Self.overviewName || path.hasSuffix("." + Self.overviewName),
      let asked = NumberPath(
        path.dropLast(Self.overviewName.count) + ComputedNumber.people.name, in: programme)
    else { return nil }
    return "\(asked.nobodyCounted), so nothing can be worked out"
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

  /// `20.4%`
  static func share(_ share: Fraction) -> String { (share * 100).decimal(places: 1) + "%" }

  static func count(_ number: Int, _ word: String) -> String {
    number == 1 ? "1 \(word)" : "\(number) \(word)s"
  }

  /// `people: 117.5, 90 to 145  (parasol explain sites.town.people)`
  static func people(_ people: CountRange, _ asked: NumberPath) -> String {
    "  \(PeopleNumber.range(people))  (parasol explain \(asked.prefix)people)\n"
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

extension NumberPath {
  /// What most numbers lack.
  var nobodyCounted: String { "nobody is counted yet at \(place)" }
}
