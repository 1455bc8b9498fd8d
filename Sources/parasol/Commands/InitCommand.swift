import ArgumentParser
import ParasolCompiler

/// `parasol init`
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a programme from one that is like it.",
    discussion: """
      Copies a starter into a new folder: a draft with examples, and a list of things to do. On a \
      terminal it asks for what no flag says. It overwrites nothing, and writes all or nothing.
      """)

  @Argument(help: "The folder to make; else one named after the programme.", completion: .directory)
  var folder: String?

  @Flag(help: "List the templates to start from.")
  var list = false

  @Option(
    help: ArgumentHelp("The template to start from; --list tells them.", valueName: "name"),
    completion: .list(Starter.all.map(\.id)))
  var template: String?

  @OptionGroup var answers: InitOptions

  func run() async throws {
    if list { return try Terminal.write(InitCommand.listText) }
    if let folder { try NewFolder(path: folder).checkFree() }
    let questions = InitQuestions(folder: folder, options: answers)
    let starter = try questions.starter(named: template)
    let told = try await questions.answers(for: starter)
    let path = folder ?? told.programme
    try NewFolder(path: path).write(starter.files(for: told))
    let verdict = await starter.verdict(on: told)
    try Terminal.write(InitCommand.summary(starter, told, path, toDos: verdict.toDoCount))
  }

  private static var listText: String {
    let width = Starter.all.map(\.id.count).max() ?? 0
    return Starter.all.map { starter in
      starter.id + String(repeating: " ", count: width + 2 - starter.id.count) + starter.about
    }.joined(separator: "\n") + "\n"
  }

  private static func summary(
    _ starter: Starter, _ answers: StarterAnswers, _ path: String, toDos: Int
  ) -> String {
    let files = starter.files(for: answers).map { "  \($0.path)\n" }.joined()
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
    let shown = isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    return """
      made \(path) from the template '\(starter.id)':
      \(files)The plan runs for \(answers.weeks) weeks from \(answers.from). It is a draft with \(toDos) things to do.
      Next: parasol check \(shown)

      """
  }
}

/// What a new programme can be told by flags.
struct InitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The programme's id, such as dawn-harbour.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The programme's name; else made from its id.", valueName: "text"))
  var name: String?

  @Option(
    help: ArgumentHelp("The id of the organization that runs it; else our-group.", valueName: "id"))
  var organization: String?

  @Option(
    help: ArgumentHelp(
      "A site: its id, or id and name as in old-port:'Old port'. May be repeated.",
      valueName: "id:name"))
  var site: [String] = []

  @Option(
    help: ArgumentHelp("Language tags, the first language first: en,sw.", valueName: "tags"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      "The IANA name of the time zone, such as Africa/Nairobi.", valueName: "name"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "The first day of the plan, a Monday; else the next Monday.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The length of the plan; else 24.", valueName: "number"))
  var weeks: String?
}
