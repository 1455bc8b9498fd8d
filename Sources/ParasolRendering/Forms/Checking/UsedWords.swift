import ParasolModel

/// The names whose words a form prints, sorted.
package struct UsedWords {
  package let names: [String]

  package init(_ form: FormDeclaration) {
    var found: Set<String> = []
    func add(_ words: FormWords) {
      if case .name(let name) = words { found.insert(name) }
    }
    add(form.title.value)
    for item in FormQuestions(form).items {
      switch item {
      case .words(let words, _): add(words)
      case .question(let question): UsedWords.words(of: question).forEach(add)
      case .grid(let grid):
        if let label = grid.label { add(label) }
        for row in grid.rows ?? [] { add(row.label) }
        for question in grid.questions { UsedWords.words(of: question).forEach(add) }
        for row in grid.printed.values { row.values.forEach(add) }
      }
    }
    names = found.sorted()
  }

  private static func words(of question: FormQuestion) -> [FormWords] {
    let isDrawn = question.pictogram != nil && question.label == .name(question.id)
    return (isDrawn ? [] : [question.label])
      + [question.hint, question.unit, question.copy?.label].compactMap { $0 }
      + question.choices.map(\.label)
  }
}
