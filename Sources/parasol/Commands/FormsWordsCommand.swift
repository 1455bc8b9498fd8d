import ArgumentParser
import ParasolCompiler

/// `parasol forms words`
struct FormsWordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the file in which a programme writes the words of a language.",
    discussion: """
      Every text that Parasol prints stands in it as a comment; take the comment sign away and write \
      your words. Keep the file as 'languages/TAG.yaml' in the programme's folder. With a programme, what \
      it has written already stands there too: write the file anew whenever Parasol has new texts.
      """)

  @Argument(help: "The language, by its tag, such as 'lg' or 'ta'.")
  var language: String

  @Argument(help: "A programme, for what it has translated already.", completion: .directory)
  var programme: String?

  func validate() throws {
    if !CompilerOptions.isLanguage(language) {
      throw ValidationError(
        "the language needs a tag such as sw or pt-BR; this is '\(language)'")
    }
  }

  func run() async throws {
    let asked = try await FormsCommand.Asked(programme.map { [$0] } ?? [])
    try Terminal.write(asked.shelf.words(language: language))
  }
}
