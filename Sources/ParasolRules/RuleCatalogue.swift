import ParasolSyntax

/// Every rule there is. A literal list, so that a rule that is not here does not run; a test
/// compares it with the files.
package enum RuleCatalogue {
  /// Sorted by id.
  package static let rules: [any Rule.Type] = [
    ActionWithoutFollowUp.self,
    AdvancedTrainingOverdue.self,
    AppointedCommunitySeat.self,
    CascadeStepGrows.self,
    ClashingGroupTimes.self,
    CommitteeNotElected.self,
    CommitteeNotMonthly.self,
    CommitteeRemitIncomplete.self,
    CommitteeUnknownToProviders.self,
    CommodityPlanIncomplete.self,
    CommunityLedWithoutControl.self,
    CompulsoryIncidentReport.self,
    ConditionalService.self,
    CondomNeedUnmet.self,
    CondomPlanBelowNeed.self,
    ContactLessThanMonthly.self,
    CountsOnlyIndicators.self,
    DataWithoutLocalUse.self,
    DeviationWithoutReason.self,
    DisaggregationMismatch.self,
    DoubleBookedParticipant.self,
    EstimateNotCovered.self,
    EstimateOffMidpoint.self,
    EstimateRangeReversed.self,
    EstimateTooWide.self,
    EstimateWithoutMethod.self,
    ExtremeCaseload.self,
    GenderMismatchedOutreach.self,
    HotspotInSeveralSites.self,
    HotspotWithoutTimes.self,
    HotspotWithoutTypology.self,
    HotspotWithoutWorker.self,
    IdentifyingHomeMaterial.self,
    IndicatorSetByOutsiders.self,
    IndicatorWithoutSource.self,
    IndiscreetMapping.self,
    InvolvementNotMeasured.self,
    LevelWithoutEmpowermentIndicator.self,
    LoneVisitToVenue.self,
    MandatoryTesting.self,
    MapSharedWithPolice.self,
    MapWithoutServicePoints.self,
    MappingWithoutSexWorkers.self,
    MeetingInPeakHours.self,
    MeetingWithoutReport.self,
    NameOnPrintedForm.self,
    NilReportOmitted.self,
    NoViolenceStrategy.self,
    OutreachWorkerNotSexWorker.self,
    OverloadedOutreachWorker.self,
    OverloadedSupervisor.self,
    ParticipationFreedomDenied.self,
    PartnershipWithoutSafeguards.self,
    PaymentPerHead.self,
    PersonalDataInPlan.self,
    PersonalDataInPublicOutput.self,
    PlannedStockOut.self,
    PolicyChangeUnexplained.self,
    PolicyOutsideRange.self,
    PostAssaultCareIncomplete.self,
    QualityMeasuresImposed.self,
    RecordWithoutKeeper.self,
    ReportPathBroken.self,
    RescueOrRaid.self,
    RetypedTotal.self,
    SafeSpaceClosedWhenNeeded.self,
    SafeSpaceImposed.self,
    SafeSpaceInOffice.self,
    SafeSpaceInsideClinic.self,
    SafeSpaceLocationUnassessed.self,
    SafeSpaceRunByStaff.self,
    SafeSpaceWithoutActivities.self,
    SharedSpaceWithoutOwnTime.self,
    SiteWithoutCommittee.self,
    SiteWithoutSafeSpace.self,
    SnapshotSummed.self,
    StaffMajorityCommittee.self,
    StageWithoutSexWorkers.self,
    StaleEstimate.self,
    STIPackageIncomplete.self,
    StigmatizingIdentifier.self,
    SupervisorSpanOffRange.self,
    TestIntervalTooLong.self,
    TotalDiffersFromParts.self,
    UncoveredCrisisHours.self,
    UnderagePopulation.self,
    UniquePeopleSummed.self,
    UnpaidOutreachWorker.self,
    UnprotectedHotspotMap.self,
    UntrainedOutreachWorker.self,
    UrgentCareOutOfReach.self,
    VenueWithoutAgreement.self,
    VisitWithoutWelcome.self,
    WeeklyReviewMissing.self,
    WorkerWithoutSupervisor.self,
    WrittenFormForLowLiteracy.self,
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
