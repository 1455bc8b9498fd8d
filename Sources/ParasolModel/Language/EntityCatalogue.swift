/// Every section of ids, by the scope in which it may stand, in the order of reference pages. A test
/// compares it with the keys that readers know.
package enum EntityCatalogue {
  /// In the programme alone.
  package static let ofProgramme: [any Entity.Type] = [
    PopulationGroup.self, Organization.self, Region.self, Post.self, ReportFlow.self,
  ]

  /// In a site alone.
  package static let ofSite: [any Entity.Type] = [Area.self, Hotspot.self, OutreachWorker.self]

  /// In the programme, for all its sites, or in one site.
  package static let shared: [any Entity.Type] = [
    Decision.self, EstimateRecord.self, Partnership.self, Facility.self, Service.self,
    Supervisor.self, Training.self, Committee.self, SafeSpace.self, CrisisTeam.self, Event.self,
    KeptRecord.self, Goal.self, Referral.self, DirectoryEntry.self, DistributionPoint.self,
  ]

  package static var all: [any Entity.Type] { ofProgramme + ofSite + shared }

  /// Those that a pattern can be written for: an area is a scalar and has no keys.
  package static var patterned: [any Entity.Type] { all.filter { $0 != Area.self } }
}
