import ArgumentParser
import ParasolCompiler

/// `parasol schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the language as a JSON Schema, for editors.",
    discussion: """
      Write it to a file and name that file in the first line of your own files:
      # yaml-language-server: $schema=parasol.schema.json
      """)

  @Option(help: "Only for one sort of file: \(SchemaCommand.kinds).")
  var kind: LanguageSchema.Kind?

  func run() throws {
    try Terminal.write(LanguageSchema.text(kind))
  }

  private static let kinds = LanguageSchema.Kind.allCases.map(\.rawValue).joined(separator: ", ")
}

extension LanguageSchema.Kind: ExpressibleByArgument {}
