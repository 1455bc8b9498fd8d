import ArgumentParser
import ParasolCompiler

/// `parasol forms`
struct FormsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "List, show and print the forms that outreach is written on.",
    discussion: """
      Without a programme these are the forms that ship with Parasol. A programme changes one by a \
      file of the same id in its own 'forms' folder, and adds words in its 'languages' folder.
      """,
    subcommands: [
      List.self, Preview.self, Print.self, FormsExportCommand.self, FormsWordsCommand.self,
    ])

  /// What every subcommand may be given: a programme first, then ids of forms.
  struct Asked {
    let shelf: FormShelf
    let ids: [String]

    /// Words that are ids of forms are ids; another first word names a programme.
    init(_ words: [String], planned: Bool = false) async throws {
      guard let first = words.first, !FormShelf.shipped.ids.contains(first),
        let input = try Asked.programme(first, isAlone: words.count == 1)
      else {
        (shelf, ids) = (FormShelf.shipped, words)
        try checkIDs()
        return
      }
      let found: (compilation: Compilation, shelf: FormShelf?)
      do throws(CompilerFailure) {
        found = try await Compiler(host: input.host).forms(planned: planned)
      } catch {
        throw CommandFailure(error, in: input.folder.name)
      }
      guard let shelf = found.shelf, found.compilation.errorCount == 0 else {
        Terminal.writeError(found.compilation.text(.full))
        throw ExitCode(1)
      }
      if found.compilation.warningCount > 0 { Terminal.writeError(found.compilation.text(.full)) }
      (self.shelf, ids) = (shelf, Array(words.dropFirst()))
      try checkIDs()
    }

    /// Nil for a word that looks like a mistyped id.
    private static func programme(
      _ word: String, isAlone: Bool
    ) throws -> ProgrammeInput? {
      do throws(CommandFailure) {
        return try ProgrammeInput(named: word)
      } catch {
        if word.contains("/") || FormShelf.shipped.nearest(to: word) == nil { throw error }
        return nil
      }
    }

    private func checkIDs() throws {
      for id in ids where !shelf.ids.contains(id) {
        let near = shelf.nearest(to: id).map { "; did you mean '\($0)'?" } ?? ""
        throw CommandFailure("no form is called '\(id)'\(near) 'parasol forms list' tells all")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the forms, one a line, id first.")

    @Argument(help: "A programme, for its own forms as well.", completion: .directory)
    var programme: String?

    @Option(help: ArgumentHelp("The language of the titles.", valueName: "tag"))
    var lang: String?

    func run() async throws {
      let asked = try await Asked(programme.map { [$0] } ?? [])
      try Terminal.write(asked.shelf.list(language: lang))
    }
  }

  struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a form asks, its pages and its languages, as text.")

    @Argument(help: "A programme, if any, and ids of forms.")
    var names: [String]

    @Option(help: ArgumentHelp("Only for this language; may be repeated.", valueName: "tag"))
    var lang: [String] = []

    func run() async throws {
      let asked = try await Asked(names)
      let ids = asked.ids.isEmpty ? asked.shelf.ids : asked.ids
      for id in ids { try Terminal.write(asked.shelf.preview(id, languages: lang) ?? "") }
    }
  }

  struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print forms as PDF and HTML, filled from the plan where it knows something.")

    @Argument(help: "A programme, if any, and ids of forms; all where none is named.")
    var names: [String] = []

    @Option(
      help: ArgumentHelp(
        "A language to print in, by its tag; may be repeated. Else the programme's own.",
        valueName: "tag"))
    var lang: [String] = []

    @Option(help: ArgumentHelp("Only for this site.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("Only for this outreach worker of the site.", valueName: "code"))
    var worker: String?

    @Flag(help: "Leave them blank, whatever the plan knows.")
    var blank = false

    @Option(name: [.short, .long], help: "The folder to write.", completion: .directory)
    var output = "forms"

    func validate() throws {
      for tag in lang where !CompilerOptions.isLanguage(tag) {
        throw ValidationError("--lang needs a language tag such as sw or pt-BR; this is '\(tag)'")
      }
      if output.isEmpty { throw ValidationError("--output needs a folder") }
    }

    func run() async throws {
      let asked = try await Asked(names, planned: !blank)
      try check(asked.shelf)
      let request = FormRequest(
        forms: asked.ids.isEmpty ? asked.shelf.ids : asked.ids, languages: lang, site: site,
        worker: worker, isBlank: blank)
      let written = try await OutputFolder.write(to: output) { take throws(CommandFailure) in
        try asked.shelf.print(request, handingOn: take)
      }
      guard let written else {
        throw CommandFailure("there is nothing to print: no form was asked for that this team has")
      }
      for remark in written.made { Terminal.writeError("remark: \(remark)\n") }
      try Terminal.write("wrote \(written.count) files to \(output)\n")
    }

    /// Sites and workers by their ids.
    private func check(_ shelf: FormShelf) throws {
      guard site != nil || worker != nil else { return }
      guard !shelf.sites.isEmpty else {
        throw CommandFailure("--site and --worker need a programme: name its folder first")
      }
      if let site, !shelf.sites.contains(site) {
        throw CommandFailure(
          "no site is called '\(site)'; known: \(shelf.sites.prefix(20).joined(separator: ", "))")
      }
      let workers = shelf.workers(of: site)
      if let worker, !workers.contains(worker) {
        throw CommandFailure(
          "no outreach worker is called '\(worker)'; known: \(workers.prefix(20).joined(separator: ", "))"
        )
      }
    }
  }
}
