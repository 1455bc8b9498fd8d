import ParasolModel

/// One thing that the participation profile says, before it is put into a language.
package struct ProfileSentence: Hashable, Sendable {
  /// What is filled into a sentence.
  package indirect enum Part: Hashable, Sendable {
    /// An id or name of the author's.
    case name(String)
    case names([String])
    case number(Int)
    case day(CalendarDay)
    case duration(Duration)
    /// A text of the programme, in its own languages.
    case text(LocalizedText)
    /// A word of the language, by the list it belongs to: `stage_design`.
    case word(String)
    case words([String])
    case sentence(ProfileSentence)
    /// A key or line as it is to be written, the same in every language.
    case code(String)
  }

  package let key: ProfilePhrase
  package let parts: [String: Part]

  package init(_ key: ProfilePhrase, _ parts: [String: Part] = [:]) {
    self.key = key
    self.parts = parts
  }

  /// As it is told at a terminal and to programs.
  package var english: String { ProfileWords.english.text(self) }

  static func word(_ list: String, _ value: some Choice) -> Part {
    .word("\(list)_\(value.rawValue)")
  }

  static func word(_ list: String, _ value: String) -> Part { .word("\(list)_\(value)") }

  static func words(_ list: String, _ values: [String]) -> Part {
    .words(values.map { "\(list)_\($0)" })
  }

  /// `1 sex worker`, `3 sex workers`
  static func counted(_ count: Int, one: ProfilePhrase, many: ProfilePhrase) -> Part {
    .sentence(ProfileSentence(count == 1 ? one : many, ["count": .number(count)]))
  }

  static func sexWorkers(_ count: Int) -> Part {
    counted(count, one: .sexWorkersOne, many: .sexWorkers)
  }

  static func others(_ count: Int) -> Part { counted(count, one: .othersOne, many: .others) }

  // MARK: What would say it

  static func add(_ what: String) -> ProfileSentence {
    ProfileSentence(.helpAdd, ["what": .code(what)])
  }

  static func add(_ what: String, below place: String) -> ProfileSentence {
    ProfileSentence(.helpAddBelow, ["what": .code(what), "place": .code(place)])
  }
}
