/// How an app asks for what a form asks.
enum XLSFormType {
  /// The answers of a tick and of yes or no.
  static let yesNo = ["yes", "no"].map { FormOption($0, .name($0)) }

  /// Ticks, yes or no, and what a formula makes of them.
  static func isYesNo(_ question: FormQuestion) -> Bool {
    switch question.type {
    case .tick, .yesNo: true
    case .computed: question.formula.map { FormulaScope.result($0.expression).isYesNo } ?? false
    default: false
    }
  }

  /// What can be chosen; empty where it is written.
  static func choices(_ question: FormQuestion, _ lists: FormLists) -> [FormOption] {
    if isYesNo(question) { return yesNo }
    switch question.type {
    case .oneOf, .someOf: return question.choices
    case .place: return lists[.hotspots] ?? []
    case .worker: return lists[.workers] ?? []
    default: return []
    }
  }

  /// The type of something that is not chosen from a list, and how it looks. Nothing asks for a
  /// photograph: what is drawn on paper is drawn on the screen.
  static func plain(_ question: FormQuestion) -> (type: String, appearance: String) {
    switch question.type {
    case .number, .money: ("decimal", "")
    case .date: ("date", "")
    case .week: ("date", "")
    case .month: ("date", "month-year")
    case .time: ("time", "")
    case .drawing, .sign: ("image", "draw")
    case .computed where isDate(question): ("date", "")
    case .computed: ("decimal", "")
    case .text, .person, .place, .worker, .code, .tick, .yesNo, .oneOf, .someOf: ("text", "")
    }
  }

  private static func isDate(_ question: FormQuestion) -> Bool {
    question.formula.map { FormulaScope.result($0.expression).isDate } ?? false
  }
}
