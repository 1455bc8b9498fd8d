import ParasolSyntax

/// Every rule there is. A literal list, so that a rule that is not here does not run; a test
/// compares it with the files.
package enum RuleCatalogue {
  /// Sorted by id.
  package static let rules: [any Rule.Type] = [
    AdvancedTrainingOverdue.self,
    AppointedCommunitySeat.self,
    CommitteeNotElected.self,
    CommitteeNotMonthly.self,
    CommitteeRemitIncomplete.self,
    CommodityPlanIncomplete.self,
    CommunityLedWithoutControl.self,
    CompulsoryIncidentReport.self,
    ConditionalService.self,
    CondomNeedUnmet.self,
    CondomPlanBelowNeed.self,
    ContactLessThanMonthly.self,
    CountsOnlyIndicators.self,
    DeviationWithoutReason.self,
    DoubleBookedParticipant.self,
    EstimateNotCovered.self,
    EstimateOffMidpoint.self,
    EstimateRangeReversed.self,
    EstimateTooWide.self,
    EstimateWithoutMethod.self,
    ExtremeCaseload.self,
    GenderMismatchedOutreach.self,
    HotspotWithoutTimes.self,
    HotspotWithoutWorker.self,
    IndicatorSetByOutsiders.self,
    LoneVisitToVenue.self,
    MandatoryTesting.self,
    MappingWithoutSexWorkers.self,
    MeetingInPeakHours.self,
    NoViolenceStrategy.self,
    OutreachWorkerNotSexWorker.self,
    OverloadedOutreachWorker.self,
    OverloadedSupervisor.self,
    ParticipationFreedomDenied.self,
    PartnershipWithoutSafeguards.self,
    PaymentPerHead.self,
    PersonalDataInPlan.self,
    PlannedStockOut.self,
    PolicyChangeUnexplained.self,
    PolicyOutsideRange.self,
    PostAssaultCareIncomplete.self,
    RescueOrRaid.self,
    SafeSpaceClosedWhenNeeded.self,
    SafeSpaceImposed.self,
    SafeSpaceRunByStaff.self,
    SharedSpaceWithoutOwnTime.self,
    SiteWithoutCommittee.self,
    StageWithoutSexWorkers.self,
    StaleEstimate.self,
    STIPackageIncomplete.self,
    SupervisorSpanOffRange.self,
    TestIntervalTooLong.self,
    TotalDiffersFromParts.self,
    UncoveredCrisisHours.self,
    UnderagePopulation.self,
    UnpaidOutreachWorker.self,
    UnprotectedHotspotMap.self,
    UntrainedOutreachWorker.self,
    UrgentCareOutOfReach.self,
    VisitWithoutWelcome.self,
    WeeklyReviewMissing.self,
    WorkerWithoutSupervisor.self,
  ]

  /// Rules over the plan, sorted by id.
  package static let planRules: [any PlanRule.Type] = [
    OutreachOutsideHotspotHours.self
  ]

  package static func page(_ id: DiagnosticID) -> RulePage? {
    rules.first { $0.id == id }?.page ?? planRules.first { $0.id == id }?.page
  }

  /// Whether an id is a rule's, rather than that of a mistake in how something is written.
  package static func isRule(_ id: DiagnosticID) -> Bool {
    rules.contains { $0.id == id } || planRules.contains { $0.id == id }
  }
}
