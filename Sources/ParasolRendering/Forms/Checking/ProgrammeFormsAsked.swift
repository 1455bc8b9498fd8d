import ParasolModel
import ParasolSyntax

/// The forms that a programme asks for as data: those for an app, and those as spreadsheets.
package struct ProgrammeFormsAsked: Sendable {
  private let apps: [Located<PlainText>]
  private let registers: [Located<PlainText>]

  package init(_ programme: Programme) {
    let forms = programme.header.forms?.value
    apps = forms?.app?.value.items ?? []
    registers = forms?.register?.value.items ?? []
  }

  package var isEmpty: Bool { apps.isEmpty && registers.isEmpty }

  /// Reports forms that are only for paper, and those that are no register. Names that no form has
  /// are told already.
  package func check(_ forms: FormCatalogue, sink: DiagnosticSink) {
    check(apps, forms, sink, \.isForApps) { "form '\($0)' is for paper alone, not for an app" }
    check(registers, forms, sink, \.isRegister) { "form '\($0)' is no register" }
  }

  private func check(
    _ asked: [Located<PlainText>], _ forms: FormCatalogue, _ sink: DiagnosticSink,
    _ isAble: KeyPath<FormDeclaration, Bool>, _ message: (String) -> String
  ) {
    let able = forms.forms.filter { $0[keyPath: isAble] }.map(\.id.value)
    for id in asked {
      guard let form = forms[id.value.text], !form[keyPath: isAble] else { continue }
      sink.report(
        Diagnostic(
          "form-not-as-data", message(id.value.text), at: id.span,
          help: "take it out; there are: \(able.joined(separator: ", "))"))
    }
  }
}
