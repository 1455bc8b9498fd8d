/// Diagnostics with the lines they talk about, for people.
package struct FullReporter {
  package struct Options: Sendable {
    package var isColoured: Bool
    /// Nil shows them all.
    package var limit: Int?
    /// Columns of the terminal, nil without one; a wider line is cut round its mark.
    package var columns: Int?
    /// Whether findings alone are shown, without to-dos and counts.
    package var isQuiet: Bool
    /// Whether the last line tells what was set aside, too.
    package var tellsSuppressed: Bool
    /// What the last line begins with.
    package var lead = ""

    package init(
      isColoured: Bool = false, limit: Int? = nil, columns: Int? = nil, isQuiet: Bool = false,
      tellsSuppressed: Bool = true
    ) {
      self.isColoured = isColoured
      self.limit = limit
      self.columns = columns
      self.isQuiet = isQuiet
      self.tellsSuppressed = tellsSuppressed
    }
  }

  /// Columns of a line that no terminal limits.
  private static let widestLine = 96
  /// A short report is its own summary.
  private static let shortReport = 10

  private let options: Options
  private var places: PlaceFinder
  private var output = ""

  package static func text(
    _ report: Report, options: Options = Options(), context: ReportContext? = nil
  ) -> String {
    ReportOutput.text { try write(report, options: options, context: context, to: $0) }
  }

  package static func write(
    _ report: Report, options: Options = Options(), context: ReportContext? = nil,
    to stream: ReportOutput
  ) throws {
    var reporter = FullReporter(options: options, places: PlaceFinder(report.files))
    let shown = report.diagnostics.prefix(options.limit ?? .max)
    for diagnostic in shown {
      reporter.show(diagnostic)
      try stream.write(reporter.output)
      reporter.output = ""
    }
    let more = report.diagnostics.count - shown.count
    if more > 0 { reporter.output += "… and \(more) more\n\n" }
    if !options.isQuiet { reporter.showEnd(report, context) }
    try stream.write(reporter.output)
  }

  /// Where most of a long report is.
  private mutating func showAreas(_ report: Report, _ context: ReportContext) {
    var sentences: [String] = []
    if report.diagnostics.count > Self.shortReport {
      sentences = ReportSummary.byArea(report, context)
    }
    if report.toDos.count > Self.shortReport,
      let sentence = ReportSummary.toDosByArea(report, context)
    {
      sentences.append(sentence)
    }
    guard !sentences.isEmpty else { return }
    for line in sentences.flatMap({ WrappedText.lines($0, width: options.columns ?? 80) }) {
      output += line + "\n"
    }
    output += "\n"
  }

  private mutating func showEnd(_ report: Report, _ context: ReportContext?) {
    if !report.toDos.isEmpty { showToDos(report.toDos) }
    if let context { showAreas(report, context) }
    output += options.lead
    output +=
      options.tellsSuppressed
      ? ReportSummary.line(report)
      : ReportSummary.findings(report) + ReportSummary.toDos(report)
    output += "\n"
  }

  private enum Ink: String {
    case red = "31"
    case yellow = "33"
    case blue = "34"
    case bold = "1"
  }

  private func ink(_ text: String, _ inks: Ink...) -> String {
    guard options.isColoured else { return text }
    return "\u{1B}[\(inks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  private mutating func show(_ diagnostic: Diagnostic) {
    let colour: Ink = diagnostic.severity == .error ? .red : .yellow
    output += ink("\(diagnostic.severity.rawValue)[\(diagnostic.id)]", .bold, colour)
    output += ink(": \(ShownText.line(diagnostic.message))", .bold) + "\n"
    let margin = marginWidth(diagnostic)
    showPlace(diagnostic.span, margin: margin, arrow: "-->", mark: "^", colour: colour)
    showNotes(diagnostic.notes, margin: margin)
    if let help = diagnostic.help { showRemark("help", help, margin) }
    if let citation = diagnostic.citation { showRemark("source", citation.shown, margin) }
    output += "\n"
  }

  /// Notes at one place share its line: a pattern may hold for many workers.
  private mutating func showNotes(_ notes: [Diagnostic.Note], margin: Int) {
    var shown: Set<Span> = []
    for note in notes {
      guard let span = note.span else {
        showRemark("note", note.message, margin)
        continue
      }
      guard shown.insert(span).inserted else { continue }
      let labels = notes.filter { $0.span == span }.map(\.message)
      let hidden = labels.count - 2
      let label =
        labels.count <= 3
        ? labels.joined(separator: "; ")
        : labels.prefix(2).joined(separator: "; ") + "; and \(hidden) more like these"
      showPlace(span, margin: margin, arrow: ":::", mark: "-", colour: .blue, label: label)
    }
  }

  private mutating func marginWidth(_ diagnostic: Diagnostic) -> Int {
    var widest = places.start(of: diagnostic.span).line
    for note in diagnostic.notes {
      if let span = note.span { widest = max(widest, places.start(of: span).line) }
    }
    return String(widest).count
  }

  private mutating func showPlace(
    _ span: Span, margin: Int, arrow: String, mark: Character, colour: Ink, label: String = ""
  ) {
    let start = places.start(of: span)
    let end = places.end(of: span)
    let blank = String(repeating: " ", count: margin)
    output += blank + ink(arrow, .blue)
    output += " \(ShownText.line(places.path(of: span))):\(start.line):\(start.column)\n"
    let text = places.lines(of: span).text(line: start.line)
    let snippet = Snippet(
      line: text, from: start.column, to: end.line == start.line ? end.column : nil,
      width: options.columns.map { max(24, $0 - margin - 5) } ?? Self.widestLine)
    let number = String(start.line)
    let gap = String(repeating: " ", count: margin - number.count)
    output += blank + " " + ink("|", .blue) + "\n"
    output += ink("\(gap)\(number) |", .blue) + " \(snippet.line)\n"
    let underline = String(repeating: mark, count: snippet.markWidth)
    let shownLabel = label.isEmpty ? "" : " " + ShownText.line(label)
    output += blank + " " + ink("|", .blue) + " " + String(repeating: " ", count: snippet.indent)
    output += ink(underline + shownLabel, colour) + "\n"
  }

  private mutating func showRemark(_ kind: String, _ text: String, _ margin: Int) {
    output += String(repeating: " ", count: margin + 1) + ink("=", .blue)
    output += " \(kind): \(ShownText.line(text))\n"
  }

  private mutating func showToDos(_ toDos: [Diagnostic]) {
    output += ink("Still to do in this draft", .bold) + "\n"
    let groups = ToDoGroups.grouped(toDos)
    let shown = groups.prefix(options.limit ?? .max)
    for group in shown {
      output += "  - \(ShownText.line(group.first.message))"
      output += "  [\(group.first.id)] \(place(of: group.first))\n"
      if let help = group.first.help { output += "    help: \(ShownText.line(help))\n" }
      guard !group.others.isEmpty else { continue }
      let places = group.others.prefix(Self.placesShown).map { place(of: $0) }
      let rest = group.others.count - places.count
      let more = rest > 0 ? " and \(rest) more" : ""
      output += "    the same at \(places.joined(separator: ", "))\(more)\n"
    }
    let hidden = groups.dropFirst(shown.count).reduce(0) { $0 + 1 + $1.others.count }
    if hidden > 0 { output += "  … and \(hidden) more\n" }
    output += "\n"
  }

  /// Places of what is alike that fit a line.
  private static let placesShown = 4

  private mutating func place(of diagnostic: Diagnostic) -> String {
    let line = places.start(of: diagnostic.span).line
    return "\(ShownText.line(places.path(of: diagnostic.span))):\(line)"
  }
}
