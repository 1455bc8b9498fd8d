import ParasolModel
import ParasolSyntax

/// Tells every question that lets people choose and says nothing to choose from: paper would show an
/// empty line, and an app would refuse the form.
struct FormChoiceCheck {
  let sink: DiagnosticSink

  func check(_ form: FormDeclaration) {
    for block in form.allBlocks {
      switch block.content {
      case .fields(let table):
        for row in table.rows { check(row.name, row.value.value.answer) }
      case .grid(let grid):
        for column in grid.columns.value.rows {
          check(column.name, column.value.value.answer)
          for part in column.value.value.parts?.value.rows ?? [] {
            check(part.name, part.value.value.answer)
          }
        }
      default: break
      }
    }
  }

  private func check(_ name: Located<String>, _ answer: FormAnswer) {
    guard let type = answer.type, [.oneOf, .someOf].contains(type.value),
      answer.choices == nil, answer.from == nil
    else { return }
    sink.report(
      Diagnostic(
        "missing-key", "'\(name.value)' has nothing to choose from", at: name.span,
        help:
          "add 'choices: [...]' with names of the answers, or 'from:' with a source such as 'workers'"
      ))
  }
}
