import ParasolSyntax

/// The sections that hold entities with keys below their ids, by scope. Areas are one scalar each and
/// stand apart.
package enum ScopeSections {
  package static let programme: [any Entity.Type] =
    [PopulationGroup.self, Organization.self, Region.self, Post.self, ReportFlow.self] + shared

  package static let site: [any Entity.Type] = [Hotspot.self, OutreachWorker.self] + shared

  /// Each once.
  package static let all: [any Entity.Type] =
    [
      PopulationGroup.self, Organization.self, Region.self, Post.self, ReportFlow.self,
      Hotspot.self, OutreachWorker.self,
    ] + shared

  private static let shared: [any Entity.Type] = [
    Decision.self, EstimateRecord.self, Partnership.self, Facility.self, Service.self,
    Supervisor.self, Training.self, Committee.self, SafeSpace.self, CrisisTeam.self, Event.self,
    KeptRecord.self, Goal.self, Referral.self, DirectoryEntry.self, DistributionPoint.self,
  ]

  /// The sort of entity that stands under a key; nil when it is no section.
  package static func entity(ofSection key: String) -> (any Entity.Type)? {
    all.first { $0.section == key }
  }
}

extension Entity {
  /// The keys of its kind, as its own reader asks for them.
  package static var shape: [FieldShape] {
    FieldReader.shape(of: subject) { _ = Self(id: Located("", at: $0.header), fields: &$0) }
  }
}

extension FieldReader {
  /// The keys that a reader asks for, read from nothing.
  static func shape(of subject: String, _ read: (inout FieldReader) -> Void) -> [FieldShape] {
    var reader = FieldReader(
      subject: subject, header: Span(file: FileID(0), start: 0, end: 0),
      layers: EntityLayers(own: []), context: ReadingContext(sink: DiagnosticSink()),
      isRecording: true)
    read(&reader)
    return reader.fields
  }
}
