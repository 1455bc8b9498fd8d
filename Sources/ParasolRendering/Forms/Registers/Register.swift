import ParasolModel

/// A form as tables for a spreadsheet, one column a question, by the ids and in the order of the
/// paper.
///
/// The first table has a row for each sheet of paper, with a number; every grid is a table of its
/// own, whose rows name the sheet that they stand on. What a formula gives is reckoned for each sheet.
package struct Register: Sendable {
  package let tables: [RegisterTable]
  /// Choices of the drop-downs, by the number that a column has them under.
  package let lists: [[String]]

  /// Words in one language; `monthFactor` are weeks in a month, as the policy counts them.
  package init(
    _ form: FormDeclaration, texts: FormTexts, language: String, lists: FormLists = .usual,
    monthFactor: Fraction
  ) {
    let builder = RegisterBuilder(
      form: form, questions: FormQuestions(form, lists: lists), texts: texts, language: language,
      sources: lists, monthFactor: monthFactor)
    (tables, self.lists) = builder.build()
  }

  /// Its tables for programs that read no spreadsheets: the ids as heading, and no rows yet.
  package var empty: [DataTable] {
    tables.map { DataTable(name: $0.name, columns: $0.columns.map { .init($0.id) }) }
  }
}

/// One table of a register.
package struct RegisterTable: Sendable {
  /// As the worksheet is called.
  package let name: String
  /// The first of them is the number of the sheet.
  package let columns: [RegisterColumn]
  /// Rows that are made ready.
  package let rowCount: Int

  /// Rows above the first one to fill in: words, then ids.
  package static let headings = 2
}

/// One column of a register.
package struct RegisterColumn: Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    case number(least: Fraction?, most: Fraction?)
    case money, date, month, time
    /// One of a list, by its number among the lists of the register.
    case choice(Int)
    /// Several of a list, written one after the other with commas.
    case choices([String])
    /// The number of a sheet that stands in the first table.
    case sheet
    /// Reckoned: nobody writes there.
    case computed(isDate: Bool)
  }

  package let id: String
  package let label: String
  package let kind: Kind
  /// What it is reckoned from, for the row of that number, counted from one as spreadsheets do.
  package let formula: (@Sendable (Int) -> String)?
}
