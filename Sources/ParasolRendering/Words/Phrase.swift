/// Every phrase that Parasol prints of its own accord. A programme's own words come from its files.
package enum Phrase: String, CaseIterable, Hashable, Sendable {
  // Paper: header, footer, page.
  case pageOf = "page_of"
  case form
  case plan
  case version
  case period
  case site
  case keeper
  case destroyAfter = "destroy_after"
  case unreviewed
  case `class`
  case classPublic = "class_public"
  case classPartner = "class_partner"
  case classInternal = "class_internal"
  case classConfidential = "class_confidential"
  case classClinical = "class_clinical"
  case teamOnly = "team_only"
  case draft
  case draftNote = "draft_note"
  case notStated = "not_stated"
  case nothing
  case yes
  case no
  case keeperOutreachWorker = "keeper_outreach_worker"
  case keeperSupervisor = "keeper_supervisor"
  case keeperDataPerson = "keeper_data_person"
  case keeperClinician = "keeper_clinician"
  case keeperManager = "keeper_manager"
  case keeperCommittee = "keeper_committee"

  // The calendar.
  case weekdayMon = "weekday_mon"
  case weekdayTue = "weekday_tue"
  case weekdayWed = "weekday_wed"
  case weekdayThu = "weekday_thu"
  case weekdayFri = "weekday_fri"
  case weekdaySat = "weekday_sat"
  case weekdaySun = "weekday_sun"
  case weekdayShortMon = "weekday_short_mon"
  case weekdayShortTue = "weekday_short_tue"
  case weekdayShortWed = "weekday_short_wed"
  case weekdayShortThu = "weekday_short_thu"
  case weekdayShortFri = "weekday_short_fri"
  case weekdayShortSat = "weekday_short_sat"
  case weekdayShortSun = "weekday_short_sun"
  case month1 = "month_1"
  case month2 = "month_2"
  case month3 = "month_3"
  case month4 = "month_4"
  case month5 = "month_5"
  case month6 = "month_6"
  case month7 = "month_7"
  case month8 = "month_8"
  case month9 = "month_9"
  case month10 = "month_10"
  case month11 = "month_11"
  case month12 = "month_12"
  case dateLong = "date_long"
  case dateDay = "date_day"
  case dateFull = "date_full"
  case dateMonth = "date_month"
  case dateRange = "date_range"
  case day
  case date
  case week
  case weekNumber = "week_number"
  case month
  case time
  case start
  case end
  case hours
  case allDay = "all_day"
  case nextDay = "next_day"
  case daytime
  case morning
  case afternoon
  case evening
  case night
  case lateNight = "late_night"
  case monthPartial = "month_partial"

  // People and places.
  case worker
  case workers
  case supervisor
  case supervisors
  case withColleague = "with_colleague"
  case colleagues
  case goInPairs = "go_in_pairs"
  case companionOnly = "companion_only"
  case people
  case peopleToMeet = "people_to_meet"
  case peopleInCare = "people_in_care"
  case contacts
  case priority
  case tierHigh = "tier_high"
  case tierMedium = "tier_medium"
  case tierLow = "tier_low"
  case place
  case places
  case area
  case region
  case group
  case wholeProgramme = "whole_programme"
  case safeSpace = "safe_space"
  case crisisLine = "crisis_line"
  case open
  case closed

  // What is done and carried.
  case session
  case sessions
  case kind
  case meeting
  case meetings
  case review
  case committee
  case training
  case event
  case visitingClinic = "visiting_clinic"
  case ownTime = "own_time"
  case onCall = "on_call"
  case leave
  case rest
  case paidTime = "paid_time"
  case condoms
  case femaleCondoms = "female_condoms"
  case lubricant
  case lubricantSachets = "lubricant_sachets"
  case needles
  case selfTestKits = "self_test_kits"
  case toCarry = "to_carry"
  case servicesDue = "services_due"
  case serviceRoutineCheckUp = "service_routine_check_up"
  case serviceSyndromicManagement = "service_syndromic_management"
  case serviceSyphilisTest = "service_syphilis_test"
  case serviceGonorrhoeaChlamydiaTest = "service_gonorrhoea_chlamydia_test"
  case serviceHivTest = "service_hiv_test"
  case serviceSelfTest = "service_self_test"
  case serviceConfirmatoryTest = "service_confirmatory_test"
  case serviceHivTestingReferral = "service_hiv_testing_referral"
  case serviceTbScreen = "service_tb_screen"
  case serviceCervicalScreen = "service_cervical_screen"
  case serviceHepatitisBVaccine = "service_hepatitis_b_vaccine"
  case serviceArt = "service_art"
  case servicePrep = "service_prep"
  case serviceHivPep = "service_hiv_pep"
  case serviceStiPep = "service_sti_pep"
  case serviceEmergencyContraception = "service_emergency_contraception"
  case serviceAbortionToExtentOfLaw = "service_abortion_to_extent_of_law"
  case servicePsychologicalCare = "service_psychological_care"
  case serviceSafetyPlan = "service_safety_plan"
  case serviceCounselling = "service_counselling"
  case serviceHarmReduction = "service_harm_reduction"
  case serviceMentalHealth = "service_mental_health"
  case serviceTbPreventiveTherapy = "service_tb_preventive_therapy"
  case serviceContraception = "service_contraception"
  case serviceSafePregnancy = "service_safe_pregnancy"
  case serviceAbortionAndPostAbortionCare = "service_abortion_and_post_abortion_care"
  case serviceReproductiveCancers = "service_reproductive_cancers"
  case serviceHormoneCounselling = "service_hormone_counselling"

  // What the drawings show, for those who hear a page.
  case drawingCondom = "drawing_condom"
  case drawingNoCondom = "drawing_no_condom"
  case drawingFemaleCondom = "drawing_female_condom"
  case drawingLubricant = "drawing_lubricant"
  case drawingNeedle = "drawing_needle"
  case drawingTalk = "drawing_talk"
  case drawingTestTube = "drawing_test_tube"
  case drawingClinic = "drawing_clinic"
  case drawingPill = "drawing_pill"
  case drawingSafeHouse = "drawing_safe_house"
  case drawingViolence = "drawing_violence"
  case drawingScales = "drawing_scales"
  case drawingGroup = "drawing_group"
  case drawingPhone = "drawing_phone"
  case drawingSun = "drawing_sun"
  case drawingHalfSun = "drawing_half_sun"
  case drawingMoon = "drawing_moon"
  case drawingStar = "drawing_star"
  case drawingPriority = "drawing_priority"
  case drawingScissors = "drawing_scissors"
  case drawingKey = "drawing_key"
  case drawingCup = "drawing_cup"
  case drawingFish = "drawing_fish"
  case drawingLeaf = "drawing_leaf"
  case drawingUmbrella = "drawing_umbrella"
  case drawingBell = "drawing_bell"
  case drawingBoat = "drawing_boat"
  case drawingStreet = "drawing_street"
  case drawingBar = "drawing_bar"
  case drawingHome = "drawing_home"
  case drawingRoad = "drawing_road"
  case drawingPolice = "drawing_police"
  case drawingTravel = "drawing_travel"
  case drawingNewcomer = "drawing_newcomer"
  case drawingSymptoms = "drawing_symptoms"
  case drawingPerson = "drawing_person"
  case drawingGroupTalk = "drawing_group_talk"
  case drawingCompany = "drawing_company"
  case drawingReferral = "drawing_referral"
  case drawingWoman = "drawing_woman"
  case drawingMan = "drawing_man"
  case drawingTransgender = "drawing_transgender"
  case drawingChildCare = "drawing_child_care"
  case drawingPregnancy = "drawing_pregnancy"
  case drawingLawyer = "drawing_lawyer"
  case drawingHelpline = "drawing_helpline"
  case drawingHeart = "drawing_heart"
  case drawingEar = "drawing_ear"
  case drawingDanger = "drawing_danger"
  case drawingLock = "drawing_lock"
  case drawingClock = "drawing_clock"
  case drawingCalendar = "drawing_calendar"
  case drawingAgain = "drawing_again"
  case drawingLandmark = "drawing_landmark"
  case drawingWalk = "drawing_walk"
  case drawingArrow = "drawing_arrow"
  case drawingCondomPoint = "drawing_condom_point"
  case drawingFood = "drawing_food"
  case drawingRest = "drawing_rest"
  case drawingShower = "drawing_shower"
  case drawingCharger = "drawing_charger"
  case drawingMoney = "drawing_money"
  case drawingFare = "drawing_fare"
  case drawingDiary = "drawing_diary"
  case drawingPencil = "drawing_pencil"
  case drawingTraining = "drawing_training"
  case drawingCertificate = "drawing_certificate"
  case drawingMegaphone = "drawing_megaphone"
  case drawingBox = "drawing_box"
  case drawingBag = "drawing_bag"
  case drawingBottle = "drawing_bottle"
  case drawingTick = "drawing_tick"
  case drawingCross = "drawing_cross"
  case drawingStop = "drawing_stop"
  case drawingQuestion = "drawing_question"
  case drawingEye = "drawing_eye"
  case drawingTally = "drawing_tally"
  case drawingThumbprint = "drawing_thumbprint"
  case drawingCarPlate = "drawing_car_plate"
  case drawingCarBoot = "drawing_car_boot"
  case drawingSeveralClients = "drawing_several_clients"
  case drawingLeanIn = "drawing_lean_in"
  case drawingDoorHandle = "drawing_door_handle"
  case drawingHat = "drawing_hat"
  case drawingFlower = "drawing_flower"
  case drawingBird = "drawing_bird"
  case drawingComb = "drawing_comb"
  case drawingPot = "drawing_pot"
  case drawingTree = "drawing_tree"
  case drawingLadder = "drawing_ladder"
  case drawingDrum = "drawing_drum"

  // Risks on the monthly calendar, each agreed with outreach workers.
  case factorCondoms = "factor_condoms"
  case factorViolence = "factor_violence"
  case factorAlcohol = "factor_alcohol"
  case factorClients = "factor_clients"
  case factorNew = "factor_new"
  case factorSymptoms = "factor_symptoms"
  case factorPolice = "factor_police"
  case factorTravel = "factor_travel"

  // Results.
  case total
  case formula
  case monthFactor = "month_factor"
  case fromActs = "from_acts"
  case notFromActs = "not_from_acts"
  case defaultOfParasol = "default_of_parasol"
  case source
  case rounding

  // The documents.
  case rota
  case microplan
  case staffing
  case supply
  case toDo = "to_do"
  case participation
  case forms
  case indexTitle = "index_title"
  case calendarFile = "calendar_file"
  case tableFile = "table_file"
  case overview

  // Staffing.
  case peopleLow = "people_low"
  case peopleHigh = "people_high"
  case peoplePlanning = "people_planning"
  case range
  case workersNeeded = "workers_needed"
  case workersFewest = "workers_fewest"
  case workersMost = "workers_most"
  case workersThere = "workers_there"
  case supervisorsNeeded = "supervisors_needed"
  case supervisorsThere = "supervisors_there"
  case eachTownAlone = "each_town_alone"
  case allAsOne = "all_as_one"
  case staffingFormula = "staffing_formula"

  // Supply.
  case product
  case need
  case needPerMonth = "need_per_month"
  case handedOut = "handed_out"
  case stockPoints = "stock_points"
  case stockOpening = "stock_opening"
  case stockReceipts = "stock_receipts"
  case stockIssues = "stock_issues"
  case stockClosing = "stock_closing"
  case stockUnmet = "stock_unmet"

  // To do.
  case matter
  case townsCount = "towns_count"
  case howMany = "how_many"
  case nextStep = "next_step"
  case nothingToDo = "nothing_to_do"
  case allTowns = "all_towns"
  case messagesInEnglish = "messages_in_english"

  // Participation.
  case stage
  case stageDesign = "stage_design"
  case stageImplementation = "stage_implementation"
  case stageManagement = "stage_management"
  case stageEvaluation = "stage_evaluation"
  case whoTakesPart = "who_takes_part"
  case howTakesPart = "how_takes_part"
  case kindConsultedOnly = "kind_consulted_only"
  case kindVolunteer = "kind_volunteer"
  case kindPaidEmployee = "kind_paid_employee"
  case kindCommunityOutreachWorker = "kind_community_outreach_worker"
  case kindDecisionMaker = "kind_decision_maker"
  case kindGovernanceMember = "kind_governance_member"
  case kindEmployer = "kind_employer"
  case freedoms
  case freedomChooseRepresentatives = "freedom_choose_representatives"
  case freedomChooseHow = "freedom_choose_how"
  case freedomChooseWhether = "freedom_choose_whether"
  case freedomEqualVoice = "freedom_equal_voice"
  case decisions
  case decision
  case about
  case whoDecided = "who_decided"
  case sexWorkersPresent = "sex_workers_present"
  case othersPresent = "others_present"
  case agreedHere = "agreed_here"
  case profileNeeds = "profile_needs"
  case profilePower = "profile_power"
  case profileWork = "profile_work"
  case profileMonitoring = "profile_monitoring"
  case profileRelations = "profile_relations"
  case sideLedBy = "side_led_by"
  case sideDoneWith = "side_done_with"
  case sideDoneFor = "side_done_for"
  case side
  case whatFilesSay = "what_files_say"
  case whoLeads = "who_leads"
  case profileNote = "profile_note"

  // The index.
  case audience
  case audienceTeam = "audience_team"
  case audiencePartner = "audience_partner"
  case audiencePublic = "audience_public"
  case howToPrint = "how_to_print"
  case printing
  case languageMissing = "language_missing"
  case remarks
  case pagesCount = "pages_count"
  case bytesCount = "bytes_count"

  // Public pages.
  case openingTimes = "opening_times"
  case alwaysOpen = "always_open"
  case aboutPeople = "about_people"
  case fewerThan = "fewer_than"
  case roundedNote = "rounded_note"

  // More of the rota and the month plan.
  case weekday
  case endDate = "end_date"
  case signs
  case noSign = "no_sign"
  case tickWhenMet = "tick_when_met"
  case formulaIssue = "formula_issue"
  case timeInSessions = "time_in_sessions"
  case timeInMeetings = "time_in_meetings"
  case hoursNumber = "hours_number"
  case nothingPlanned = "nothing_planned"

  // How numbers are written.
  case groupMark = "group_mark"
  case decimalMark = "decimal_mark"
  case notFromActsShort = "not_from_acts_short"
  case everyDay = "every_day"
  case languageName = "language_name"
  case withWastage = "with_wastage"
  case lubricantUsual = "lubricant_usual"

  // Forms in an app.
  case numberBetween = "number_between"
  case numberAtLeast = "number_at_least"
  case numberAtMost = "number_at_most"
  case neverAName = "never_a_name"
  case firstDayOfWeek = "first_day_of_week"
}
