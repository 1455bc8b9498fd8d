import ParasolModel
import ParasolRules
import ParasolSyntax

extension Compiler {
  /// Checks the programme and gives it resolved, as JSON in the form `parasol-programme/1`; nil where
  /// there are errors.
  ///
  /// - Parameter withProvenance: whether every value is followed by where it was written.
  public func dump(
    withProvenance: Bool
  ) async throws(CompilerFailure) -> (compilation: Compilation, json: [UInt8]?) {
    let dump = try await dumpValue(withProvenance: withProvenance)
    return (dump.compilation, dump.value?.bytes)
  }

  /// The same before it is written down.
  package func dumpValue(
    withProvenance: Bool
  ) async throws(CompilerFailure) -> (compilation: Compilation, value: DumpedValue?) {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    func compilation(_ programme: Programme?) -> Compilation {
      Compilation(
        report: Report(findings: sink.findings, files: files.map(\.source)), programme: programme)
    }
    guard let (programme, outline, _) = read(files, sink: sink) else {
      return (compilation(nil), nil)
    }
    sink.take(await RuleRun.check(programme, asOf: asOf))
    guard !sink.hasErrors else { return (compilation(programme), nil) }
    let dump = ProgrammeDump(
      programme: programme, written: WrittenProgramme(outline),
      places: SourcePlaces(files.map(\.source)), withProvenance: withProvenance)
    return (compilation(programme), dump.value)
  }
}
