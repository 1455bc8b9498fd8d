import ParasolSyntax

/// Files of a programme that say what is printed and in which words, not what is true of it.
enum PrintedFileKind {
  case form(YAMLCursor)
  case words
  /// It lies in a folder of such files and is none of them.
  case unknown(help: String)

  /// The folders whose files are read though no `include` names them.
  static let folders = ["forms", "languages"]

  /// Nil for every other file.
  init?(_ path: String, _ root: YAMLCursor) {
    if let (_, id) = root.value(forKey: "form") {
      self = .form(id)
    } else if root.value(forKey: "language") != nil,
      ["words", "forms", "phrases", "profile"].contains(where: { root.value(forKey: $0) != nil })
    {
      self = .words
    } else if path.hasPrefix("forms/") {
      self = .unknown(help: "begin it with 'form:' and the id of the form")
    } else if path.hasPrefix("languages/") {
      self = .unknown(
        help:
          "begin it with 'language:' and a tag such as 'sw', then 'phrases:', 'words:' or 'forms:'")
    } else {
      return nil
    }
  }
}

/// The folders of a programme whose files are read though no `include` names them.
package enum PrintedFolders {
  package static let names = PrintedFileKind.folders
}
