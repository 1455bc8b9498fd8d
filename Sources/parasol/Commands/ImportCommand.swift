import ArgumentParser
import ParasolCompiler

/// `parasol import`
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make files of a programme from a spreadsheet's table of towns or hotspots.",
    discussion: """
      Reads CSV. Columns are found by their headings in English, French, Portuguese, Spanish and \
      Swahili, and shown with what they were taken for. Nothing is written while a column that \
      matters is unsure; the flag that settles it is told. Nothing is overwritten. Telephone \
      numbers, addresses and coordinates are never written.
      """)

  @Argument(help: "The table, exported as CSV; - for standard input.", completion: .file())
  var table: String

  @Option(
    help: "The programme's folder; a new programme is made where none is.", completion: .directory)
  var into = "."

  @Option(help: ArgumentHelp("The site whose hotspots the table lists.", valueName: "id"))
  var site: String?

  @Option(help: ArgumentHelp("The population group of figures that name none.", valueName: "id"))
  var group: String?

  @Option(help: "How people were counted: mapping, head_count and so on.")
  var method: String?

  @Option(help: "The day on which people were counted, such as 2026-09-14.")
  var date: String?

  @Option(help: ArgumentHelp("The publication that the figures are from.", valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp("The id of the record of how people were counted.", valueName: "id"))
  var estimate: String?

  @Option(help: ArgumentHelp("The region of every site.", valueName: "id"))
  var region: String?

  @Option(help: ArgumentHelp("The typology of hotspots that have none.", valueName: "code"))
  var typology: String?

  @Option(help: "The days of rows with hours alone: daily, fri-sun, 'mon wed'.")
  var days: String?

  @Option(help: "What ids of hotspots are made from: names or numbers.")
  var ids: IDChoice = .names

  @Option(help: ArgumentHelp("The name of the new files.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("A language of a new programme; may be repeated.", valueName: "tag"))
  var lang: [String] = []

  @OptionGroup(title: "Columns and cells") var columns: ImportColumnOptions

  @Flag(help: "Show what would be written, and write nothing.")
  var dryRun = false

  enum IDChoice: String, ExpressibleByArgument, CaseIterable {
    case names, numbers
  }

  func validate() throws {
    for tag in lang where !CompilerOptions.isLanguage(tag) {
      throw ValidationError("--lang needs a language tag such as sw or pt-BR; this is '\(tag)'")
    }
    if let name, !ImportOptions.isFileName(name) {
      throw ValidationError("--name needs small letters, digits and '-' alone; this is '\(name)'")
    }
    if into.isEmpty { throw ValidationError("--into needs a folder") }
  }

  func run() async throws {
    let bytes = try table == "-" ? StandardInput.bytes() : contents()
    let host = try existing()
    var options = options
    var made = try await read(bytes, host, options)
    try Terminal.write(ImportText.columns(made, of: shownTable))
    if !made.questions.isEmpty, made.hasLikelyColumns, Terminal.canAsk,
      Terminal.answer(to: "Is every column what it was taken for? [y/N] ") == "y"
    {
      options.acceptsGuesses = true
      made = try await read(bytes, host, options)
    }
    try Terminal.write(ImportText.notes(made))
    guard made.questions.isEmpty, made.problems.isEmpty else {
      Terminal.writeError(ImportText.refusal(made))
      throw ExitCode(2)
    }
    if dryRun {
      try Terminal.write(ImportText.files(made))
    } else {
      var files = NewFiles(folder: into)
      do throws(DiskFailure) {
        try files.write(made.files.map { ($0.path, $0.bytes) })
      } catch {
        throw CommandFailure(error)
      }
      try Terminal.write(ImportText.written(made, into: into))
    }
  }

  private func read(
    _ bytes: [UInt8], _ host: DiskHost?, _ options: ImportOptions
  ) async throws -> TableImport {
    do {
      return try await TableImport.read(bytes, into: host, options: options)
    } catch let mistake as TableImport.Mistake {
      throw CommandFailure("'\(shownTable)': \(mistake.message)")
    } catch let failure as CompilerFailure {
      throw CommandFailure(failure, in: into)
    }
  }

  private var shownTable: String { table == "-" ? "standard input" : table }

  private func contents() throws(CommandFailure) -> [UInt8] {
    do throws(HostFailure) {
      return try DiskHost(root: table.hasPrefix("/") ? "" : ".").contents(of: table)
    } catch {
      throw CommandFailure(path: table, error)
    }
  }

  /// The programme in the folder; nil where a new one is to be made.
  private func existing() throws(CommandFailure) -> DiskHost? {
    if DiskHost.exists(into + "/programme.yaml") { return DiskHost(root: into) }
    var above = into + "/.."
    if !DiskHost.exists(into) { above = into.contains("/") ? into + "/../." : "." }
    if DiskHost.isFolder(into), DiskHost.exists(above + "/programme.yaml") {
      throw CommandFailure(
        "'\(into)' is inside a programme; name the programme's folder with --into")
    }
    return nil
  }

  private var options: ImportOptions {
    var options = ImportOptions()
    columns.apply(to: &options)
    options.site = site
    options.group = group
    options.method = method
    options.date = date
    options.source = source
    options.estimate = estimate
    options.region = region
    options.typology = typology
    options.days = days
    options.ids = ids == .numbers ? .numbers : .names
    options.name = name
    if !lang.isEmpty { options.languages = lang }
    options.programme = ImportOptions.programmeID(folder: DiskEntry.realPath(into) ?? into)
    return options
  }
}
