import ParasolCompiler
import ParasolSyntax
import Testing

extension Fixture {
  /// Compiles the fixture's folder and fails unless it gets exactly the diagnostics it states, of
  /// those that `isAbout` keeps.
  package func checkCompilation(
    goal: CompilerOptions.Goal = .check, isAbout: (FixtureDiagnostic) -> Bool = { _ in true },
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    do {
      let options = CompilerOptions(goal: goal)
      let compilation = try await Compiler(
        host: MemoryHost(folder: folder), options: options
      ).compile()
      check(compilation.fixtureDiagnostics.filter(isAbout), sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(name): \(error)", sourceLocation: sourceLocation)
    }
  }
}

extension Compilation {
  /// What was told, as fixtures state it.
  package var fixtureDiagnostics: [FixtureDiagnostic] {
    report.diagnostics.map { diagnostic in
      let file = report.files[Int(diagnostic.span.file.index)]
      return FixtureDiagnostic(
        file: file.path,
        line: LineIndex(file).position(ofScalar: Int(diagnostic.span.start)).line,
        severity: diagnostic.severity.rawValue, id: diagnostic.id.text,
        message: diagnostic.message)
    }
  }
}
