import ParasolModel
import ParasolSyntax

/// One table on its way into a programme.
struct ImportWork {
  private let options: ImportOptions
  private let target: ImportTarget
  private let sheet: Sheet
  private let columns: SheetColumns
  private let questions: ColumnQuestions
  private(set) var notes: [ImportNote]
  private var table = ImportedTable()

  init(_ bytes: [UInt8], _ options: ImportOptions, _ target: ImportTarget) throws(ImportRefusal) {
    self.options = options
    self.target = target
    sheet = try Sheet(try TableText.decode(bytes, as: options.encoding), options: options)
    guard !sheet.rows.isEmpty else { throw ImportRefusal("no row stands below the headings") }
    columns = try SheetColumns(sheet, options)
    questions = ColumnQuestions(columns: columns, options: options)
    notes = sheet.notes + columns.notes + questions.notes
  }

  var headline: String {
    let rows = sheet.rows.count
    return "\(rows) \(rows == 1 ? "row" : "rows") below the headings in row \(sheet.headerRow), a "
      + "\(sheet.delimiter.name) between cells"
  }

  var hasLikelyColumns: Bool { columns.guesses.contains { $0.confidence == .likely } }

  /// Reads the rows as far as the columns are known.
  mutating func run() throws(ImportRefusal) {
    guard !notes.contains(where: { $0.kind == .question && $0.row == nil }) else { return }
    var builder = try TableBuilder(
      sheet, columns, options, target, isOfHotspots: questions.isOfHotspots)
    builder.build()
    table = builder.table
    table.nameEstimates(options, target)
    notes += builder.notes
    if !notes.contains(where: { $0.kind == .question }),
      !table.sites.contains(where: { !$0.allPeople.isEmpty })
    {
      notes.append(ImportNote(.question, "no row has a figure that could be read"))
    }
  }

  // MARK: Columns

  /// `heading  taken as  how sure  cells`
  var columnTable: String {
    let rows = columns.guesses.map { guess -> [String] in
      let isRead = guess.isUsed(options) || guess.confidence == .likely
      let role = guess.role.map { $0 == .unused ? "not read" : $0.word } ?? "not read"
      return [
        guess.heading.text.isEmpty
          ? guess.heading.letter : CellText.cropped(guess.heading.text, to: 28),
        guess.role == .personal ? "never read" : role,
        isRead ? guess.confidence.word : "",
        guess.role == .personal ? "(not shown)" : guess.samples.joined(separator: " | "),
      ]
    }
    return ImportWork.aligned([["column", "taken as", "how sure", "cells"]] + rows)
  }

