import ParasolSyntax

/// Every rule there is. A literal list, so that a rule that is not here does not run; a test
/// compares it with the files.
package enum RuleCatalogue {
  /// Sorted by id.
  package static let rules: [any Rule.Type] = [
    AppointedCommunitySeat.self,
    CommunityLedWithoutControl.self,
    CompulsoryIncidentReport.self,
    ConditionalService.self,
    DeviationWithoutReason.self,
    EstimateNotCovered.self,
    ExtremeCaseload.self,
    GenderMismatchedOutreach.self,
    HotspotWithoutWorker.self,
    MandatoryTesting.self,
    NoViolenceStrategy.self,
    OutreachWorkerNotSexWorker.self,
    OverloadedOutreachWorker.self,
    OverloadedSupervisor.self,
    ParticipationFreedomDenied.self,
    PartnershipWithoutSafeguards.self,
    PaymentPerHead.self,
    PostAssaultCareIncomplete.self,
    RescueOrRaid.self,
    StageWithoutSexWorkers.self,
    STIPackageIncomplete.self,
    SupervisorSpanOffRange.self,
    UncoveredCrisisHours.self,
    UnderagePopulation.self,
    UnpaidOutreachWorker.self,
    UnprotectedHotspotMap.self,
    UntrainedOutreachWorker.self,
    WorkerWithoutSupervisor.self,
  ]

  /// Rules over the plan, sorted by id.
  package static let planRules: [any PlanRule.Type] = []

  package static func page(_ id: DiagnosticID) -> RulePage? {
    rules.first { $0.id == id }?.page ?? planRules.first { $0.id == id }?.page
  }
}
