// swift-format-ignore-file
// Made by `make templates` from the files in Templates/. Change those.

/// The YAML files that ship inside the program.
package enum ShippedTemplates {
  /// Paths relative to `Templates/`, sorted bytewise.
  package static let all: [(path: String, text: String)] = [
    (
"policies/who-2013.yaml",
#"""
# The figures that every programme starts from, each with its source. 'own' is a default of
# Parasol's and never a figure of the guidance. SWIT is the 2013 tool of WHO, UNFPA, UNAIDS, NSWP
# and the World Bank, cited by section and printed page.
policy: who-2013
source: WHO, UNFPA, UNAIDS, NSWP, World Bank 2013
month_factor: calendar
parameters:
  advanced-training-overdue:
    training_gap: {value: 3 months, mark: seen, source: 'SWIT 3.2.2 B p53'}
  committee-not-elected:
    term: {value: 12 months, mark: seen, source: 'SWIT 3.4.1 p66'}
  committee-not-monthly:
    meeting_gap: {value: 1 month, mark: seen, source: 'SWIT 3.4.1 p66'}
  community-led-without-control:
    board_share_min: {value: 0.5, unit: share; strictly more, mark: own}
  condom-need-unmet:
    ratio_error: {value: 0.8, unit: ratio, mark: own}
  condom-plan-below-need:
    ratio_warning: {value: 1.0, unit: ratio, mark: own}
  contact-less-than-monthly:
    contact_interval: {value: 1 month, mark: seen, source: 'SWIT 3.2.1 p46; SWIT Fig 6.6 p160'}
  deviation-without-reason:
    deviation_review: {value: 12 months, mark: own}
  estimate-not-covered:
    coverage_target:
      value: 1.0
      unit: share of estimate
      mark: seen
      source: 'SWIT 3.2 p45-46; SWIT Table 6.3 p147'
  estimate-off-midpoint:
    midpoint_tolerance: {value: 0.5, unit: people, mark: own}
    integer_tolerance: {value: 1, unit: people, mark: own}
  estimate-too-wide:
    width_max: {value: 0.5, unit: relative half-width, mark: own}
  extreme-caseload:
    extreme_fsw:
      value: 90
      unit: people/worker
      mark: practice
      source: 'Bhattacharjee et al. 2018 (Kenya; observational)'
    extreme_msm:
      value: 60
      unit: people/worker
      mark: practice
      source: 'Bhattacharjee et al. 2018 (Kenya; observational)'
  hotspot-without-times:
    bands_min: {value: 1, unit: time bands, mark: own}
  lone-visit-to-venue:
    gatekeeper_team: {value: 2, unit: people, mark: seen, source: 'SWIT 3.2.2 C p58'}
  not-enough-contact-slots:
    minutes_per_contact: {value: 20 min, mark: own}
  overloaded-outreach-worker:
    caseload_max:
      value: 65
      unit: people/worker
      mark: seen
      source: 'SWIT 3.2.1 p46; SWIT Table 6.3 p147; SWIT Fig 6.6 p160'
      at_least: 30
      at_most: 65
    caseload_plan:
      value: 50
      unit: people/worker
      mark: seen
      source: 'SWIT 3.2.1 p46; SWIT Table 6.3 p147; SWIT Fig 6.6 p160'
      at_least: 30
      at_most: 65
  overloaded-supervisor:
    span_outer:
      value: 20
      unit: workers/supervisor
      mark: seen
      source: 'SWIT 3.2.2 C p58'
      at_least: 5
      at_most: 20
  participation-freedom-denied:
    vote_weight_min: {value: 1.0, unit: ratio to partner, mark: own}
  safe-space-closed-when-needed:
    margin_before: {value: 60 min, mark: own}
    margin_after: {value: 60 min, mark: own}
  shared-space-without-own-time:
    slots_per_week: {value: 1, unit: slots/week, mark: seen, source: 'SWIT Box 3.8 p65'}
  stale-estimate:
    estimate_age:
      value: 18 months
      mark: practice
      source: 'SWIT ch. 6 p143; Verma et al. 2010 (Avahan); PACTR 9777 (Zimbabwe)'
      at_least: 6 months
      at_most: 18 months
    estimate_expired: {value: 36 months, mark: own}
  supervisor-span-off-range:
    span_min:
      value: 5
      unit: workers/supervisor
      mark: seen
      source: 'SWIT Fig 6.6 p160; SWIT 3.2.2 C p58'
    span_max:
      value: 7
      unit: workers/supervisor
      mark: seen
      source: 'SWIT Fig 6.6 p160; SWIT 3.2.2 C p58'
      at_least: 5
      at_most: 20
  test-interval-too-long:
    syphilis_interval:
      value: 6 months
      mark: practice
      source: 'NACO STI guidance for targeted interventions 2010; PEPFAR MER 2.6.1'
    hiv_interval:
      value: 6 months
      mark: practice
      source: 'NACO STI guidance for targeted interventions 2010; PEPFAR MER 2.6.1'
      at_least: 3 months
      at_most: 6 months
  total-differs-from-parts:
    sum_abs: {value: 2, unit: people, mark: own}
    sum_rel: {value: 0.001, unit: share, mark: own}
  uncovered-crisis-hours:
    hours_per_week: {value: 168 hours, mark: seen, source: 'SWIT Box 2.9 p35'}
  underage-population:
    age_min: {value: 18, unit: years, mark: seen, source: 'SWIT 2.1.2 p25'}
  urgent-care-out-of-reach:
    pep_hours: {value: 72 hours, mark: seen, source: 'SWIT ch. 5 p126-127; Kenya MOH 731 Plus'}
    ec_hours: {value: 120 hours, mark: seen, source: 'SWIT ch. 5 p126-127; Kenya MOH 731 Plus'}
    ec_ideal: {value: 72 hours, mark: seen, source: 'SWIT ch. 5 p126-127; Kenya MOH 731 Plus'}
  weekly-review-missing:
    review_gap: {value: 7 days, mark: seen, source: 'SWIT 3.2.2 B p53; SWIT Fig 6.6 p160'}
  planning:
    caseload_min: {value: 35, unit: people per worker, mark: seen, source: 'SWIT 3.2.1 p46'}
    session: {value: 120 min, mark: own}
    smallest_slice: {value: 5, unit: people, mark: own}
    hotspots_per_worker: {value: 8, unit: hotspots, mark: own}
    sessions_per_day: {value: 3, unit: sessions, mark: own}
    days_per_week: {value: 6, unit: days, mark: own}
    span_of_day: {value: 8 hours, mark: own}
    rest: {value: 9 hours, mark: own}
    late_after: {value: 21 hours, mark: own}
    late_per_week: {value: 4, unit: sessions, mark: own}
    team: {value: 3, unit: workers, mark: own}
    companion_travel: {value: 30 min, mark: own}
    worker_travel: {value: 60 min, mark: own}
    travel_fixed: {value: 5 min, mark: own}
    metres_per_minute: {value: 150, unit: metres, mark: own}
    condom_pack: {value: 3, unit: condoms, mark: own}
    lubricant_pack: {value: 1, unit: sachets, mark: own}
    wastage: {value: 5%, mark: own}
    lubricant_per_condom: {value: 50%, mark: own}
    condoms_per_contacted_person: {value: 30, unit: condoms per month, mark: practice, source: Blanchard et al. 2008}
    staffing_span: {value: 7, unit: workers per supervisor, mark: seen, source: 'SWIT Fig 6.6 p160'}
    staffing_span_low: {value: 5, unit: workers per supervisor, mark: seen, source: 'SWIT Fig 6.6 p160'}
    caseload_low: {value: 30, unit: people per worker, mark: seen, source: 'SWIT Fig 6.6 p160'}

"""#
    ),
  ]
}
