import ParasolCompiler

/// Gathers what a new programme needs: from flags, else from a person at a terminal. Every answer is
/// checked by the compiler as soon as it is given.
struct InitQuestions {
  let folder: String?
  let options: InitOptions

  /// One thing to know.
  private struct Question {
    let flag: String
    /// What the flag or its default says; nil when it must be asked for.
    let given: String?
    let text: String
    /// Offered to a person; nil when there is nothing to offer.
    let offer: String?
    let set: (inout StarterAnswers, String) -> Void
  }

  func starter(named name: String?) throws(CommandFailure) -> Starter {
    if let name { return try InitQuestions.find(name) }
    guard Terminal.canAsk else {
      throw InitQuestions.missing("--template", " ('--list' tells them)")
    }
    Terminal.writeError("Which is most like your programme?\n")
    for (index, starter) in Starter.all.enumerated() {
      Terminal.writeError("  \(index + 1)  \(starter.about)  (\(starter.id))\n")
    }
    while true {
      let answer = try InitQuestions.ask("A number", offer: nil)
      if let number = Int(answer), (1...Starter.all.count).contains(number) {
        return Starter.all[number - 1]
      }
      do throws(CommandFailure) {
        return try InitQuestions.find(answer)
      } catch {
        Terminal.writeError("  \(error.message)\n")
      }
    }
  }

  func answers(for starter: Starter) async throws -> StarterAnswers {
    var answers = StarterAnswers()
    for question in questions {
      if let given = question.given {
        answers = try await check(given, question, answers, starter)
      } else {
        answers = try await ask(question, answers, starter)
      }
    }
    return answers
  }

  private func check(
    _ given: String, _ question: Question, _ answers: StarterAnswers, _ starter: Starter
  ) async throws(CommandFailure) -> StarterAnswers {
    var told = answers
    question.set(&told, given)
    guard let problem = await starter.verdict(on: told).problem else { return told }
    throw CommandFailure("\(question.flag): \(problem)")
  }

  private func ask(
    _ question: Question, _ answers: StarterAnswers, _ starter: Starter
  ) async throws(CommandFailure) -> StarterAnswers {
    guard Terminal.canAsk else { throw InitQuestions.missing(question.flag, "") }
    while true {
      var told = answers
      let offer =
        question.offer
        ?? (question.flag == "--name" ? StarterAnswers.name(for: answers.programme) : nil)
      question.set(&told, try InitQuestions.ask(question.text, offer: offer))
      guard let problem = await starter.verdict(on: told).problem else { return told }
      Terminal.writeError("  \(problem)\n")
    }
  }

  private static func find(_ name: String) throws(CommandFailure) -> Starter {
    if let found = Starter.named(name) { return found }
    let nearest = Starter.nearest(to: name).map { "; did you mean '\($0)'?" } ?? ""
    throw CommandFailure(
      "no template to start from is called '\(name)'\(nearest); 'parasol init --list' tells them")
  }

  private static func missing(_ flag: String, _ remark: String) -> CommandFailure {
    CommandFailure("\(flag) is needed, as nobody can be asked here\(remark)")
  }

  /// One line, without blanks around it; the offer when it is empty.
  private static func ask(_ text: String, offer: String?) throws(CommandFailure) -> String {
    Terminal.writeError(text + (offer.map { " [\($0)]" } ?? "") + ": ")
    guard let line = Terminal.readLine() else {
      Terminal.writeError("\n")
      throw CommandFailure("stopped; nothing was written")
    }
    return line.isEmpty ? offer ?? "" : line
  }
}

extension InitQuestions {
  private var questions: [Question] {
    let folderName = folder.flatMap { $0.split(separator: "/").last.map(String.init) }
    let usable = folderName.flatMap { $0 == "." || $0 == ".." ? nil : $0 }
    return [
      Question(
        flag: "--id", given: options.id ?? (Terminal.canAsk ? nil : usable),
        text: "A short id for the programme, in small letters, such as dawn-harbour",
        offer: usable,
        set: { answers, text in
          answers.programme = text
          answers.name = StarterAnswers.name(for: text)
        }),
      Question(
        flag: "--name", given: options.name ?? (Terminal.canAsk ? nil : derivedName(usable)),
        text: "Its name, as people say it", offer: nil, set: { $0.name = $1 }),
      Question(
        flag: "--organization",
        given: options.organization ?? (Terminal.canAsk ? nil : "our-group"),
        text: "An id for the organization that runs it", offer: "our-group",
        set: { $0.organization = $1 }),
    ] + siteQuestions + [
      Question(
        flag: "--languages", given: options.languages,
        text: "Languages, the first one first, as tags such as en,sw", offer: "en",
        set: { $0.languages = InitQuestions.list($1) }),
      Question(
        flag: "--time-zone", given: options.timeZone,
        text: "The time zone, such as Africa/Nairobi", offer: nil, set: { $0.timeZone = $1 }),
      Question(
        flag: "--from", given: options.from ?? (Terminal.canAsk ? nil : Clock.nextMonday),
        text: "The first day of the plan, a Monday", offer: Clock.nextMonday,
        set: { $0.from = $1 }),
      Question(
        flag: "--weeks", given: options.weeks ?? "24", text: "", offer: nil, set: { $0.weeks = $1 }),
    ]
  }

  private func derivedName(_ folderName: String?) -> String? {
    (options.id ?? folderName).map(StarterAnswers.name(for:))
  }

  /// Sites that flags name, or one that is asked for.
  private var siteQuestions: [Question] {
    guard options.site.isEmpty else {
      return options.site.indices.map { index in
        Question(
          flag: "--site", given: options.site[index], text: "", offer: nil,
          set: { answers, text in
            if index == 0 { answers.sites = [] }
            answers.sites.append(InitQuestions.site(text))
          })
      }
    }
    return [
      Question(
        flag: "--site", given: nil,
        text: "An id for the first place, and its name if you like, such as old-port:Old port",
        offer: nil, set: { $0.sites = [InitQuestions.site($1)] })
    ]
  }

  private static func site(_ text: String) -> StarterAnswers.Site {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let id = InitQuestions.trimmed(parts.first ?? "")
    guard parts.count == 2 else { return StarterAnswers.Site(id: id) }
    return StarterAnswers.Site(id: id, name: InitQuestions.trimmed(parts[1]))
  }

  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
