import ParasolModel
import ParasolPlanning
import ParasolRendering
import ParasolRules
import ParasolSyntax

/// Turns a folder of YAML into diagnostics, a plan and things to print.
public struct Compiler: Sendable {
  let host: any CompilerHost
  let options: CompilerOptions

  /// A compiler that reads through a host.
  public init(host: any CompilerHost, options: CompilerOptions = CompilerOptions()) {
    self.host = host
    self.options = options
  }

  /// Compiles the programme. Mistakes of its authors are in the compilation; only what the machine
  /// refuses is thrown.
  public func compile() async throws(CompilerFailure) -> Compilation {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host, alsoReads: options.alsoReads).load(sink: sink)
    return await compile(files, sink: sink)
  }

  /// Compiles what was loaded, on top of what loading it told.
  func compile(_ files: [LoadedFile], sink: DiagnosticSink) async -> Compilation {
    func report() -> Report {
      var report = Report(
        findings: RepeatedNames.merged(sink.findings), files: files.map(\.source),
        shipped: Set(files.filter(\.isShipped).map(\.source.id)))
      report.outside = ChangedFiles.outside(files)
      return report
    }

    guard let (programme, _, forms) = read(files, sink: sink) else {
      return Compilation(report: report())
    }
    guard options.asksRules else { return Compilation(report: report(), programme: programme) }
    let outside = ChangedFiles.outside(files)
    let isReadable = !sink.diagnostics.contains {
      $0.severity == .error && outside.contains($0.span.file)
    }
    sink.take(await RuleRun.check(programme, asOf: asOf))
    guard options.goal != .check, options.plansAnyway ? isReadable : !sink.hasErrors else {
      return Compilation(report: report(), programme: programme)
    }
    let plan = await Planner.plan(programme, sink: sink, request: options.planRequest)
    sink.take(await RuleRun.check(plan, of: programme, asOf: asOf))
    guard options.goal == .build, !sink.hasErrors else {
      return Compilation(report: report(), programme: programme, plan: plan)
    }
    let printed = forms ?? .shipped()
    let order = RenderOrder(
      toDos: sink.toDos,
      profile: ProfileShown(ParticipationProfile(programme), words: printed.texts),
      options: renderOptions(printed))
    return Compilation(report: report(), programme: programme, plan: plan, order: order)
  }

  /// Nil when a file could not be read whole: what is cut short may hold the very names that the
  /// rest refers to.
  func read(
    _ files: [LoadedFile], sink: DiagnosticSink
  ) -> (programme: Programme, outline: Outline, forms: FormCatalogue?)? {
    let reading = DiagnosticSink()
    let outline = Outline(files, sink: reading)
    let declarations = Declarations(outline, sink: reading)
    guard let declarations, outline.isWhole, files.allSatisfy(\.tree.isComplete) else {
      sink.take(Compiler.judgeable(reading.findings, of: files))
      return nil
    }
    sink.take(reading.findings)
    let programme = Resolver.resolve(declarations, outline: outline, sink: sink)
    checkTimeZone(programme, sink: sink)
    PrintedTexts.check(
      programme, languages: options.languages, isForTeam: options.audience == .team, sink: sink)
    return (programme, outline, forms(outline, programme, sink: sink))
  }

  /// The shipped forms and those of the programme; nil where it has none and no words of its own, as
  /// then nothing about them can be wrong.
  private func forms(
    _ outline: Outline, _ programme: Programme, sink: DiagnosticSink
  ) -> FormCatalogue? {
    let facts = ProgrammeFormsAsked(programme)
    guard !outline.forms.isEmpty || !outline.words.isEmpty || !facts.isEmpty else { return nil }
    let forms = FormCatalogue.shipped().overridden(
      by: outline.forms.map(\.root), languages: outline.words, sink: sink)
    facts.check(forms, sink: sink)
    FormPageCheck(forms: forms, sink: sink).check(languages: programme.languages)
    return forms
  }

  private func checkTimeZone(_ programme: Programme, sink: DiagnosticSink) {
    guard let zone = programme.plan?.timeZone, !TimeZoneNames.isKnown(zone.value.text) else {
      return
    }
    sink.report(
      Diagnostic(
        "unknown-time-zone", "no time zone is called '\(zone.value.text)'", at: zone.span,
        help: "write a name of the IANA list, such as 'Africa/Nairobi'"))
  }

  func renderOptions(_ forms: FormCatalogue) -> RenderOptions {
    let audience: ViewAudience =
      switch options.audience {
      case .team: .team
      case .partner: .partner
      case .public: .everyone
      }
    return RenderOptions(
      audience: audience, languages: options.languages, version: Parasol.version, forms: forms,
      day: asOf)
  }

  /// Nothing is said about what stands in a file that a syntax error cut short, nor of what is
  /// missing elsewhere, as it may stand there.
  private static func judgeable(_ findings: Findings, of files: [LoadedFile]) -> Findings {
    let whole = Set(files.filter(\.tree.isComplete).map(\.source.id))
    return Findings(
      diagnostics: findings.diagnostics.filter {
        whole.contains($0.span.file) && $0.id != "missing-key" && $0.id != "unknown-name"
      })
  }

  var asOf: CalendarDay? { options.asOf.flatMap { CalendarDay(iso: $0) } }
}
