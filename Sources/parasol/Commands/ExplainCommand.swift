import ArgumentParser
import ParasolCompiler

/// `parasol explain`: each kind of thing is asked in turn whether it knows the name.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, a diagnostic, a key, a word, or a value of a programme.",
    discussion: """
      Keys are named with what they stand in (hotspots.pairs) or alone (pairs). Typed scalars go by \
      their names ('weekly window'), words by themselves (home_based).

      For a programme, name a path in it: sites.harbour-town.hotspots.ferry-road.pairs tells which \
      file, template, pattern or setting a value comes from; sites.harbour-town.numbers lists what \
      Parasol works out, such as .people, .outreach_workers, .contacts, .clinic_days and \
      .male_condom; each path tells how its number comes about. Of the plan, \
      sites.harbour-town.outreach_workers.w03.week.3 tells a worker's week, \
      sites.harbour-town.hotspots.ferry-road.cover who serves a hotspot and who could not, and \
      sites.harbour-town.uncovered who has no worker, each with what bounds it.
      """)

  @Argument(
    help: "An id that diagnostics show in brackets, a key, a word, or a path in a programme.")
  var subject: String

  @Argument(
    help: "For a path: the folder that holds programme.yaml, else the one you are in.",
    completion: .directory)
  var programme: String?

  func run() async throws {
    guard let text = try await explanation() else { throw unknown }
    try Terminal.write(text)
  }

  /// The first explanation there is; nil when nothing has this name.
  private func explanation() async throws -> String? {
    if programme == nil, let page = Explanations.page(subject) { return page }
    // Ids of rules have a dash where paths have dots; a name with neither may be a key.
    guard programme != nil || RuleBook.nearest(to: subject) == nil else { return nil }
    switch try await ProgrammeOptions.explanation(of: subject, in: programme) {
    case .text(let text): return text
    case .missing(let reason): throw CommandFailure(reason)
    case .unreadable(let compilation):
      Terminal.writeError(compilation.text(.full))
      throw ExitCode(1)
    case nil: return nil
    }
  }

  private var unknown: CommandFailure {
    let nearest = Explanations.nearest(to: subject).map { "did you mean '\($0)'?" }
    return CommandFailure(
      "nothing is called '\(subject)'; "
        + (nearest ?? "'parasol rules' lists the rules, 'parasol schema' the whole language"))
  }
}
