import ParasolSyntax

/// Which findings are shown and counted. It changes nothing about what is true of a programme.
///
/// A name is an id, an area (`coverage`), a family (`rules`, `language`, `planning`) or `all`. The
/// narrower name wins; between two that are as narrow, what leaves out wins.
public struct ReportSelection: Sendable {
  /// A name that is none of these, or may not be hidden.
  public struct Mistake: Error, Sendable {
    /// What is wrong and what to write, in a sentence.
    public let message: String
  }

  private let selected: [String]
  private let ignored: [String]
  private let selectsAll: Bool

  /// Everything.
  public init() {
    selected = []
    ignored = []
    selectsAll = true
  }

  /// A selection by names. Without `select` everything is selected before `ignore` is looked at.
  public init(
    select: [String], extendSelect: [String] = [], ignore: [String] = []
  ) throws(Mistake) {
    for (flag, names) in [
      ("--select", select), ("--extend-select", extendSelect), ("--ignore", ignore),
    ] {
      for name in names { try Self.check(name, flag) }
    }
    for name in ignore
    where name == DiagnosticCatalogue.syntaxArea
      || DiagnosticCatalogue.area(of: DiagnosticID(name)) == DiagnosticCatalogue.syntaxArea
    {
      throw Mistake(
        message: "--ignore cannot hide '\(name)': what stands behind such a mistake is not judged, "
          + "so the run would look better than the programme is")
    }
    selected = select + extendSelect
    ignored = ignore
    selectsAll = select.isEmpty
  }

  /// All names that there are, widest first.
  public static var names: [String] { ["all"] + families + areas + ids }

  private static var ids: [String] { DiagnosticCatalogue.descriptions.map(\.id.text) }
  private static let families = ["language", "rules", DiagnosticCatalogue.planningArea]
  private static var areas: [String] {
    Set(DiagnosticCatalogue.descriptions.map(\.area)).subtracting(families).sorted()
  }

  private static func check(_ name: String, _ flag: String) throws(Mistake) {
    let known = names
    guard !known.contains(name) else { return }
    let nearest = NearestName.of(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
    throw Mistake(
      message: "\(flag) has no id or area '\(name)'\(nearest)"
        + (nearest.isEmpty ? "; 'parasol rules' lists them" : ""))
  }

  /// The flag that hides this one; nil when it is shown.
  func flagHiding(_ diagnostic: Diagnostic) -> String? {
    let id = diagnostic.id
    guard DiagnosticCatalogue.area(of: id) != DiagnosticCatalogue.syntaxArea else { return nil }
    let isOfLanguage = DiagnosticCatalogue.family(of: id) == "language"
    let ignoring = Self.narrowness(of: ignored, for: id)
    var selecting = Self.narrowness(of: selected, for: id)
    if selectsAll || (isOfLanguage && diagnostic.severity == .error) {
      selecting = max(selecting ?? 0, 0)
    }
    guard let selecting else { return "--select" }
    if let ignoring, ignoring >= selecting { return "--ignore" }
    return nil
  }

  /// 3 for the id itself, 2 for its area, 1 for its family, 0 for all; nil for none of them.
  private static func narrowness(of names: [String], for id: DiagnosticID) -> Int? {
    guard !names.isEmpty else { return nil }
    let levels = [
      "all", DiagnosticCatalogue.family(of: id), DiagnosticCatalogue.area(of: id), id.text,
    ]
    return levels.lastIndex { names.contains($0) }
  }

  /// The report without what is hidden, which is counted by flag.
  func applied(to report: Report) -> Report {
    guard !selectsAll || !ignored.isEmpty else { return report }
    var shown = report
    shown.diagnostics = []
    shown.toDos = []
    var hidden: [String: HiddenCount] = [:]
    for diagnostic in report.diagnostics {
      if let flag = flagHiding(diagnostic) {
        hidden[flag, default: HiddenCount(flag: flag)].findings += 1
      } else {
        shown.diagnostics.append(diagnostic)
      }
    }
    for toDo in report.toDos {
      if let flag = flagHiding(toDo) {
        hidden[flag, default: HiddenCount(flag: flag)].toDos += 1
      } else {
        shown.toDos.append(toDo)
      }
    }
    for flag in hidden.keys.sorted() { if let count = hidden[flag] { shown.hide(count) } }
    return shown
  }
}
