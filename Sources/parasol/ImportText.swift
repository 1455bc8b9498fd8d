import ParasolCompiler

/// What `parasol import` says.
enum ImportText {
  static func columns(_ made: TableImport, of table: String) -> String {
    "\(table): \(made.headline)\n\n\(made.columnTable)\n"
  }

  static func notes(_ made: TableImport) -> String {
    section("How the table was read", made.remarks) + section("Doubtful, please look", made.doubts)
      + section("Left out", made.leftOut)
  }

  /// What must be answered first.
  static func refusal(_ made: TableImport) -> String {
    guard !made.questions.isEmpty else {
      return made.problems + "\nnothing was written, as the files would have these mistakes\n"
    }
    return section("To be answered", made.questions)
      + "nothing was written; run the command again with the flags above\n"
  }

  /// Every file in full, for `--dry-run`.
  static func files(_ made: TableImport) -> String {
    var text = ""
    for file in made.files {
      text += "--- \(file.path)\n" + String(decoding: file.bytes, as: UTF8.self) + "\n"
    }
    return text + "nothing was written, as told; it would be \(made.summary)\n" + hints(made)
  }

  static func written(_ made: TableImport, into folder: String) -> String {
    let count = made.files.count
    var text = "wrote \(count) \(count == 1 ? "file" : "files"): \(made.summary)\n"
    for file in made.files { text += "  \(folder == "." ? "" : folder + "/")\(file.path)\n" }
    return text + hints(made)
  }

  private static func hints(_ made: TableImport) -> String {
    made.hints.map { "next: \($0)\n" }.joined()
  }

  private static func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : title + "\n" + lines.map { "  \($0)\n" }.joined() + "\n"
  }
}
