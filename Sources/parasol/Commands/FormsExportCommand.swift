import ArgumentParser
import ParasolCompiler

extension FormExportKind: ExpressibleByArgument {}

/// `parasol forms export`
struct FormsExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write forms as XLSForms for ODK and Kobo, or as registers.",
    discussion: """
      An XLSForm asks what the paper asks, in the same order, in all languages at once; it is written \
      as a spreadsheet and as three CSV files. A register is a spreadsheet with one column a question. \
      Use apps only where the people who carry a phone have agreed that this is safe for them.
      """)

  @Argument(help: "A programme, if any, and ids of forms; all where none is named.")
  var names: [String] = []

  @Option(help: "What to write: xlsform or register.")
  var to: FormExportKind = .xlsform

  @Option(
    help: ArgumentHelp(
      "A language, by its tag; may be repeated. Else those of the programme, or all.",
      valueName: "tag"))
  var lang: [String] = []

  @Option(help: ArgumentHelp("Only for this site; else for each.", valueName: "id"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "The day of this version. Else the first day of the plan.", valueName: "date"))
  var asOf: String?

  @Option(help: "Which version of that day it is, from 0 to 99.")
  var revision = 0

  @Option(name: [.short, .long], help: "The folder to write.", completion: .directory)
  var output = "forms"

  func validate() throws {
    for tag in lang where !CompilerOptions.isLanguage(tag) {
      throw ValidationError("--lang needs a language tag such as sw or pt-BR; this is '\(tag)'")
    }
    if let asOf, !CompilerOptions.isDay(asOf) {
      throw ValidationError("--as-of needs a date such as 2027-01-04; this is '\(asOf)'")
    }
    if !(0...99).contains(revision) {
      throw ValidationError("--revision needs a number from 0 to 99; this is \(revision)")
    }
    if output.isEmpty { throw ValidationError("--output needs a folder") }
  }

  func run() async throws {
    let asked = try await FormsCommand.Asked(names)
    let request = FormExportRequest(
      kind: to, forms: asked.ids, languages: lang, asOf: asOf, revision: revision,
      site: site)
    let files: [OutputFile]
    do throws(FormExportProblem) {
      files = try asked.shelf.export(request)
    } catch {
      throw CommandFailure(error.message)
    }
    try OutputFolder.write(files, to: output)
    try Terminal.write("wrote \(files.count) files to \(output)\n")
  }
}
