import ParasolModel
import ParasolRendering

/// A form as text: paper, pages, languages and questions.
struct FormPreview {
  let form: FormDeclaration
  let texts: FormTexts
  /// Languages whose pages and missing words are told.
  let languages: [String]
  /// The language of the questions.
  let language: String

  var text: String {
    var lines = [
      "\(form.id.value) (\(form.number)): \(texts.text(form.title.value, in: language))",
      "  filled in by: \(role(form.filledBy))\(every); kept by: \(role(form.keeper))",
      "  class: \(form.formClass.rawValue); variant: \(form.variant.rawValue)",
      "  paper: \(form.paper.width) x \(form.paper.height)\(cut)",
    ]
    if let source = form.source {
      lines.append("  source: \(source)\(form.mark.map { " (\($0.rawValue))" } ?? "")")
    }
    if form.sheets > 1 { lines.append("  sheets of a blank set: \(form.sheets)") }
    lines.append("  pages: \(pages)")
    lines += words
    lines.append("  questions:")
    lines += FormQuestions(form).items.flatMap { described($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func role(_ role: FormRole) -> String { texts.text(role.words, in: language) }

  private var every: String {
    form.every.map { ", every \($0.count) \($0.unit.rawValue)" } ?? ""
  }

  private var cut: String {
    form.sheet.map {
      ", \(form.isBooklet ? "folded" : "cut") from \($0.width) x \($0.height)"
    } ?? ""
  }

  /// Pages in each language against what the form says.
  private var pages: String {
    let most = form.pages.map { " (at most \($0.value.value))" } ?? ""
    guard PDFFormat.isAvailable else { return "not counted, as PDF was not built in" + most }
    let counted = languages.map { tag -> String in
      guard let count = FormPageCheck.pages(form, texts, tag) else { return "\(tag) ?" }
      let isOver = form.pages.map { count > $0.value.value } ?? false
      return "\(tag) \(count)\(isOver ? " TOO MANY" : "")"
    }
    return counted.joined(separator: ", ") + most
  }

  /// What is not translated, a line for each language that lacks something.
  private var words: [String] {
    let used = UsedWords(form)
    let gaps = languages.compactMap { tag -> String? in
      let missing = used.names.filter { !texts.isTranslated(.name($0), in: tag) }
        .filter { texts.knows($0) }
      return missing.isEmpty
        ? nil : "  \(tag) lacks \(missing.count) words: \(missing.joined(separator: ", "))"
    }
    return gaps.isEmpty ? ["  words: complete in \(languages.joined(separator: ", "))"] : gaps
  }

  // MARK: Questions

  private func described(_ item: FormItem) -> [String] {
    switch item {
    case .words(let words, let isHeading):
      isHeading ? ["    [\(texts.text(words, in: language))]"] : []
    case .question(let question): ["    " + described(question)]
    case .grid(let grid):
      [
        "    \(grid.id): "
          + (grid.rows.map { "\($0.count) rows with names" } ?? "\(grid.rowCount) rows alike")
      ] + grid.questions.map { "      " + described($0) }
    }
  }

  private func described(_ question: FormQuestion) -> String {
    let copy = question.copy.map { texts.text($0, in: language) + ": " } ?? ""
    let label = texts.text(question.label, drawing: question.pictogram, in: language)
    var parts = ["\(question.id) (\(question.type.rawValue))", copy + label]
    if let formula = question.formula { parts.append("= \(formula.text)") }
    if !question.choices.isEmpty {
      let shown = question.choices.prefix(8).map { texts.text($0, in: language) }
      let more = question.choices.count > 8 ? ", …" : ""
      parts.append("[" + shown.joined(separator: ", ") + more + "]")
    }
    return parts.joined(separator: "  ")
  }
}
