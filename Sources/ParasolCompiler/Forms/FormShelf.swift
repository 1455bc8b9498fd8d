import ParasolModel
import ParasolPlanning
import ParasolRendering
import ParasolSyntax

/// The forms that ship with Parasol or that a programme has: listed, shown, printed.
public struct FormShelf: Sendable {
  let forms: FormCatalogue
  /// Nil where forms are printed for nobody in particular.
  let programme: Programme?
  /// Nil where nothing was planned.
  let plan: Plan?

  /// The forms that ship with Parasol.
  public static var shipped: FormShelf { FormShelf(forms: .shipped(), programme: nil) }

  init(forms: FormCatalogue, programme: Programme?, plan: Plan? = nil) {
    (self.forms, self.programme, self.plan) = (forms, programme, plan)
  }

  /// Ids of the programme's sites, sorted; empty without a programme.
  public var sites: [String] { programme?.sites.map(\.id.text) ?? [] }

  /// Codes of the outreach workers of a site, else of all sites.
  public func workers(of site: String?) -> [String] {
    (programme?.sites ?? []).filter { site == nil || $0.id.text == site }
      .flatMap { $0.content.workers.map(\.id.value) }
  }

  /// Ids, sorted.
  public var ids: [String] { forms.forms.map(\.id.value) }

  /// What may have been meant by an id that no form has.
  public func nearest(to id: String) -> String? { NearestName.of(id, among: ids) }

  /// The languages that people of the programme read; else English.
  public var languages: [String] { programme?.languages ?? ["en"] }

  /// One form a line, id first.
  public func list(language: String? = nil) -> String {
    let tag = language ?? languages[0]
    let rows = forms.forms.map { form in
      [
        form.id.value, form.number,
        forms.texts.of(form.id.value).text(form.title.value, in: tag),
        form.variant.rawValue, form.formClass.rawValue,
        forms.own.contains(form.id.value) ? "of the programme" : "",
      ]
    }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let width = column < widths.count ? widths[column] + 2 : 0
        line += text + String(repeating: " ", count: max(width - text.count, 0))
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The file in which a programme writes its own words of a language: what it has, and every other
  /// text as a comment to be translated.
  public func words(language: String) -> String { WordsFile(language, forms: forms).text }

  /// What a form is, in text; nil where no form has the id.
  public func preview(_ id: String, languages: [String] = []) -> String? {
    forms[id].map { form in
      FormPreview(
        form: form, texts: forms.texts.of(id),
        languages: languages.isEmpty ? forms.texts.languages : languages,
        language: languages.first ?? self.languages[0]
      ).text
    }
  }
}

extension Compiler {
  /// The forms of the programme; nil where its files cannot be read whole.
  ///
  /// - Parameter planned: whether the programme is planned as well, to fill them.
  public func forms(planned: Bool = false) async throws(CompilerFailure) -> (
    compilation: Compilation, shelf: FormShelf?
  ) {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    let found = read(files, sink: sink)
    let report = Report(
      findings: RepeatedNames.merged(sink.findings), files: files.map(\.source),
      shipped: Set(files.filter(\.isShipped).map(\.source.id)))
    var plan: Plan?
    if planned, let programme = found?.programme, !sink.hasErrors {
      plan = await Planner.plan(programme, sink: DiagnosticSink(), request: options.planRequest)
    }
    let shelf = found.map {
      FormShelf(forms: $0.forms ?? .shipped(), programme: $0.programme, plan: plan)
    }
    return (Compilation(report: report, programme: found?.programme), shelf)
  }
}
