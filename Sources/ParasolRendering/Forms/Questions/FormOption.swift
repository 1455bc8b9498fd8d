import ParasolModel

/// A choice, a box, a named row, or one copy of a column.
package struct FormOption: Hashable, Sendable {
  /// Unique in its list; a name as `FormName` reads it.
  package let id: String
  package let label: FormWords
  package let pictogram: Pictogram?
  /// Stands for `{number}` in its words.
  package let number: Int?
  /// Where there is little room; else the label.
  package let short: FormWords?

  package init(
    _ id: String, _ label: FormWords, pictogram: Pictogram? = nil, number: Int? = nil,
    short: FormWords? = nil
  ) {
    (self.id, self.label, self.pictogram) = (id, label, pictogram)
    (self.number, self.short) = (number, short)
  }

  init(_ row: FormChoices.Boxes.Row) {
    self.init(
      row.name.value, row.value.value.label?.value ?? .name(row.name.value),
      pictogram: row.value.value.pictogram?.value)
  }

  /// Choices of a source without drawings where several would share one: a drawing that stands for three
  /// kinds of place tells none of them.
  static func drawnApart(_ options: [FormOption]) -> [FormOption] {
    let drawings = options.compactMap(\.pictogram)
    guard Set(drawings).count < drawings.count else { return options }
    return options.map { FormOption($0.id, $0.label, number: $0.number, short: $0.short) }
  }

  /// The id of something that its author called `market-stage`: ids of questions know no hyphens.
  package static func id(_ text: String) -> String {
    let plain = text.map { $0 == "-" || $0 == "." ? "_" : $0 }
    return plain.first?.isLetter == true ? String(plain) : "n_" + String(plain)
  }
}

extension FormTexts {
  package func text(_ option: FormOption, in language: String) -> String {
    let text = text(option.label, drawing: option.pictogram, in: language)
    return option.number.map { text.replacing("{number}", with: "\($0)") } ?? text
  }
}
