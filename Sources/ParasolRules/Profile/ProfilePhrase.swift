/// The sentences of the participation profile, by their keys in `Templates/languages/profile/`.
package enum ProfilePhrase: String, CaseIterable, Sendable {
  // Counts and lists
  case sexWorkersOne = "sex_workers_one"
  case sexWorkers = "sex_workers"
  case othersOne = "others_one"
  case others
  case seatsOne = "seats_one"
  case seats
  case votesOne = "votes_one"
  case votes
  case lastOfList = "last_of_list"

  // Decisions
  case decidedBy = "decided_by"
  case decidedByBoth = "decided_by_both"
  case decidedWith = "decided_with"
  case decidedWithout = "decided_without"
  case onDay = "on_day"
  case theGoal = "the_goal"
  case goodQuality = "good_quality"
  case theProgramme = "the_programme"
  case thePlanOfSite = "the_plan_of_site"
  case whatIsMeasured = "what_is_measured"

  // Needs
  case eachIsAsked = "each_is_asked"
  case nobodyIsAsked = "nobody_is_asked"
  case countWith = "count_with"
  case countWithout = "count_without"

  // Power
  case stageAsked = "stage_asked"
  case stageKind = "stage_kind"
  case board
  case money
  case committeeSeats = "committee_seats"
  case committeeChosen = "committee_chosen"

  // Work
  case workTheirs = "work_theirs"
  case workPaid = "work_paid"
  case workUnpaid = "work_unpaid"
  case workNotTheirs = "work_not_theirs"
  case postTheirs = "post_theirs"
  case postUnpaid = "post_unpaid"
  case postOther = "post_other"
  case workersTheirsOne = "workers_theirs_one"
  case workersTheirs = "workers_theirs"
  case roseToSupervision = "rose_to_supervision"
  case cameFromOutside = "came_from_outside"
  case crisisTheirs = "crisis_theirs"
  case crisisOther = "crisis_other"

  // Monitoring
  case onlyCounted = "only_counted"
  case kindsMeasured = "kinds_measured"
  case feedback

  // Relations
  case networks
  case seatsOn = "seats_on"
  case spaceTheirs = "space_theirs"
  case spaceOther = "space_other"
  case together
  case partnershipVotes = "partnership_votes"

  // The four freedoms
  case answersYes = "answers_yes"
  case answersNo = "answers_no"
  case seatsFilled = "seats_filled"
  case openToThem = "open_to_them"
  case noTestCondition = "no_test_condition"
  case testsCompulsory = "tests_compulsory"
  case theirVotes = "their_votes"

  // What is not said
  case missingStage = "missing_stage"
  case missingGoal = "missing_goal"
  case missingQuality = "missing_quality"
  case missingAgreed = "missing_agreed"
  case missingAgreement = "missing_agreement"
  case missingCount = "missing_count"
  case missingSeats = "missing_seats"
  case missingWork = "missing_work"
  case missingWorkersOne = "missing_workers_one"
  case missingWorkers = "missing_workers"
  case missingMeasured = "missing_measured"
  case missingManager = "missing_manager"
  case missingFreedom = "missing_freedom"
  case missingNeeds = "missing_needs"
  case missingPower = "missing_power"
  case missingCapacity = "missing_capacity"
  case missingMonitoring = "missing_monitoring"
  case missingTies = "missing_ties"
  case missingPowerHere = "missing_power_here"
  case missingWorkHere = "missing_work_here"
  case missingTiesHere = "missing_ties_here"

  // What would say it
  case helpAdd = "help_add"
  case helpAddBelow = "help_add_below"
  case helpDecided = "help_decided"
  case helpAgreed = "help_agreed"
  case helpPost = "help_post"
}
