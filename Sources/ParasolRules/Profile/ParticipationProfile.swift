import ParasolModel
import ParasolSyntax

/// What the files show of who leads a programme: the five rows of the comparison in SWIT Table 1.1
/// (p8-9) and the four freedoms of Box 1.1 (p7), each with its evidence and with what is not said. A
/// mirror for those who discuss it; nothing here is added up, and nobody is ranked by it.
package struct ParticipationProfile: Sendable {
  /// The rows of the comparison.
  package enum Topic: String, CaseIterable, Sendable {
    case needs, power, work, monitoring, relations

    package var question: String {
      switch self {
      case .needs: "Whose needs come first?"
      case .power: "Who knows, and who decides?"
      case .work: "In what capacity do sex workers work?"
      case .monitoring: "What is looked at to know whether it goes well?"
      case .relations: "Which ties are built?"
      }
    }
  }

  /// One thing that the files say.
  package struct Evidence: Hashable, Sendable {
    /// The side of the comparison to which it belongs.
    package let approach: ProgrammeApproach
    package let sentence: ProfileSentence
    package let place: Span
  }

  /// Something that the files do not say, and what would say it.
  package struct Missing: Hashable, Sendable {
    package let sentence: ProfileSentence
    package let help: ProfileSentence
  }

  package struct Row: Sendable {
    package let topic: Topic
    package var evidence: [Evidence] = []
    package var missing: [Missing] = []
  }

  package struct FreedomRow: Sendable {
    package let freedom: Freedom
    /// Nil while nobody has said.
    package let holds: Located<YesNo>?
    package var evidence: [Evidence] = []
    package var missing: [Missing] = []
  }

  /// The programme, or one of its sites.
  package struct Part: Sendable {
    /// Nil for the programme.
    package let site: String?
    package let name: LocalizedText
    /// What the programme says of itself; a site says nothing of the kind.
    package let stated: Located<ProgrammeApproach>?
    package let rows: [Row]
    /// Empty for a site: the freedoms are the programme's.
    package let freedoms: [FreedomRow]
  }

  /// The programme first, then its sites by id.
  package let parts: [Part]

  package init(_ programme: Programme) {
    parts =
      [ProgrammeProfile(programme).part] + programme.sites.map { SiteProfile($0, programme).part }
  }
}
