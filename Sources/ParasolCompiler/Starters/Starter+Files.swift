import ParasolModel

extension Starter {
  /// The words of the shipped files for which answers are put in.
  private enum Word {
    static let programme = "our-programme"
    static let organization = "our-group"
    static let site = "our-town"
    static let siteFile = "sites/our-town.yaml"
    static let from = CalendarDay(number: 20_822)
  }

  /// The files of a new programme, sorted by path.
  public func files(for answers: StarterAnswers) -> [OutputFile] {
    files(for: answers) { "sites/\($0.id).yaml" }
  }

  /// - Parameter siteFile: the path of a site's file; while ids are still checked it must not rest
  ///   on them.
  func files(
    for answers: StarterAnswers, siteFile: (StarterAnswers.Site) -> String
  ) -> [OutputFile] {
    var made: [OutputFile] = []
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard file.path == Word.siteFile else {
        let written = Starter.common(Starter.rows(text, answers.sites), answers)
        made.append(OutputFile(path: file.path, bytes: Array(written.utf8)))
        continue
      }
      for site in answers.sites {
        let named = Starter.replace("name: Our town", in: text, with: "name: " + written(site.name))
        let own = Starter.put(site.id, for: Word.site, in: named)
        made.append(
          OutputFile(path: siteFile(site), bytes: Array(Starter.common(own, answers).utf8)))
      }
    }
    return made.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A line about the starter's one site stands once for each site; elsewhere the first is meant.
  private static func rows(_ text: String, _ sites: [StarterAnswers.Site]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let written = lines.flatMap { line -> [String] in
      let isRow = line.drop { $0 == " " }.hasPrefix(Word.site + ":")
      return (isRow ? sites : Array(sites.prefix(1)))
        .map { put($0.id, for: Word.site, in: String(line)) }
    }
    return written.joined(separator: "\n")
  }

  /// What holds for every file.
  private static func common(_ text: String, _ answers: StarterAnswers) -> String {
    var text = text
    let languages = answers.languages.map(written).joined(separator: ", ")
    text = replace("name: Our programme", in: text, with: "name: " + written(answers.name))
    text = replace("languages: [en]", in: text, with: "languages: [\(languages)]")
    text = shifted(text, by: answers.from)
    text = replace(
      "plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}", in: text,
      with: "plan: {from: \(written(answers.from)), weeks: \(written(answers.weeks)), "
        + "time_zone: \(written(answers.timeZone))}")
    text = put(answers.programme, for: Word.programme, in: text)
    return put(answers.organization, for: Word.organization, in: text)
  }

  /// Replaces whole lines.
  private static func replace(_ line: String, in text: String, with new: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == line ? Substring(new) : $0 }.joined(separator: "\n")
  }

  /// Puts an id wherever a whole word of the starter stands; inside quotes as it is, elsewhere as
  /// YAML wants it.
  private static func put(_ id: String, for word: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: word) {
      let before = rest[..<found.lowerBound].last ?? result.last
      let after = rest[found.upperBound...].first
      let isWhole = ![before, after].contains { $0.map { isPartOfWord($0) } ?? false }
      result += rest[..<found.lowerBound]
      result += isWhole ? (before == "'" ? id : written(id)) : word
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  /// Moves the dates of examples with the first day of the plan, so that they stay as far from it;
  /// the plan's own line is left to whoever writes it.
  private static func shifted(_ text: String, by from: String) -> String {
    guard let start = CalendarDay(iso: from) else { return text }
    let days = start - Word.from
    guard days != 0 else { return text }
    var moved: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      moved.append(line.hasPrefix("plan:") ? String(line) : Starter.moved(line, by: days))
    }
    return moved.joined(separator: "\n")
  }

  private static func moved(_ line: Substring, by days: Int) -> String {
    let text = String(line)
    var result = text
    for match in text.matches(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/).reversed() {
      guard let day = CalendarDay(iso: match.output) else { continue }
      result.replaceSubrange(match.range, with: (day + days).description)
    }
    return result
  }

  private static func written(_ text: String) -> String { PlainScalar.written(text) }
  private func written(_ text: String) -> String { PlainScalar.written(text) }
}
