import ParasolCompiler
import ParasolSyntax

extension Compilation {
  /// The text that the diagnostics of an id underline, in the order of the files.
  package func underlined(_ id: String) -> [String] {
    report.diagnostics.filter { $0.id.text == id }.map { diagnostic in
      report.files[Int(diagnostic.span.file.index)].text(of: diagnostic.span)
    }
  }
}
