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
  package var factors: [FormFactor]
  package var timeBlocks: [TimeOfDaySign]
  /// One entry a row; more rows than a sheet has give more sheets.
  package var rows: [FormFilledRow]

  package init(
    programme: String, period: String = "", weeks: Int = 4, site: String = "", plan: String = "",
    version: String = "",
    destroyAfter: CalendarDay? = nil, values: [String: [Inline]] = [:],
    factors: [FormFactor] = FormFactor.allCases,
    timeBlocks: [TimeOfDaySign] = TimeOfDaySign.allCases,
    rows: [FormFilledRow] = []
  ) {
    self.programme = programme
    self.period = period
    self.weeks = weeks
    self.site = site
    self.plan = plan
    self.version = version
    self.destroyAfter = destroyAfter
    self.values = values
    self.factors = factors
    self.timeBlocks = timeBlocks
    self.rows = rows
  }
}

/// What is known of a row: lines by the names of its columns. Columns printed for several weeks or
/// days are called `monday` or `week-1`; a part of one `week-1.condom`.
package struct FormFilledRow: Hashable, Sendable {
  package var cells: [String: [[Inline]]]
  /// True where nobody is to be met, so that the room is ruled out.
  package var closed: Set<String>

  package init(cells: [String: [[Inline]]] = [:], closed: Set<String> = []) {
    self.cells = cells
    self.closed = closed
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
