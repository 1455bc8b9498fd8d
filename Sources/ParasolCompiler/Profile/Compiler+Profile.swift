import ParasolModel
import ParasolRendering
import ParasolRules
import ParasolSyntax

extension Compiler {
  /// What the files show of who leads the programme; nil where they cannot be read. Mistakes do not
  /// stand in the way: where there are some, the talk about it is needed most.
  public func profile() async throws(CompilerFailure) -> (
    compilation: Compilation, profile: ProfileOfParticipation?
  ) {
    let sink = DiagnosticSink()
    let files = try await SourceLoader(host: host).load(sink: sink)
    let found = read(files, sink: sink)
    let programme = found?.programme
    let report = Report(
      findings: RepeatedNames.merged(sink.findings), files: files.map(\.source),
      shipped: Set(files.filter(\.isShipped).map(\.source.id)))
    let profile = programme.map {
      ProfileOfParticipation(
        ParticipationProfile($0), places: SourcePlaces(files.map(\.source)),
        language: $0.languages[0], forms: found?.forms ?? .shipped())
    }
    return (Compilation(report: report, programme: programme), profile)
  }
}

/// The participation profile of a programme, ready to be shown.
public struct ProfileOfParticipation: Sendable {
  let profile: ParticipationProfile
  let places: SourcePlaces
  let language: String
  /// With the words that the programme has written itself.
  let forms: FormCatalogue

  init(
    _ profile: ParticipationProfile, places: SourcePlaces, language: String, forms: FormCatalogue
  ) {
    self.profile = profile
    self.places = places
    self.language = language
    self.forms = forms
  }

  /// For people at a terminal.
  public func text() -> String { ProfileText(self).text }

  /// For programs, in the form `parasol-participation/1`.
  public func json() -> String { ProfileJSON(self).value.text }

  /// What an earlier state of the files did not show, or showed otherwise, for people at a terminal.
  public func changeText(since earlier: ProfileOfParticipation) -> String {
    ProfileChange(from: earlier, to: self).text
  }

  /// The same for programs, in the form `parasol-participation-change/1`.
  public func changeJSON(since earlier: ProfileOfParticipation) -> String {
    ProfileChange(from: earlier, to: self).json.text
  }
}

extension Compiler {
  /// The pages of the profile, one a language, for a committee to discuss.
  public func profilePages() async throws(CompilerFailure) -> (
    compilation: Compilation, files: [OutputFile]
  ) {
    let (compilation, profile) = try await profile()
    guard let programme = compilation.programme, let profile else { return (compilation, []) }
    let pages = Renderer.participation(
      programme, profile: ProfileShown(profile.profile, words: profile.forms.texts),
      options: renderOptions(profile.forms))
    return (compilation, pages.map { OutputFile(path: $0.path, bytes: $0.bytes) })
  }
}

extension ProfileShown {
  init(_ profile: ParticipationProfile, words: FormTexts) {
    let languages = ProfileWords.all(
      own: words.files.map { file in
        let texts = file.profile.map { ($0.key, $0.text) }
        return (file.language, Dictionary(texts, uniquingKeysWith: { first, _ in first }))
      })
    self.init(
      parts: profile.parts.map { part in
        Part(
          site: part.site == nil ? nil : part.name,
          rows: part.rows.compactMap { row in
            Topic(rawValue: row.topic.rawValue).map {
              Row(topic: $0, lines: Self.lines(row.evidence, row.missing, languages))
            }
          })
      },
      freedoms: profile.parts.flatMap(\.freedoms).map { row in
        // The programme's own answer stands beside it.
        let others = row.evidence.filter { $0.place != row.holds?.span }
        return FreedomLines(
          freedom: row.freedom, lines: Self.lines(others, row.missing, languages))
      })
  }

  /// What is led by sex workers first, what nobody has said last.
  private static func lines(
    _ evidence: [ParticipationProfile.Evidence], _ missing: [ParticipationProfile.Missing],
    _ languages: [ProfileWords]
  ) -> [Line] {
    func text(_ sentence: ProfileSentence, _ help: ProfileSentence? = nil) -> LocalizedText {
      LocalizedText(
        languages.map { words in
          let said = words.text(sentence)
          return (words.language, help.map { "\(said): \(words.text($0))" } ?? said)
        })
    }
    return ProgrammeApproach.allCases.reversed().flatMap { approach in
      evidence.filter { $0.approach == approach }
        .map { Line(side: approach, text: text($0.sentence)) }
    } + missing.map { Line(side: nil, text: text($0.sentence, $0.help)) }
  }
}

extension ProgrammeApproach {
  /// As Table 1.1 heads its columns.
  var heading: String {
    switch self {
    case .done_for: "done for"
    case .done_with: "done with"
    case .led_by: "led by"
    }
  }
}

extension Freedom {
  /// As a committee would ask it.
  var question: String {
    switch self {
    case .choose_representatives: "Do they choose who speaks for them?"
    case .choose_how: "Do they choose how they take part?"
    case .choose_whether: "Do they choose whether they take part?"
    case .equal_voice: "Is their voice as strong as any other?"
    }
  }
}
