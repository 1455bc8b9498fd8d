import ArgumentParser
import ParasolCompiler

/// `parasol reference`, for those who work on Parasol: the pages that `make docs` keeps.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Print a reference page in Markdown.",
    shouldDisplay: false)

  @Argument(help: "The name of the page's file; without it the names are listed.")
  var page: String?

  func run() throws {
    let pages = ReferencePages.all
    guard let page else {
      try Terminal.write(pages.map { $0.path + "\n" }.joined())
      return
    }
    guard let found = pages.first(where: { $0.path == page }) else {
      throw CommandFailure("there is no page '\(page)'; 'parasol reference' lists them")
    }
    try Terminal.write(String(decoding: found.bytes, as: UTF8.self))
  }
}
