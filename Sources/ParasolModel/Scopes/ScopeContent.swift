import ParasolSyntax

/// What is declared in the programme, or in one site: its entities by section, each sorted by id.
package struct ScopeContent: Sendable {
  package var population: [PopulationGroup] = []
  package var organizations: [Organization] = []
  package var decisions: [Decision] = []
  package var estimates: [EstimateRecord] = []
  package var regions: [Region] = []
  package var partnerships: [Partnership] = []
  package var posts: [Post] = []
  package var facilities: [Facility] = []
  package var services: [Service] = []
  package var areas: [Area] = []
  package var hotspots: [Hotspot] = []
  package var workers: [OutreachWorker] = []
  package var supervisors: [Supervisor] = []
  package var trainings: [Training] = []
  package var committees: [Committee] = []
  package var safeSpaces: [SafeSpace] = []
  package var crisisTeams: [CrisisTeam] = []
  package var events: [Event] = []
  package var records: [KeptRecord] = []
  package var goals: [Goal] = []
  package var referrals: [Referral] = []
  package var directory: [DirectoryEntry] = []
  package var distributionPoints: [DistributionPoint] = []
  package var reports: [ReportFlow] = []
  package var waivers: [Located<Waiver>] = []

  /// Every id, also of what could not be read, so that nobody else is blamed for it.
  package var names: [String: DeclaredName] = [:]
  /// Where an inherited id is taken away.
  package var removed: [String: Span] = [:]
  /// Kinds of which something could not be read: their absence proves nothing.
  package var brokenKinds: Set<EntityKind> = []
  /// Keys of the scope itself whose value could not be read.
  package var brokenKeys: Set<String> = []
  /// Sections whose own key is mistyped: whatever stands there is known to nobody.
  package var lostSections: Set<String> = []

  /// What could be read but for some of its keys: its names are looked up all the same.
  package var damaged: [any Entity] = []

  package init() {}

  /// True when everything could be read.
  package var isWhole: Bool { brokenKinds.isEmpty && brokenKeys.isEmpty }

  /// True when something of this kind could not be read, so that its absence proves nothing.
  package func isUncertain<Sought: Entity>(_ type: Sought.Type) -> Bool {
    brokenKinds.contains(Sought.kind) || brokenKeys.contains(Sought.section)
  }

  /// An entity by id, without a report.
  ///
  /// - Parameter list: `\.hotspots` and the like: as a function, since a key path is made anew at
  ///   each call and copies everything on its way.
  @inlinable package func find<Found: Entity>(
    _ list: (ScopeContent) -> [Found], _ id: String
  ) -> Found? {
    let entities = list(self)
    var (low, high) = (0, entities.count)
    while low < high {
      let middle = (low + high) / 2
      let text = entities[middle].id.value
      if text == id { return entities[middle] }
      if Bytes.precede(text, id) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// An id that stands somewhere in the text.
package struct DeclaredName: Sendable {
  package let kind: EntityKind
  package let span: Span
}

/// A part of a town on the group's own squared paper.
package struct Area: Entity {
  package static let section = "areas"
  package static let subject = "area"
  package static let kind = EntityKind.area

  package let id: Located<String>
  package let position: Position

  package init(id: Located<String>, position: Position) {
    self.id = id
    self.position = position
  }

  /// Areas are written as one scalar each, not as a mapping; see `ScopeReader`.
  package init?(id: Located<String>, fields: inout FieldReader) {
    guard let position = fields.required("position", as: Position.self, "where it lies") else {
      return nil
    }
    self.init(id: id, position: position.value)
  }
}
