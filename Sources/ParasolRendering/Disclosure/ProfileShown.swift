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
    /// In English, as all that is told of the files.
    package let text: String

    package init(side: ProgrammeApproach?, text: String) {
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

  package let parts: [Part]

  package init(parts: [Part]) {
    self.parts = parts
  }
}
