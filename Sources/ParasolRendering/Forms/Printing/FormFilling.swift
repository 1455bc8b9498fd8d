import ParasolModel

/// What is printed into a form: for a blank one, its time and place alone.
package struct FormFilling: Sendable {
  /// The programme's name in neutral words.
  package var programme: String
  /// Month or week, in the words of the sheet's language.
  package var period: String
  /// Columns of a form that has one for each week.
  package var weeks: Int
  package var site: String
  /// Names the plan; empty on a form that no plan filled.
  package var plan: String
  /// As given to the build; empty when nobody gave one.
  package var version: String
  package var destroyAfter: CalendarDay?
  /// Fields and totals that are known, by their names in the form.
  package var values: [String: [Inline]]
  /// What its sources hold for this site.
  package var lists: FormLists
  /// Weeks in a month, as formulas count them.
  package var monthFactor: Fraction
  /// One entry a row of the first grid with rows alike; more rows than a sheet has give more sheets.
  package var rows: [FormFilledRow]
  /// Numbers that are known, by the ids of their fields and totals.
  package var numbers: [String: Fraction] = [:]
  /// Rows alike of other grids, by grid.
  package var others: [String: [FormFilledRow]] = [:]
  /// Rows with names, by grid and row.
  package var named: [String: [String: FormFilledRow]]
  /// Boxes that are ticked, by question.
  package var ticked: [String: Set<String>]
  /// What a map shows; nil leaves room to draw it.
  package var maps: [FormMapKind: SheetMap]

  package init(
    programme: String, period: String = "", weeks: Int = 4, site: String = "", plan: String = "",
    version: String = "",
    destroyAfter: CalendarDay? = nil, values: [String: [Inline]] = [:],
    lists: FormLists = .usual, monthFactor: Fraction = MonthFactor.calendar.weeks,
    rows: [FormFilledRow] = [], named: [String: [String: FormFilledRow]] = [:],
    ticked: [String: Set<String>] = [:], maps: [FormMapKind: SheetMap] = [:]
  ) {
    self.programme = programme
    self.period = period
    self.weeks = weeks
    self.site = site
    self.plan = plan
    self.version = version
    self.destroyAfter = destroyAfter
    self.values = values
    self.lists = lists
    self.monthFactor = monthFactor
    self.rows = rows
    self.named = named
    self.ticked = ticked
    self.maps = maps
  }
}

/// What is known of a row: lines by the ids of its questions, such as `condoms` or `weeks_1_condom`.
package struct FormFilledRow: Hashable, Sendable {
  package var cells: [String: [[Inline]]]
  /// Numbers, by the ids of their questions; printed where no cell is.
  package var numbers: [String: Fraction] = [:]
  /// Where nobody is to be met, so that the room is ruled out.
  package var closed: Set<String>
  /// Where nothing is planned, so that the row need not be high.
  package var isQuiet = false
  /// The height of such a row: room for a line of handwriting and a few boxes.
  static let quietHeight: Millimetres = 12
  /// What has to be looked at first.
  package var marked: Set<String>
  /// What somebody has to fill: printed black.
  package var gaps: Set<String>

  package init(
    cells: [String: [[Inline]]] = [:], closed: Set<String> = [], marked: Set<String> = [],
    gaps: Set<String> = []
  ) {
    (self.cells, self.closed, self.marked, self.gaps) = (cells, closed, marked, gaps)
  }

  func shade(of id: String) -> Shade {
    if gaps.contains(id) { return .gap }
    if closed.contains(id) { return .closed }
    return marked.contains(id) ? .marked : .none
  }
}

/// Risks and vulnerabilities that a programme may agree to look at. Which ones, and how they are
/// drawn, is agreed with outreach workers; these are Parasol's default.
package enum FormFactor: String, Choice {
  case condoms, violence, alcohol, clients, new, symptoms, police, travel
  package static let subject = "risk"

  package var pictogram: Pictogram {
    switch self {
    case .condoms: .noCondom
    case .violence: .violence
    case .alcohol: .bar
    case .clients: .group
    case .new: .newcomer
    case .symptoms: .symptoms
    case .police: .police
    case .travel: .travel
    }
  }

  package var phrase: Phrase {
    switch self {
    case .condoms: .factorCondoms
    case .violence: .factorViolence
    case .alcohol: .factorAlcohol
    case .clients: .factorClients
    case .new: .factorNew
    case .symptoms: .factorSymptoms
    case .police: .factorPolice
    case .travel: .factorTravel
    }
  }
}

extension CalendarMonth {
  /// Weeks of which most days lie in this month: four, or five in a long one (Parasol's default).
  package var weeks: Int {
    (0..<length).filter { (first + $0).weekday == .thu }.count
  }
}
