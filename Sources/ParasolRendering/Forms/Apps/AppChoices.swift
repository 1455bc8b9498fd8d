/// The lists of an app form: the same choices are one list, whoever asks for them.
struct AppChoices {
  private(set) var lists: [(name: String, options: [FormOption])] = []

  /// The name of the list with these options; called after whoever asks first.
  mutating func name(_ options: [FormOption], for question: String) -> String {
    if let known = lists.first(where: { $0.options == options }) { return known.name }
    let taken = Set(lists.map(\.name))
    let wanted = options == XLSFormType.yesNo ? "yes_no" : question
    let name =
      ([wanted] + (2...99).map { "\(wanted)_\($0)" }).first { !taken.contains($0) } ?? wanted
    lists.append((name, options))
    return name
  }

  func table(_ speech: AppSpeech) -> DataTable {
    DataTable(
      name: "choices",
      columns: [.init("list_name"), .init("name")]
        + speech.names.map { .init("label::\($0)", width: 30) },
      rows: lists.flatMap { list in
        list.options.map { option in
          ([list.name, option.id] + speech.all(option)).map { .text($0) }
        }
      })
  }
}
