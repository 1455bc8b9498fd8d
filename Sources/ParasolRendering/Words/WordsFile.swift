import ParasolModel
import ParasolSyntax

/// The file of `languages/` in which a programme writes the words of one language: what it has written
/// already, and every other text that Parasol prints, as a comment that waits for its translation.
package struct WordsFile {
  private let language: String
  private let forms: FormCatalogue
  private let own: FormLanguage?
  private let file: LanguageFile?
  private let english = EnglishWords()

  package init(_ language: String, forms: FormCatalogue) {
    (self.language, self.forms) = (language, forms)
    own = forms.texts.ownWords(language)
    file = forms.texts.files.first { $0.language == language }
  }

  package var text: String {
    var lines = [
      "# Words of printed pages. Take the '# ' away from a line and write your words in place of those",
      "# in quotes; a line that stays a comment is printed as it stands. What is in curly brackets, such",
      "# as {page}, is filled in when it is printed: keep it. On what is carried outside, nothing gives the",
      "# work away. When somebody of the community who speaks the language has read every line, write",
      "# 'review: reviewed by' with who and when.",
      "language: \(language)",
      "review: \(review)",
    ]
    for section in EnglishWords.sections {
      lines.append("\(section):")
      lines += english.entries(of: section).map { key, text in
        line(key, own: ownTexts(section)[key], else: standIn(section, key) ?? text, depth: 1)
      }
      let known = Set(english.entries(of: section).map(\.key))
      lines += ownTexts(section).filter { !known.contains($0.key) }.sorted { $0.key < $1.key }
        .map { line($0.key, own: $0.value, else: "", depth: 1) }
    }
    lines.append("forms:")
    for form in forms.forms { lines += self.lines(of: form) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var review: String {
    if case .reviewed(let by) = file?.review { return by }
    return "unreviewed"
  }

  private func ownTexts(_ section: String) -> [String: String] {
    switch section {
    case EnglishWords.formSection: own?.words ?? [:]
    case "profile": file.map { EnglishWords.table($0.profile) } ?? [:]
    default: file.map { EnglishWords.table($0.entries) } ?? [:]
    }
  }

  /// What a sheet in this language says where the programme says nothing.
  private func standIn(_ section: String, _ key: String) -> String? {
    section == "profile" ? nil : forms.texts.text(named: key, in: language)
  }

  /// The words of one form alone, and those of its names that no language has yet.
  private func lines(of form: FormDeclaration) -> [String] {
    let id = form.id.value
    let mine = own?.forms[id] ?? [:]
    let texts = forms.texts.of(id)
    let general = Set(["phrases", "words"].flatMap { english.entries(of: $0).map(\.key) })
    let waiting = texts.namesOfForm.union(
      UsedWords(form).names.filter { !general.contains($0) && own?.words[$0] == nil })
    let names = waiting.union(mine.keys).sorted()
    let lines = names.map { name in
      line(name, own: mine[name], else: texts.text(named: name, in: language) ?? name, depth: 2)
    }
    return lines.isEmpty ? [] : ["  \(mine.isEmpty ? "# " : "")\(id):"] + lines
  }

  private func line(_ key: String, own: String?, else text: String, depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    guard let own else { return "\(indent)# \(key): \(YAMLSpelling.quoted(text))" }
    return "\(indent)\(key): \(YAMLSpelling.quoted(own))"
  }
}
