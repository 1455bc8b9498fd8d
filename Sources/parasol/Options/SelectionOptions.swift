import ArgumentParser
import ParasolCompiler

/// Which findings are shown and counted.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show and count these alone: ids, areas such as coverage, families (rules, language, "
        + "planning) or all; separated by commas, repeatable. Mistakes that keep a file from being "
        + "read are always told.", valueName: "name"),
    completion: .list(ReportSelection.names))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Show and count these too.", valueName: "name"),
    completion: .list(ReportSelection.names))
  var extendSelect: [String] = []

  @Option(
    help: ArgumentHelp(
      "Neither show nor count these; the narrower name wins. The last line tells how many.",
      valueName: "name"),
    completion: .list(ReportSelection.names))
  var ignore: [String] = []

  func validate() throws { _ = try selection() }

  func selection() throws -> ReportSelection {
    do throws(ReportSelection.Mistake) {
      return try ReportSelection(
        select: Self.names(select), extendSelect: Self.names(extendSelect),
        ignore: Self.names(ignore))
    } catch {
      throw ValidationError(error.message)
    }
  }

  private static func names(_ values: [String]) -> [String] {
    values.flatMap { value -> [String] in
      let names = value.split(separator: ",", omittingEmptySubsequences: false)
      return names.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }
  }
}