  private static func aligned(_ rows: [[String]]) -> String {
    let widths = (0..<4).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var text = ""
    for row in rows {
      var line = " "
      for (column, cell) in row.enumerated() {
        line += " " + cell
        if column < 3 {
          line += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 1)
        }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  // MARK: What comes of it

  /// The files, once nothing is open and the programme reads them without an error.
  func outcome(
    in host: (any CompilerHost)?, before: Report?
  ) async throws(ImportRefusal) -> TableImport {
    guard !notes.contains(where: { $0.kind == .question }) else { return TableImport(self) }
    let files = ImportFiles(table: table, options: options, target: target).files
    if let host {
      for file in files {
        if (try? host.contents(of: file.path)) != nil {
          throw ImportRefusal(
            "'\(file.path)' is there already, and nothing is overwritten; give the new files a name with --name"
          )
        }
      }
    }
    let after = try await report(with: files, in: host)
    let errors = ImportWork.newErrors(after, before)
    // What a rule finds is true of the places, not of the way in which they are written.
    let rules = Set(RuleBook.ids)
    let mistakes = errors.filter { !rules.contains($0.id.text) }
    guard mistakes.isEmpty else {
      let report = Report(findings: Findings(diagnostics: mistakes, toDos: []), files: after.files)
      return TableImport(self, problems: FullReporter.text(report, options: .init()))
    }
    return TableImport(
      self, files: files, summary: summary, hints: hints(files, host) + findingHints(errors))
  }

  /// What the programme's rules will say besides what they said.
  private func findingHints(_ errors: [Diagnostic]) -> [String] {
    var counts: [String: Int] = [:]
    for error in errors { counts[error.id.text, default: 0] += 1 }
    guard !counts.isEmpty else { return [] }
    let list = counts.keys.sorted().map { "\($0) (\(counts[$0] ?? 0))" }.joined(separator: ", ")
    return ["the programme was agreed without these, so 'parasol check' now also finds \(list)"]
  }

  private func report(
    with files: [OutputFile], in host: (any CompilerHost)?
  ) async throws(ImportRefusal) -> Report {
    let overlay = OverlayHost(host, files: files)
    var options = CompilerOptions()
    options.alsoReads = host == nil ? [] : files.map(\.path)
    // In a draft the rules' answer is the list of what is still to do; that is for 'parasol check'.
    options.asksRules = !target.isDraft
    let compilation: Compilation
    do throws(CompilerFailure) {
      compilation = try await Compiler(host: overlay, options: options).compile()
    } catch {
      throw ImportRefusal("'\(error.path)' cannot be read")
    }
    return compilation.report
  }

  /// The errors that were not there before.
  private static func newErrors(_ after: Report, _ before: Report?) -> [Diagnostic] {
    func key(_ diagnostic: Diagnostic, _ report: Report) -> String {
      "\(report.files[Int(diagnostic.span.file.index)].path) \(diagnostic.id) \(diagnostic.message)"
    }
    let known = Set((before?.diagnostics ?? []).compactMap { one in before.map { key(one, $0) } })
    return after.diagnostics.filter { $0.severity == .error && !known.contains(key($0, after)) }
  }

  private var summary: String {
    let hotspots = table.sites.reduce(0) { $0 + $1.hotspots.count }
    var parts = [table.sites.count == 1 ? "1 site" : "\(table.sites.count) sites"]
    if table.isOfHotspots { parts.append(hotspots == 1 ? "1 hotspot" : "\(hotspots) hotspots") }
    for group in table.groups {
      let counts = table.sites.flatMap(\.allPeople).filter { $0.group == group }.map(\.count)
      var sum = CountRange(low: .zero, high: .zero, point: .zero)
      for count in counts { sum = sum + count }
      if counts.contains(where: { $0.isRange && $0.point == nil }) {
        sum = CountRange(low: sum.low, high: sum.high)
      }
      parts.append("\(group) \(CountText.text(sum))")
    }
    return parts.joined(separator: ", ")
  }

  private func hints(_ files: [OutputFile], _ host: (any CompilerHost)?) -> [String] {
    var hints: [String] = []
    if let host {
      let patterns = SourceLoader(host: host).patterns()
      let missing = files.filter { file in !patterns.contains { $0.covers(file.path) } }
      let globs = Set(
        missing.compactMap { $0.path.split(separator: "/").first.map { "\($0)/*.yaml" } })
      if !globs.isEmpty {
        hints.append(
          "add \(globs.sorted().map { "'\($0)'" }.joined(separator: " and ")) to 'include' in programme.yaml; "
            + "until then the new files are not read")
      }
    }
    if table.estimates.isEmpty,
      !table.sites.contains(where: {
        $0.estimate != nil || $0.hotspots.contains { $0.estimate != nil }
      })
    {
      if let estimate = target.programme?.header.shared.estimate?.value.text {
        hints.append(
          "these figures count as those of '\(estimate)', the programme's estimate; if they come from another "
            + "count, import them with --method and --date")
      } else {
        hints.append(
          "nothing says how and when these people were counted: --method and --date would")
      }
    }
    if host == nil, options.languages.isEmpty {
      hints.append(
        "programme.yaml says that texts are in English; correct 'languages' there if not")
    }
    if files.contains(where: { $0.path.hasPrefix("private/") }) {
      hints.append("names of places are in private/, which stays with the team")
    }
    return hints
  }
}
