/// A row of the survey of an app form.
struct SurveyRow: Sendable {
  var type: String
  var name = ""
  /// In each language.
  var label: [String] = []
  var hint: [String] = []
  var appearance = ""
  var isReadOnly = false
  var constraint = ""
  var constraintMessage: [String] = []
  var calculation = ""
  var relevant = ""
  var repeatCount = ""
  var parameters = ""
}

/// The rows of the survey, and the columns that any of them uses.
struct SurveyRows: Sendable {
  var rows: [SurveyRow] = []

  func table(_ speech: AppSpeech) -> DataTable {
    var columns: [DataTable.Column] = [.init("type", width: 24), .init("name", width: 24)]
    var values = rows.map { [$0.type, $0.name] }
    func add(_ title: String, _ value: (SurveyRow) -> String) {
      let texts = rows.map(value)
      guard texts.contains(where: { !$0.isEmpty }) else { return }
      columns.append(.init(title, width: 30))
      for index in values.indices { values[index].append(texts[index]) }
    }
    func add(_ title: String, in languages: [String], _ value: (SurveyRow) -> [String]) {
      guard rows.contains(where: { !value($0).allSatisfy(\.isEmpty) }) else { return }
      for (index, name) in languages.enumerated() {
        columns.append(.init("\(title)::\(name)", width: 30))
        for (row, survey) in rows.enumerated() {
          let texts = value(survey)
          values[row].append(texts.indices.contains(index) ? texts[index] : "")
        }
      }
    }
    add("label", in: speech.names) { $0.label }
    add("hint", in: speech.names) { $0.hint }
    add("appearance") { $0.appearance }
    add("read_only") { $0.isReadOnly ? "yes" : "" }
    add("constraint") { $0.constraint }
    add("constraint_message", in: speech.names) { $0.constraintMessage }
    add("calculation") { $0.calculation }
    add("relevant") { $0.relevant }
    add("repeat_count") { $0.repeatCount }
    add("parameters") { $0.parameters }
    return DataTable(
      name: "survey", columns: columns,
      rows: values.map { row in row.map { $0.isEmpty ? .empty : .text($0) } })
  }
}
