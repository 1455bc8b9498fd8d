import ParasolModel

/// Who leads, as the files show it, for the pages that the team discusses. It names bodies and codes,
/// so it stays in the team.
package struct ProfileShown: Hashable, Sendable {
  /// The rows of SWIT Table 1.1 (p8-9), in its order.
  package enum Topic: String, CaseIterable, Sendable {
    case needs, power, work, monitoring, relations
  }

  /// One thing that the files say, on one side of the comparison; nil for what nobody has said.
  package struct Line: Hashable, Sendable {
    package let side: ProgrammeApproach?
    /// In every language that has the sentences of the profile.
    package let text: LocalizedText

    package init(side: ProgrammeApproach?, text: LocalizedText) {
      self.side = side
      self.text = text
    }
  }

  package struct Row: Hashable, Sendable {
    package let topic: Topic
    package let lines: [Line]

    package init(topic: Topic, lines: [Line]) {
      self.topic = topic
      self.lines = lines
    }
  }

  /// The programme, or one of its sites.
  package struct Part: Hashable, Sendable {
    /// Nil for the programme.
    package let site: LocalizedText?
    package let rows: [Row]

    package init(site: LocalizedText?, rows: [Row]) {
      self.site = site
      self.rows = rows
    }
  }

  /// What speaks for or against one of the four freedoms of SWIT Box 1.1 (p7).
  package struct FreedomLines: Hashable, Sendable {
    package let freedom: Freedom
    package let lines: [Line]

    package init(freedom: Freedom, lines: [Line]) {
      self.freedom = freedom
      self.lines = lines
    }
  }

  package let parts: [Part]
  package let freedoms: [FreedomLines]

  package init(parts: [Part], freedoms: [FreedomLines]) {
    self.parts = parts
    self.freedoms = freedoms
  }
}
