// swift-format-ignore-file
// Made by `make templates` from the files in Templates/. Change those.

/// The YAML files that ship inside the program.
package enum ShippedTemplates {
  /// Paths relative to `Templates/`, sorted bytewise.
  package static let all: [(path: String, text: String)] = [
    (
"forms/advocacy-register.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Talks with those who can change things: officials, police, owners, press (form J of NACO by title; own design).
# People are told by their role.
form: advocacy-register
number: B26
source: 'NACO, form J'
mark: own
filled_by: supervisor
every: 1 month
variant: text
paper: a4 landscape
class: internal
keeper: supervisor
keep: 2 years
pages: 1
register: yes
blocks:
  - fields:
      month: {type: month}
      site: {type: code}
  - grid:
      name: talks
      label: title
      rows:
        talk: {count: 6, height: 18 mm}
      columns:
        date: {type: date, width: 26 mm}
        with_whom: {type: text, hint: role_only, width: 48 mm}
        subject: {type: text}
        agreed: {type: text}
        next: {type: text}
        by_when: {type: date, width: 26 mm}

"""#
    ),
    (
"forms/certificate.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Given after a course. It names no work and no illness; the person writes a name by hand, or none.
form: certificate
number: A10
source: 'SWIT p54'
mark: own
filled_by: manager
variant: text
paper: a5 landscape
class: partner
keeper: outreach_worker
pages: 1
# Signed and handed over on paper.
app: no
blocks:
  - heading: certificate_of
  - fields:
      # A line to write on by hand, as the person wishes.
      given_to: {type: sign, hint: as_person_wishes, share: 2}
  - text: has_taken_part
  - fields:
      course: {share: 3}
      hours: {type: number}
  - ticks:
      name: topics
      ask: topics_covered
      boxes:
        topic_interpersonal_communication: {}
        topic_condom_gap_and_negotiation: {}
        topic_social_network_mapping: {}
        topic_microplanning_and_records: {}
        topic_sti_hiv_tb_symptoms_and_referral: {}
        topic_voluntary_testing: {}
        topic_violence_and_psychosocial_support: {}
        topic_community_mobilization: {}
  - fields:
      trainers: {share: 2, label: trainers_roles}
      date: {type: date}
      signed: {type: sign, label: signed_by_role}

"""#
    ),
    (
"forms/clinic-visit-list.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# One visit at the clinic (clinic form of the Kenyan Ministry of Health, reduced to what the plan needs). It stays
# in the clinic; only counts leave.
form: clinic-visit-list
number: B20
source: 'Kenya Ministry of Health, clinic form'
mark: practice
filled_by: clinician
variant: text
paper: a4
class: clinical
keeper: clinician
keep: 2 years
pages: 1
blocks:
  - fields:
      code: {type: code}
      date: {type: date}
      where: {type: one_of, choices: [at_the_clinic, outreach_clinic]}
      reason:
        type: one_of
        choices: [no_symptoms, symptoms, check_up, follow_up_visit]
        share: 3
  - grid:
      name: services
      label: title
      rows:
        sti: {height: 11 mm}
        tb: {height: 11 mm}
        hepatitis_b: {height: 11 mm}
        hepatitis_c: {height: 11 mm}
        overdose: {height: 11 mm}
        abscess: {height: 11 mm}
        alcohol_drugs: {height: 11 mm}
        cervical: {height: 11 mm}
        prep: {height: 11 mm}
        violence: {height: 11 mm}
        counselling: {height: 11 mm}
        family_planning: {height: 11 mm}
        mental_health: {height: 11 mm}
        medication_assisted: {height: 11 mm}
      columns:
        service: {names: yes, width: 50 mm}
        screened: {type: tick, width: 24 mm}
        result: {type: text, width: 34 mm}
        treated: {type: tick, width: 26 mm}
        referred: {type: tick, width: 22 mm}
        remark: {type: text, width: 30 mm}
  - fields:
      condoms: {type: number}
      female_condoms: {type: number}
      lubricant: {type: number}
      needles: {type: number}
      self_test_kits: {type: number}
      next_visit: {type: date}
  - note: only_counts_leave

"""#
    ),
    (
"forms/committee-report.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The monthly report of the community committee: what came of last time, what was raised, what was
# agreed. It is read out to both the community and the programme, so it can point at nobody.
form: committee-report
number: A4
source: 'SWIT Fig 3.10, p66-67'
mark: own
filled_by: committee
every: 1 month
variant: oral
paper: a4
class: internal
keeper: committee
keep: 1 year
pages: 2
blocks:
  - fields:
      site: {type: code}
      date: {type: date}
      next_date: {type: date}
  - fields:
      present_community: {type: number}
      present_staff: {type: number}
      present_invited: {type: number}
  - heading: results_last_time
  - grid:
      name: results
      label: results_last_time
      rows:
        action: {count: 4, height: 11 mm}
      columns:
        action: {}
        who: {label: who_does, width: 32 mm}
        result: {type: one_of, choices: [done, going_on, stuck], width: 34 mm}
        what_next: {width: 46 mm}
  - heading: raised_and_agreed
  - grid:
      name: agreed
      label: raised_and_agreed
      rows:
        clinic_services: {pictograms: [clinic], height: 23 mm}
        condoms_supply: {pictograms: [condom], height: 23 mm}
        safe_space: {label: room, pictograms: [safe_house], height: 23 mm}
        rights_and_rules: {pictograms: [scales], height: 23 mm}
      columns:
        area: {label: about, names: yes, width: 32 mm}
        raised: {label: what_was_said}
        serious: {type: number, at_least: 1, at_most: 3, width: 23 mm}
        agreed: {label: what_we_do}
        who: {label: who_does, width: 26 mm}
        by_when: {type: date, width: 24 mm}
  - page_break: yes
  - heading: numbers_shown
  - grid:
      name: numbers
      label: numbers_shown
      rows:
        indicator: {count: 4, height: 10 mm}
      columns:
        indicator: {label: what_counted, width: 60 mm}
        value: {type: number, width: 24 mm}
        what_we_think: {}
  - heading: violence_no_names
  - grid:
      name: cases
      label: violence_no_names
      rows:
        physical: {}
        forced: {}
        emotional: {}
        rights: {label: rights_denied}
      columns:
        kind: {names: yes}
        cases: {label: how_many, type: number, width: 40 mm}
        followed_up: {type: number, width: 40 mm}
  - note: write_zero
  - fields:
      message_programme: {lines: 2}
      message_community: {lines: 2}
  - totals:
      actions_open: {formula: 'count(result, going_on) + count(result, stuck)'}
      actions_closed: {formula: 'count(result, done)'}
      actions_late: {}
  - fields:
      chair: {type: sign}

"""#
    ),
    (
"forms/condom-gap-analysis.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# How many condoms a group needs, where they come from, and what is missing: worked out together, by
# kind of place. Its name is that of a tool of the Avahan handbook; the design is Parasol's default.
form: condom-gap-analysis
number: B8
source: 'Avahan handbook 2013, tool 8'
mark: own
filled_by: supervisor
every: 3 months
variant: pictorial
paper: a4 landscape
class: internal
keeper: supervisor
keep: 1 year
pages: 1
blocks:
  - fields:
      site: {type: code}
      month: {type: month}
      took_part: {type: number}
  - grid:
      name: gap
      label: title
      rows:
        segment: {from: segments, count: 5, height: 13 mm}
      total: yes
      columns:
        segment: {names: yes, label: kind_of_place, width: 32 mm}
        people: {type: number, label: people, pictogram: group}
        clients_week: {type: number, total: none}
        acts_week: {formula: people * clients_week}
        month_need: {formula: acts_week * month_factor}
        got_worker: {type: number, label: from_worker, pictogram: talk}
        got_safe_space: {type: number, label: from_room, pictogram: safe_house}
        bought: {type: number, pictogram: money}
        month_got: {formula: got_worker + got_safe_space + bought, label: total}
        month_gap: {formula: month_need - month_got, label: missing}
        reason: {width: 30 mm}

"""#
    ),
    (
"forms/condom-supply-planning.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What people who need them say of condoms and lubricant at one site: the nine questions of the 2013
# tool, one row a product. The split into nine is our reading; each question can be asked aloud.
form: condom-supply-planning
number: A6
source: 'SWIT Table 4.2, p83'
mark: partial
filled_by: supervisor
every: 6 months
variant: text
paper: a4 landscape
class: internal
keeper: supervisor
keep: 1 year
pages: 1
blocks:
  - fields:
      site: {type: code}
      date: {type: date}
      people_here: {type: number}
      took_part: {type: number}
  - grid:
      name: wishes
      label: title
      rows:
        condoms: {height: 28 mm}
        female_condoms: {height: 28 mm}
        lubricant: {height: 28 mm}
      columns:
        product: {names: yes, width: 31 mm}
        outlets: {label: best_outlets, width: 36 mm}
        kind_wanted: {width: 31 mm}
        price_wanted: {type: one_of, choices: [free, low_price, market_price], width: 34 mm}
        walk:
          type: one_of
          label: walk_minutes
          choices: [walk_5, walk_20, walk_45, walk_60]
          width: 30 mm
        always_there: {type: one_of, choices: [always, mostly, not_there], width: 33 mm}
        problems: {type: some_of, choices: [breaks, slips, smells, wrong_size, other], width: 46 mm}
        would_help: {width: 32 mm}
  - grid:
      name: amounts
      label: product
      rows:
        condoms: {}
        female_condoms: {}
        lubricant: {}
      columns:
        product: {names: yes, width: 32 mm}
        got_week: {type: number, width: 34 mm}
        more_week: {type: number, width: 34 mm}
        person_month: {formula: (got_week + more_week) * month_factor}
        site_month: {formula: person_month * people_here}
        site_gap: {formula: more_week * month_factor * people_here}

"""#
    ),
    (
"forms/contact-form.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The first meeting with a person (contact form of the Kenyan Ministry of Health, without what leads to the
# person). The code is made of area, partner, place and a serial number.
form: contact-form
number: B15
source: 'Kenya Ministry of Health, contact form'
mark: practice
filled_by: outreach_worker
variant: pictorial
paper: a5
class: confidential
keeper: supervisor
keep: 1 year
pages: 2
blocks:
  - fields:
      date: {type: date}
      started: {type: one_of, choices: [new_here, moved_here]}
      moved_on: {type: date}
      moved_from: {type: code}
      first_met_on: {type: date}
      group: {type: one_of, from: groups, share: 2}
      area: {type: code}
      partner: {type: code}
      place: {type: place}
      serial: {type: number}
      code: {type: code, hint: how_code_is_made, share: 2}
      kind_of_place: {type: code}
      met_before: {type: yes_no}
      met_by: {type: code}
      year_started: {type: number, at_least: 1950, at_most: 2100}
  - page_break: yes
  - fields:
      acts_a_week: {type: number, pictogram: condom}
      acts_with_lubricant: {type: number, pictogram: lubricant}
      injections_a_day: {type: number, pictogram: needle}
  - ticks:
      name: how_to_meet
      ask: how_to_meet
      boxes:
        through_worker: {pictogram: talk}
        at_place: {pictogram: street}
        help_line: {pictogram: phone}

"""#
    ),
    (
"forms/crisis-rota.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Who answers and who goes, each hour of the week: roles of the 2013 tool. The layout is Parasol's
# default, and so are the three shifts of a blank sheet. People stand here as codes.
form: crisis-rota
number: A8
source: 'SWIT Box 2.9, p35'
mark: own
filled_by: supervisor
every: 1 week
variant: text
paper: a4 landscape
class: internal
keeper: supervisor
keep: 3 months
pages: 2
blocks:
  - fields:
      site: {type: code}
      week: {type: week}
      shift_hours: {type: number}
  - grid:
      name: rota
      label: title
      rows:
        weekday: {from: weekdays, height: 13 mm}
      columns:
        day: {names: yes, width: 34 mm}
        shifts:
          repeat: shifts
          parts:
            receiver: {type: worker, label: answers, pictogram: helpline}
            responder_1: {type: worker, label: goes_1, pictogram: walk}
            responder_2: {type: worker, label: goes_2, pictogram: walk}
  - ticks:
      name: backup
      ask: backup
      boxes:
        social_worker: {}
        lawyer: {}
        data_person: {label: keeper_data_person}
  - fields:
      gaps: {label: empty_shifts, lines: 1}
  - page_break: yes
  - grid:
      name: hours
      label: hours_a_week
      rows:
        person: {from: on_call, count: 6, spare: 1, height: 9 mm}
      columns:
        worker: {type: worker}
        shifts_taken: {type: number, width: 60 mm}
        hours_a_week: {formula: shifts_taken * shift_hours, width: 60 mm}
  - heading: what_to_do_when
  - beside:
      - share: 1
        blocks:
          - heading: case_violence
          - grid:
              name: violence_steps
              label: case_violence
              rows: {step: {count: 5, height: 9 mm}}
              columns:
                number: {names: yes, width: 9 mm}
                step: {}
      - share: 1
        blocks:
          - heading: case_police
          - grid:
              name: police_steps
              label: case_police
              rows: {step: {count: 5, height: 9 mm}}
              columns:
                number: {names: yes, width: 9 mm}
                step: {}
      - share: 1
        blocks:
          - heading: case_life
          - grid:
              name: life_steps
              label: case_life
              rows: {step: {count: 5, height: 9 mm}}
              columns:
                number: {names: yes, width: 9 mm}
                step: {}

"""#
    ),
    (
"forms/daily-diary.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The outreach worker's day: one line a person, in signs and numbers, front and back of one leaf.
# Its name is that of a tool of the Avahan handbook; the design is Parasol's default.
form: daily-diary
number: B1
source: 'Avahan handbook 2013, tool 3'
mark: own
filled_by: outreach_worker
every: 1 day
variant: pictorial
paper: a5 landscape
class: confidential
keeper: outreach_worker
keep: 3 months
pages: 2
blocks:
  - fields:
      date: {type: date}
      place: {type: place}
      time_block:
        type: one_of
        choices:
          daytime: {pictogram: sun}
          evening: {pictogram: half_sun}
          night: {pictogram: moon}
          late_night: {pictogram: star, label: late}
  - grid:
      name: contacts
      label: title
      rows:
        contact: {count: 12, height: 9 mm}
      columns:
        person: {type: person, label: who, width: 14 mm}
        one_to_one: {type: tick, pictogram: talk, width: 16 mm}
        in_group: {type: tick, pictogram: group_talk, width: 17 mm}
        condoms: {type: number, label: condom, pictogram: condom, width: 21 mm}
        female_condoms: {type: number, label: internal, pictogram: female_condom, width: 18 mm}
        lubricant: {type: number, label: gel, pictogram: lubricant, width: 17 mm}
        # The sign of what was talked about; of where the person was sent.
        topics:
          type: some_of
          from: topics
          label: talked_about
          cell: []
          pictogram: ear
          width: 16 mm
        referred:
          type: one_of
          from: services
          label: sent
          cell: []
          pictogram: referral
          width: 16 mm
        went: {type: tick, pictogram: walk, width: 16 mm}
        violence: {type: tick, pictogram: violence, width: 18 mm}
        look_again: {type: date, pictogram: again, width: 17 mm}
  - totals:
      contacts_number: {formula: count(person)}
      new_number: {}
      condoms_number: {formula: sum(condoms)}
      lubricant_number: {formula: sum(lubricant)}
      referred_number: {formula: count(referred)}

"""#
    ),
    (
"forms/health-diary-week.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The week of the diary: its seven days added up. The person shows it, or not.
form: health-diary-week
number: A11b
source: 'SWIT Box 3.5, p56'
mark: seen
filled_by: person
every: 1 week
variant: text
paper: a6
sheet: a4
booklet: yes
sheets: 5
class: confidential
keeper: person
keep: 1 month
pages: 2
blocks:
  - fields:
      week: {type: week}
  - grid:
      name: days
      label: title
      total: yes
      rows:
        weekday: {from: weekdays, height: 9 mm}
      columns:
        day: {names: yes, width: 24 mm}
        times_number: {type: number, label: times}
        without_condom: {type: number}
        without_lubricant: {type: number}
  - page_break: yes
  - grid:
      name: days_more
      label: any_signs
      total: yes
      rows:
        weekday: {from: weekdays, height: 9 mm}
      columns:
        day: {names: yes, width: 24 mm}
        used_wrongly: {type: number}
        signs: {type: yes_no, label: any_signs, total: any, width: 38 mm}

"""#
    ),
    (
"forms/health-diary.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# One day of a diary that a person keeps for themself: a booklet of one month in the pocket. It
# belongs to the person and is never asked for, and no service depends on it.
form: health-diary
number: A11
source: 'SWIT Box 3.5, p56'
mark: seen
filled_by: person
every: 1 day
variant: text
paper: a6
sheet: a4
booklet: yes
sheets: 31
class: confidential
keeper: person
keep: 1 month
pages: 1
blocks:
  - fields:
      date: {type: date}
  - grid:
      name: times
      label: title
      rows:
        mouth: {}
        back: {}
        other_way: {}
        of_these: {heading: yes}
        without_condom: {}
        without_lubricant: {}
        used_wrongly: {}
      columns:
        way: {names: yes}
        guest: {type: number, width: 24 mm}
        partner: {type: number, width: 24 mm}
  - ticks:
      name: signs
      ask: any_signs
      one: yes
      boxes:
        yes: {}
        no: {}
        not_sure: {}
  - fields:
      test_or_treatment: {lines: 1}

"""#
    ),
    (
"forms/hotspot-analysis.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# One place looked at closely: when people are there, how many, and what helps or hinders (fields of the
# hotspot analysis of SWOP Nairobi and of the Avahan spot analysis; the layout is Parasol's own).
form: hotspot-analysis
number: B12
source: 'SWOP Nairobi, hotspot analysis; Avahan handbook 2013, spot analysis'
mark: practice
filled_by: supervisor
every: 6 months
variant: pictorial
paper: a4
class: confidential
keeper: supervisor
keep: 1 year
pages: 2
for_each: hotspots
blocks:
  - fields:
      hotspot: {type: place, label: place}
      date: {type: date}
      worker: {type: worker}
      kind_of_place: {type: one_of, from: typologies, share: 3}
      setting:
        type: one_of
        choices: [on_the_street, in_a_venue, shared_house, at_home, not_open]
        share: 3
      days_and_hours: {type: text, share: 3}
  - fields:
      ages: {type: one_of, choices: [group_younger, group_older, mixed]}
      gender: {type: some_of, choices: [group_women, group_men, group_transgender]}
      clients: {type: one_of, choices: [few, some, many]}
      violence: {type: one_of, choices: [no_violence, sometimes, often], pictogram: violence}
      violence_from:
        type: some_of
        choices: [clients, police, managers, partners, strangers, others]
        share: 2
      who_decides: {type: one_of, choices: [nobody, manager, owner]}
      we_may_enter: {type: yes_no}
      safety_agreed: {type: yes_no}
      walk_to_condoms:
        type: one_of
        choices: [walk_5, walk_20, walk_45, walk_60]
        share: 2
        pictogram: walk
      nearest_clinic: {type: one_of, from: facilities, pictogram: clinic}
      go_in_pairs: {type: yes_no, pictogram: group}
  - page_break: yes
  # Six times of the day by seven days; the fewest and the most people seen.
  - heading: people_there
  - grid:
      name: people_there
      label: people_there
      rows:
        from_06_to_12: {pictograms: [sun], height: 16 mm}
        from_12_to_16: {pictograms: [sun], height: 16 mm}
        from_16_to_19: {pictograms: [half_sun], height: 16 mm}
        from_19_to_22: {pictograms: [moon], height: 16 mm}
        from_22_to_02: {pictograms: [star], height: 16 mm}
        from_02_to_06: {pictograms: [star], height: 16 mm}
      columns:
        time: {width: 27 mm, names: yes}
        days:
          repeat: weekdays
          parts:
            low: {type: number}
            high: {type: number}
  - fields:
      busiest: {type: text}
  # The middle of the low and the high estimate (formula F1), and the need of a month (F15, 5 % for losses is
  # Parasol's default).
  - fields:
      people_low: {type: number}
      people_high: {type: number}
      acts_a_week: {type: number}
  - totals:
      people: {label: people_planning, formula: (people_low + people_high) / 2}
      need: {label: need_per_month, formula: people * acts_a_week * month_factor * 1.05}

"""#
    ),
    (
"forms/hotspot-load-map.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Where the work weighs most (the load map of SWOP Nairobi by name; columns are Parasol's own design). Places
# stand in order of their people, the largest first; the line at 90 % tells which to open first (formula F62).
form: hotspot-load-map
number: B13
source: 'SWOP Nairobi, hotspot load map'
mark: practice
filled_by: supervisor
every: 3 months
variant: text
paper: a3 landscape
class: confidential
keeper: supervisor
keep: 1 year
pages: 1
register: yes
blocks:
  - fields:
      date: {type: date}
      site: {type: code}
      # How often each person is to be met in a month (formula F34: once at least).
      meetings_a_month: {type: number, at_least: 1}
      minutes_a_meeting: {type: number, at_least: 1}
  - grid:
      name: places
      label: title
      rows:
        place: {from: hotspots, spare: 3, count: 20, height: 9 mm}
      columns:
        place: {names: yes, width: 40 mm}
        people: {type: number}
        share: {type: computed, formula: 100 * people / sum(people), unit: percent, total: none}
        share_so_far: {type: computed, formula: cumulated(share), unit: percent, total: none}
        in_our_care: {type: number}
        # Workers share places, so their sum would count some of them twice.
        workers: {type: number, total: none}
        people_a_worker: {type: computed, formula: in_our_care / workers, at_most: 65, total: none}
        meetings_needed: {type: computed, formula: people * meetings_a_month}
        hours_needed: {type: computed, formula: meetings_needed * minutes_a_meeting / 60}
        hours_planned: {type: number}
        hours_missing: {type: computed, formula: hours_needed - hours_planned}
      total: yes
  - note: line_at_90

"""#
    ),
    (
"forms/hotspot-map.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The map of places of Fig 3.2 of the 2013 tool (page 47: what it shows) and tool 1 of the Avahan handbook,
# drawn by a core group that knows the places. No coordinates; kept in one place, never shared (page 143).
form: hotspot-map
number: B10
source: 'SWIT Fig 3.2, p47; Avahan handbook 2013, tool 1'
mark: seen
filled_by: community
every: 12 months
variant: pictorial
paper: a2 landscape
class: confidential
keeper: supervisor
keep: 18 months
pages: 1
app: no
blocks:
  - fields:
      date: {type: date}
      site: {type: code}
      took_part: {type: number, pictogram: group}
      drawn_by: {type: some_of, choices: [community_members, workers, supervisor], share: 2}
  - map: hotspots
  # What is drawn by hand on the map: kinds of places, points of the programme, danger.
  - key: [street, bar, home, road, phone, landmark, condom_point, clinic, safe_house, danger]
  - text: circles

"""#
    ),
    (
"forms/individual-tracking.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# One person through twelve months: what was given, when the person was looked after, what is next.
# Dates alone, never a result. Its name is that of a tool of the Avahan handbook.
form: individual-tracking
number: B3
source: 'Avahan handbook 2013, tool 4'
mark: own
filled_by: outreach_worker
every: 1 year
variant: pictorial
paper: a4 landscape
class: confidential
keeper: outreach_worker
keep: 1 year
pages: 1
blocks:
  - beside:
      - share: 1
        blocks:
          - fields:
              person: {type: person}
          - fields:
              place: {type: place}
      - share: 3
        blocks:
          - fields:
              best_time: {type: some_of, from: time_blocks}
              tier: {type: one_of, label: how_often, from: tiers}
  - grid:
      name: year
      label: title
      rows:
        month: {from: months, count: 12, height: 9 mm}
      columns:
        month: {names: yes, width: 30 mm}
        contacts: {type: number, label: met, pictogram: talk, width: 19 mm}
        condoms: {type: number, label: condom, pictogram: condom, width: 21 mm}
        lubricant: {type: number, label: gel, pictogram: lubricant, width: 18 mm}
        check_up: {type: date, pictogram: clinic, width: 26 mm}
        blood_test: {type: date, pictogram: needle, width: 26 mm}
        # A date alone; no result is ever written here.
        voluntary_test: {type: date, pictogram: test_tube, width: 26 mm}
        referred: {type: one_of, from: services, cell: [], pictogram: referral, width: 50 mm}
        safe_space: {type: tick, label: room, pictogram: safe_house, width: 18 mm}
        violence: {type: tick, pictogram: violence, width: 19 mm}
        priority: {type: tick, label: first, pictogram: priority, width: 18 mm}
  - fields:
      next_check_up: {type: date, formula: 'next_due(check_up, 3 months)'}
      next_blood_test: {type: date, formula: 'next_due(blood_test, 6 months)'}
      next_voluntary_test: {type: date, formula: 'next_due(voluntary_test, 6 months)'}

"""#
    ),
    (
"forms/information-chart.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The information chart of the 2013 tool: a memory aid in drawings that never leaves its drafter.
# The four signs of the time of day are Parasol's default.
form: information-chart
number: A2
source: 'SWIT Fig 3.4, p50'
mark: seen
filled_by: outreach_worker
variant: pictorial
paper: a3 landscape
class: confidential
keeper: outreach_worker
keep: 6 months
pages: 1
# Drawn by hand and for its drafter alone.
app: no
blocks:
  - fields:
      month: {type: month}
      site: {type: code}
      sign: {type: worker, label: my_sign}
  - grid:
      label: title
      rows:
        person: {count: 8, height: 26 mm}
      columns:
        # A drawing that recalls the person to the one who drew it, and to nobody else.
        who: {type: drawing, width: 80 mm}
        lives: {type: drawing, width: 80 mm}
        waits: {type: drawing, width: 80 mm}
        works: {type: drawing, width: 80 mm}
        # A sticker or a mark under the sun, the half sun, the moon or the star.
        best_time:
          parts:
            daytime: {type: tick, pictogram: sun, width: 18 mm}
            evening: {type: tick, pictogram: half_sun, width: 18 mm}
            night: {type: tick, pictogram: moon, width: 18 mm}
            late_night: {type: tick, pictogram: star, width: 23 mm}

"""#
    ),
    (
"forms/microplanning-calendar.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The micro-planning calendar of the 2013 tool: one sheet a month, an entry at each contact, a look
# at it with the supervisor every week. Sizes and the foot are Parasol's default.
form: microplanning-calendar
number: A1
source: 'SWIT Fig 3.7, p57'
mark: seen
filled_by: outreach_worker
every: 1 month
variant: pictorial
paper: a3 landscape
class: confidential
keeper: outreach_worker
keep: 3 months
pages: 2
blocks:
  - fields:
      month: {type: month}
      site: {type: code}
      sign: {type: worker, label: my_sign}
  - grid:
      label: title
      rows:
        person: {count: 7, height: 31 mm}
      columns:
        person: {type: person, width: 38 mm, cell: [symbol]}
        # A white sticker covers a square that does not apply.
        risks: {type: some_of, from: factors, width: 64 mm, cell: [factors]}
        # Marked when more than three squares stay open.
        first: {type: tick, pictogram: priority, width: 20 mm, cell: []}
        # The fifth week is printed only in months that have one.
        weeks:
          repeat: weeks
          parts:
            talk: {type: tick, pictogram: talk}
            condom: {type: tick, pictogram: condom}
            clinic: {type: tick, pictogram: clinic}
closing:
  - heading: what_drawings_mean
  - key: factors
  # Filled in by the supervisor, once for all sheets; the outreach worker adds nothing up.
  - totals:
      seen: {label: people_seen}
      first: {label: people_first}
      first_twice: {}
      condoms: {}
      clinic_visits: {}

"""#
    ),
    (
"forms/monthly-report.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Counts for the district: the indicators in force by group (contents of Fig 6.6 of the 2013 tool, page 160; own
# design). None is written as 0; a row that is not complete is marked.
form: monthly-report
number: B23
source: 'SWIT Fig 6.6, p160'
mark: own
filled_by: supervisor
every: 1 month
variant: text
paper: a4
class: partner
keeper: manager
keep: 2 years
pages: 2
register: yes
blocks:
  - fields:
      month: {type: month}
      area: {type: code}
  - grid:
      name: counts
      label: title
      rows:
        indicator: {from: indicators, count: 18, spare: 3, height: 10 mm}
      columns:
        indicator: {names: yes, width: 66 mm}
        groups: {repeat: groups, type: number}
        total: {type: computed, formula: sum(groups), width: 26 mm}
        not_complete: {type: tick, width: 28 mm}
  - note: write_zero

"""#
    ),
    (
"forms/monthly-summary.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The month of a team in numbers: one line a worker's code, added up. Shares are worked out from the
# sums, never from other shares. Its name is that of a tool of the Avahan handbook.
form: monthly-summary
number: B5
source: 'Avahan handbook 2013, tool 6'
mark: own
filled_by: supervisor
every: 1 month
variant: text
paper: a4 landscape
class: internal
keeper: supervisor
keep: 2 years
pages: 1
register: yes
blocks:
  - fields:
      site: {type: code}
      month: {type: month}
      filled_by_code: {type: worker, label: supervisor}
  - grid:
      name: team
      label: title
      rows:
        worker: {from: workers, count: 6, spare: 1, height: 9 mm}
      total: yes
      columns:
        worker: {type: worker, label: code, width: 20 mm}
        people: {type: number, width: 17 mm}
        seen:
          label: people_seen
          width: 42 mm
          parts:
            seen_once: {type: number, label: once}
            seen_twice: {type: number, label: twice}
            seen_new: {type: number, label: new}
        condoms:
          parts:
            condoms_needed: {type: number, label: needed, width: 19 mm}
            condoms_given: {type: number, label: given, width: 17 mm}
            condoms_share:
              formula: condoms.condoms_given / condoms.condoms_needed
              label: for_need
              width: 17 mm
        lubricant:
          width: 34 mm
          parts:
            lubricant_needed: {type: number, label: needed}
            lubricant_given: {type: number, label: given}
        check_ups: {type: number, width: 18 mm}
        tests: {type: number, width: 18 mm}
        referrals:
          label: referred
          parts:
            referred_number: {type: number, label: sent, width: 16 mm}
            arrived: {type: number, width: 17 mm}
        violence:
          width: 30 mm
          parts:
            violence_reported: {type: number, label: told}
            violence_supported: {type: number, label: helped}
        field_days: {type: number, width: 17 mm}
  - totals:
      share_once: {formula: sum(seen_once) * 100 / sum(people), unit: percent}
      share_twice: {formula: sum(seen_twice) * 100 / sum(people), unit: percent}
      share_condoms: {formula: sum(condoms_given) * 100 / sum(condoms_needed), unit: percent}
      share_arrived: {formula: sum(arrived) * 100 / sum(referred_number), unit: percent}
  - text: write_zero
  - fields:
      remarks: {lines: 1}

"""#
    ),
    (
"forms/needs.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The needs of one person, in the three blocks of the 2013 tool side by side: what is done directly,
# what is linked to, what is followed up. Rows are the tool's; the foot is Parasol's default. The
# sheet folds to A5.
form: needs
number: A3
source: 'SWIT Fig 3.6, p55'
mark: seen
filled_by: outreach_worker
every: 3 months
variant: pictorial
paper: a4 landscape
class: confidential
keeper: outreach_worker
keep: 6 months
pages: 1
blocks:
  - fields:
      person: {type: person}
      month: {type: month}
      next_meeting: {type: date}
  - beside:
      - share: 1
        blocks:
          - heading: directly
          - grid:
              name: direct
              label: directly
              rows:
                condoms_lubricant: {pictograms: [condom], height: 17 mm}
                personal_support: {pictograms: [talk], height: 17 mm}
                violence_response: {pictograms: [violence], height: 17 mm}
              columns:
                what: {names: yes}
                needed: {type: tick, width: 17 mm}
                done: {type: tick, width: 14 mm}
                date: {type: date, width: 20 mm}
      - share: 1
        blocks:
          - heading: link_to
          - grid:
              name: links
              label: link_to
              rows:
                community_group: {pictograms: [group_talk], height: 17 mm}
                voluntary_test: {pictograms: [test_tube], height: 17 mm}
                treatment: {pictograms: [pill], height: 17 mm}
                reproductive_health: {pictograms: [pregnancy], height: 17 mm}
              columns:
                what: {names: yes}
                needed: {type: tick, width: 17 mm}
                done: {type: tick, width: 14 mm}
                date: {type: date, width: 20 mm}
      - share: 1
        blocks:
          - heading: follow_up
          - grid:
              name: follow
              label: follow_up
              rows:
                after_test: {pictograms: [ear], height: 17 mm}
                keeping_on: {pictograms: [calendar], height: 17 mm}
                care_at_home: {pictograms: [home], height: 17 mm}
                other_support: {pictograms: [question], height: 17 mm}
              columns:
                what: {names: yes}
                needed: {type: tick, width: 17 mm}
                done: {type: tick, width: 14 mm}
                date: {type: date, width: 20 mm}
  - fields:
      which_other: {}
      needs_number: {formula: count(direct.needed) + count(links.needed) + count(follow.needed)}

"""#
    ),
    (
"forms/network-map.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Who knows whom, drawn by the group, not to scale (tool 2 of the Avahan handbook: its purpose; the drawing is
# Parasol's own design). Signs stand for workers; nobody else is told apart.
form: network-map
number: B11
source: 'Avahan handbook 2013, tool 2'
mark: own
filled_by: community
every: 12 months
variant: pictorial
paper: a3 landscape
class: confidential
keeper: supervisor
keep: 1 year
pages: 1
app: no
blocks:
  - fields:
      date: {type: date}
      site: {type: code}
      took_part: {type: number, pictogram: group}
  - text: how_to_draw
  - map: network
  - fields:
      known_by_one: {type: number}
      known_by_several: {type: number}
      known_by_nobody: {type: number}
      people_in_all:
        type: computed
        formula: known_by_one + known_by_several + known_by_nobody

"""#
    ),
    (
"forms/opening-hours-card.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The hours of the community room on a card to hand out; it tells nothing else (own design).
form: opening-hours-card
number: B25d
source: 'Parasol'
mark: own
filled_by: supervisor
every: 3 months
variant: pictorial
paper: a6
sheet: a4
class: public
keeper: supervisor
keep: 3 months
pages: 1
for_each: safe_spaces
app: no
blocks:
  - heading: title
  - grid:
      name: days
      label: title
      rows:
        day: {from: weekdays, height: 9 mm, cell: [entries]}
      columns:
        day: {names: yes, width: 32 mm}
        open: {}
  - fields:
      help_line: {type: text, pictogram: phone}

"""#
    ),
    (
"forms/peer-calendar.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The peer calendar of the Kenyan Ministry of Health: one sheet for a person and a month, an entry a week. Its
# questions are kept; names are left out, and words that would give the work away are told in another way.
form: peer-calendar
number: B14
source: 'Kenya Ministry of Health, peer calendar'
mark: practice
filled_by: outreach_worker
every: 1 month
variant: pictorial
paper: a4 landscape
class: confidential
keeper: outreach_worker
keep: 3 months
pages: 1
blocks:
  - fields:
      person: {type: person}
      date: {type: date}
      place: {type: place}
      kind_of_place: {type: code}
      worker: {type: worker}
  - fields:
      acts_a_week: {type: number}
      acts_with_lubricant: {type: number}
      injections_a_day: {type: number}
      years_of_this: {type: number}
      violence_before: {type: yes_no}
      remarks: {type: text, share: 3}
      last_month: {type: some_of, choices: [condoms, needles, met, clinic]}
  - totals:
      condoms_a_month: {formula: acts_a_week * month_factor}
      lubricant_a_month: {formula: acts_with_lubricant * month_factor}
      needles_a_month: {formula: injections_a_day * 30}
  - grid:
      name: weeks
      label: title
      rows:
        week: {from: weeks, height: 9 mm}
      columns:
        week: {names: yes, width: 21 mm}
        needles: {type: number, pictogram: needle, width: 18 mm}
        lubricant: {type: number, pictogram: lubricant, width: 18 mm}
        condoms: {type: number, pictogram: condom, width: 18 mm}
        female_condoms: {type: number, pictogram: female_condom, width: 18 mm}
        talked_about:
          width: 108 mm
          parts:
            prevention_pills: {type: tick, pictogram: pill, cell: [tick]}
            self_test: {type: tick, pictogram: test_tube, cell: [tick]}
            alcohol_drugs: {type: tick, pictogram: bottle, cell: [tick]}
            family_planning: {type: tick, pictogram: pregnancy, cell: [tick]}
            health: {type: tick, pictogram: symptoms, cell: [tick]}
            urgent_pills: {type: tick, pictogram: clock, cell: [tick]}
        referred: {type: tick, pictogram: referral, width: 18 mm, total: any}
        self_test_kits: {type: number, pictogram: test_tube, width: 18 mm}
        clinic: {type: tick, pictogram: clinic, width: 18 mm, total: any}
        violence: {type: tick, pictogram: violence, width: 18 mm, total: any}
      total: yes

"""#
    ),
    (
"forms/preference-ranking.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What a group likes best, in seeds or stones laid on drawn options. What comes out may be cited as a
# decision of the plan. Its name is that of a tool of the Avahan handbook.
form: preference-ranking
number: B9
source: 'Avahan handbook 2013, tool 9'
mark: own
filled_by: community
every: 6 months
variant: pictorial
paper: a3 landscape
class: internal
keeper: committee
keep: 1 year
pages: 1
blocks:
  - fields:
      question: {share: 4}
      date: {type: date}
      took_part: {type: number}
  - grid:
      name: votes
      label: title
      rows:
        option: {count: 6, height: 30 mm}
      columns:
        # Places, hours, activities or providers, drawn by the group.
        option: {type: drawing, width: 80 mm}
        women: {type: number, label: group_women, width: 32 mm}
        men: {type: number, label: group_men, width: 32 mm}
        transgender: {type: number, label: group_transgender, width: 32 mm}
        younger: {type: number, label: group_younger, width: 32 mm}
        older: {type: number, label: group_older, width: 32 mm}
        votes: {formula: women + men + transgender + younger + older, label: total, width: 30 mm}
        rank: {formula: rank(votes), width: 24 mm}
        reason: {}
  - note: one_stone

"""#
    ),
    (
"forms/referral-register.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What became of the referral slips: by the number of the slip, no person (NACO and Kenyan practice by title;
# own design). What the person tells about it is told freely or not at all.
form: referral-register
number: B16b
source: 'NACO, form H; Kenya Ministry of Health'
mark: practice
filled_by: supervisor
every: 1 month
variant: text
paper: a4 landscape
class: confidential
keeper: supervisor
keep: 1 year
pages: 1
register: yes
blocks:
  - fields:
      month: {type: month}
      site: {type: code}
  - grid:
      name: referrals
      label: title
      rows:
        referral: {count: 11, height: 9 mm}
      columns:
        slip: {type: code, width: 22 mm}
        date: {type: date, width: 26 mm}
        worker: {type: worker, width: 26 mm}
        to: {type: one_of, from: facilities, cell: [], width: 30 mm}
        kind: {type: one_of, from: services, cell: [], width: 32 mm}
        arrived: {type: tick, width: 22 mm}
        arrived_on: {type: date, width: 26 mm}
        days: {type: computed, formula: 'days(date, arrived_on)', width: 20 mm, total: none}
        what_was_told: {type: text, width: 41 mm}
        followed_up: {type: tick, width: 28 mm}
  - totals:
      made: {formula: count(slip)}
      arrived_in_all: {formula: count(arrived)}
      share_arrived: {formula: 100 * arrived_in_all / made, unit: percent}

"""#
    ),
    (
"forms/referral-slip.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Three parts to tear off: the stub stays with the outreach worker, the second goes with the person and tells
# nothing, the third comes back from the facility (form H of NACO and Kenyan practice by title; own design).
# A service never depends on the slip.
form: referral-slip
number: B16a
source: 'NACO, form H; Kenya Ministry of Health'
mark: practice
filled_by: outreach_worker
variant: pictorial
paper: a4 landscape
class: confidential
keeper: outreach_worker
keep: 3 months
pages: 1
app: no
blocks:
  - beside:
      - share: 1
        blocks:
          - heading: stays_here
          - fields:
              slip: {type: code}
              date: {type: date}
              person: {type: person}
          - heading: where_to
          - ticks:
              name: to
              columns: 2
              one: yes
              boxes:
                clinic: {pictogram: clinic}
                test: {pictogram: test_tube}
                pills: {pictogram: pill}
                talk: {pictogram: talk}
                community_room: {pictogram: safe_house}
                advice: {pictogram: scales}
          - heading: why
          - ticks:
              name: why
              columns: 2
              boxes:
                check: {pictogram: test_tube}
                feels_ill: {pictogram: symptoms}
                raised_hand: {pictogram: violence}
                needs_talk: {pictogram: talk}
          - ticks:
              name: company
              boxes:
                wants_company: {pictogram: company}
      - share: 1
        cut: yes
        blocks:
          - heading: for_you
          - fields:
              your_slip: {type: code, label: slip}
              day: {type: date}
              hour: {type: time}
          - heading: go_to
          - ticks:
              name: go_to
              columns: 2
              one: yes
              boxes:
                go_clinic: {pictogram: clinic, label: clinic}
                go_test: {pictogram: test_tube, label: test}
                go_pills: {pictogram: pill, label: pills}
                go_talk: {pictogram: talk, label: talk}
                go_room: {pictogram: safe_house, label: community_room}
                go_advice: {pictogram: scales, label: advice}
          - note: welcome_without_slip
      - share: 1
        cut: yes
        blocks:
          - heading: comes_back
          - fields:
              facility_slip: {type: code, label: slip}
              arrived: {type: date}
          - ticks:
              name: given
              boxes:
                service_given: {}
          - fields:
              come_back: {type: date}
          - drawing: {name: stamp, label: stamp, height: 40 mm}

"""#
    ),
    (
"forms/remuneration-table.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What outreach workers are paid, and why: the rows of the 2013 tool, amounts agreed by the workers.
# Posted in the safe space. How often in a month, the sums and the row of supervision are ours.
form: remuneration-table
number: A5
source: 'SWIT Table 3.1, p60'
mark: seen
filled_by: manager
every: 1 year
variant: text
paper: a4 landscape
class: internal
keeper: manager
keep: 1 year
pages: 1
blocks:
  - fields:
      site: {type: code}
      year: {type: number}
      currency: {}
  - fields:
      paid_workers: {type: number}
      paid_hours: {type: number}
      comparable_hour: {type: money}
  - grid:
      name: worker_pay
      label: title
      rows:
        outreach_time:
          height: 9 mm
          words: {paid_as: salary, unit: a_month, paid_when: fixed_day, why: why_time}
        training_time:
          height: 9 mm
          words: {paid_as: stipend, unit: a_day, paid_when: same_day, why: why_training}
        journeys:
          height: 9 mm
          words: {paid_as: fare, unit: a_route, paid_when: before_journey, why: why_journeys}
        calls:
          height: 9 mm
          words: {paid_as: airtime, unit: a_month, paid_when: month_start, why: why_calls}
        phone_power:
          height: 9 mm
          words: {paid_as: charger, unit: a_month, paid_when: month_start, why: why_power}
        further: {label: other, height: 9 mm}
      columns:
        spent: {names: yes, width: 50 mm}
        paid_as: {width: 38 mm}
        amount: {type: money, width: 26 mm}
        unit: {width: 20 mm}
        times: {type: number, width: 22 mm}
        each_month: {formula: amount * times, width: 30 mm}
        paid_when: {width: 36 mm}
        why: {}
  # A full-time salary, on a par with staff posts.
  - fields:
      supervisor_salary: {type: money, hint: why_supervision, share: 2}
      supervisors: {type: number}
  - totals:
      worker_month: {formula: sum(each_month)}
      site_month: {formula: worker_month * paid_workers + supervisor_salary * supervisors}
      worker_hour: {formula: worker_month / paid_hours}
      pay_ratio: {formula: worker_hour / comparable_hour}
  - text: never_per_person

"""#
    ),
    (
"forms/risk-assessment.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What makes a person's days risky now, told by the person; the drawings are agreed locally. More
# than three now: this person is met first. The other side is what the person wants to change.
form: risk-assessment
number: B7
source: 'Avahan handbook 2013, tool 7'
mark: own
filled_by: outreach_worker
every: 6 months
variant: pictorial
paper: a5
class: confidential
keeper: outreach_worker
keep: 6 months
pages: 2
blocks:
  - fields:
      person: {type: person}
      date: {type: date}
  - grid:
      name: risks
      label: risks
      rows:
        risk: {from: factors, height: 17 mm}
      columns:
        risk: {names: yes}
        now: {type: tick, width: 25 mm}
        sometimes: {type: tick, width: 25 mm}
        not: {type: tick, label: no, width: 25 mm}
  - fields:
      now_number: {formula: count(now)}
      first: {formula: 'more_than(now_number, 3)', label: see_first}
  - beside:
      - share: 1
        blocks:
          - drawing: {name: change_1, label: change_first, height: 26 mm}
      - share: 1
        blocks:
          - drawing: {name: change_2, label: change_second, height: 26 mm}
  - fields:
      next_meeting: {type: date}

"""#
    ),
    (
"forms/safe-space-register.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Who used the community room, in strokes by the hour, without names; filled in by the person on duty (form M of
# NACO by title; own design). The month sheet follows once.
form: safe-space-register
number: B18
source: 'NACO, form M'
mark: own
filled_by: person_on_duty
every: 1 day
variant: pictorial
paper: a4 landscape
class: internal
keeper: supervisor
keep: 1 year
pages: 2
for_each: safe_spaces
register: yes
blocks:
  - fields:
      date: {type: date}
      safe_space: {type: one_of, from: safe_spaces}
      opened: {type: time}
      closed_at: {type: time}
  - grid:
      name: hours
      label: title
      rows:
        hour: {count: 10, height: 10 mm}
      columns:
        hour: {type: time, width: 22 mm}
        women: {label: group_women, pictogram: woman, type: number}
        men: {label: group_men, pictogram: man, type: number}
        transgender: {label: group_transgender, pictogram: transgender, type: number}
        younger: {label: group_younger, type: number, pictogram: newcomer}
        condoms: {type: number, pictogram: condom}
        lubricant: {type: number, pictogram: lubricant}
        shower: {type: number, pictogram: shower}
        rest: {type: number, pictogram: rest}
        group_activity: {type: number, pictogram: group_talk}
        came_from: {type: place, width: 24 mm, pictogram: street}
        time_of_group: {type: one_of, from: groups, cell: [], width: 28 mm}
      total: yes
closing:
  - heading: the_month
  - grid:
      name: month
      label: the_month
      rows:
        week: {from: weeks, height: 14 mm}
      columns:
        week: {names: yes}
        hours_planned: {type: number}
        hours_open: {type: number}
        visits: {type: number}
        activities: {type: number}
        hours_for_groups: {type: number}
      total: yes

"""#
    ),
    (
"forms/safety-tip-card.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Five tips about cars and three for every night, on a card that folds to the size of a palm. The
# tips are those of the 2013 tool; the cover says nothing.
form: safety-tip-card
number: A9
source: 'SWIT Box 2.6, p31'
mark: seen
filled_by: outreach_worker
variant: pictorial
paper: a7
sheet: a4
booklet: yes
class: public
keeper: outreach_worker
pages: 4
# Handed out, never filled in.
app: no
blocks:
  - heading: good_to_know
  - key:
      cover: {pictogram: umbrella, label: get_home_well}
  - page_break: yes
  - key:
      remember_car: {pictogram: car_plate}
      look_inside: {pictogram: car_boot}
      one_person: {pictogram: several_clients}
  - page_break: yes
  - key:
      stand_clear: {pictogram: lean_in}
      try_door: {pictogram: door_handle}
      carry_phone: {pictogram: phone}
  - page_break: yes
  - key:
      tell_friend: {pictogram: company}
      keep_numbers: {pictogram: diary}
  - fields:
      help_line: {label: crisis_line}
      help_hours: {label: hours}

"""#
    ),
    (
"forms/self-assessment.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# For, with or led by: the five questions of the 2013 tool, and its four freedoms. It is for talking;
# nothing is added up and nobody is ranked.
form: self-assessment
number: A12
source: 'SWIT Table 1.1, p8; SWIT Box 1.1, p7'
mark: seen
filled_by: committee
every: 1 year
variant: text
paper: a4
class: internal
keeper: committee
keep: 3 years
pages: 1
blocks:
  - fields:
      programme: {share: 2}
      date: {type: date}
      took_part: {type: number}
  - grid:
      name: side
      label: title
      rows:
        needs: {label: profile_needs, height: 27 mm}
        power: {label: profile_power, height: 27 mm}
        work: {label: profile_work, height: 27 mm}
        monitoring: {label: profile_monitoring, height: 27 mm}
        relations: {label: profile_relations, height: 27 mm}
      columns:
        question: {names: yes, width: 44 mm}
        side:
          type: one_of
          width: 34 mm
          choices: [done_for, done_with, led_by]
        evidence: {}
        next_step: {label: what_next}
        by_when: {type: date, width: 22 mm}
  - heading: freedoms
  - ticks:
      name: choose_representatives
      ask: freedom_choose_representatives
      one: yes
      boxes: {yes: {}, no: {}, not_asked: {}}
  - ticks:
      name: choose_how
      ask: freedom_choose_how
      one: yes
      boxes: {yes: {}, no: {}, not_asked: {}}
  - ticks:
      name: choose_whether
      ask: freedom_choose_whether
      one: yes
      boxes: {yes: {}, no: {}, not_asked: {}}
  - ticks:
      name: equal_voice
      ask: freedom_equal_voice
      one: yes
      boxes: {yes: {}, no: {}, not_asked: {}}
  - note: profile_note

"""#
    ),
    (
"forms/session-card.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# A card for one talk, with a person or a group. Someone new is registered after two or three talks,
# not at the first.
form: session-card
number: B2
source: 'Samastha outreach project, Karnataka'
mark: practice
filled_by: outreach_worker
variant: pictorial
paper: card 6 x 5 in
class: confidential
keeper: outreach_worker
keep: 3 months
pages: 2
blocks:
  - fields:
      person: {type: person}
      group_size: {type: number}
  - fields:
      date: {type: date}
      place: {type: place}
  - ticks:
      name: how
      ask: how_we_met
      one: yes
      boxes:
        one_to_one: {pictogram: talk}
        in_group: {pictogram: group_talk}
  - ticks:
      name: registered
      ask: on_the_list
      one: yes
      boxes:
        registered: {}
        not_yet: {}
  - page_break: yes
  - grid:
      name: talk
      label: session
      rows:
        session: {height: 45 mm}
      columns:
        # The signs of what was talked about, and of where somebody was sent.
        topics: {type: some_of, from: topics, cell: [], label: talked_about, pictogram: ear}
        condoms: {type: number, label: condom, pictogram: condom}
        referred: {type: one_of, from: services, cell: [], label: sent, pictogram: referral}
        look_again: {type: date, pictogram: again}

"""#
    ),
    (
"forms/stock-card.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# One card for a product at a point (general logistics practice; formula F20). What expires first goes out first.
form: stock-card
number: B19
source: 'general logistics practice'
mark: own
filled_by: store_keeper
every: 1 month
variant: text
paper: a5 landscape
class: internal
keeper: supervisor
keep: 2 years
pages: 2
for_each: products
register: yes
blocks:
  - fields:
      product: {type: one_of, from: products}
      point: {type: one_of, from: points}
      carried_over: {type: number}
      least: {type: number}
      most: {type: number}
      used_a_month: {type: number}
      months_of_stock: {type: computed, formula: last(balance) / used_a_month}
  - grid:
      name: movements
      label: title
      rows:
        movement: {count: 9, height: 9 mm}
      columns:
        date: {type: date, width: 20 mm}
        from_or_to: {type: text}
        batch: {type: code, width: 18 mm}
        expires: {type: month, width: 20 mm}
        comes_in: {type: number, width: 16 mm}
        goes_out: {type: number, width: 16 mm}
        balance:
          type: computed
          formula: previous(balance) + comes_in - goes_out
          first: carried_over
          width: 22 mm
        counted: {type: number, width: 20 mm}
        difference: {type: computed, formula: counted - balance, width: 24 mm}
        sign: {type: sign, width: 18 mm}
  - note: first_expired

"""#
    ),
    (
"forms/stock-plan.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Condoms and other products by point and month, a quarter on a sheet (own design; formulas F20 and F24). Nothing
# may fall below zero.
form: stock-plan
number: B24
source: 'Parasol; SWIT p80'
mark: own
filled_by: manager
every: 3 months
variant: text
paper: a4 landscape
class: internal
keeper: manager
keep: 2 years
pages: 1
register: yes
blocks:
  - fields:
      site: {type: code}
      start: {type: month}
  - grid:
      name: stock
      label: title
      rows:
        stock: {from: points, each: products, count: 10, height: 9 mm}
      columns:
        product: {names: yes, width: 34 mm}
        months:
          repeat: months
          count: 3
          parts:
            opening: {type: number, label: at_start}
            comes_in: {type: number}
            need: {type: number}
            goes_out: {type: number}
            closing:
              type: computed
              formula: opening + comes_in - goes_out
              at_least: 0
              label: at_end
            months_left: {type: computed, formula: closing / need}

"""#
    ),
    (
"forms/supervision-checklist.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What a supervisor looks at with a worker every month and at a site every quarter. The ten headings are those of
# the Kenyan standards for peer education and outreach (2010); the questions are Parasol's own, after its rules.
form: supervision-checklist
number: B21
source: 'Kenya, national standards for outreach 2010'
mark: practice
filled_by: supervisor
every: 1 month
variant: text
paper: a4
class: internal
keeper: supervisor
keep: 1 year
pages: 3
for_each: workers
blocks:
  - fields:
      date: {type: date}
      site: {type: code}
      worker: {type: worker}
      supervisor: {type: worker}
  - grid:
      name: questions
      label: title
      rows:
        management: {heading: yes, height: 7 mm}
        paid_on_time: {}
        pay_not_by_head: {}
        weekly_review: {}
        selection: {heading: yes, height: 7 mm}
        from_the_community: {}
        chosen_with_community: {}
        training: {heading: yes, height: 7 mm}
        trained_before_field: {}
        trained_this_quarter: {}
        retention: {heading: yes, height: 7 mm}
        people_not_too_many: {}
        can_move_up: {}
        access_to_care: {heading: yes, height: 7 mm}
        tests_are_free_choice: {}
        nothing_in_return: {}
        urgent_care_in_time: {}
        outreach: {heading: yes, height: 7 mm}
        all_met_this_month: {}
        at_the_right_hours: {}
        welcome_and_in_pairs: {}
        supplies_and_tools: {heading: yes, height: 7 mm}
        enough_condoms: {}
        sheets_understood: {}
        surroundings: {heading: yes, height: 7 mm}
        team_on_call: {}
        help_without_report: {}
        committee_met: {}
        referral: {heading: yes, height: 7 mm}
        company_offered: {}
        asked_how_it_went: {}
        support: {heading: yes, height: 7 mm}
        signs_not_names: {}
        sheets_locked: {}
        listened_to: {}
      columns:
        question: {names: yes, width: 60 mm}
        answer: {type: one_of, choices: [yes, partly, no], width: 38 mm}
        seen_by: {type: some_of, choices: [talk, look, record], width: 40 mm}
        action: {type: text, width: 29 mm}
        by_when: {type: date, width: 19 mm}
  - totals:
      questions_asked: {formula: count(answer)}
      share_of_yes: {formula: '100 * count(answer, yes) / count(answer)', unit: percent}

"""#
    ),
    (
"forms/supervisor-week.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The week of a supervisor: with whom the week is looked at, where to go along, meetings, and what is handed out
# (own design; one review a week with every worker, pages 53 and 160 of the 2013 tool).
form: supervisor-week
number: B25c
source: 'Parasol; SWIT p53, p160'
mark: own
filled_by: supervisor
every: 1 week
variant: text
paper: a4
class: confidential
keeper: supervisor
keep: 1 month
pages: 1
app: no
blocks:
  - fields:
      week: {type: week}
      site: {type: code}
      sign: {type: sign, label: my_sign}
  - grid:
      name: days
      label: title
      rows:
        day: {from: weekdays, height: 19 mm}
      columns:
        day: {names: yes, width: 24 mm}
        entries: {cell: [entries], label: meetings}
        look_back_with: {type: worker, width: 30 mm}
        go_along_with: {type: worker, width: 30 mm}
        place: {type: place, width: 24 mm}
        hand_out: {type: text, width: 30 mm}
  - fields:
      not_reviewed: {type: text, lines: 2}
      next_week: {type: text, lines: 2}

"""#
    ),
    (
"forms/tracing-register.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# After a missed appointment: up to three tries, each with its date, way and what came of it (tracking register of
# the Kenyan Ministry of Health, without its two columns that lead to a person). Visits only where they are welcome
# (page 58 of the 2013 tool).
form: tracing-register
number: B22
source: 'Kenya Ministry of Health, tracking register; SWIT p58'
mark: practice
filled_by: outreach_worker
variant: pictorial
paper: a4 landscape
class: confidential
keeper: supervisor
keep: 6 months
pages: 1
register: yes
blocks:
  - fields:
      month: {type: month}
      site: {type: code}
      worker: {type: worker}
  - grid:
      name: people
      label: title
      rows:
        person: {count: 6, height: 15 mm}
      columns:
        code: {type: code, width: 20 mm, pictogram: person}
        kind_of_place: {type: one_of, from: typologies, cell: [], width: 16 mm, pictogram: home}
        place: {type: place, width: 17 mm, pictogram: street}
        area: {type: code, width: 15 mm, pictogram: landmark}
        missed: {type: date, width: 17 mm, pictogram: calendar}
        try_1:
          width: 48 mm
          parts:
            date_1: {type: date, label: date, width: 14 mm}
            way_1: {type: one_of, label: way, choices: [call, visit], width: 21 mm}
            came_of_it_1: {type: text, label: came_of_it, width: 13 mm}
        try_2:
          width: 48 mm
          parts:
            date_2: {type: date, label: date, width: 14 mm}
            way_2: {type: one_of, label: way, choices: [call, visit], width: 21 mm}
            came_of_it_2: {type: text, label: came_of_it, width: 13 mm}
        try_3:
          width: 48 mm
          parts:
            date_3: {type: date, label: date, width: 14 mm}
            way_3: {type: one_of, label: way, choices: [call, visit], width: 21 mm}
            came_of_it_3: {type: text, label: came_of_it, width: 13 mm}
        ended:
          type: one_of
          choices:
            - moved_away
            - own_choice
            - found
            - care_elsewhere
            - ill_at_home
            - held
            - died
            - not_found
          cell: []
          width: 24 mm
        now: {type: one_of, choices: [active, away, lost], cell: [], width: 20 mm}
  # The choices of the last two columns, for paper; the app lists them.
  - text: how_it_ended
  - text: how_it_is_now
  - note: only_where_welcome

"""#
    ),
    (
"forms/training-register.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# Who was trained, in what, and that fare and stipend were paid at once (form L of NACO by title; own design).
# A thumb or a sign stands for a signature. The topics are the eight groups of page 53 of the 2013 tool, the first
# of them in two boxes.
form: training-register
number: B17
source: 'NACO, form L; SWIT p53'
mark: own
filled_by: trainer
every: 1 day
variant: text
paper: a4
class: internal
keeper: supervisor
keep: 2 years
pages: 1
register: yes
blocks:
  - fields:
      course: {type: text, share: 2}
      tier:
        type: one_of
        choices: [tier_basic, tier_advanced, tier_weekly, tier_daily]
        share: 2
      date: {type: date}
      day_number: {type: number}
      days_in_all: {type: number}
      where: {type: text}
  - ticks:
      name: topics
      ask: topics
      boxes:
        topic_interpersonal_communication: {}
        topic_confidentiality: {}
        topic_condom_gap_and_negotiation: {}
        topic_social_network_mapping: {}
        topic_microplanning_and_records: {}
        topic_sti_hiv_tb_symptoms_and_referral: {}
        topic_voluntary_testing: {}
        topic_violence_and_psychosocial_support: {}
        topic_community_mobilization: {}
  - grid:
      name: trainers
      label: trainers_roles
      rows:
        trainer: {count: 2, height: 9 mm}
      columns:
        role: {type: text}
        from_community: {type: yes_no, width: 45 mm}
        fee_paid: {type: yes_no, width: 45 mm}
  - grid:
      name: people
      label: took_part
      rows:
        person: {count: 11, height: 9 mm}
      columns:
        worker: {type: worker, width: 24 mm}
        role: {type: text, width: 32 mm}
        sign: {type: sign, width: 28 mm}
        fare: {type: money, width: 22 mm}
        stipend: {type: money, width: 22 mm}
        before: {type: number, width: 18 mm, total: none}
        after: {type: number, width: 18 mm, total: none}
        certificate: {type: tick, width: 22 mm, total: sum}
      total: yes

"""#
    ),
    (
"forms/violence-incident-record.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The record of one violent incident, kept by one keeper in a numbered, bound book. The 2013 tool
# shows no form: the lists are its own, the sheet is Parasol's default. Help never depends on it.
form: violence-incident-record
number: A7
source: 'SWIT p23-25 and p33-35'
mark: own
filled_by: data_person
variant: text
paper: a4
class: confidential
keeper: data_person
keep: 3 years
pages: 2
blocks:
  - fields:
      record_number: {type: number}
      reported_on: {type: date}
      reported_at: {type: time}
  - fields:
      happened_on: {type: date}
      happened_at: {type: time}
      # The kind of place; never an address.
      place_kind: {type: one_of, from: typologies}
  - ticks:
      name: form
      ask: what_happened
      boxes:
        physical: {}
        forced: {}
        emotional: {}
        rights: {label: rights_denied}
  - ticks:
      name: context
      ask: where_from
      boxes:
        workplace: {}
        partner_family: {}
        public_at_large: {}
        organized_group: {}
        state: {label: authorities}
  - ticks:
      name: done_by
      ask: done_by
      boxes:
        manager: {}
        support_staff: {}
        client: {}
        co_worker: {}
        partner: {}
        family: {}
        stranger: {}
        person_in_power: {}
        extortion_group: {}
        armed_group: {}
        religious_group: {}
        rescue_group: {}
        police: {}
        military: {}
        border_guard: {}
        prison_guard: {}
  - ticks:
      name: danger_now
      ask: danger_now
      one: yes
      boxes:
        yes: {}
        no: {}
  - ticks:
      name: help_wanted
      ask: help_wanted
      boxes:
        medical: {}
        someone_to_talk: {}
        legal: {}
        shelter: {}
        go_with_me: {}
        talk_to_family: {}
        just_note: {}
  - ticks:
      name: wants_report
      ask: wants_report
      one: yes
      boxes:
        yes: {}
        no: {}
        later: {}
  - note: your_choice
  - page_break: yes
  - fields:
      first_response_on: {type: date}
      first_response_at: {type: time}
  - ticks:
      name: actions
      ask: what_was_done
      boxes:
        judged_urgency: {}
        removed_danger: {}
        linked_to_care: {}
        lawyer_called: {}
        counselled: {}
        written_down: {}
        family_matters: {}
        reported_back: {}
  - grid:
      name: referrals
      label: referred
      rows:
        referral: {count: 3, height: 9 mm}
      columns:
        referred_to: {}
        went_on: {type: date, width: 40 mm}
        arrived: {type: yes_no, width: 40 mm}
  - ticks:
      name: urgent_care
      ask: urgent_care
      boxes:
        pills_72: {}
        contraception_120: {}
        urgent_treatment: {}
  - fields:
      follow_up_1: {type: date}
      follow_up_2: {type: date}
      follow_up_3: {type: date}
  - fields:
      outcome: {lines: 3}
  - fields:
      shared_without_identity: {type: yes_no, share: 2}
      # A role, never a person.
      recorded_by: {hint: role_only}

"""#
    ),
    (
"forms/violence-monthly-count.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The month's count of incidents, taken from the records: numbers alone, 0 where there was none.
form: violence-monthly-count
number: A7b
source: 'SWIT p23-25 and p34-35'
mark: own
filled_by: data_person
every: 1 month
variant: text
paper: a4
class: internal
keeper: data_person
keep: 3 years
pages: 1
blocks:
  - fields:
      site: {type: code}
      month: {type: month}
  - grid:
      name: forms
      label: what_happened
      rows:
        physical: {}
        forced: {}
        emotional: {}
        rights: {label: rights_denied}
      columns:
        form: {label: what_happened, names: yes}
        cases: {type: number, label: how_many, width: 50 mm}
  - grid:
      name: contexts
      label: where_from
      rows:
        workplace: {}
        partner_family: {}
        public_at_large: {}
        organized_group: {}
        state: {label: authorities}
      columns:
        context: {label: where_from, names: yes}
        cases_from: {type: number, label: how_many, width: 50 mm}
  - grid:
      name: help
      label: help_wanted
      rows:
        medical: {}
        someone_to_talk: {}
        legal: {}
        shelter: {}
        go_with_me: {}
        talk_to_family: {}
        just_note: {}
      columns:
        help: {label: help_wanted, names: yes}
        wanted: {type: number, width: 50 mm}
        given: {type: number, width: 50 mm}
  - note: write_zero
  - totals:
      incidents: {}
      first_response_day: {}
      help_given_share: {formula: sum(given) * 100 / sum(wanted), unit: percent}

"""#
    ),
    (
"forms/wall-calendar.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The month on the wall of the community room: meetings, trainings, hours of a group, committee, clinic days and
# special days, in neutral words (own design).
form: wall-calendar
number: B25a
source: 'Parasol'
mark: own
filled_by: supervisor
every: 1 month
variant: pictorial
paper: a3 landscape
class: public
keeper: supervisor
keep: 1 month
pages: 1
for_each: safe_spaces
app: no
blocks:
  - fields:
      month: {type: month}
      safe_space: {type: one_of, from: safe_spaces}
  - grid:
      name: days
      label: title
      rows:
        week: {from: weeks, height: 31 mm}
      columns:
        week: {names: yes, width: 26 mm}
        days: {repeat: weekdays, cell: [date, entries]}
  - key:
      meeting: {pictogram: group_talk}
      training: {pictogram: training}
      clinic: {pictogram: clinic}
      group_hours: {pictogram: safe_house}
      special_day: {pictogram: calendar}

"""#
    ),
    (
"forms/weekly-planner.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The weekly outreach planner: filled in by the outreach worker with the supervisor at the weekly
# review. Its name is that of a tool of the Avahan handbook; the design is Parasol's default.
form: weekly-planner
number: B4
source: 'Avahan handbook 2013, tool 5'
mark: own
filled_by: outreach_worker
every: 1 week
variant: pictorial
paper: a4 landscape
class: confidential
keeper: outreach_worker
keep: 1 month
pages: 1
blocks:
  - fields:
      week: {type: week, share: 3}
      site: {type: code, share: 2}
      sign: {type: worker, share: 2, label: my_sign}
  - grid:
      label: title
      rows:
        # The place, then the people to meet there; those to see first come first.
        time_blocks: {repeat: time_blocks, height: 23 mm, cell: [hotspot, people]}
        to_carry: {height: 22 mm, cell: [stock]}
      columns:
        time: {width: 24 mm, names: yes}
        days: {repeat: weekdays}
        # Whoever was not met last week.
        not_met: {width: 22 mm, cell: []}
  - beside:
      - share: 2
        blocks:
          - totals:
              planned: {}
              met: {}
      - share: 3
        blocks:
          - ticks:
              name: why_not
              ask: why_not
              boxes:
                closed: {}
                moved: {label: moved_away}
                no_time: {}
                afraid: {label: was_afraid}
                other: {}

"""#
    ),
    (
"forms/worker-summary.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The month of each outreach worker in one line, by code: the columns of Kenya's summary, without its
# column of names. What a worker needs includes the worker's own condoms.
form: worker-summary
number: B6
source: 'Kenya Ministry of Health, outreach worker summary'
mark: practice
filled_by: supervisor
every: 1 month
variant: text
paper: a4 landscape
class: internal
keeper: supervisor
keep: 2 years
pages: 1
register: yes
blocks:
  - fields:
      site: {type: code}
      month: {type: month}
  - grid:
      name: workers
      label: title
      rows:
        worker: {from: workers, count: 9, spare: 1, height: 9 mm}
      total: yes
      columns:
        serial: {names: yes, label: row_number, width: 14 mm}
        worker: {type: worker, label: code, width: 16 mm}
        age: {type: number, total: none, width: 13 mm}
        gender: {type: one_of, choices: [woman, man, transgender], cell: [], width: 15 mm}
        people: {type: number, width: 18 mm}
        educated: {type: number, label: talked_with, width: 15 mm}
        condoms:
          parts:
            condoms_needed: {type: number, label: needed, width: 17 mm}
            condoms_given: {type: number, label: given, width: 16 mm}
            female_given: {type: number, label: internal, width: 17 mm}
        lubricant:
          width: 28 mm
          parts:
            lubricant_needed: {type: number, label: needed}
            lubricant_given: {type: number, label: given}
        needles:
          width: 28 mm
          parts:
            needles_needed: {type: number, label: needed}
            needles_given: {type: number, label: given}
        referred: {type: number, label: sent, width: 16 mm}
        self_tests: {type: number, width: 19 mm}
        visited_clinic: {type: number, label: went_clinic, width: 17 mm}
        violence:
          width: 30 mm
          parts:
            violence_reported: {type: number, label: told}
            violence_supported: {type: number, label: helped}
  - note: with_own_condoms
  - fields:
      remarks: {lines: 1}

"""#
    ),
    (
"forms/worker-week.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The week of one outreach worker to carry: where to be and whom to meet at each time of the day (own design).
form: worker-week
number: B25b
source: 'Parasol'
mark: own
filled_by: outreach_worker
every: 1 week
variant: pictorial
paper: a5
class: confidential
keeper: outreach_worker
keep: 1 month
pages: 2
for_each: workers
app: no
blocks:
  - fields:
      week: {type: week}
      sign: {type: sign, label: my_sign}
  - grid:
      name: days
      label: title
      rows:
        day: {from: weekdays, height: 26 mm, cell: [hotspot, people]}
      columns:
        day: {names: yes, width: 22 mm}
        time_blocks: {repeat: time_blocks}

"""#
    ),
    (
"indicators/catalogue.yaml",
#"""
# yaml-language-server: $schema=../schema/indicators.schema.json
# The indicators that ship with Parasol, by id. 'aggregation': 'sum' may be added over months and
# sites, 'last' is the latest value, 'never-sum' is neither. 'evidence' says how the source was read.
indicators:
  finance-staff-share:
    name: Finance and administration staff among all staff
    kind: service_quality
    aggregation: last
    evidence: seen
    source: SWIT Table 6.3 p147
  outreach-worker-adequacy:
    name: Community outreach workers for the people at a site
    kind: service_quality
    aggregation: last
    evidence: seen
    source: SWIT Table 6.3 p147
  outreach-worker-turnover:
    name: Outreach workers who left last month
    kind: service_quality
    aggregation: sum
    evidence: seen
    source: SWIT Table 6.3 p147
  trained-outreach-workers:
    name: 'Trained last month: outreach workers'
    kind: goods_services_count
    aggregation: sum
    evidence: seen
    source: SWIT Table 6.3 p147
  trained-supervisors:
    name: 'Trained last month: supervisors'
    kind: goods_services_count
    aggregation: sum
    evidence: seen
    source: SWIT Table 6.3 p147
  trained-technical-staff:
    name: 'Trained last month: technical staff'
    kind: goods_services_count
    aggregation: sum
    evidence: seen
    source: SWIT Table 6.3 p147
  reached-monthly:
    name: Reached in the month with the package
    kind: coverage
    meaning: contacted_this_month
    aggregation: never-sum
    evidence: seen
    source: SWIT Table 6.3 p147
  condom-adequacy:
    name: Condoms given out against condoms needed
    kind: service_quality
    aggregation: never-sum
    evidence: seen
    source: SWIT Table 6.3 p147
  condom-stock-out:
    name: Organizations with a condom stock-out last month
    kind: service_quality
    aggregation: never-sum
    evidence: seen
    source: SWIT Table 6.3 p147
  lubricant-stock-out:
    name: Organizations with a lubricant stock-out last month
    kind: service_quality
    aggregation: never-sum
    evidence: seen
    source: SWIT Table 6.3 p147
  condom-last-commercial-sex:
    name: Condom used at last paid sex
    kind: service_quality
    aggregation: last
    evidence: seen
    source: SWIT Table 6.3 p147
  condom-last-regular-partner:
    name: Condom used at last sex with a regular partner
    kind: service_quality
    aggregation: last
    evidence: partial
    source: SWIT Table 6.3 p147
  movement-in-national-policy:
    name: Sex worker movement present in national policy and programmes
    kind: acceptance
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  funds-to-community-organizations:
    name: Money that goes to sex worker-led groups
    kind: community_engagement
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  part-in-policy-making:
    name: Sex worker-led groups take part in policy-making
    kind: community_engagement
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  national-recognition:
    name: National recognition of the movement
    kind: acceptance
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  part-in-state-programmes:
    name: Part in state or district policy and programmes
    kind: community_engagement
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  officials-trained:
    name: 'Health workers, police and social agents trained'
    kind: acceptance
    aggregation: sum
    evidence: partial
    source: SWIT Table 1.2 p17
  part-in-service-design:
    name: Sex workers shape and deliver local services
    kind: community_engagement
    aggregation: last
    evidence: partial
    source: SWIT Table 1.2 p17
  involvement-domains:
    name: Involvement of sex workers in health services
    kind: community_engagement
    aggregation: last
    evidence: seen
    source: SWIT 1.3 p16
  efficacy-condom-use:
    name: Confident to insist on condoms with each client
    kind: community_engagement
    aggregation: last
    evidence: seen
    source: SWIT 3.4.3 p71
  efficacy-sti-clinic:
    name: Confident to use an STI clinic
    kind: community_engagement
    aggregation: last
    evidence: seen
    source: SWIT 3.4.3 p71
  efficacy-testing-clinic:
    name: Confident to use a testing clinic
    kind: community_engagement
    aggregation: last
    evidence: seen
    source: SWIT 3.4.3 p71
  efficacy-treatment-clinic:
    name: Confident to use a treatment clinic
    kind: community_engagement
    aggregation: last
    evidence: partial
    source: SWIT 3.4.3 p71
  collective-agency:
    name: Collective agency
    kind: cohesion
    aggregation: last
    evidence: partial
    source: SWIT 3.4.3 p71
  membership-growth:
    name: Members of the collective
    kind: cohesion
    aggregation: last
    evidence: seen
    source: SWIT Box 1.6 p13
  participation-freedoms-met:
    name: Freedoms of meaningful participation granted
    kind: community_engagement
    aggregation: last
    evidence: own
  posts-held-by-sex-workers:
    name: Posts held by sex workers
    kind: community_engagement
    aggregation: last
    evidence: own
  elected-seats:
    name: Committee seats filled by election within term
    kind: community_engagement
    aggregation: last
    evidence: own
  committee-meetings-held:
    name: Committee meetings held
    kind: community_engagement
    aggregation: sum
    evidence: own
  committee-actions-closed:
    name: Committee actions closed
    kind: service_quality
    aggregation: last
    evidence: own
  group-activities-held:
    name: Activities chosen by members
    kind: cohesion
    aggregation: sum
    evidence: own
  safe-space-visits:
    name: Visits to the safe space
    kind: goods_services_count
    aggregation: sum
    evidence: own
  exclusive-hours-kept:
    name: Exclusive hours kept for each group
    kind: service_quality
    aggregation: sum
    evidence: own
  pay-ratio:
    name: Community pay against comparable posts
    kind: service_quality
    aggregation: last
    evidence: own
  contacts-planned-done:
    name: Planned contacts carried out
    kind: service_quality
    aggregation: sum
    evidence: own
  priority-followed-up:
    name: Priority people seen again sooner
    kind: service_quality
    aggregation: never-sum
    evidence: own
  spots-with-worker:
    name: Hotspots with an outreach worker
    kind: service_quality
    aggregation: last
    evidence: own
  ever-contacted:
    name: Ever contacted
    kind: coverage
    meaning: ever_contacted
    aggregation: last
    evidence: own
  estimate-age:
    name: Estimates within their refresh period
    kind: service_quality
    aggregation: last
    evidence: own
  referrals-completed:
    name: Referrals completed
    kind: service_quality
    aggregation: sum
    evidence: own
  clinic-respect:
    name: Visitors who felt respected
    kind: acceptance
    aggregation: last
    evidence: own
  trusted-providers:
    name: Providers accepted by the community
    kind: acceptance
    aggregation: last
    evidence: own
  crisis-hours-covered:
    name: Hours of the week with someone on call
    kind: service_quality
    aggregation: last
    evidence: own
  incidents-recorded:
    name: Incidents recorded
    kind: goods_services_count
    aggregation: sum
    evidence: own
  incidents-supported:
    name: Incidents where the support wanted was given
    kind: service_quality
    aggregation: sum
    evidence: own
  months-of-stock:
    name: Months of stock
    kind: service_quality
    aggregation: last
    evidence: own
  community-condom-share:
    name: Condoms given out by community outreach workers
    kind: service_quality
    aggregation: sum
    evidence: own
  kenya-reached:
    name: Reached with any service in three months
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-defined-package:
    name: Reached with the defined package
    kind: coverage
    meaning: package_in_three_months
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-peer-education:
    name: Receiving peer education
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-given-condoms:
    name: Given condoms
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-condoms-per-need:
    name: Condoms per need
    kind: service_quality
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-given-lubricant:
    name: Given lubricant
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-lubricant-per-need:
    name: Lubricant per need
    kind: service_quality
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-given-needles:
    name: Given needles
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-needles-per-need:
    name: Needles per need
    kind: service_quality
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-violence-sexual:
    name: Experienced sexual violence
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-violence-physical:
    name: Experienced physical violence
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-violence-emotional:
    name: Experienced emotional violence
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-violence-supported:
    name: Given support after violence
    kind: service_quality
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-sti-screened:
    name: STI screened
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-sti-diagnosed:
    name: STI diagnosed
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-sti-treated:
    name: STI treated
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hcv-screened:
    name: Hepatitis C screened
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hcv-positive:
    name: Hepatitis C positive
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hcv-treated:
    name: Hepatitis C treated
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hbv-screened:
    name: Hepatitis B screened
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hbv-vaccinated:
    name: Hepatitis B vaccinated
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hbv-positive:
    name: Hepatitis B positive
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hbv-managed:
    name: Hepatitis B managed
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-screened:
    name: People screened for TB
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-diagnosed:
    name: People diagnosed with TB
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-started:
    name: People started on TB treatment
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-preventive:
    name: People started on TB preventive therapy
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-hiv-positive:
    name: People with TB and HIV
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-tb-on-art:
    name: People with TB and HIV on antiretroviral therapy
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-prep-initiated:
    name: People started on PrEP
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-prep-positive:
    name: People found positive while on PrEP
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-prep-sti:
    name: People on PrEP with an STI
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-mental-health-diagnosed:
    name: 'Mental health: diagnosed'
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-mental-health-treated:
    name: 'Mental health: treated'
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-pep-exposed:
    name: Exposed and reported within 72 hours
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-pep-started:
    name: Started PEP within 72 hours
    kind: service_quality
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hiv-tested:
    name: Tested for HIV
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-hiv-positive:
    name: Received a positive result
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-living-with-hiv:
    name: Living with HIV
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-starting-art:
    name: Starting antiretroviral therapy
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-current-art:
    name: On antiretroviral therapy now
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-vl-result:
    name: Viral load result in 12 months
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-vl-below-200:
    name: Viral load below 200
    kind: service_quality
    aggregation: last
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-vl-below-50:
    name: Viral load below 50
    kind: service_quality
    aggregation: last
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-overdose:
    name: People with an overdose
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-naloxone:
    name: People given naloxone
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  kenya-deaths:
    name: People who died
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: Kenya MOH 731 Plus
  mer-kp-prev:
    name: Key populations reached with individual or small-group prevention
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-hts-tst:
    name: Tested and received the result
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-hts-self:
    name: Self-test kits given out
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-prep-new:
    name: Newly enrolled on PrEP
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-prep-ct:
    name: Returned for PrEP follow-up or restart
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-gend-gbv:
    name: Received minimum clinical care after violence
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-tx-new:
    name: Newly on antiretroviral therapy
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-tx-curr:
    name: On antiretroviral therapy now
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-tx-pvls:
    name: 'Viral load suppressed (below 1,000)'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-tx-ml:
    name: No contact more than 28 days after the missed date
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-cxca-scrn:
    name: Women on antiretroviral therapy screened for cervical cancer
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-kp-mat:
    name: On medication-assisted therapy for six months
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: PEPFAR MER 2.6.1
  mer-sc-curr:
    name: Antiretroviral stock on hand
    kind: goods_services_count
    aggregation: last
    evidence: practice
    source: PEPFAR MER 2.6.1
  gam-condom-last-client:
    name: Condom use with the most recent client
    kind: service_quality
    aggregation: last
    evidence: practice
    source: UNAIDS indicator registry
  gam-prevention-survey:
    name: 'Prevention coverage, survey part'
    kind: coverage
    meaning: package_in_three_months
    aggregation: last
    evidence: partial
    source: UNAIDS indicator registry
  gam-prevention-programme:
    name: 'Prevention coverage, programme part'
    kind: coverage
    meaning: ever_contacted
    aggregation: last
    evidence: practice
    source: UNAIDS indicator registry
  gam-size-estimate:
    name: Size estimate
    kind: goods_services_count
    aggregation: last
    evidence: partial
    source: UNAIDS indicator registry
  gam-status-known:
    name: HIV status known
    kind: service_quality
    aggregation: last
    evidence: own
  who-prv-1:
    name: Condoms distributed
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.1'
  who-prv-2:
    name: PrEP recipients
    kind: goods_services_count
    aggregation: never-sum
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.2'
  who-prv-3:
    name: PrEP coverage
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.3'
  who-prv-4:
    name: Volume of PrEP prescribed
    kind: goods_services_count
    aggregation: sum
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.4'
  who-prv-7:
    name: HIV among PEP recipients three months on
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.7'
  who-hts-3:
    name: HIV test positivity
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.20'
  who-hts-5:
    name: Partner services
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.22'
  who-hts-7:
    name: Linkage to prevention
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.24'
  who-hts-8:
    name: Retesting coverage
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.25'
  who-sti-1:
    name: 'Syphilis: tested'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.58'
  who-sti-2:
    name: 'Syphilis: positive'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.62'
  who-sti-3:
    name: 'Syphilis: treated'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.66'
  who-sti-4:
    name: 'Gonorrhoea: tested'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.70'
  who-sti-5:
    name: 'Gonorrhoea: positive'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.72'
  who-sti-6:
    name: 'Gonorrhoea: treated'
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.74'
  who-sti-7:
    name: STI syndrome present
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.76'
  who-sti-8:
    name: Repeat STI diagnosis
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.78'
  who-hep-2:
    name: Hepatitis C test coverage
    kind: service_quality
    aggregation: last
    evidence: practice
    source: 'WHO strategic information guidelines 2022, HIV.IND.83'

"""#
    ),
    (
"languages/ar.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in Arabic. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: ar
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'صفحة {page} من {pages}'
  form: 'استمارة'
  plan: 'خطة'
  version: 'إصدار'
  period: 'الفترة'
  site: 'المدينة'
  keeper: 'يحفظها'
  destroy_after: 'تُتلف بعد'
  unreviewed: 'لم يراجع الكلمات بعدُ أحد من المجتمع.'
  class: 'لمن'
  class_public: 'الجميع'
  class_partner: 'الشركاء'
  class_internal: 'الفريق'
  class_confidential: 'من يحفظها فقط'
  class_clinical: 'العيادة فقط'
  team_only: 'للفريق فقط. لا تُعرض ولا تُنسخ ولا تُترك مكشوفة.'
  draft: 'مسودة'
  draft_note: 'هذه مسودة: لم يُتَّفق عليها بعد.'
  not_stated: 'غير مذكور'
  nothing: 'لا شيء'
  yes: 'نعم'
  no: 'لا'
  keeper_outreach_worker: 'العاملون الميدانيون'
  keeper_supervisor: 'المشرف'
  keeper_data_person: 'مسؤول البيانات'
  keeper_clinician: 'مقدم الرعاية الصحية'
  keeper_manager: 'المدير'
  keeper_committee: 'اللجنة'

  # The calendar
  weekday_mon: 'الاثنين'
  weekday_tue: 'الثلاثاء'
  weekday_wed: 'الأربعاء'
  weekday_thu: 'الخميس'
  weekday_fri: 'الجمعة'
  weekday_sat: 'السبت'
  weekday_sun: 'الأحد'
  weekday_short_mon: 'اثنين'
  weekday_short_tue: 'ثلاثاء'
  weekday_short_wed: 'أربعاء'
  weekday_short_thu: 'خميس'
  weekday_short_fri: 'جمعة'
  weekday_short_sat: 'سبت'
  weekday_short_sun: 'أحد'
  month_1: 'يناير'
  month_2: 'فبراير'
  month_3: 'مارس'
  month_4: 'أبريل'
  month_5: 'مايو'
  month_6: 'يونيو'
  month_7: 'يوليو'
  month_8: 'أغسطس'
  month_9: 'سبتمبر'
  month_10: 'أكتوبر'
  month_11: 'نوفمبر'
  month_12: 'ديسمبر'
  date_long: '{weekday} {day} {month} {year}'
  date_day: '{day} {month}'
  date_full: '{day} {month} {year}'
  date_month: '{month} {year}'
  date_range: 'من {start} إلى {end}'
  day: 'يوم'
  date: 'التاريخ'
  week: 'أسبوع'
  week_number: 'الأسبوع {number}'
  month: 'شهر'
  time: 'الوقت'
  start: 'البداية'
  end: 'النهاية'
  hours: 'ساعات'
  all_day: 'طوال اليوم'
  next_day: 'اليوم التالي'
  daytime: 'النهار'
  morning: 'الصباح'
  afternoon: 'بعد الظهر'
  evening: 'المساء'
  night: 'الليل'
  late_night: 'آخر الليل'
  month_partial: 'تغطي هذه الخطة جزءا من الشهر فقط: {range}.'

  # People and places
  worker: 'العامل'
  workers: 'العاملون'
  supervisor: 'المشرف'
  supervisors: 'المشرفون'
  with_colleague: 'مع {name}'
  colleagues: 'مع'
  go_in_pairs: 'اذهبا اثنين معا'
  companion_only: 'للمرافقة فقط'
  people: 'أشخاص'
  people_to_meet: 'أشخاص للقاء'
  people_in_care: 'أشخاص في الرعاية'
  contacts: 'لقاءات'
  priority: 'أولوية'
  tier_high: 'كل أسبوع'
  tier_medium: 'كل أسبوعين'
  tier_low: 'كل شهر'
  place: 'المكان'
  places: 'الأماكن'
  area: 'المنطقة'
  region: 'الإقليم'
  group: 'المجموعة'
  whole_programme: 'البرنامج كله'
  safe_space: 'غرفة المجتمع'
  crisis_line: 'خط المساعدة'
  open: 'مفتوح'
  closed: 'مغلق'

  # What is done and carried
  session: 'جلسة'
  sessions: 'الجلسات'
  kind: 'النوع'
  meeting: 'اجتماع'
  meetings: 'الاجتماعات'
  review: 'مراجعة أسبوعية'
  committee: 'اللجنة'
  training: 'تدريب'
  event: 'مناسبة'
  visiting_clinic: 'عيادة متنقلة'
  own_time: 'وقت المجموعة'
  on_call: 'مناوبة'
  leave: 'إجازة'
  rest: 'راحة'
  paid_time: 'هذا الوقت مدفوع الأجر.'
  condoms: 'واقيات'
  female_condoms: 'واقيات داخلية'
  lubricant: 'مزلق'
  lubricant_sachets: 'مزلق، أكياس'
  needles: 'إبر'
  self_test_kits: 'أدوات الفحص الذاتي'
  to_carry: 'للحمل'
  services_due: 'خدمات مستحقة'
  service_routine_check_up: 'فحص صحي'
  service_syndromic_management: 'علاج الأعراض'
  service_syphilis_test: 'فحص دم'
  service_gonorrhoea_chlamydia_test: 'فحص عينة'
  service_hiv_test: 'فحص طوعي'
  service_self_test: 'فحص ذاتي'
  service_confirmatory_test: 'فحص ثان'
  service_hiv_testing_referral: 'إحالة إلى فحص طوعي'
  service_tb_screen: 'فحص السعال'
  service_cervical_screen: 'فحص وقائي'
  service_hepatitis_b_vaccine: 'تطعيم'
  service_art: 'علاج'
  service_prep: 'حبوب وقاية'
  service_hiv_pep: 'حبوب عاجلة خلال 72 ساعة'
  service_sti_pep: 'علاج عاجل'
  service_emergency_contraception: 'منع الحمل الطارئ'
  service_abortion_to_extent_of_law: 'خيارات الحمل'
  service_psychological_care: 'شخص للتحدث معه'
  service_safety_plan: 'خطة أمان'
  service_counselling: 'مشورة'
  service_harm_reduction: 'الحد من المخاطر'
  service_mental_health: 'رعاية الصحة النفسية'
  service_tb_preventive_therapy: 'دواء للوقاية من السعال'
  service_contraception: 'تنظيم الأسرة'
  service_safe_pregnancy: 'رعاية الحمل'
  service_abortion_and_post_abortion_care: 'خيارات الحمل والرعاية بعده'
  service_reproductive_cancers: 'فحص وقائي آخر'
  service_hormone_counselling: 'المشورة بشأن الأدوية'

  # What the drawings show, for those who hear a page
  drawing_condom: 'واق'
  drawing_no_condom: 'بلا واق'
  drawing_female_condom: 'واق داخلي'
  drawing_lubricant: 'مزلق'
  drawing_needle: 'إبرة'
  drawing_talk: 'حديث'
  drawing_test_tube: 'فحص'
  drawing_clinic: 'عيادة'
  drawing_pill: 'حبوب'
  drawing_safe_house: 'غرفة المجتمع'
  drawing_violence: 'يد مرفوعة'
  drawing_scales: 'ميزان'
  drawing_group: 'شخصان أو أكثر'
  drawing_phone: 'هاتف'
  drawing_sun: 'شمس'
  drawing_half_sun: 'نصف شمس'
  drawing_moon: 'قمر'
  drawing_star: 'نجمة'
  drawing_priority: 'نقطة معلّمة'
  drawing_scissors: 'مقص'
  drawing_key: 'مفتاح'
  drawing_cup: 'كوب'
  drawing_fish: 'سمكة'
  drawing_leaf: 'ورقة شجر'
  drawing_umbrella: 'مظلة'
  drawing_bell: 'جرس'
  drawing_boat: 'قارب'
  drawing_street: 'شارع'
  drawing_bar: 'حانة'
  drawing_home: 'بيت'
  drawing_road: 'طريق'
  drawing_police: 'شرطة'
  drawing_travel: 'سفر'
  drawing_newcomer: 'شخص ونبتة'
  drawing_symptoms: 'ميزان حرارة'
  drawing_condom_point: 'مكان الواقيات'
  drawing_person: 'شخص'
  drawing_group_talk: 'أشخاص في حلقة'
  drawing_company: 'مرافقة'
  drawing_referral: 'إلى العيادة'
  drawing_woman: 'علامة النساء'
  drawing_man: 'علامة الرجال'
  drawing_transgender: 'علامة متغيري النوع الاجتماعي'
  drawing_child_care: 'كبير مع رضيع'
  drawing_pregnancy: 'حمل'
  drawing_several_clients: 'عدة أشخاص في سيارة'
  drawing_lawyer: 'شخص وميزان'
  drawing_helpline: 'سماعة رأس'
  drawing_heart: 'قلب'
  drawing_ear: 'أذن'
  drawing_danger: 'علامة خطر'
  drawing_lock: 'قفل'
  drawing_clock: 'ساعة'
  drawing_calendar: 'تقويم'
  drawing_again: 'سهم دائري'
  drawing_landmark: 'برج'
  drawing_walk: 'آثار أقدام'
  drawing_arrow: 'سهم'
  drawing_food: 'طبق وملعقة'
  drawing_rest: 'سرير'
  drawing_shower: 'دش'
  drawing_charger: 'قابس'
  drawing_money: 'ورقة نقدية وقطع معدنية'
  drawing_fare: 'تذكرة'
  drawing_diary: 'كتاب مفتوح'
  drawing_pencil: 'قلم رصاص'
  drawing_training: 'سبورة'
  drawing_certificate: 'شهادة'
  drawing_megaphone: 'مكبر صوت'
  drawing_box: 'صندوق'
  drawing_bag: 'حقيبة'
  drawing_tick: 'علامة صح'
  drawing_cross: 'علامة خطأ'
  drawing_stop: 'حاجز'
  drawing_question: 'علامة استفهام'
  drawing_eye: 'عين'
  drawing_tally: 'خطوط عدّ'
  drawing_thumbprint: 'بصمة إبهام'
  drawing_bottle: 'زجاجة وكأس'
  drawing_car_plate: 'لوحة سيارة'
  drawing_car_boot: 'صندوق سيارة مفتوح'
  drawing_lean_in: 'لا تنحنِ داخل السيارة'
  drawing_door_handle: 'مقبض الباب'
  drawing_hat: 'قبعة'
  drawing_flower: 'زهرة'
  drawing_bird: 'طائر'
  drawing_comb: 'مشط'
  drawing_pot: 'قدر'
  drawing_tree: 'شجرة'
  drawing_ladder: 'سلّم'
  drawing_drum: 'طبل'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'الواقي ليس دائمًا'
  factor_violence: 'عنف'
  factor_alcohol: 'كحول أو مخدرات'
  factor_clients: 'زبائن كثيرون'
  factor_new: 'جديد'
  factor_symptoms: 'علامات مرض'
  factor_police: 'مشاكل مع الشرطة'
  factor_travel: 'كثير التنقل'

  # Results
  total: 'مجموع'
  formula: 'كيف حُسب'
  month_factor: 'أسابيع الشهر: {factor}'
  from_acts: 'الأفعال في الأسبوع × أسابيع الشهر × الأشخاص'
  not_from_acts: 'لم يُذكر كم واقيا يحتاج الناس: حُسب بدلا منه {number} واقيا لكل شخص في الشهر. المصدر: {source}.'
  default_of_parasol: 'القيمة الافتراضية في Parasol'
  source: 'المصدر'
  rounding: 'المجاميع دقيقة؛ ولا تُقرَّب الأعداد إلا عند الطباعة.'

  # The documents
  rota: 'جدول المناوبات'
  microplan: 'خطة الشهر'
  staffing: 'العاملون المطلوبون'
  supply: 'الإمداد'
  to_do: 'ما يجب عمله'
  participation: 'المشاركة'
  forms: 'الاستمارات'
  index_title: 'ما أُعدّ'
  calendar_file: 'تقويم'
  table_file: 'جدول'
  overview: 'نظرة عامة'

  # Staffing
  people_low: 'أقل عدد للأشخاص'
  people_high: 'أكبر عدد للأشخاص'
  people_planning: 'الأشخاص في الخطة'
  range: 'المدى'
  workers_needed: 'العاملون المطلوبون'
  workers_fewest: 'على الأقل'
  workers_most: 'على الأكثر'
  workers_there: 'العاملون الموجودون'
  supervisors_needed: 'المشرفون المطلوبون'
  supervisors_there: 'المشرفون الموجودون'
  each_town_alone: 'كل مدينة على حدة'
  all_as_one: 'كل المدن معا'
  staffing_formula: 'عامل واحد لكل {caseload} شخصا، بين {least} و{most}؛ ومشرف لكل {span} عاملين؛ مع التقريب إلى الأعلى'

  # Supply
  product: 'المنتج'
  need: 'الحاجة'
  need_per_month: 'الحاجة في الشهر'
  handed_out: 'الموزَّع'
  stock_points: 'المخزون حسب المكان'
  stock_opening: 'في البداية'
  stock_receipts: 'الوارد'
  stock_issues: 'المنصرف'
  stock_closing: 'في النهاية'
  stock_unmet: 'الناقص'

  # To do
  matter: 'ما ينقص'
  towns_count: 'المدن'
  how_many: 'كم'
  next_step: 'ما العمل'
  nothing_to_do: 'لا ينقص شيء.'
  all_towns: 'كل المدن'
  messages_in_english: 'ما يجب عمله مكتوب بالإنجليزية.'

  # Participation
  stage: 'المرحلة'
  stage_design: 'التصميم'
  stage_implementation: 'التنفيذ'
  stage_management: 'الإدارة'
  stage_evaluation: 'التقييم'
  who_takes_part: 'من يشارك'
  how_takes_part: 'كيف'
  kind_consulted_only: 'يُستشارون فقط'
  kind_volunteer: 'بلا أجر'
  kind_paid_employee: 'موظفون بأجر'
  kind_community_outreach_worker: 'عاملون ميدانيون من المجتمع'
  kind_decision_maker: 'هم يقررون'
  kind_governance_member: 'أعضاء في مجلس الإدارة'
  kind_employer: 'هم أصحاب العمل'
  freedoms: 'الحريات الأربع'
  freedom_choose_representatives: 'يختارون من يمثلهم.'
  freedom_choose_how: 'يختارون كيف يشاركون.'
  freedom_choose_whether: 'يختارون أن يشاركوا أو لا.'
  freedom_equal_voice: 'لصوتهم وزن متساو.'
  decisions: 'القرارات'
  decision: 'القرار'
  about: 'الموضوع'
  who_decided: 'من قرر'
  sex_workers_present: 'العاملون بالجنس المشاركون'
  others_present: 'الآخرون المشاركون'
  agreed_here: 'اتُّفق على الخطة'
  profile_needs: 'احتياجات من تأتي أولاً؟'
  profile_power: 'من يعرف، ومن يقرر؟'
  profile_work: 'بأي صفة يعملون؟'
  profile_monitoring: 'إلى ماذا يُنظر لمعرفة أن الأمور تسير جيداً؟'
  profile_relations: 'أي روابط تُبنى؟'
  side_led_by: 'بقيادتهم'
  side_done_with: 'معهم'
  side_done_for: 'من أجلهم'
  side: 'الجانب'
  what_files_say: 'ما تقوله الملفات'
  who_leads: 'من يقود'
  profile_note: 'هذا للنقاش. لا يُجمع هنا شيء، ولا يُرتَّب أحد.'

  # The index
  audience: 'لمن هذا'
  audience_team: 'هذا المجلد للفريق وحده. فيه أماكن لقاء الناس: احفظوه مقفلا ولا ترسلوه إلى أحد.'
  audience_partner: 'هذا المجلد للشركاء. فيه مجاميع فقط: لا يدل على مكان ولا على شخص.'
  audience_public: 'يمكن عرض هذا المجلد على الجميع.'
  how_to_print: 'افتح الصفحة واطبعها من أي متصفح على A4 وبحجم 100٪ مع الخلفيات. ملفات PDF تُطبع كما هي.'
  printing: 'الطباعة'
  language_missing: 'ليست في Parasol كلمات بلغة {language} بعد: طُبعت الإنجليزية بدلا منها.'
  remarks: 'ملاحظات'
  pages_count: 'الصفحات: {pages}'
  bytes_count: '{size} ك.ب'

  # Public pages
  opening_times: 'أوقات الفتح'
  always_open: 'ليلا ونهارا'
  about_people: 'نحو {number}'
  fewer_than: 'أقل من {number}'
  rounded_note: 'الأعداد مقرّبة حتى لا يُعرف منها مكان صغير.'

  # More of the rota and the month plan
  weekday: 'يوم الأسبوع'
  end_date: 'تاريخ النهاية'
  signs: 'الرموز'
  no_sign: 'بلا رمز'
  tick_when_met: 'ضع علامة في مربع لكل شخص تلتقي به.'
  formula_issue: 'لكل شخص: استعمال الأسبوع × الأيام حتى اللقاء التالي ÷ 7، إلى علبة كاملة ({pack})'
  time_in_sessions: 'وقت الجلسات'
  time_in_meetings: 'وقت الاجتماعات'
  hours_number: '{number} س'
  nothing_planned: 'لا شيء مخطط لهذا الشهر.'

  # How numbers are written
  group_mark: ','
  decimal_mark: '.'
  not_from_acts_short: 'منها بقيمة معتادة'
  every_day: 'كل يوم'
  language_name: 'العربية'
  with_wastage: 'مع {wastage} إضافية للعرض والفاقد'
  lubricant_usual: 'المزلق: {share} من عدد الواقيات (القيمة الافتراضية في Parasol).'

  # Forms in an app
  number_between: 'من {least} إلى {most}'
  number_at_least: '{least} على الأقل'
  number_at_most: '{most} على الأكثر'
  never_a_name: 'رمز أو علامة، لا اسم أبدًا'
  first_day_of_week: 'أول يوم في الأسبوع'

"""#
    ),
    (
"languages/en.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in English. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: en
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'page {page} of {pages}'
  form: 'form'
  plan: 'plan'
  version: 'version'
  period: 'period'
  site: 'town'
  keeper: 'kept by'
  destroy_after: 'destroy after'
  unreviewed: 'Words not yet read by a speaker in the community.'
  class: 'for'
  class_public: 'everyone'
  class_partner: 'partners'
  class_internal: 'the team'
  class_confidential: 'the keeper only'
  class_clinical: 'the clinic only'
  team_only: 'For the team only. Do not show, copy or leave lying about.'
  draft: 'draft'
  draft_note: 'This is a draft: it has not been agreed yet.'
  not_stated: 'not stated'
  nothing: 'none'
  yes: 'yes'
  no: 'no'
  keeper_outreach_worker: 'outreach worker'
  keeper_supervisor: 'supervisor'
  keeper_data_person: 'data person'
  keeper_clinician: 'clinician'
  keeper_manager: 'manager'
  keeper_committee: 'committee'

  # The calendar
  weekday_mon: 'Monday'
  weekday_tue: 'Tuesday'
  weekday_wed: 'Wednesday'
  weekday_thu: 'Thursday'
  weekday_fri: 'Friday'
  weekday_sat: 'Saturday'
  weekday_sun: 'Sunday'
  weekday_short_mon: 'Mon'
  weekday_short_tue: 'Tue'
  weekday_short_wed: 'Wed'
  weekday_short_thu: 'Thu'
  weekday_short_fri: 'Fri'
  weekday_short_sat: 'Sat'
  weekday_short_sun: 'Sun'
  month_1: 'January'
  month_2: 'February'
  month_3: 'March'
  month_4: 'April'
  month_5: 'May'
  month_6: 'June'
  month_7: 'July'
  month_8: 'August'
  month_9: 'September'
  month_10: 'October'
  month_11: 'November'
  month_12: 'December'
  date_long: '{weekday} {day} {month} {year}'
  date_day: '{day} {month}'
  date_full: '{day} {month} {year}'
  date_month: '{month} {year}'
  date_range: '{start} to {end}'
  day: 'day'
  date: 'date'
  week: 'week'
  week_number: 'week {number}'
  month: 'month'
  time: 'time'
  start: 'start'
  end: 'end'
  hours: 'hours'
  all_day: 'all day'
  next_day: 'next day'
  daytime: 'day'
  morning: 'morning'
  afternoon: 'afternoon'
  evening: 'evening'
  night: 'night'
  late_night: 'late night'
  month_partial: 'This plan covers only part of the month: {range}.'

  # People and places
  worker: 'worker'
  workers: 'workers'
  supervisor: 'supervisor'
  supervisors: 'supervisors'
  with_colleague: 'with {name}'
  colleagues: 'with'
  go_in_pairs: 'go in a pair'
  companion_only: 'there only to accompany'
  people: 'people'
  people_to_meet: 'people to meet'
  people_in_care: 'people in this person’s care'
  contacts: 'meetings with people'
  priority: 'priority'
  tier_high: 'every week'
  tier_medium: 'every two weeks'
  tier_low: 'every month'
  place: 'place'
  places: 'places'
  area: 'area'
  region: 'region'
  group: 'group'
  whole_programme: 'whole programme'
  safe_space: 'community room'
  crisis_line: 'help line'
  open: 'open'
  closed: 'closed'

  # What is done and carried
  session: 'session'
  sessions: 'sessions'
  kind: 'kind'
  meeting: 'meeting'
  meetings: 'meetings'
  review: 'weekly review'
  committee: 'committee'
  training: 'training'
  event: 'event'
  visiting_clinic: 'outreach clinic'
  own_time: 'group time'
  on_call: 'on call'
  leave: 'leave'
  rest: 'rest'
  paid_time: 'This time is paid.'
  condoms: 'condoms'
  female_condoms: 'internal condoms'
  lubricant: 'lubricant'
  lubricant_sachets: 'lubricant, sachets'
  needles: 'needles'
  self_test_kits: 'self-test kits'
  to_carry: 'to carry'
  services_due: 'services due'
  service_routine_check_up: 'health check-up'
  service_syndromic_management: 'treatment of symptoms'
  service_syphilis_test: 'blood test'
  service_gonorrhoea_chlamydia_test: 'sample test'
  service_hiv_test: 'voluntary test'
  service_self_test: 'self-test'
  service_confirmatory_test: 'second test'
  service_hiv_testing_referral: 'way to a voluntary test'
  service_tb_screen: 'cough check'
  service_cervical_screen: 'preventive check'
  service_hepatitis_b_vaccine: 'vaccination'
  service_art: 'treatment'
  service_prep: 'prevention pills'
  service_hiv_pep: 'urgent pills, within 72 hours'
  service_sti_pep: 'urgent treatment'
  service_emergency_contraception: 'emergency contraception'
  service_abortion_to_extent_of_law: 'pregnancy options'
  service_psychological_care: 'someone to talk to'
  service_safety_plan: 'safety plan'
  service_counselling: 'counselling'
  service_harm_reduction: 'harm reduction'
  service_mental_health: 'mental health care'
  service_tb_preventive_therapy: 'cough prevention medicine'
  service_contraception: 'family planning'
  service_safe_pregnancy: 'care in pregnancy'
  service_abortion_and_post_abortion_care: 'pregnancy options and care after'
  service_reproductive_cancers: 'further preventive check'
  service_hormone_counselling: 'counselling on medicines'

  # What the drawings show, for those who hear a page
  drawing_condom: 'condom'
  drawing_no_condom: 'no condom'
  drawing_female_condom: 'internal condom'
  drawing_lubricant: 'lubricant'
  drawing_needle: 'needle'
  drawing_talk: 'talk'
  drawing_test_tube: 'test'
  drawing_clinic: 'clinic'
  drawing_pill: 'pills'
  drawing_safe_house: 'community room'
  drawing_violence: 'raised hand'
  drawing_scales: 'scales'
  drawing_group: 'two people or more'
  drawing_phone: 'phone'
  drawing_sun: 'sun'
  drawing_half_sun: 'half sun'
  drawing_moon: 'moon'
  drawing_star: 'star'
  drawing_priority: 'marked dot'
  drawing_scissors: 'scissors'
  drawing_key: 'key'
  drawing_cup: 'cup'
  drawing_fish: 'fish'
  drawing_leaf: 'leaf'
  drawing_umbrella: 'umbrella'
  drawing_bell: 'bell'
  drawing_boat: 'boat'
  drawing_street: 'street'
  drawing_bar: 'bar'
  drawing_home: 'home'
  drawing_road: 'road'
  drawing_police: 'police'
  drawing_travel: 'journey'
  drawing_newcomer: 'person with a sprout'
  drawing_symptoms: 'thermometer'
  drawing_condom_point: 'where condoms are'
  drawing_person: 'person'
  drawing_group_talk: 'people in a ring'
  drawing_company: 'going with someone'
  drawing_referral: 'way to a clinic'
  drawing_woman: 'sign for women'
  drawing_man: 'sign for men'
  drawing_transgender: 'sign for transgender people'
  drawing_child_care: 'grown-up with a baby'
  drawing_pregnancy: 'pregnancy'
  drawing_several_clients: 'several people in a car'
  drawing_lawyer: 'person with scales'
  drawing_helpline: 'headset'
  drawing_heart: 'heart'
  drawing_ear: 'ear'
  drawing_danger: 'danger sign'
  drawing_lock: 'padlock'
  drawing_clock: 'clock'
  drawing_calendar: 'calendar'
  drawing_again: 'round arrow'
  drawing_landmark: 'tower'
  drawing_walk: 'footprints'
  drawing_arrow: 'arrow'
  drawing_food: 'plate, fork and spoon'
  drawing_rest: 'bed'
  drawing_shower: 'shower'
  drawing_charger: 'plug'
  drawing_money: 'banknote and coins'
  drawing_fare: 'ticket'
  drawing_diary: 'open book'
  drawing_pencil: 'pencil'
  drawing_training: 'blackboard'
  drawing_certificate: 'paper with a rosette'
  drawing_megaphone: 'megaphone'
  drawing_box: 'box'
  drawing_bag: 'bag'
  drawing_tick: 'tick'
  drawing_cross: 'cross'
  drawing_stop: 'barrier'
  drawing_question: 'question mark'
  drawing_eye: 'eye'
  drawing_tally: 'counting strokes'
  drawing_thumbprint: 'thumbprint'
  drawing_bottle: 'bottle and glass'
  drawing_car_plate: 'number plate of a car'
  drawing_car_boot: 'open boot of a car'
  drawing_lean_in: 'not leaning into a car'
  drawing_door_handle: 'door handle'
  drawing_hat: 'hat'
  drawing_flower: 'flower'
  drawing_bird: 'bird'
  drawing_comb: 'comb'
  drawing_pot: 'cooking pot'
  drawing_tree: 'tree'
  drawing_ladder: 'ladder'
  drawing_drum: 'drum'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'condoms not always'
  factor_violence: 'violence'
  factor_alcohol: 'alcohol or drugs'
  factor_clients: 'many clients'
  factor_new: 'new'
  factor_symptoms: 'signs of illness'
  factor_police: 'trouble with police'
  factor_travel: 'often on the move'

  # Results
  total: 'total'
  formula: 'how it was found'
  month_factor: 'weeks in a month: {factor}'
  from_acts: 'acts per week × weeks in a month × people'
  not_from_acts: 'How often people need condoms is not stated: {number} condoms per person and month stand in for it. Source: {source}.'
  default_of_parasol: 'Parasol’s default'
  source: 'source'
  rounding: 'Sums are exact; numbers are rounded only where they are printed.'

  # The documents
  rota: 'rota'
  microplan: 'month plan'
  staffing: 'staffing'
  supply: 'supply'
  to_do: 'to do'
  participation: 'participation'
  forms: 'forms'
  index_title: 'What was made'
  calendar_file: 'calendar'
  table_file: 'table'
  overview: 'overview'

  # Staffing
  people_low: 'lowest number of people'
  people_high: 'highest number of people'
  people_planning: 'people planned for'
  range: 'range'
  workers_needed: 'workers needed'
  workers_fewest: 'at the least'
  workers_most: 'at the most'
  workers_there: 'workers there'
  supervisors_needed: 'supervisors needed'
  supervisors_there: 'supervisors there'
  each_town_alone: 'each town by itself'
  all_as_one: 'all towns as one'
  staffing_formula: 'one worker for {caseload} people, between {least} and {most}; one supervisor for {span} workers; rounded up'

  # Supply
  product: 'product'
  need: 'needed'
  need_per_month: 'needed in a month'
  handed_out: 'handed out'
  stock_points: 'stock by place'
  stock_opening: 'at the start'
  stock_receipts: 'comes in'
  stock_issues: 'goes out'
  stock_closing: 'at the end'
  stock_unmet: 'missing'

  # To do
  matter: 'what is missing'
  towns_count: 'towns'
  how_many: 'how many'
  next_step: 'what to do'
  nothing_to_do: 'Nothing is missing.'
  all_towns: 'all towns'
  messages_in_english: 'What to do is told in English.'

  # Participation
  stage: 'stage'
  stage_design: 'design'
  stage_implementation: 'implementation'
  stage_management: 'management'
  stage_evaluation: 'evaluation'
  who_takes_part: 'who takes part'
  how_takes_part: 'how'
  kind_consulted_only: 'consulted only'
  kind_volunteer: 'unpaid'
  kind_paid_employee: 'paid employees'
  kind_community_outreach_worker: 'community outreach workers'
  kind_decision_maker: 'they decide'
  kind_governance_member: 'they sit on the board'
  kind_employer: 'they are the employer'
  freedoms: 'the four freedoms'
  freedom_choose_representatives: 'They choose who speaks for them.'
  freedom_choose_how: 'They choose how to take part.'
  freedom_choose_whether: 'They choose whether to take part.'
  freedom_equal_voice: 'Their voice has equal weight.'
  decisions: 'decisions'
  decision: 'decision'
  about: 'about'
  who_decided: 'who decided'
  sex_workers_present: 'sex workers who took part'
  others_present: 'others who took part'
  agreed_here: 'the plan was agreed'
  profile_needs: 'Whose needs come first?'
  profile_power: 'Who knows, and who decides?'
  profile_work: 'In what capacity do they work?'
  profile_monitoring: 'What is looked at to know whether it goes well?'
  profile_relations: 'Which ties are built?'
  side_led_by: 'led by'
  side_done_with: 'done with'
  side_done_for: 'done for'
  side: 'side'
  what_files_say: 'what the files say'
  who_leads: 'who leads'
  profile_note: 'This is for talking about. Nothing here is added up, and nobody is ranked by it.'

  # The index
  audience: 'for whom'
  audience_team: 'This folder is for the team alone. It tells where people are met: keep it locked, send it to nobody.'
  audience_partner: 'This folder is for partners. It holds totals alone: no place and no person can be found from it.'
  audience_public: 'This folder may be shown to everyone.'
  how_to_print: 'Open a page and print it in any browser, on A4, at 100 %, with backgrounds. PDF files print as they are.'
  printing: 'printing'
  language_missing: 'Parasol has no words in {language} yet: English is printed there.'
  remarks: 'remarks'
  pages_count: 'pages: {pages}'
  bytes_count: '{size} kB'

  # Public pages
  opening_times: 'opening times'
  always_open: 'day and night'
  about_people: 'about {number}'
  fewer_than: 'fewer than {number}'
  rounded_note: 'Numbers are rounded so that no small place can be told from them.'

  # More of the rota and the month plan
  weekday: 'weekday'
  end_date: 'end date'
  signs: 'signs'
  no_sign: 'no sign'
  tick_when_met: 'Tick a box for each person met.'
  formula_issue: 'for each person: what is used in a week × days to the next meeting ÷ 7, up to a whole pack ({pack})'
  time_in_sessions: 'time in sessions'
  time_in_meetings: 'time in meetings'
  hours_number: '{number} h'
  nothing_planned: 'Nothing is planned for this month.'

  # How numbers are written
  group_mark: ','
  decimal_mark: '.'
  not_from_acts_short: 'of these, by a usual figure'
  every_day: 'every day'
  language_name: 'English'
  with_wastage: '{wastage} more for demonstrations and losses'
  lubricant_usual: 'Lubricant: {share} of the number of condoms (Parasol’s default).'

  # Forms in an app
  number_between: 'from {least} to {most}'
  number_at_least: 'at least {least}'
  number_at_most: 'at most {most}'
  never_a_name: 'a code or a sign, never a name'
  first_day_of_week: 'first day of the week'

"""#
    ),
    (
"languages/forms/ar.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in Arabic: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: ar
review: unreviewed
words:
  acts_a_week: 'المرات في الأسبوع'
  acts_with_lubricant: 'منها بمزلق'
  after_test: 'بعد الفحص'
  alcohol_drugs: 'كحول أو مخدرات'
  any_signs: 'علامات مرض؟'
  arrived: 'الوصول'
  best_time: 'أفضل وقت'
  blood_test: 'فحص دم'
  by_when: 'حتى متى'
  check_up: 'فحص صحي'
  check_ups: 'فحوص صحية'
  client: 'زبون'
  clinic: 'عيادة'
  code: 'الرمز'
  comes_in: 'وارد'
  condom: 'واقٍ'
  done: 'تم'
  emotional: 'تهديد أو إهانة'
  family_planning: 'تنظيم الأسرة'
  first: 'أولًا'
  follow_up: 'متابعة'
  followed_up: 'تمت متابعتها'
  forced: 'إكراه أو لمس'
  formula_count: 'عدد: {what}'
  formula_count_of: 'عدد: {what}، {with}'
  formula_cumulated: 'تراكم: {what}'
  formula_days: 'أيام من {what} إلى {with}'
  formula_last: '{what}، السطر الأخير'
  formula_max: 'الأكبر من {what} و{with}'
  formula_min: 'الأصغر من {what} و{with}'
  formula_previous: '{what}، السطر السابق'
  formula_rank: 'الأكثر أولًا: {what}'
  formula_sum: 'مجموع {what}'
  gel: 'مزلق'
  given: 'أُعطي'
  go_with_me: 'مرافقتي'
  goes_out: 'صادر'
  group_men: 'رجال'
  group_older: 'كبار'
  group_transgender: 'عابرو النوع'
  group_women: 'نساء'
  group_younger: 'شباب'
  help_line: 'خط المساعدة'
  help_wanted: 'المساعدة المطلوبة'
  helped: 'دعم'
  hour: 'الساعة'
  hours_planned: 'الساعات المخططة'
  in_group: 'في مجموعة'
  injections_a_day: 'الحقن في اليوم'
  internal: 'داخلي'
  just_note: 'التسجيل فقط'
  keeper_community: 'مجموعة المجتمع'
  keeper_person: 'الشخص نفسه'
  keeper_person_on_duty: 'المناوب'
  keeper_store_keeper: 'مسؤول المخزن'
  keeper_trainer: 'المدرب'
  kind_of_place: 'نوع المكان'
  legal: 'محامٍ'
  look_again: 'لقاء جديد'
  man: 'رجل'
  medical: 'علاج'
  met: 'من التقينا بهم'
  mixed: 'مختلط'
  month_number: 'الشهر {number}'
  my_sign: 'علامتي'
  needed: 'حاجة'
  new: 'جديد'
  next_meeting: 'اللقاء القادم'
  no_time: 'لا وقت'
  not_met: 'لم نلتقِ'
  not_yet: 'ليس بعد'
  now: 'الآن'
  one_to_one: 'على انفراد'
  organized_group: 'مجموعة منظمة'
  other: 'آخر'
  partner: 'الشريك'
  partner_family: 'الشريك أو الأسرة'
  people_here: 'الأشخاص هنا'
  people_seen: 'أشخاص التقينا بهم'
  percent: '٪'
  person: 'الشخص'
  physical: 'ضرب أو أذى'
  programme: 'البرنامج'
  public_at_large: 'غرباء في الأماكن العامة'
  question: 'السؤال'
  reason: 'السبب'
  recorded_by: 'كتبها'
  referred: 'إحالة'
  registered: 'في القائمة'
  rights_denied: 'حرمان من الحقوق'
  risk: 'الخطر'
  risks: 'مخاطر'
  role: 'الدور'
  role_only: 'الدور فقط'
  room: 'غرفة'
  segment_bar: 'حانة'
  segment_home: 'بيت'
  segment_online: 'هاتف أو إنترنت'
  segment_road: 'طريق'
  segment_street: 'شارع'
  self_tests: 'فحص ذاتي'
  sent: 'إحالة'
  shelter: 'مأوى'
  shift_evening: 'المساء'
  shift_morning: 'الصباح'
  shift_night: 'الليل'
  sign: 'علامة أو بصمة'
  slip: 'رقم القسيمة'
  someone_to_talk: 'شخص للتحدث معه'
  sometimes: 'أحيانًا'
  talk: 'حديث'
  talk_to_family: 'الحديث مع الأسرة'
  talked_about: 'تحدثنا عن'
  tests: 'فحوص'
  time_block: 'وقت اليوم'
  told: 'إبلاغ'
  took_part: 'عدد المشاركين'
  topic_advanced_counselling: 'المشورة، مستوى متقدم'
  topic_community_mobilization: 'التنظيم معًا'
  topic_condom_gap_and_negotiation: 'واقيات كافية والاتفاق على استعمالها'
  topic_confidentiality: 'حفظ السر'
  topic_crisis: 'المساعدة عند الطوارئ'
  topic_drugs_and_alcohol: 'الكحول والمخدرات'
  topic_interpersonal_communication: 'التحدث والإصغاء'
  topic_leadership: 'القيادة'
  topic_legal_literacy: 'معرفة القانون'
  topic_links_to_services: 'الطريق إلى خدمات أخرى'
  topic_microplanning_and_records: 'خطة الشهر والاستمارات'
  topic_social_network_mapping: 'من يعرف من'
  topic_sti_hiv_tb_symptoms_and_referral: 'علامات المرض ووجهة الإحالة'
  topic_stigma_and_harassment: 'الازدراء والمضايقة'
  topic_violence_and_psychosocial_support: 'العنف والدعم'
  topic_voluntary_testing: 'الفحص الطوعي'
  topics: 'المواضيع'
  trainers_roles: 'فريق التدريب، حسب الدور'
  transgender: 'عابر'
  try_1: 'المحاولة 1'
  try_2: 'المحاولة 2'
  try_3: 'المحاولة 3'
  typology_bar_with_lodging: 'حانة مع غرف'
  typology_bar_without_lodging: 'حانة'
  typology_barbershop_salon: 'حلاق أو صالون'
  typology_beach: 'شاطئ'
  typology_brothel: 'بيت غرف'
  typology_casino: 'كازينو'
  typology_changaa_den: 'مكان للخمر المحلي'
  typology_guest_house_hotel_lodging: 'نزل أو فندق'
  typology_highway: 'طريق رئيسي'
  typology_homes: 'بيوت'
  typology_injecting_den: 'مكان للتعاطي'
  typology_massage_parlour: 'صالون تدليك'
  typology_other: 'مكان آخر'
  typology_park: 'حديقة'
  typology_sex_den: 'غرف مستأجرة'
  typology_street: 'شارع'
  typology_strip_club: 'نادي رقص'
  typology_uninhabitable_building: 'مبنى مهجور'
  typology_virtual_space: 'عبر الإنترنت'
  unit_days: '{number} أيام'
  unit_hours: '{number} ساعات'
  unit_min: '{number} دقائق'
  unit_months: '{number} أشهر'
  unit_weeks: '{number} أسابيع'
  unit_years: '{number} سنوات'
  violence: 'عنف'
  voluntary_test: 'فحص'
  went: 'ذهاب'
  what_happened: 'ما حدث'
  what_next: 'ما التالي'
  where: 'أين'
  where_from: 'من أين جاء'
  who: 'من'
  who_does: 'من (الدور)'
  woman: 'امرأة'
  workplace: 'مكان العمل'
  write_zero: 'اكتب 0 إن لم يوجد. الفراغ يعني: غير معروف.'
  year: 'السنة'
forms:
  advocacy-register:
    title: 'لقاءات مع الآخرين'
    agreed: 'ما اتُّفق عليه'
    next: 'الخطوة التالية'
    subject: 'الموضوع'
    with_whom: 'مع من'
  certificate:
    title: 'شهادة'
    as_person_wishes: 'كما يشاء الشخص؛ يمكن أن يبقى فارغًا'
    certificate_of: 'شهادة في صحة المجتمع'
    course: 'الدورة'
    given_to: 'تُمنح إلى'
    has_taken_part: 'المشاركة في الدورة كلها، والقدرة على نقل ما جرى تعلمه إلى الآخرين.'
    signed_by_role: 'التوقيع والدور'
    topics_covered: 'المواضيع التي دُرست'
  clinic-visit-list:
    title: 'زيارة العيادة'
    abscess: 'خراج'
    at_the_clinic: 'في العيادة'
    cervical: 'عنق الرحم'
    check_up: 'فحص فصلي'
    counselling: 'مشورة'
    follow_up_visit: 'متابعة'
    hepatitis_b: 'التهاب الكبد B'
    hepatitis_c: 'التهاب الكبد C'
    medication_assisted: 'العلاج البديل بالأدوية'
    mental_health: 'الصحة النفسية'
    next_visit: 'الزيارة القادمة'
    no_symptoms: 'بلا أعراض'
    only_counts_leave: 'تبقى هذه الورقة في العيادة. لا يخرج منها إلا الأعداد.'
    outreach_clinic: 'عيادة ميدانية'
    overdose: 'جرعة زائدة'
    prep: 'PrEP'
    remark: 'ملاحظة'
    result: 'النتيجة'
    screened: 'الفحص'
    service: 'الخدمة'
    sti: 'الأمراض المنقولة جنسيًا'
    symptoms: 'أعراض'
    tb: 'السل'
    treated: 'العلاج'
  committee-report:
    title: 'تقرير اللجنة'
    action: 'ما اتفقنا عليه'
    actions_closed: 'ما تم'
    actions_late: 'المتأخر'
    actions_open: 'ما بقي'
    chair: 'رئاسة الجلسة (علامة)'
    clinic_services: 'العيادة'
    condoms_supply: 'المستلزمات'
    going_on: 'جارٍ'
    message_community: 'رسالتنا إلى المجتمع'
    message_programme: 'رسالتنا إلى البرنامج'
    next_date: 'الاجتماع القادم'
    numbers_shown: 'أرقام عُرضت هذا الشهر'
    present_community: 'الحضور: المجتمع'
    present_invited: 'الحضور: المدعوون'
    present_staff: 'الحضور: الموظفون'
    raised_and_agreed: 'ما قيل وما سنفعله'
    result: 'النتيجة'
    results_last_time: 'ما نتج عن المرة السابقة'
    rights_and_rules: 'الحقوق'
    serious: 'الخطورة من 1 إلى 3'
    stuck: 'متوقف'
    value: 'العدد'
    violence_no_names: 'العنف هذا الشهر، أرقام فقط'
    what_counted: 'ما عُدّ'
    what_was_said: 'ما قيل'
    what_we_do: 'ما سنفعله'
    what_we_think: 'رأينا'
  condom-gap-analysis:
    title: 'الحاجة والإمداد'
    acts_week: 'الأفعال'
    bought: 'مشترى'
    clients_week: 'زبائن الأسبوع'
    from_room: 'غرفة'
    from_worker: 'عامل'
    kind_of_place: 'نوع المكان'
    missing: 'الناقص'
    month_need: 'حاجة الشهر'
  condom-supply-planning:
    title: 'تخطيط الإمداد'
    always: 'دائمًا'
    always_there: 'هل تتوفر؟'
    best_outlets: 'أفضل أماكن الحصول عليها'
    breaks: 'تمزق'
    free: 'مجاني'
    got_week: 'ما يستلمه الشخص في الأسبوع'
    kind_wanted: 'أي نوع'
    low_price: 'رخيص'
    market_price: 'سعر عادي'
    more_week: 'ما ينقص الشخص في الأسبوع'
    mostly: 'غالبًا'
    not_there: 'لا'
    person_month: 'للشخص في الشهر'
    price_wanted: 'أي سعر'
    problems: 'مشاكل'
    site_gap: 'الناقص هنا في الشهر'
    site_month: 'حاجة المكان في الشهر'
    slips: 'انزلاق'
    smells: 'رائحة'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'دقائق مشيًا'
    would_help: 'ما الذي يساعد'
    wrong_size: 'المقاس'
  contact-form:
    title: 'اللقاء الأول'
    at_place: 'في المكان'
    first_met_on: 'أول لقاء هناك'
    how_code_is_made: 'المنطقة + الشريك + المكان + الرقم'
    how_to_meet: 'كيف نلتقي مجددًا'
    met_before: 'لقاء سابق مع عامل'
    met_by: 'من أي برنامج كان العامل'
    moved_from: 'من أي برنامج'
    moved_here: 'منتقل من مكان آخر'
    moved_on: 'تاريخ الانتقال'
    new_here: 'جديد'
    partner: 'رمز الشريك'
    serial: 'الرقم التسلسلي'
    started: 'جديد أو منتقل'
    through_worker: 'عبر العامل'
    year_started: 'منذ أي سنة'
  crisis-rota:
    title: 'مناوبات خط المساعدة'
    answers: 'من يرد'
    backup: 'للمساندة'
    case_life: 'إذا أراد أحد أن يموت'
    case_police: 'إذا أوقفت الشرطة أحدًا'
    case_violence: 'إذا تعرض أحد لاعتداء'
    empty_shifts: 'ساعات بلا أحد'
    goes_1: 'من يذهب 1'
    goes_2: 'من يذهب 2'
    hours_a_week: 'ساعات في الأسبوع'
    lawyer: 'محامٍ'
    number: '#'
    shift_hours: 'ساعات النوبة'
    shifts_taken: 'نوبات هذا الأسبوع'
    social_worker: 'أخصائي اجتماعي'
    step: 'ما العمل'
    what_to_do_when: 'ما العمل، كما اتفقنا'
  daily-diary:
    title: 'يوميات اليوم'
    condoms_number: 'واقيات'
    contacts_number: 'لقاءات'
    in_group: 'جماعة'
    late: 'آخر الليل'
    look_again: 'موعد'
    lubricant_number: 'مزلق'
    new_number: 'أشخاص جدد'
    one_to_one: 'فردي'
    referred_number: 'المُحالون'
    sent: 'إحالة'
    talked_about: 'عن'
  health-diary:
    title: 'أيامي'
    back: 'الخلف'
    guest: 'ضيف'
    mouth: 'الفم'
    not_sure: 'لا أعرف'
    of_these: 'منها'
    other_way: 'غير ذلك'
    partner: 'شريك'
    test_or_treatment: 'فحص أو علاج، لماذا'
    used_wrongly: 'استُعمل خطأ'
    way: 'كيف'
    without_condom: 'بلا واقٍ'
    without_lubricant: 'بلا مزلق'
  health-diary-week:
    title: 'أسبوعي'
    any_signs: 'علامات مرض'
    times: 'مرات'
    used_wrongly: 'خطأ'
    without_condom: 'بلا واقٍ'
    without_lubricant: 'بلا مزلق'
  hotspot-analysis:
    title: 'مكان عن قرب'
    ages: 'الأعمار'
    at_home: 'في البيت'
    busiest: 'متى يكثر الناس'
    clients: 'زبائن'
    days_and_hours: 'الأيام والساعات'
    few: 'قليل'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'من'
    high: 'أكثر'
    in_a_venue: 'في حانة أو نزل'
    low: 'أقل'
    manager: 'المدير'
    managers: 'المديرون'
    many: 'كثير'
    nearest_clinic: 'أقرب عيادة'
    no_violence: 'لا يوجد'
    nobody: 'لا أحد'
    not_open: 'بعيدًا عن الأنظار'
    often: 'كثيرًا'
    on_the_street: 'في الخارج'
    others: 'آخرون'
    owner: 'صاحب المكان'
    partners: 'شريك الحياة'
    people_there: 'الأشخاص هناك، الأقل والأكثر'
    police: 'الشرطة'
    safety_agreed: 'اتفاق على الأمان'
    setting: 'كيف يوجد الناس هناك'
    shared_house: 'في بيت مشترك'
    some: 'متوسط'
    strangers: 'غرباء'
    violence_from: 'ممن العنف'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'المشي إلى الواقيات، بالدقائق'
    we_may_enter: 'يُسمح لنا بالدخول'
    who_decides: 'من يأذن بالدخول'
  hotspot-load-map:
    title: 'أين يكثر العمل'
    hours_missing: 'الساعات الناقصة'
    hours_needed: 'الساعات اللازمة'
    in_our_care: 'أشخاص في الرعاية'
    line_at_90: 'المكان الأكبر أولًا. يُرسم خط حيث تبلغ الحصة 90٪، والبدء من فوق الخط.'
    meetings_a_month: 'لقاءات لكل شخص في الشهر'
    meetings_needed: 'اللقاءات اللازمة'
    minutes_a_meeting: 'دقائق اللقاء'
    people_a_worker: 'أشخاص لكل عامل'
    share: 'الحصة'
    share_so_far: 'الحصة حتى هنا'
  hotspot-map:
    title: 'خريطة الأماكن'
    circles: 'الدائرة: أشخاص. كلما كبرت زاد عددهم.'
    community_members: 'أفراد المجتمع'
    drawn_by: 'من رسمها'
  individual-tracking:
    title: 'اثنا عشر شهرًا'
    blood_test: 'دم'
    check_up: 'كشف'
    how_often: 'كم مرة'
    met: 'لقاء'
    next_blood_test: 'فحص دم تالٍ'
    next_check_up: 'كشف تالٍ'
    next_voluntary_test: 'فحص تالٍ'
  information-chart:
    title: 'لوحة التذكر'
    lives: 'السكن'
    waits: 'الانتظار'
    works: 'العمل'
  microplanning-calendar:
    title: 'تقويم الشهر'
    clinic_visits: 'زيارات العيادة'
    first_twice: 'منهم من التقيناه مرتين'
    people_first: 'أشخاص نلتقي بهم أولًا'
    talk: 'حديث'
    what_drawings_mean: 'معنى الرسوم'
  monthly-report:
    title: 'تقرير الشهر'
    groups: 'المجموعات'
    indicator: 'ما يُعد'
    not_complete: 'غير مكتمل'
    write_zero: 'أعداد فقط. يُكتب 0 إن لم يوجد شيء. توضع علامة على السطر غير المكتمل.'
  monthly-summary:
    title: 'شهر الفريق'
    arrived: 'وصول'
    check_ups: 'كشف'
    field_days: 'أيام خارجية'
    for_need: 'نسبة'
    new: 'جديد'
    once: 'مرة'
    people: 'ناس'
    people_seen: 'اللقاءات'
    referred: 'إحالة'
    share_arrived: 'من وصل من المُحالين'
    share_condoms: 'الواقيات المعطاة من الحاجة'
    share_once: 'التقيناهم مرة على الأقل'
    share_twice: 'التقيناهم مرتين أو أكثر'
    twice: 'مرتين'
  needs:
    title: 'الاحتياجات'
    after_test: 'دعم بعد الفحص'
    care_at_home: 'رعاية في البيت والمجتمع'
    community_group: 'مجموعة المجتمع'
    condoms_lubricant: 'واقيات ومزلق'
    directly: 'بأنفسنا'
    keeping_on: 'مواصلة العلاج'
    link_to: 'الربط مع'
    needs_number: 'كم احتياجًا'
    other_support: 'مساعدة أخرى'
    personal_support: 'حديث وتدريب'
    reproductive_health: 'تنظيم الأسرة والحمل'
    treatment: 'علاج'
    violence_response: 'مساعدة بعد العنف'
    what: 'ماذا'
    which_other: 'أي مساعدة أخرى'
  network-map:
    title: 'من يعرف من'
    how_to_draw: 'دائرة فيها علامة: عامل. نقطة: شخص. خط: يعرفان بعضهما. بلا أسماء.'
    known_by_nobody: 'لا يعرفهم أحد'
    known_by_one: 'يعرفهم عامل واحد'
    known_by_several: 'يعرفهم أكثر من عامل'
    people_in_all: 'كل الأشخاص'
  opening-hours-card:
    title: 'أوقات الفتح'
  peer-calendar:
    title: 'شهر شخص واحد'
    condoms: 'واقيات'
    condoms_a_month: 'الواقيات في الشهر'
    female_condoms: 'واقيات داخلية'
    health: 'الصحة'
    last_month: 'الشهر الماضي'
    lubricant_a_month: 'المزلق في الشهر'
    met: 'لقاء'
    needles_a_month: 'الإبر في الشهر'
    prevention_pills: 'حبوب يومية'
    self_test: 'فحص ذاتي'
    urgent_pills: 'حبوب عاجلة'
    violence_before: 'عنف من قبل'
    years_of_this: 'سنوات العمل'
  preference-ranking:
    title: 'ما نفضله'
    one_stone: 'يضع كل شخص حصاة أو بذرة أو حبة على رسم واحد. ثم نعدّ.'
    option: 'الخيار المرسوم'
    rank: 'الترتيب'
  referral-register:
    title: 'سجل القسائم'
    arrived_in_all: 'الواصلون'
    arrived_on: 'تاريخ الوصول'
    days: 'الأيام'
    followed_up: 'تمت المتابعة'
    made: 'القسائم المعطاة'
    share_arrived: 'حصة الواصلين'
    to: 'إلى أين'
    what_was_told: 'ما قيل طوعًا'
  referral-slip:
    title: 'قسيمة'
    advice: 'نصيحة'
    check: 'كشف'
    come_back: 'موعد العودة'
    comes_back: 'يعيدها المكان'
    community_room: 'الغرفة'
    feels_ill: 'مرض'
    for_you: 'لك'
    go_to: 'الوجهة'
    needs_talk: 'حديث'
    pills: 'حبوب'
    raised_hand: 'مساعدة'
    service_given: 'قُدمت الخدمة'
    stamp: 'الختم'
    stays_here: 'تبقى مع العامل'
    talk: 'حديث'
    test: 'فحص'
    wants_company: 'مرافقة، بالرضا'
    welcome_without_slip: 'أهلًا بك حتى من دون هذه القسيمة.'
    where_to: 'إلى أين'
    why: 'لماذا'
  remuneration-table:
    title: 'جدول الأجور'
    a_day: 'يوم'
    a_month: 'شهر'
    a_route: 'مسار'
    airtime: 'رصيد هاتف'
    amount: 'المبلغ'
    before_journey: 'قبل السفر'
    calls: 'مكالمات'
    charger: 'شاحن ومكان آمن'
    comparable_hour: 'أجر ساعة مماثل'
    currency: 'العملة'
    each_month: 'كل شهر'
    fare: 'أجرة الطريق'
    fixed_day: 'يوم ثابت'
    journeys: 'التنقل'
    month_start: 'أول الشهر'
    never_per_person: 'لا يُدفع لأحد بحسب عدد من أحضرهم أو فُحصوا أو التقى بهم.'
    outreach_time: 'العمل والتنقل والاجتماعات'
    paid_as: 'يُدفع على شكل'
    paid_hours: 'ساعات مدفوعة في الشهر'
    paid_when: 'متى يُدفع'
    paid_workers: 'عدد العاملين'
    pay_ratio: 'بالمقارنة'
    phone_power: 'بطارية الهاتف'
    salary: 'راتب'
    same_day: 'في اليوم نفسه'
    site_month: 'الجميع هنا في الشهر'
    spent: 'ما يُنفق'
    stipend: 'بدل'
    supervisor_salary: 'راتب المشرف'
    times: 'المرات شهريًا'
    training_time: 'وقت التدريب'
    unit: 'لكل'
    why: 'لماذا'
    why_calls: 'مبلغ ثابت بلا طلب'
    why_journeys: 'لا أحد يقرض البرنامج'
    why_power: 'الهاتف أداة عمل'
    why_supervision: 'دوام كامل، مثل الموظفين'
    why_time: 'متفق عليه، ونفسه للجميع'
    why_training: 'يضيع دخل ذلك اليوم'
    worker_hour: 'أجر الساعة'
    worker_month: 'أجر العامل في الشهر'
  risk-assessment:
    title: 'كيف الحال الآن'
    change_first: 'التغيير أولًا'
    change_second: 'التغيير بعد ذلك'
    now_number: 'كم الآن'
    see_first: 'أكثر من 3: اللقاء أولًا'
  safe-space-register:
    title: 'سجل الغرفة'
    activities: 'الأنشطة'
    came_from: 'من أي مكان'
    closed_at: 'أُغلقت الساعة'
    group_activity: 'نشاط'
    group_transgender: 'عابرو النوع'
    hours_for_groups: 'ساعات مجموعة واحدة'
    hours_open: 'ساعات الفتح'
    opened: 'فُتحت الساعة'
    shower: 'استحمام'
    the_month: 'الشهر'
    time_of_group: 'وقت أي مجموعة'
    visits: 'الزيارات'
  safety-tip-card:
    title: 'معلومات مفيدة'
    carry_phone: 'هاتف مشحون معك دائمًا.'
    get_home_well: 'عودة سالمة'
    good_to_know: 'معلومات مفيدة'
    keep_numbers: 'أرقام المساعدة معك دائمًا.'
    look_inside: 'النظر في الصندوق والمقعد الخلفي.'
    one_person: 'لا ذهاب مع عدة أشخاص معًا.'
    remember_car: 'تذكر اللوحة واللون والنوع.'
    stand_clear: 'لا انحناء إلى داخل النافذة.'
    tell_friend: 'إخبار شخص قريب بوجهتك.'
    try_door: 'تجربة مقبض الباب أولًا.'
  self-assessment:
    title: 'من أجلهم، معهم، بقيادتهم'
    answer: 'الجواب'
    done_for: 'من أجلهم'
    done_with: 'معهم'
    evidence: 'كيف نعرف'
    freedom: 'الحرية'
    led_by: 'بقيادتهم'
    not_asked: 'لم نسأل'
  session-card:
    title: 'بطاقة الحديث'
    group_size: 'كم شخصًا'
    how_we_met: 'كيف التقينا'
    on_the_list: 'في القائمة بالفعل؟'
    session: 'هذا الحديث'
  stock-card:
    title: 'بطاقة المخزون'
    balance: 'الرصيد'
    batch: 'الدفعة'
    carried_over: 'من البطاقة السابقة'
    counted: 'العدّ'
    difference: 'الفرق'
    expires: 'الانتهاء'
    first_expired: 'ما ينتهي أولًا يُصرف أولًا.'
    from_or_to: 'من أو إلى'
    least: 'الحد الأدنى'
    months_of_stock: 'أشهر المخزون'
    most: 'الحد الأعلى'
    point: 'النقطة'
    sign: 'علامة، دور'
    used_a_month: 'الاستهلاك في الشهر'
  stock-plan:
    title: 'خطة المخزون'
    at_end: 'نهاية'
    at_start: 'بداية'
    comes_in: 'وارد'
    goes_out: 'صادر'
    months_left: 'أشهر'
    need: 'حاجة'
  supervision-checklist:
    title: 'ما ننظر فيه معًا'
    access_to_care: 'الوصول إلى الخدمات الصحية'
    action: 'ما العمل'
    all_met_this_month: 'هل التقينا كل شخص مرة على الأقل هذا الشهر؟'
    answer: 'الجواب'
    asked_how_it_went: 'هل سُئلوا كيف كان الأمر؟'
    at_the_right_hours: 'هل الخروج في ساعات وجود الناس؟'
    can_move_up: 'هل يوجد طريق إلى وظائف أخرى؟'
    chosen_with_community: 'هل شارك المجتمع في الاختيار؟'
    committee_met: 'هل اجتمعت اللجنة هذا الشهر؟'
    company_offered: 'هل عُرضت المرافقة على من أُحيلوا؟'
    enough_condoms: 'هل تكفي الواقيات والمزلق حتى اللقاء التالي؟'
    from_the_community: 'هل العامل من المجتمع هنا؟'
    help_without_report: 'هل تُقدم المساعدة بعد العنف بلا بلاغ؟'
    listened_to: 'هل تغير شيء بعد ما قاله العامل؟'
    look: 'نظر'
    management: 'الإدارة'
    nothing_in_return: 'هل تُقدم كل خدمة بلا مقابل؟'
    outreach: 'الخدمات الميدانية'
    paid_on_time: 'هل دُفع أجر العامل كاملًا في اليوم المحدد؟'
    partly: 'جزئيًا'
    pay_not_by_head: 'هل الأجر ثابت مهما كان عدد من يُحضَرون؟'
    people_not_too_many: 'هل يستطيع العامل لقاء كل من في رعايته؟'
    questions_asked: 'الأسئلة المطروحة'
    record: 'سجل'
    referral: 'الإحالة'
    retention: 'البقاء في الفريق'
    seen_by: 'طريقة التحقق'
    selection: 'الاختيار'
    share_of_yes: 'حصة نعم'
    sheets_locked: 'هل تُحفظ الاستمارات مقفلة؟'
    sheets_understood: 'هل يفهم الاستمارات كل من يستعملها؟'
    signs_not_names: 'هل في الاستمارات علامات ورموز بلا أسماء؟'
    supplies_and_tools: 'اللوازم والأدوات'
    support: 'الإشراف المساند'
    surroundings: 'البيئة المساندة'
    talk: 'حديث'
    team_on_call: 'هل يوجد مناوب في كل ساعة؟'
    tests_are_free_choice: 'هل كل فحص باختيار حر؟'
    trained_before_field: 'هل سبق التدريب الأساسي أول خروج؟'
    trained_this_quarter: 'هل جرى تدريب جديد هذا الفصل؟'
    training: 'التدريب'
    urgent_care_in_time: 'هل تتاح الرعاية العاجلة خلال 72 ساعة؟'
    weekly_review: 'هل راجع العامل والمشرف الأسبوع، كل أسبوع؟'
    welcome_and_in_pairs: 'فقط حيث الترحيب، واثنان معًا حيث اتُّفق؟'
  supervisor-week:
    title: 'أسبوعي'
    go_along_with: 'المرافقة مع'
    hand_out: 'للتوزيع'
    look_back_with: 'المراجعة مع'
    next_week: 'الأسبوع القادم'
    not_reviewed: 'لم تتم المراجعة معهم'
  tracing-register:
    title: 'المواعيد الفائتة'
    active: 'مستمر'
    area: 'منطقة'
    away: 'انقطاع'
    call: 'هاتف'
    came_of_it: 'ما حدث'
    care_elsewhere: 'رعاية في مكان آخر'
    date: 'تاريخ'
    died: 'وفاة'
    ended: 'كيف انتهى'
    found: 'تم العثور'
    held: 'احتجاز'
    how_it_ended: 'كيف انتهى: انتقال، اختيار شخصي، تم العثور، رعاية في مكان آخر، مرض في البيت، احتجاز، وفاة، لم يُعثر.'
    how_it_is_now: 'الآن: مستمر، انقطاع، فقدان الأثر.'
    ill_at_home: 'مرض في البيت'
    lost: 'فقدان الأثر'
    missed: 'تاريخ الغياب'
    moved_away: 'انتقال'
    not_found: 'لم يُعثر'
    now: 'الآن'
    only_where_welcome: 'الزيارة فقط حيث الترحيب. ثلاث محاولات على الأكثر.'
    own_choice: 'اختيار شخصي'
    visit: 'زيارة'
    way: 'كيف'
  training-register:
    title: 'سجل التدريب'
    after: 'اختبار بعد'
    before: 'اختبار قبل'
    certificate: 'الشهادة'
    course: 'الدورة'
    day_number: 'اليوم رقم'
    days_in_all: 'من كم يوم'
    fare: 'أجرة الطريق مسبقًا'
    fee_paid: 'دُفع الأجر'
    from_community: 'من المجتمع'
    stipend: 'البدل'
    tier: 'أي تدريب'
    tier_advanced: 'متقدم'
    tier_basic: 'أساسي'
    tier_daily: 'يومي'
    tier_weekly: 'أسبوعي'
  violence-incident-record:
    title: 'سجل ما حدث'
    armed_group: 'جماعة مسلحة'
    authorities: 'السلطات'
    border_guard: 'حرس الحدود'
    co_worker: 'زميل عمل'
    contraception_120: 'منع الحمل الطارئ خلال 120 ساعة'
    counselled: 'استماع ومشورة'
    danger_now: 'في خطر الآن؟'
    done_by: 'من فعل ذلك (النوع بلا اسم)'
    extortion_group: 'مبتزون'
    family: 'الأسرة'
    family_matters: 'الأسرة والمجتمع'
    first_response_at: 'أول مساعدة، الساعة'
    first_response_on: 'أول مساعدة، التاريخ'
    follow_up_1: 'متابعة، 1'
    follow_up_2: 'متابعة، 2'
    follow_up_3: 'متابعة، 3'
    happened_at: 'حدث، الساعة'
    happened_on: 'حدث، التاريخ'
    judged_urgency: 'تقدير الاستعجال'
    later: 'لاحقًا'
    lawyer_called: 'استدعاء محامٍ'
    linked_to_care: 'ربط بالرعاية'
    manager: 'مدير المكان'
    military: 'جنود'
    outcome: 'ما النتيجة'
    person_in_power: 'رب عمل أو مالك أو عامل صحي'
    pills_72: 'حبوب عاجلة خلال 72 ساعة'
    place_kind: 'نوع المكان'
    police: 'شرطة'
    prison_guard: 'حارس سجن'
    record_number: 'رقم السجل'
    referred_to: 'الإحالة إلى'
    religious_group: 'جماعة دينية'
    removed_danger: 'إبعاد الخطر'
    reported_at: 'أُبلغ، الساعة'
    reported_back: 'إبلاغ الشخص بما تم'
    reported_on: 'أُبلغ، التاريخ'
    rescue_group: 'جماعة إنقاذ'
    shared_without_identity: 'يمكن روايته دون ذكر الشخص'
    stranger: 'غريب'
    support_staff: 'عاملو المكان'
    urgent_care: 'رعاية عاجلة قُدمت'
    urgent_treatment: 'علاج عاجل'
    wants_report: 'الرغبة في تقديم شكوى؟'
    went_on: 'تاريخ الذهاب'
    what_was_done: 'ما تم فعله'
    written_down: 'تدوين'
    your_choice: 'القرار لك. المساعدة لا تتوقف عليه.'
  violence-monthly-count:
    title: 'حصيلة الشهر'
    authorities: 'السلطات'
    first_response_day: 'ساعدناهم خلال يوم'
    given: 'المقدمة'
    help_given_share: 'المساعدة المقدمة من المطلوبة'
    incidents: 'سجلات هذا الشهر'
    wanted: 'المطلوبة'
  wall-calendar:
    title: 'تقويم الشهر'
    group_hours: 'وقت مجموعة واحدة'
    special_day: 'يوم خاص'
  weekly-planner:
    title: 'خطة الأسبوع'
    moved_away: 'انتقل'
    other: 'سبب آخر'
    planned: 'المخطط لهم'
    was_afraid: 'خوف'
    why_not: 'لماذا لا؟'
  worker-summary:
    title: 'ملخص حسب العامل'
    age: 'العمر'
    gender: 'النوع'
    people: 'ناس'
    row_number: '#'
    talked_with: 'حديث'
    went_clinic: 'عيادة'
    with_own_condoms: 'الواقيات المطلوبة: للأشخاص، وللعامل نفسه.'
  worker-week:
    title: 'أسبوعي'

"""#
    ),
    (
"languages/forms/en.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in English: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: en
review: unreviewed
words:
  acts_a_week: 'acts a week'
  acts_with_lubricant: 'of these, need lubricant'
  after_test: 'after the test'
  alcohol_drugs: 'alcohol, drugs'
  any_signs: 'signs of illness?'
  arrived: 'arrived'
  best_time: 'best time'
  blood_test: 'blood test'
  by_when: 'by when'
  check_up: 'check-up'
  check_ups: 'check-ups'
  client: 'client'
  clinic: 'clinic'
  code: 'code'
  comes_in: 'in'
  condom: 'condom'
  done: 'done'
  emotional: 'threats or insults'
  family_planning: 'family planning'
  first: 'first'
  follow_up: 'Follow up'
  followed_up: 'followed up'
  forced: 'forced or touched'
  formula_count: 'how many: {what}'
  formula_count_of: 'how many: {what}, {with}'
  formula_cumulated: 'added up: {what}'
  formula_days: 'days from {what} to {with}'
  formula_last: 'last {what}'
  formula_max: 'the larger of {what} and {with}'
  formula_min: 'the smaller of {what} and {with}'
  formula_previous: '{what}, line above'
  formula_rank: 'most first: {what}'
  formula_sum: 'sum of {what}'
  gel: 'lube'
  given: 'given'
  go_with_me: 'go with me'
  goes_out: 'out'
  group_men: 'men'
  group_older: 'older adults'
  group_transgender: 'trans people'
  group_women: 'women'
  group_younger: 'younger adults'
  help_line: 'help line'
  help_wanted: 'help wanted'
  helped: 'help'
  hour: 'hour'
  hours_planned: 'hours planned'
  in_group: 'in a group'
  injections_a_day: 'injections a day'
  internal: 'internal'
  just_note: 'just write it down'
  keeper_community: 'community group'
  keeper_person: 'the person'
  keeper_person_on_duty: 'person on duty'
  keeper_store_keeper: 'store keeper'
  keeper_trainer: 'trainer'
  kind_of_place: 'kind of place'
  legal: 'a lawyer'
  look_again: 'look again'
  man: 'man'
  medical: 'medical care'
  met: 'met'
  mixed: 'mixed'
  month_number: 'month {number}'
  my_sign: 'my sign'
  needed: 'need'
  new: 'new'
  next_meeting: 'next meeting'
  no_time: 'no time'
  not_met: 'not met'
  not_yet: 'not yet'
  now: 'now'
  one_to_one: 'one to one'
  organized_group: 'organized group'
  other: 'other'
  partner: 'partner'
  partner_family: 'partner or family'
  people_here: 'people here'
  people_seen: 'people seen'
  percent: '%'
  person: 'person'
  physical: 'beaten or hurt'
  programme: 'programme'
  public_at_large: 'strangers in public'
  question: 'question'
  reason: 'why'
  recorded_by: 'written by'
  referred: 'referred'
  registered: 'on the list'
  rights_denied: 'rights denied'
  risk: 'risk'
  risks: 'risks'
  role: 'role'
  role_only: 'role only'
  room: 'room'
  segment_bar: 'bar'
  segment_home: 'home'
  segment_online: 'phone or internet'
  segment_road: 'road'
  segment_street: 'street'
  self_tests: 'self-tests'
  sent: 'sent'
  shelter: 'safe place to sleep'
  shift_evening: 'evening'
  shift_morning: 'morning'
  shift_night: 'night'
  sign: 'sign or thumb'
  slip: 'slip number'
  someone_to_talk: 'someone to talk to'
  sometimes: 'sometimes'
  talk: 'talk'
  talk_to_family: 'talk to my family'
  talked_about: 'we talked about'
  tests: 'tests'
  time_block: 'time of day'
  told: 'told'
  took_part: 'people taking part'
  topic_advanced_counselling: 'counselling, further'
  topic_community_mobilization: 'organizing together'
  topic_condom_gap_and_negotiation: 'enough condoms, agreeing on their use'
  topic_confidentiality: 'keeping secrets'
  topic_crisis: 'help in an emergency'
  topic_drugs_and_alcohol: 'alcohol and drugs'
  topic_interpersonal_communication: 'talking and listening'
  topic_leadership: 'leadership'
  topic_legal_literacy: 'knowing the law'
  topic_links_to_services: 'ways to other services'
  topic_microplanning_and_records: 'month plan and sheets'
  topic_social_network_mapping: 'who knows whom'
  topic_sti_hiv_tb_symptoms_and_referral: 'signs of illness, where to send'
  topic_stigma_and_harassment: 'disrespect and harassment'
  topic_violence_and_psychosocial_support: 'violence and support'
  topic_voluntary_testing: 'tests of free choice'
  topics: 'topics'
  trainers_roles: 'trainers, by role'
  transgender: 'transgender'
  try_1: 'first try'
  try_2: 'second try'
  try_3: 'third try'
  typology_bar_with_lodging: 'bar with rooms'
  typology_bar_without_lodging: 'bar'
  typology_barbershop_salon: 'barber, hair salon'
  typology_beach: 'beach'
  typology_brothel: 'house with rooms'
  typology_casino: 'casino'
  typology_changaa_den: 'home-brew den'
  typology_guest_house_hotel_lodging: 'guest house, hotel'
  typology_highway: 'main road'
  typology_homes: 'homes'
  typology_injecting_den: 'place of drug use'
  typology_massage_parlour: 'massage parlour'
  typology_other: 'other place'
  typology_park: 'park'
  typology_sex_den: 'rented rooms'
  typology_street: 'street'
  typology_strip_club: 'dance club'
  typology_uninhabitable_building: 'empty building'
  typology_virtual_space: 'online'
  unit_days: '{number} days'
  unit_hours: '{number} hours'
  unit_min: '{number} minutes'
  unit_months: '{number} months'
  unit_weeks: '{number} weeks'
  unit_years: '{number} years'
  violence: 'violence'
  voluntary_test: 'test'
  went: 'went'
  what_happened: 'what happened'
  what_next: 'what next'
  where: 'where'
  where_from: 'where it came from'
  who: 'who'
  who_does: 'who (role)'
  woman: 'woman'
  workplace: 'where one works'
  write_zero: 'Write 0 where there was none. A blank means: not known.'
  year: 'year'
forms:
  advocacy-register:
    title: 'Talks with others'
    agreed: 'agreed'
    next: 'next'
    subject: 'subject'
    with_whom: 'with whom'
  certificate:
    title: 'Certificate'
    as_person_wishes: 'as the person wishes; may stay blank'
    certificate_of: 'Certificate of community health outreach'
    course: 'course'
    given_to: 'given to'
    has_taken_part: 'has taken part in the whole course and may pass on what was learned.'
    signed_by_role: 'signed, with role'
    topics_covered: 'topics covered'
  clinic-visit-list:
    title: 'Clinic visit'
    abscess: 'abscess'
    at_the_clinic: 'at the clinic'
    cervical: 'cervical check'
    check_up: 'quarterly check-up'
    counselling: 'counselling'
    follow_up_visit: 'follow-up'
    hepatitis_b: 'hepatitis B'
    hepatitis_c: 'hepatitis C'
    medication_assisted: 'medication-assisted therapy'
    mental_health: 'mental health'
    next_visit: 'next visit'
    no_symptoms: 'no symptoms'
    only_counts_leave: 'This sheet stays in the clinic. Only counts leave it.'
    outreach_clinic: 'outreach clinic'
    overdose: 'overdose'
    prep: 'PrEP'
    remark: 'note'
    result: 'result'
    screened: 'screened'
    service: 'service'
    sti: 'sexually transmitted infections'
    symptoms: 'symptoms'
    tb: 'tuberculosis'
    treated: 'treated'
  committee-report:
    title: 'Committee report'
    action: 'what we agreed'
    actions_closed: 'done'
    actions_late: 'late'
    actions_open: 'still open'
    chair: 'who chaired (sign)'
    clinic_services: 'clinic'
    condoms_supply: 'supplies'
    going_on: 'going on'
    message_community: 'our word to the community'
    message_programme: 'our word to the programme'
    next_date: 'next meeting'
    numbers_shown: 'Numbers shown this month'
    present_community: 'present: community'
    present_invited: 'present: invited'
    present_staff: 'present: staff'
    raised_and_agreed: 'What was said, and what we do'
    result: 'result'
    results_last_time: 'What came of last time'
    rights_and_rules: 'rights'
    serious: 'how bad, 1 to 3'
    stuck: 'stuck'
    value: 'number'
    violence_no_names: 'Violence this month, numbers alone'
    what_counted: 'what was counted'
    what_was_said: 'what was said'
    what_we_do: 'what we do'
    what_we_think: 'what we think of it'
  condom-gap-analysis:
    title: 'Need and supply'
    acts_week: 'acts a week'
    bought: 'bought'
    clients_week: 'clients a week'
    from_room: 'room'
    from_worker: 'worker'
    kind_of_place: 'kind of place'
    missing: 'missing'
    month_need: 'month’s need'
  condom-supply-planning:
    title: 'Supply planning'
    always: 'always'
    always_there: 'are they there?'
    best_outlets: 'best places to get them'
    breaks: 'breakage'
    free: 'free'
    got_week: 'a person gets in a week'
    kind_wanted: 'which kind'
    low_price: 'low price'
    market_price: 'full price'
    more_week: 'a person still needs in a week'
    mostly: 'mostly'
    not_there: 'no'
    person_month: 'a person, a month'
    price_wanted: 'which price'
    problems: 'problems'
    site_gap: 'missing here, a month'
    site_month: 'needed here, a month'
    slips: 'slippage'
    smells: 'smell'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'minutes to walk'
    would_help: 'what would help'
    wrong_size: 'size'
  contact-form:
    title: 'First meeting'
    at_place: 'at the place'
    first_met_on: 'first met there on'
    how_code_is_made: 'area + partner + place + serial number'
    how_to_meet: 'how to meet again'
    met_before: 'met by a worker before'
    met_by: 'by which programme'
    moved_from: 'from which programme'
    moved_here: 'moved here'
    moved_on: 'moved on'
    new_here: 'new'
    partner: 'partner code'
    serial: 'serial number'
    started: 'new or moved here'
    through_worker: 'through the worker'
    year_started: 'since which year'
  crisis-rota:
    title: 'Help line rota'
    answers: 'answers'
    backup: 'behind them'
    case_life: 'If someone wants to die'
    case_police: 'If the police stop someone'
    case_violence: 'If someone is attacked'
    empty_shifts: 'hours with nobody'
    goes_1: 'goes, 1'
    goes_2: 'goes, 2'
    hours_a_week: 'hours a week'
    lawyer: 'lawyer'
    number: '#'
    shift_hours: 'hours in a shift'
    shifts_taken: 'shifts this week'
    social_worker: 'social worker'
    step: 'what to do'
    what_to_do_when: 'What to do, as agreed here'
  daily-diary:
    title: 'Diary of the day'
    condoms_number: 'condoms'
    contacts_number: 'people met'
    in_group: 'group'
    late: 'late'
    look_again: 'again'
    lubricant_number: 'lubricant'
    new_number: 'new people'
    one_to_one: 'one'
    referred_number: 'sent on'
    sent: 'sent'
    talked_about: 'about'
  health-diary:
    title: 'My days'
    back: 'back'
    guest: 'guest'
    mouth: 'mouth'
    not_sure: 'not sure'
    of_these: 'of these'
    other_way: 'other'
    partner: 'partner'
    test_or_treatment: 'test or treatment, for what'
    used_wrongly: 'used wrongly'
    way: 'how'
    without_condom: 'without condom'
    without_lubricant: 'without lubricant'
  health-diary-week:
    title: 'My week'
    any_signs: 'signs of illness'
    times: 'times'
    used_wrongly: 'used wrongly'
    without_condom: 'no condom'
    without_lubricant: 'no lube'
  hotspot-analysis:
    title: 'A place seen closely'
    ages: 'ages'
    at_home: 'at home'
    busiest: 'most people when'
    clients: 'clients'
    days_and_hours: 'days and hours'
    few: 'few'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'who'
    high: 'high'
    in_a_venue: 'in a bar or lodge'
    low: 'low'
    manager: 'manager'
    managers: 'managers'
    many: 'many'
    nearest_clinic: 'nearest clinic'
    no_violence: 'none'
    nobody: 'nobody needed'
    not_open: 'not openly'
    often: 'often'
    on_the_street: 'in the open'
    others: 'others'
    owner: 'owner'
    partners: 'partners'
    people_there: 'People there, fewest and most'
    police: 'police'
    safety_agreed: 'safety agreed'
    setting: 'how people are there'
    shared_house: 'in a shared house'
    some: 'some'
    strangers: 'strangers'
    violence_from: 'violence from whom'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'walk to condoms, minutes'
    we_may_enter: 'we may come in'
    who_decides: 'who lets us in'
  hotspot-load-map:
    title: 'Where the work weighs most'
    hours_missing: 'hours missing'
    hours_needed: 'hours needed'
    in_our_care: 'people met by workers'
    line_at_90: 'Largest place first. Draw a line where the share so far reaches 90 %: begin above the line.'
    meetings_a_month: 'meetings a person and month'
    meetings_needed: 'meetings needed'
    minutes_a_meeting: 'minutes a meeting'
    people_a_worker: 'people a worker'
    share: 'share'
    share_so_far: 'share so far'
  hotspot-map:
    title: 'Map of places'
    circles: 'Circle: people. The bigger the circle, the more people.'
    community_members: 'people of the community'
    drawn_by: 'drawn by'
  individual-tracking:
    title: 'Twelve months'
    blood_test: 'blood test'
    check_up: 'check-up'
    how_often: 'how often'
    met: 'met'
    next_blood_test: 'next blood test'
    next_check_up: 'next check-up'
    next_voluntary_test: 'next test'
  information-chart:
    title: 'Memory chart'
    lives: 'lives'
    waits: 'waits'
    works: 'works'
  microplanning-calendar:
    title: 'Monthly calendar'
    clinic_visits: 'clinic visits'
    first_twice: 'of these, seen twice'
    people_first: 'people to see first'
    talk: 'talk'
    what_drawings_mean: 'What the drawings mean'
  monthly-report:
    title: 'Monthly report'
    groups: 'groups'
    indicator: 'what is counted'
    not_complete: 'not complete'
    write_zero: 'Counts alone. Write 0 for none. Tick a row that is not complete.'
  monthly-summary:
    title: 'Month of the team'
    arrived: 'arrived'
    check_ups: 'checks'
    field_days: 'days out'
    for_need: 'share'
    new: 'new'
    once: 'once'
    people: 'people'
    people_seen: 'people seen'
    referred: 'referred'
    share_arrived: 'arrived, of those sent'
    share_condoms: 'condoms given for the need'
    share_once: 'seen once or more'
    share_twice: 'seen twice or more'
    twice: 'twice'
  needs:
    title: 'What is needed'
    after_test: 'support after the test'
    care_at_home: 'care at home and around'
    community_group: 'community group'
    condoms_lubricant: 'condoms and lubricant'
    directly: 'Ourselves'
    keeping_on: 'keeping to the treatment'
    link_to: 'Link to'
    needs_number: 'how many are needed'
    other_support: 'other help'
    personal_support: 'talk and practise'
    reproductive_health: 'family planning, pregnancy'
    treatment: 'treatment'
    violence_response: 'help after violence'
    what: 'what'
    which_other: 'which other help'
  network-map:
    title: 'Who knows whom'
    how_to_draw: 'Circle with a sign: a worker. Dot: a person. Line: they know each other. No names.'
    known_by_nobody: 'known by nobody'
    known_by_one: 'known by one worker'
    known_by_several: 'known by several'
    people_in_all: 'people in all'
  opening-hours-card:
    title: 'Opening hours'
  peer-calendar:
    title: 'A person’s month'
    condoms: 'condoms'
    condoms_a_month: 'condoms a month'
    female_condoms: 'internal condoms'
    health: 'health'
    last_month: 'last month'
    lubricant_a_month: 'lubricant a month'
    met: 'met'
    needles_a_month: 'needles a month'
    prevention_pills: 'daily pills'
    self_test: 'self-test'
    urgent_pills: 'urgent pills'
    violence_before: 'violence ever'
    years_of_this: 'years in this work'
  preference-ranking:
    title: 'What we like best'
    one_stone: 'Each person lays one stone, seed or bean on one drawing. Then count.'
    option: 'drawn choice'
    rank: 'rank'
  referral-register:
    title: 'Register of slips'
    arrived_in_all: 'arrived'
    arrived_on: 'arrived on'
    days: 'days'
    followed_up: 'followed up'
    made: 'slips given'
    share_arrived: 'share that arrived'
    to: 'sent to'
    what_was_told: 'told freely'
  referral-slip:
    title: 'Slip'
    advice: 'advice'
    check: 'check'
    come_back: 'come back on'
    comes_back: 'the place sends this back'
    community_room: 'room'
    feels_ill: 'ill'
    for_you: 'for you'
    go_to: 'go to'
    needs_talk: 'talk'
    pills: 'pills'
    raised_hand: 'help'
    service_given: 'service given'
    stamp: 'stamp'
    stays_here: 'stays with the worker'
    talk: 'talk'
    test: 'test'
    wants_company: 'wants company, agreed'
    welcome_without_slip: 'You are welcome without this slip too.'
    where_to: 'where to'
    why: 'why'
  remuneration-table:
    title: 'Pay table'
    a_day: 'day'
    a_month: 'month'
    a_route: 'route'
    airtime: 'airtime'
    amount: 'amount'
    before_journey: 'before the journey'
    calls: 'phone calls'
    charger: 'charger, power, a safe place'
    comparable_hour: 'hourly pay of a like post'
    currency: 'currency'
    each_month: 'each month'
    fare: 'fare by route'
    fixed_day: 'a fixed day'
    journeys: 'journeys'
    month_start: 'start of the month'
    never_per_person: 'Nobody is paid by the number of people brought, tested or met.'
    outreach_time: 'outreach time, with travel, meetings, records'
    paid_as: 'paid as'
    paid_hours: 'paid hours a month'
    paid_when: 'paid when'
    paid_workers: 'workers paid'
    pay_ratio: 'hour for hour, against a like post'
    phone_power: 'phone battery'
    salary: 'salary'
    same_day: 'the same day'
    site_month: 'all here, a month'
    spent: 'what is spent'
    stipend: 'stipend'
    supervisor_salary: 'supervisor’s salary, a month'
    times: 'how often in a month'
    training_time: 'extra time in training'
    unit: 'for each'
    why: 'why'
    why_calls: 'a fixed sum, no asking'
    why_journeys: 'nobody lends the programme money'
    why_power: 'the phone is a tool'
    why_supervision: 'full time, on a par with staff'
    why_time: 'agreed by workers, the same everywhere here'
    why_training: 'income is lost that day'
    worker_hour: 'pay of an hour'
    worker_month: 'each worker, a month'
  risk-assessment:
    title: 'How it is now'
    change_first: 'wants to change first'
    change_second: 'wants to change next'
    now_number: 'how many now'
    see_first: 'more than 3: see first'
  safe-space-register:
    title: 'Register of the room'
    activities: 'activities'
    came_from: 'from which place'
    closed_at: 'closed at'
    group_activity: 'activity'
    group_transgender: 'trans people'
    hours_for_groups: 'hours of one group'
    hours_open: 'hours open'
    opened: 'opened at'
    shower: 'shower'
    the_month: 'The month'
    time_of_group: 'time of which group'
    visits: 'visits'
  safety-tip-card:
    title: 'Good to know'
    carry_phone: 'Carry a charged phone.'
    get_home_well: 'Get home well'
    good_to_know: 'Good to know'
    keep_numbers: 'Keep help numbers by you.'
    look_inside: 'Look in the boot and the back seat.'
    one_person: 'Not with several people at once.'
    remember_car: 'Remember plate, colour and make.'
    stand_clear: 'Do not lean in at the window.'
    tell_friend: 'Tell a friend where you go.'
    try_door: 'Try the door handle first.'
  self-assessment:
    title: 'For, with, led by'
    answer: 'answer'
    done_for: 'for'
    done_with: 'with'
    evidence: 'how we know'
    freedom: 'freedom'
    led_by: 'led by'
    not_asked: 'not asked'
  session-card:
    title: 'Talk card'
    group_size: 'how many people'
    how_we_met: 'how we met'
    on_the_list: 'already on the list?'
    session: 'this talk'
  stock-card:
    title: 'Stock card'
    balance: 'balance'
    batch: 'batch'
    carried_over: 'brought from the last card'
    counted: 'counted'
    difference: 'difference'
    expires: 'expires'
    first_expired: 'What expires first goes out first.'
    from_or_to: 'from or to'
    least: 'least'
    months_of_stock: 'months of stock'
    most: 'most'
    point: 'point'
    sign: 'sign, role'
    used_a_month: 'used a month'
  stock-plan:
    title: 'Stock plan'
    at_end: 'end'
    at_start: 'start'
    comes_in: 'in'
    goes_out: 'out'
    months_left: 'months'
    need: 'need'
  supervision-checklist:
    title: 'What we look at together'
    access_to_care: 'Access to health services'
    action: 'what to do'
    all_met_this_month: 'Was everybody met at least once this month?'
    answer: 'answer'
    asked_how_it_went: 'Were people asked how it went?'
    at_the_right_hours: 'Are outings at the hours when people are there?'
    can_move_up: 'Is there a way to other posts?'
    chosen_with_community: 'Did the community take part in the choice?'
    committee_met: 'Did the committee meet this month?'
    company_offered: 'Was company offered to those sent on?'
    enough_condoms: 'Do condoms and lubricant last until the next meeting?'
    from_the_community: 'Is the worker from the community here?'
    help_without_report: 'Is help after violence given without a report?'
    listened_to: 'Did something change after what the worker said?'
    look: 'look'
    management: 'Management'
    nothing_in_return: 'Is every service given with nothing asked in return?'
    outreach: 'Outreach services'
    paid_on_time: 'Was the worker paid in full on the fixed day?'
    partly: 'partly'
    pay_not_by_head: 'Is pay the same however many people are brought?'
    people_not_too_many: 'Can the worker meet all the people in their care?'
    questions_asked: 'questions asked'
    record: 'record'
    referral: 'Referral'
    retention: 'Staying on'
    seen_by: 'seen by'
    selection: 'Selection'
    share_of_yes: 'share of yes'
    sheets_locked: 'Are the sheets locked away?'
    sheets_understood: 'Can all who use the sheets read them?'
    signs_not_names: 'Do the sheets show signs and codes, no names?'
    supplies_and_tools: 'Supplies and tools'
    support: 'Supportive supervision'
    surroundings: 'Enabling environment'
    talk: 'talk'
    team_on_call: 'Is somebody on call at every hour?'
    tests_are_free_choice: 'Is every test a free choice?'
    trained_before_field: 'Was the first training before the first outing?'
    trained_this_quarter: 'Was there further training this quarter?'
    training: 'Training'
    urgent_care_in_time: 'Can urgent care be had within 72 hours?'
    weekly_review: 'Did worker and supervisor look at the week, every week?'
    welcome_and_in_pairs: 'Only where welcome, and two together where agreed?'
  supervisor-week:
    title: 'My week'
    go_along_with: 'go along with'
    hand_out: 'to hand out'
    look_back_with: 'look back with'
    next_week: 'next week'
    not_reviewed: 'not yet looked back with'
  tracing-register:
    title: 'Missed appointments'
    active: 'active'
    area: 'area'
    away: 'away'
    call: 'call'
    came_of_it: 'answer'
    care_elsewhere: 'cared for elsewhere'
    date: 'date'
    died: 'died'
    ended: 'how it ended'
    found: 'found'
    held: 'detained'
    how_it_ended: 'How it ended: moved away, own choice, found, cared for elsewhere, ill at home, detained, died, not found.'
    how_it_is_now: 'Now: active, away, lost.'
    ill_at_home: 'ill at home'
    lost: 'lost'
    missed: 'missed on'
    moved_away: 'moved away'
    not_found: 'not found'
    now: 'now'
    only_where_welcome: 'Visit only where you are welcome. At most three tries.'
    own_choice: 'own choice'
    visit: 'visit'
    way: 'how'
  training-register:
    title: 'Training register'
    after: 'test after'
    before: 'test before'
    certificate: 'certificate'
    course: 'course'
    day_number: 'day number'
    days_in_all: 'of how many days'
    fare: 'fare, before'
    fee_paid: 'fee paid'
    from_community: 'from the community'
    stipend: 'stipend'
    tier: 'which training'
    tier_advanced: 'further training'
    tier_basic: 'first training'
    tier_daily: 'daily coaching'
    tier_weekly: 'weekly group'
  violence-incident-record:
    title: 'Record of what happened'
    armed_group: 'armed group'
    authorities: 'the authorities'
    border_guard: 'border guard'
    co_worker: 'co-worker'
    contraception_120: 'emergency contraception, within 120 hours'
    counselled: 'listened and advised'
    danger_now: 'in danger now?'
    done_by: 'who did it (kind, no name)'
    extortion_group: 'people who extort'
    family: 'family'
    family_matters: 'family and community'
    first_response_at: 'first help, time'
    first_response_on: 'first help, date'
    follow_up_1: 'looked after, 1'
    follow_up_2: 'looked after, 2'
    follow_up_3: 'looked after, 3'
    happened_at: 'happened, time'
    happened_on: 'happened, date'
    judged_urgency: 'judged how urgent'
    later: 'later'
    lawyer_called: 'lawyer called'
    linked_to_care: 'brought to care'
    manager: 'manager or owner'
    military: 'soldiers'
    outcome: 'what came of it'
    person_in_power: 'employer, landlord, health worker'
    pills_72: 'urgent pills, within 72 hours'
    place_kind: 'kind of place'
    police: 'police'
    prison_guard: 'prison guard'
    record_number: 'record no.'
    referred_to: 'sent to'
    religious_group: 'religious group'
    removed_danger: 'danger removed'
    reported_at: 'told us, time'
    reported_back: 'told the person what was done'
    reported_on: 'told us, date'
    rescue_group: 'rescue group'
    shared_without_identity: 'may be shared, without saying who'
    stranger: 'stranger'
    support_staff: 'staff of the place'
    urgent_care: 'urgent care given'
    urgent_treatment: 'urgent treatment'
    wants_report: 'wants to report it?'
    went_on: 'went on'
    what_was_done: 'what was done'
    written_down: 'written down'
    your_choice: 'Your choice. Help does not depend on it.'
  violence-monthly-count:
    title: 'Count of the month'
    authorities: 'the authorities'
    first_response_day: 'helped within a day'
    given: 'given'
    help_given_share: 'help given, of what was wanted'
    incidents: 'records this month'
    wanted: 'wanted'
  wall-calendar:
    title: 'Calendar of the month'
    group_hours: 'hours of one group'
    special_day: 'special day'
  weekly-planner:
    title: 'Weekly planner'
    moved_away: 'moved away'
    other: 'other'
    planned: 'planned'
    was_afraid: 'was afraid'
    why_not: 'Why not?'
  worker-summary:
    title: 'Summary by worker'
    age: 'age'
    gender: 'gender'
    people: 'people'
    row_number: '#'
    talked_with: 'talk'
    went_clinic: 'clinic'
    with_own_condoms: 'Condoms needed: for the people met, and the worker’s own.'
  worker-week:
    title: 'My week'

"""#
    ),
    (
"languages/forms/fr.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in French: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: fr
review: unreviewed
words:
  acts_a_week: 'actes par semaine'
  acts_with_lubricant: 'dont avec besoin de lubrifiant'
  after_test: 'après le test'
  alcohol_drugs: 'alcool, drogues'
  any_signs: 'signes de maladie ?'
  arrived: 'arrivée'
  best_time: 'meilleur moment'
  blood_test: 'prise de sang'
  by_when: 'pour quand'
  check_up: 'bilan de santé'
  check_ups: 'bilans de santé'
  client: 'client'
  clinic: 'clinique'
  code: 'code'
  comes_in: 'entrées'
  condom: 'condom'
  done: 'fait'
  emotional: 'menaces ou insultes'
  family_planning: 'planification familiale'
  first: 'd’abord'
  follow_up: 'Suivi'
  followed_up: 'suivis'
  forced: 'forcé·e ou touché·e'
  formula_count: 'combien : {what}'
  formula_count_of: 'combien : {what}, {with}'
  formula_cumulated: 'cumul : {what}'
  formula_days: 'jours de {what} à {with}'
  formula_last: '{what}, dernière ligne'
  formula_max: 'le plus grand de {what} et {with}'
  formula_min: 'le plus petit de {what} et {with}'
  formula_previous: '{what}, ligne au-dessus'
  formula_rank: 'le plus d’abord : {what}'
  formula_sum: 'somme : {what}'
  gel: 'gel'
  given: 'donné'
  go_with_me: 'm’accompagner'
  goes_out: 'sorties'
  group_men: 'hommes'
  group_older: 'plus âgé·e·s'
  group_transgender: 'personnes trans'
  group_women: 'femmes'
  group_younger: 'jeunes adultes'
  help_line: 'ligne d’aide'
  help_wanted: 'aide souhaitée'
  helped: 'aide'
  hour: 'heure'
  hours_planned: 'heures prévues'
  in_group: 'en groupe'
  injections_a_day: 'injections par jour'
  internal: 'interne'
  just_note: 'seulement le noter'
  keeper_community: 'groupe de la communauté'
  keeper_person: 'la personne elle-même'
  keeper_person_on_duty: 'personne de service'
  keeper_store_keeper: 'responsable du stock'
  keeper_trainer: 'personne qui forme'
  kind_of_place: 'type de lieu'
  legal: 'un·e avocat·e'
  look_again: 'revoir'
  man: 'homme'
  medical: 'soins'
  met: 'rencontrées'
  mixed: 'mixte'
  month_number: 'mois {number}'
  my_sign: 'mon signe'
  needed: 'be­soin'
  new: 'nouveau'
  next_meeting: 'prochaine rencontre'
  no_time: 'pas le temps'
  not_met: 'pas vues'
  not_yet: 'pas encore'
  now: 'maintenant'
  one_to_one: 'à deux'
  organized_group: 'groupe organisé'
  other: 'autre'
  partner: 'partenaire'
  partner_family: 'partenaire ou famille'
  people_here: 'personnes ici'
  people_seen: 'personnes vues'
  percent: '%'
  person: 'personne'
  physical: 'coups ou blessures'
  programme: 'programme'
  public_at_large: 'inconnus en public'
  question: 'question'
  reason: 'pourquoi'
  recorded_by: 'écrit par'
  referred: 'référé·e'
  registered: 'sur la liste'
  rights_denied: 'droits refusés'
  risk: 'risque'
  risks: 'risques'
  role: 'rôle'
  role_only: 'fonction seulement'
  room: 'salle'
  segment_bar: 'bar'
  segment_home: 'maison'
  segment_online: 'téléphone ou internet'
  segment_road: 'route'
  segment_street: 'rue'
  self_tests: 'auto­tests'
  sent: 'envoyé'
  shelter: 'abri'
  shift_evening: 'soir'
  shift_morning: 'matin'
  shift_night: 'nuit'
  sign: 'signe ou pouce'
  slip: 'numéro du billet'
  someone_to_talk: 'quelqu’un à qui parler'
  sometimes: 'parfois'
  talk: 'parler'
  talk_to_family: 'parler à ma famille'
  talked_about: 'on a parlé de'
  tests: 'tests'
  time_block: 'moment'
  told: 'dit'
  took_part: 'participant·e·s'
  topic_advanced_counselling: 'conseil, suite'
  topic_community_mobilization: 's’organiser ensemble'
  topic_condom_gap_and_negotiation: 'assez de préservatifs, s’accorder sur l’usage'
  topic_confidentiality: 'garder le secret'
  topic_crisis: 'aide en urgence'
  topic_drugs_and_alcohol: 'alcool et drogues'
  topic_interpersonal_communication: 'parler et écouter'
  topic_leadership: 'savoir diriger'
  topic_legal_literacy: 'connaître la loi'
  topic_links_to_services: 'accès aux autres services'
  topic_microplanning_and_records: 'plan du mois et fiches'
  topic_social_network_mapping: 'qui connaît qui'
  topic_sti_hiv_tb_symptoms_and_referral: 'signes de maladie, où orienter'
  topic_stigma_and_harassment: 'mépris et harcèlement'
  topic_violence_and_psychosocial_support: 'violence et soutien'
  topic_voluntary_testing: 'tests volontaires'
  topics: 'sujets'
  trainers_roles: 'équipe de formation, par fonction'
  transgender: 'trans'
  try_1: '1er essai'
  try_2: '2e essai'
  try_3: '3e essai'
  typology_bar_with_lodging: 'bar avec chambres'
  typology_bar_without_lodging: 'bar'
  typology_barbershop_salon: 'coiffeur, salon'
  typology_beach: 'plage'
  typology_brothel: 'maison à chambres'
  typology_casino: 'casino'
  typology_changaa_den: 'buvette locale'
  typology_guest_house_hotel_lodging: 'pension, hôtel'
  typology_highway: 'grande route'
  typology_homes: 'domiciles'
  typology_injecting_den: 'lieu de consommation'
  typology_massage_parlour: 'salon de massage'
  typology_other: 'autre lieu'
  typology_park: 'parc'
  typology_sex_den: 'chambres louées'
  typology_street: 'rue'
  typology_strip_club: 'club de danse'
  typology_uninhabitable_building: 'bâtiment vide'
  typology_virtual_space: 'en ligne'
  unit_days: '{number} jours'
  unit_hours: '{number} heures'
  unit_min: '{number} minutes'
  unit_months: '{number} mois'
  unit_weeks: '{number} semaines'
  unit_years: '{number} ans'
  violence: 'violence'
  voluntary_test: 'test'
  went: 'y est allé·e'
  what_happened: 'ce qui s’est passé'
  what_next: 'et après'
  where: 'où'
  where_from: 'd’où cela venait'
  who: 'qui'
  who_does: 'qui (fonction)'
  woman: 'femme'
  workplace: 'au travail'
  write_zero: 'Écrire 0 s’il n’y en a pas. Une case vide veut dire : on ne sait pas.'
  year: 'année'
forms:
  advocacy-register:
    title: 'Échanges avec d’autres'
    agreed: 'convenu'
    next: 'suite'
    subject: 'sujet'
    with_whom: 'avec qui'
  certificate:
    title: 'Attestation'
    as_person_wishes: 'comme la personne le souhaite ; peut rester vide'
    certificate_of: 'Attestation en santé communautaire'
    course: 'formation'
    given_to: 'remise à'
    has_taken_part: 'a suivi toute la formation et peut transmettre ce qui y a été appris.'
    signed_by_role: 'signature et fonction'
    topics_covered: 'sujets traités'
  clinic-visit-list:
    title: 'Visite à la clinique'
    abscess: 'abcès'
    at_the_clinic: 'à la clinique'
    cervical: 'col de l’utérus'
    check_up: 'bilan trimestriel'
    counselling: 'conseil'
    follow_up_visit: 'suivi'
    hepatitis_b: 'hépatite B'
    hepatitis_c: 'hépatite C'
    medication_assisted: 'traitement de substitution'
    mental_health: 'santé mentale'
    next_visit: 'prochaine visite'
    no_symptoms: 'sans symptômes'
    only_counts_leave: 'Cette feuille reste à la clinique. Seuls des nombres en sortent.'
    outreach_clinic: 'clinique mobile'
    overdose: 'surdose'
    prep: 'PrEP'
    remark: 'note'
    result: 'résultat'
    screened: 'dépistage'
    service: 'service'
    sti: 'infections sexuellement transmises'
    symptoms: 'symptômes'
    tb: 'tuberculose'
    treated: 'traitement'
  committee-report:
    title: 'Rapport du comité'
    action: 'ce qui a été convenu'
    actions_closed: 'faites'
    actions_late: 'en retard'
    actions_open: 'encore ouvertes'
    chair: 'présidence (signe)'
    clinic_services: 'clinique'
    condoms_supply: 'fournitures'
    going_on: 'en cours'
    message_community: 'notre message à la communauté'
    message_programme: 'notre message au programme'
    next_date: 'prochaine réunion'
    numbers_shown: 'Chiffres montrés ce mois-ci'
    present_community: 'présence : communauté'
    present_invited: 'présence : personnes invitées'
    present_staff: 'présence : personnel'
    raised_and_agreed: 'Ce qui a été dit, ce que nous faisons'
    result: 'résultat'
    results_last_time: 'Suites de la dernière fois'
    rights_and_rules: 'droits'
    serious: 'gravité, 1 à 3'
    stuck: 'bloqué'
    value: 'nombre'
    violence_no_names: 'Violences du mois, en chiffres seuls'
    what_counted: 'ce qui est compté'
    what_was_said: 'ce qui a été dit'
    what_we_do: 'ce que nous faisons'
    what_we_think: 'ce que nous en pensons'
  condom-gap-analysis:
    title: 'Besoins et réserves'
    acts_week: 'actes par semaine'
    bought: 'achetés'
    clients_week: 'clients par semaine'
    from_room: 'salle'
    from_worker: 'agent·e'
    kind_of_place: 'type de lieu'
    missing: 'manque'
    month_need: 'besoin du mois'
  condom-supply-planning:
    title: 'Préparer les réserves'
    always: 'toujours'
    always_there: 'y en a-t-il ?'
    best_outlets: 'meilleurs endroits'
    breaks: 'déchirure'
    free: 'gratuit'
    got_week: 'reçus par personne, par semaine'
    kind_wanted: 'quel type'
    low_price: 'petit prix'
    market_price: 'prix normal'
    more_week: 'manque par personne, par semaine'
    mostly: 'souvent'
    not_there: 'non'
    person_month: 'par personne et mois'
    price_wanted: 'quel prix'
    problems: 'problèmes'
    site_gap: 'manque ici, par mois'
    site_month: 'besoin ici, par mois'
    slips: 'glissement'
    smells: 'odeur'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'minutes de marche'
    would_help: 'ce qui aiderait'
    wrong_size: 'taille'
  contact-form:
    title: 'Première rencontre'
    at_place: 'sur le lieu'
    first_met_on: 'première rencontre là-bas le'
    how_code_is_made: 'zone + partenaire + lieu + numéro d’ordre'
    how_to_meet: 'comment se revoir'
    met_before: 'déjà rencontré·e'
    met_by: 'par quel programme'
    moved_from: 'de quel programme'
    moved_here: 'venu·e d’ailleurs'
    moved_on: 'venu·e le'
    new_here: 'première fois'
    partner: 'code du partenaire'
    serial: 'numéro d’ordre'
    started: 'nouveau ou venu d’ailleurs'
    through_worker: 'par l’agent·e'
    year_started: 'depuis quelle année'
  crisis-rota:
    title: 'Tour de garde'
    answers: 'répond'
    backup: 'en appui'
    case_life: 'Si quelqu’un veut mourir'
    case_police: 'Si la police arrête quelqu’un'
    case_violence: 'Si quelqu’un est agressé'
    empty_shifts: 'heures sans personne'
    goes_1: 'va, 1'
    goes_2: 'va, 2'
    hours_a_week: 'heures par semaine'
    lawyer: 'avocat·e'
    number: '#'
    shift_hours: 'heures par garde'
    shifts_taken: 'gardes cette semaine'
    social_worker: 'assistant·e social·e'
    step: 'que faire'
    what_to_do_when: 'Que faire, selon notre accord'
  daily-diary:
    title: 'Journal du jour'
    condoms_number: 'préservatifs'
    contacts_number: 'rencontres'
    in_group: 'groupe'
    late: 'tard'
    look_again: 'revoir'
    lubricant_number: 'lubrifiant'
    new_number: 'nouvelles personnes'
    one_to_one: 'à deux'
    referred_number: 'orientées'
    sent: 'envoi'
    talked_about: 'sujet'
  health-diary:
    title: 'Mes journées'
    back: 'derrière'
    guest: 'visite'
    mouth: 'bouche'
    not_sure: 'pas sûr·e'
    of_these: 'dont'
    other_way: 'autre'
    partner: 'partenaire'
    test_or_treatment: 'test ou traitement, pour quoi'
    used_wrongly: 'mal mis'
    way: 'comment'
    without_condom: 'sans condom'
    without_lubricant: 'sans lubrifiant'
  health-diary-week:
    title: 'Ma semaine'
    any_signs: 'signes de maladie'
    times: 'fois'
    used_wrongly: 'mal mis'
    without_condom: 'sans condom'
    without_lubricant: 'sans gel'
  hotspot-analysis:
    title: 'Un lieu vu de près'
    ages: 'âges'
    at_home: 'chez soi'
    busiest: 'le plus de monde quand'
    clients: 'clients'
    days_and_hours: 'jours et heures'
    few: 'peu'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'qui'
    high: 'max'
    in_a_venue: 'dans un bar ou un hôtel'
    low: 'min'
    manager: 'gérant·e'
    managers: 'gérant·e·s'
    many: 'beaucoup'
    nearest_clinic: 'clinique la plus proche'
    no_violence: 'aucune'
    nobody: 'personne'
    not_open: 'discrètement'
    often: 'souvent'
    on_the_street: 'dehors'
    others: 'autres'
    owner: 'propriétaire'
    partners: 'partenaires'
    people_there: 'Personnes présentes, minimum et maximum'
    police: 'police'
    safety_agreed: 'sécurité convenue'
    setting: 'comment on y est'
    shared_house: 'dans une maison partagée'
    some: 'quelques-uns'
    strangers: 'inconnu·e·s'
    violence_from: 'violence de qui'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'à pied aux préservatifs, minutes'
    we_may_enter: 'nous pouvons entrer'
    who_decides: 'qui laisse entrer'
  hotspot-load-map:
    title: 'Où le travail pèse le plus'
    hours_missing: 'heures manquantes'
    hours_needed: 'heures nécessaires'
    in_our_care: 'personnes suivies'
    line_at_90: 'Le plus grand lieu d’abord. Tirez un trait où la part cumulée atteint 90 % : commencez au-dessus.'
    meetings_a_month: 'rencontres par personne et mois'
    meetings_needed: 'rencontres à faire'
    minutes_a_meeting: 'minutes par rencontre'
    people_a_worker: 'personnes par agent·e'
    share: 'part'
    share_so_far: 'part cumulée'
  hotspot-map:
    title: 'Carte des lieux'
    circles: 'Cercle : des personnes. Plus il est grand, plus elles sont nombreuses.'
    community_members: 'personnes de la communauté'
    drawn_by: 'dessiné par'
  individual-tracking:
    title: 'Douze mois'
    blood_test: 'sang'
    check_up: 'bilan'
    how_often: 'à quel rythme'
    met: 'vue'
    next_blood_test: 'prochaine prise'
    next_check_up: 'prochain bilan'
    next_voluntary_test: 'prochain test'
  information-chart:
    title: 'Aide-mémoire'
    lives: 'habite'
    waits: 'attend'
    works: 'travaille'
  microplanning-calendar:
    title: 'Calendrier du mois'
    clinic_visits: 'visites à la clinique'
    first_twice: 'dont vues deux fois'
    people_first: 'personnes à voir d’abord'
    talk: 'parler'
    what_drawings_mean: 'Ce que les dessins veulent dire'
  monthly-report:
    title: 'Rapport du mois'
    groups: 'groupes'
    indicator: 'ce qui est compté'
    not_complete: 'incomplet'
    write_zero: 'Des nombres seulement. Écrivez 0 pour aucun. Cochez une ligne incomplète.'
  monthly-summary:
    title: 'Mois de l’équipe'
    arrived: 'arrivée'
    check_ups: 'bilans'
    field_days: 'jours dehors'
    for_need: 'part'
    new: '1re fois'
    once: '1 fois'
    people: 'gens'
    people_seen: 'personnes vues'
    referred: 'orientation'
    share_arrived: 'arrivées, parmi les orientées'
    share_condoms: 'préservatifs donnés, du besoin'
    share_once: 'vues au moins une fois'
    share_twice: 'vues deux fois ou plus'
    twice: '2 fois'
  needs:
    title: 'Ce qu’il faut'
    after_test: 'soutien après le test'
    care_at_home: 'soins dans la communauté'
    community_group: 'groupe communautaire'
    condoms_lubricant: 'préservatifs et lubrifiant'
    directly: 'Nous-mêmes'
    keeping_on: 'suivre le traitement'
    link_to: 'Mettre en lien'
    needs_number: 'combien de besoins'
    other_support: 'autre aide'
    personal_support: 'parler, s’exercer'
    reproductive_health: 'famille, grossesse'
    treatment: 'traitement'
    violence_response: 'aide après une violence'
    what: 'quoi'
    which_other: 'quelle autre aide'
  network-map:
    title: 'Qui connaît qui'
    how_to_draw: 'Cercle avec un signe : un·e agent·e. Point : une personne. Trait : elles se connaissent. Aucun nom.'
    known_by_nobody: 'que personne ne connaît'
    known_by_one: 'connues d’un·e agent·e'
    known_by_several: 'connues de plusieurs'
    people_in_all: 'personnes en tout'
  opening-hours-card:
    title: 'Heures d’ouverture'
  peer-calendar:
    title: 'Le mois d’une personne'
    condoms: 'condoms'
    condoms_a_month: 'préservatifs par mois'
    female_condoms: 'condoms internes'
    health: 'santé'
    last_month: 'le mois dernier'
    lubricant_a_month: 'lubrifiant par mois'
    met: 'rencontre'
    needles_a_month: 'aiguilles par mois'
    prevention_pills: 'cachets du jour'
    self_test: 'autotest'
    urgent_pills: 'cachets urgents'
    violence_before: 'violence déjà'
    years_of_this: 'années de ce travail'
  preference-ranking:
    title: 'Ce que nous préférons'
    one_stone: 'Chaque personne pose un caillou, une graine ou un haricot sur un dessin. Puis on compte.'
    option: 'choix dessiné'
    rank: 'rang'
  referral-register:
    title: 'Registre des billets'
    arrived_in_all: 'arrivées'
    arrived_on: 'date d’arrivée'
    days: 'jours'
    followed_up: 'suivi fait'
    made: 'billets remis'
    share_arrived: 'part des arrivées'
    to: 'envoyé à'
    what_was_told: 'dit librement'
  referral-slip:
    title: 'Billet'
    advice: 'conseil'
    check: 'contrôle'
    come_back: 'revenir le'
    comes_back: 'le lieu renvoie ceci'
    community_room: 'salle'
    feels_ill: 'malade'
    for_you: 'pour vous'
    go_to: 'aller à'
    needs_talk: 'parler'
    pills: 'cachets'
    raised_hand: 'aide'
    service_given: 'service donné'
    stamp: 'tampon'
    stays_here: 'reste chez l’agent·e'
    talk: 'parler'
    test: 'test'
    wants_company: 'compagnie, d’accord'
    welcome_without_slip: 'Vous êtes bienvenu·e aussi sans ce billet.'
    where_to: 'vers où'
    why: 'pourquoi'
  remuneration-table:
    title: 'Tableau des paiements'
    a_day: 'jour'
    a_month: 'mois'
    a_route: 'trajet'
    airtime: 'crédit de téléphone'
    amount: 'montant'
    before_journey: 'avant le trajet'
    calls: 'appels'
    charger: 'chargeur, courant, lieu sûr'
    comparable_hour: 'salaire horaire d’un poste semblable'
    currency: 'monnaie'
    each_month: 'chaque mois'
    fare: 'prix du trajet'
    fixed_day: 'jour fixe'
    journeys: 'trajets'
    month_start: 'début du mois'
    never_per_person: 'Personne n’est payé selon le nombre de personnes amenées, testées ou vues.'
    outreach_time: 'temps de terrain, avec trajets, réunions, fiches'
    paid_as: 'payé comme'
    paid_hours: 'heures payées par mois'
    paid_when: 'payé quand'
    paid_workers: 'agent·e·s payé·e·s'
    pay_ratio: 'par heure, face à un poste semblable'
    phone_power: 'batterie du téléphone'
    salary: 'salaire'
    same_day: 'le jour même'
    site_month: 'tout ici, par mois'
    spent: 'ce qui est dépensé'
    stipend: 'indemnité'
    supervisor_salary: 'salaire de supervision, par mois'
    times: 'combien de fois par mois'
    training_time: 'temps de formation en plus'
    unit: 'pour chaque'
    why: 'pourquoi'
    why_calls: 'somme fixe, sans demander'
    why_journeys: 'personne ne prête au programme'
    why_power: 'le téléphone est un outil'
    why_supervision: 'à plein temps, comme le personnel'
    why_time: 'convenu par les agent·e·s, pareil partout ici'
    why_training: 'on perd le gain du jour'
    worker_hour: 'paiement d’une heure'
    worker_month: 'par agent·e et par mois'
  risk-assessment:
    title: 'Comment ça va'
    change_first: 'veut changer d’abord'
    change_second: 'veut changer ensuite'
    now_number: 'combien maintenant'
    see_first: 'plus de 3 : à voir d’abord'
  safe-space-register:
    title: 'Registre de la salle'
    activities: 'activités'
    came_from: 'de quel lieu'
    closed_at: 'fermé à'
    group_activity: 'activité'
    group_transgender: 'personnes trans'
    hours_for_groups: 'heures d’un seul groupe'
    hours_open: 'heures d’ouverture'
    opened: 'ouvert à'
    shower: 'douche'
    the_month: 'Le mois'
    time_of_group: 'heure de quel groupe'
    visits: 'visites'
  safety-tip-card:
    title: 'Bon à savoir'
    carry_phone: 'Ayez un téléphone chargé.'
    get_home_well: 'Rentrez bien'
    good_to_know: 'Bon à savoir'
    keep_numbers: 'Gardez les numéros d’aide sur vous.'
    look_inside: 'Regardez le coffre et le siège arrière.'
    one_person: 'Pas avec plusieurs personnes à la fois.'
    remember_car: 'Retenez plaque, couleur et marque.'
    stand_clear: 'Ne vous penchez pas à la fenêtre.'
    tell_friend: 'Dites à quelqu’un où vous allez.'
    try_door: 'Essayez d’abord la poignée.'
  self-assessment:
    title: 'Pour, avec, dirigé par'
    answer: 'réponse'
    done_for: 'pour'
    done_with: 'avec'
    evidence: 'comment on le sait'
    freedom: 'liberté'
    led_by: 'dirigé par'
    not_asked: 'pas demandé'
  session-card:
    title: 'Fiche de discussion'
    group_size: 'combien de personnes'
    how_we_met: 'comment'
    on_the_list: 'déjà sur la liste ?'
    session: 'cette fois'
  stock-card:
    title: 'Fiche de stock'
    balance: 'solde'
    batch: 'lot'
    carried_over: 'report de la fiche d’avant'
    counted: 'compté'
    difference: 'écart'
    expires: 'expire'
    first_expired: 'Ce qui expire d’abord sort d’abord.'
    from_or_to: 'de ou vers'
    least: 'minimum'
    months_of_stock: 'mois de stock'
    most: 'maximum'
    point: 'point'
    sign: 'signe, rôle'
    used_a_month: 'sortie par mois'
  stock-plan:
    title: 'Plan de stock'
    at_end: 'fin'
    at_start: 'début'
    comes_in: 'entre'
    goes_out: 'sort'
    months_left: 'mois'
    need: 'besoin'
  supervision-checklist:
    title: 'Ce que nous regardons ensemble'
    access_to_care: 'Accès aux soins'
    action: 'que faire'
    all_met_this_month: 'Chaque personne a-t-elle été rencontrée ce mois-ci ?'
    answer: 'réponse'
    asked_how_it_went: 'A-t-on demandé comment cela s’est passé ?'
    at_the_right_hours: 'Les sorties sont-elles aux heures où les gens sont là ?'
    can_move_up: 'Y a-t-il un chemin vers d’autres postes ?'
    chosen_with_community: 'La communauté a-t-elle pris part au choix ?'
    committee_met: 'Le comité s’est-il réuni ce mois-ci ?'
    company_offered: 'A-t-on proposé d’accompagner ?'
    enough_condoms: 'Préservatifs et lubrifiant suffisent-ils jusqu’à la rencontre suivante ?'
    from_the_community: 'Est-ce une personne de la communauté d’ici ?'
    help_without_report: 'L’aide après une violence est-elle donnée sans plainte ?'
    listened_to: 'Ce que l’agent·e a dit a-t-il changé quelque chose ?'
    look: 'vue'
    management: 'Gestion'
    nothing_in_return: 'Chaque service est-il donné sans contrepartie ?'
    outreach: 'Travail de proximité'
    paid_on_time: 'La paie a-t-elle été versée en entier au jour fixé ?'
    partly: 'partiel'
    pay_not_by_head: 'La paie reste-t-elle la même quel que soit le nombre de personnes amenées ?'
    people_not_too_many: 'Est-il possible de rencontrer toutes les personnes suivies ?'
    questions_asked: 'questions posées'
    record: 'registre'
    referral: 'Orientation'
    retention: 'Rester dans l’équipe'
    seen_by: 'vu par'
    selection: 'Choix'
    share_of_yes: 'part de oui'
    sheets_locked: 'Les fiches sont-elles sous clé ?'
    sheets_understood: 'Toutes les personnes qui utilisent les fiches les comprennent-elles ?'
    signs_not_names: 'Les fiches ont-elles des signes et codes, sans noms ?'
    supplies_and_tools: 'Fournitures et outils'
    support: 'Supervision et soutien'
    surroundings: 'Milieu favorable'
    talk: 'parole'
    team_on_call: 'Y a-t-il quelqu’un de garde à toute heure ?'
    tests_are_free_choice: 'Chaque test est-il un libre choix ?'
    trained_before_field: 'La formation de base a-t-elle précédé la première sortie ?'
    trained_this_quarter: 'Y a-t-il eu une formation ce trimestre ?'
    training: 'Formation'
    urgent_care_in_time: 'Les soins urgents sont-ils possibles sous 72 heures ?'
    weekly_review: 'L’agent·e et la supervision ont-ils regardé la semaine, chaque semaine ?'
    welcome_and_in_pairs: 'Seulement où l’on est bienvenu·e, et à deux si convenu ?'
  supervisor-week:
    title: 'Ma semaine'
    go_along_with: 'accompagner'
    hand_out: 'à remettre'
    look_back_with: 'bilan avec'
    next_week: 'semaine prochaine'
    not_reviewed: 'pas encore de bilan avec'
  tracing-register:
    title: 'Rendez-vous manqués'
    active: 'en suivi'
    area: 'zone'
    away: 'pause'
    call: 'appel'
    came_of_it: 'suite'
    care_elsewhere: 'soins ailleurs'
    date: 'date'
    died: 'décès'
    ended: 'fin'
    found: 'retrouvé·e'
    held: 'détention'
    how_it_ended: 'Fin : déménagement, choix personnel, retrouvé·e, soins ailleurs, maladie à la maison, détention, décès, introuvable.'
    how_it_is_now: 'À présent : en suivi, pause, perdu·e de vue.'
    ill_at_home: 'maladie à la maison'
    lost: 'perdu·e de vue'
    missed: 'raté le'
    moved_away: 'déménagement'
    not_found: 'introuvable'
    now: 'à présent'
    only_where_welcome: 'Visitez seulement où vous êtes bienvenu·e. Trois essais au plus.'
    own_choice: 'choix personnel'
    visit: 'visite'
    way: 'voie'
  training-register:
    title: 'Registre de formation'
    after: 'test après'
    before: 'test avant'
    certificate: 'attestation'
    course: 'cours'
    day_number: 'jour numéro'
    days_in_all: 'sur combien de jours'
    fare: 'trajet, avant'
    fee_paid: 'honoraires payés'
    from_community: 'de la communauté'
    stipend: 'indemnité'
    tier: 'quelle formation'
    tier_advanced: 'formation avancée'
    tier_basic: 'formation de base'
    tier_daily: 'accompagnement du jour'
    tier_weekly: 'groupe de la semaine'
  violence-incident-record:
    title: 'Ce qui s’est passé'
    armed_group: 'groupe armé'
    authorities: 'les autorités'
    border_guard: 'garde-frontière'
    co_worker: 'collègue'
    contraception_120: 'contraception d’urgence, sous 120 heures'
    counselled: 'écoute et conseil'
    danger_now: 'en danger maintenant ?'
    done_by: 'qui l’a fait (type, sans nom)'
    extortion_group: 'racketteurs'
    family: 'famille'
    family_matters: 'famille et communauté'
    first_response_at: 'première aide, heure'
    first_response_on: 'première aide, date'
    follow_up_1: 'suivi, 1'
    follow_up_2: 'suivi, 2'
    follow_up_3: 'suivi, 3'
    happened_at: 'arrivé, heure'
    happened_on: 'arrivé, date'
    judged_urgency: 'urgence évaluée'
    later: 'plus tard'
    lawyer_called: 'avocat·e appelé·e'
    linked_to_care: 'mise en lien avec les soins'
    manager: 'gérant·e'
    military: 'militaires'
    outcome: 'ce qu’il en est sorti'
    person_in_power: 'employeur, bailleur, personnel de santé'
    pills_72: 'comprimés d’urgence, sous 72 heures'
    place_kind: 'type de lieu'
    police: 'police'
    prison_guard: 'gardien de prison'
    record_number: 'fiche no'
    referred_to: 'orientation vers'
    religious_group: 'groupe religieux'
    removed_danger: 'danger écarté'
    reported_at: 'signalé, heure'
    reported_back: 'retour fait à la personne'
    reported_on: 'signalé, date'
    rescue_group: 'groupe de sauvetage'
    shared_without_identity: 'peut être raconté sans dire qui'
    stranger: 'inconnu·e'
    support_staff: 'personnel du lieu'
    urgent_care: 'soins d’urgence donnés'
    urgent_treatment: 'traitement d’urgence'
    wants_report: 'veut porter plainte ?'
    went_on: 'y est allé·e le'
    what_was_done: 'ce qui a été fait'
    written_down: 'noté'
    your_choice: 'C’est votre choix. L’aide n’en dépend pas.'
  violence-monthly-count:
    title: 'Compte du mois'
    authorities: 'les autorités'
    first_response_day: 'aidées en un jour'
    given: 'donnée'
    help_given_share: 'aide donnée, sur l’aide souhaitée'
    incidents: 'fiches ce mois-ci'
    wanted: 'souhaitée'
  wall-calendar:
    title: 'Calendrier du mois'
    group_hours: 'heures d’un groupe'
    special_day: 'jour particulier'
  weekly-planner:
    title: 'Plan de la semaine'
    moved_away: 'partie ailleurs'
    other: 'autre'
    planned: 'prévues'
    was_afraid: 'avait peur'
    why_not: 'Pourquoi pas ?'
  worker-summary:
    title: 'Résumé par agent·e'
    age: 'âge'
    gender: 'genre'
    people: 'gens'
    row_number: '#'
    talked_with: 'parler'
    went_clinic: 'clini­que'
    with_own_condoms: 'Préservatifs, besoin : pour les personnes suivies, et les siens.'
  worker-week:
    title: 'Ma semaine'

"""#
    ),
    (
"languages/forms/hi.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in Hindi: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: hi
review: unreviewed
words:
  acts_a_week: 'हफ़्ते में कितनी बार'
  acts_with_lubricant: 'इनमें चिकनाई की ज़रूरत'
  after_test: 'जाँच के बाद'
  alcohol_drugs: 'शराब, नशा'
  any_signs: 'बीमारी के लक्षण?'
  arrived: 'पहुँचे'
  best_time: 'सही समय'
  blood_test: 'रक्त जाँच'
  by_when: 'कब तक'
  check_up: 'स्वास्थ्य जाँच'
  check_ups: 'स्वास्थ्य जाँचें'
  client: 'ग्राहक'
  clinic: 'क्लिनिक'
  code: 'कोड'
  comes_in: 'आया'
  condom: 'कंडोम'
  done: 'हो गया'
  emotional: 'धमकी या गाली'
  family_planning: 'परिवार नियोजन'
  first: 'पहले'
  follow_up: 'आगे देखना'
  followed_up: 'आगे देखे गए'
  forced: 'ज़बरदस्ती या छूना'
  formula_count: 'कितने: {what}'
  formula_count_of: 'कितने: {what}, {with}'
  formula_cumulated: 'जोड़ते हुए: {what}'
  formula_days: '{what} से {with} तक दिन'
  formula_last: '{what}, आख़िरी पंक्ति'
  formula_max: '{what} और {with} में बड़ा'
  formula_min: '{what} और {with} में छोटा'
  formula_previous: '{what}, ऊपर की पंक्ति'
  formula_rank: 'सबसे ज़्यादा पहले: {what}'
  formula_sum: '{what} का योग'
  gel: 'जेली'
  given: 'दिए'
  go_with_me: 'मेरे साथ चलें'
  goes_out: 'गया'
  group_men: 'पुरुष'
  group_older: 'बड़ी उम्र के'
  group_transgender: 'ट्रांसजेंडर'
  group_women: 'महिलाएँ'
  group_younger: 'युवा'
  help_line: 'सहायता लाइन'
  help_wanted: 'क्या मदद चाहिए'
  helped: 'मदद'
  hour: 'समय'
  hours_planned: 'तय घंटे'
  in_group: 'समूह में'
  injections_a_day: 'दिन में सुई कितनी बार'
  internal: 'भीतरी'
  just_note: 'केवल लिख लें'
  keeper_community: 'सामुदायिक समूह'
  keeper_person: 'व्यक्ति ख़ुद'
  keeper_person_on_duty: 'ड्यूटी पर व्यक्ति'
  keeper_store_keeper: 'भंडार रखने वाले'
  keeper_trainer: 'प्रशिक्षक'
  kind_of_place: 'जगह का प्रकार'
  legal: 'वकील'
  look_again: 'फिर कब'
  man: 'पुरुष'
  medical: 'इलाज'
  met: 'मिले'
  mixed: 'मिले-जुले'
  month_number: 'महीना {number}'
  my_sign: 'मेरा चिह्न'
  needed: 'चाहिए'
  new: 'नए'
  next_meeting: 'अगली मुलाक़ात'
  no_time: 'समय नहीं'
  not_met: 'नहीं मिले'
  not_yet: 'अभी नहीं'
  now: 'अभी'
  one_to_one: 'अकेले में'
  organized_group: 'संगठित गिरोह'
  other: 'अन्य'
  partner: 'साथी'
  partner_family: 'साथी या परिवार'
  people_here: 'यहाँ के लोग'
  people_seen: 'जिनसे मिले'
  percent: '%'
  person: 'व्यक्ति'
  physical: 'मारपीट या चोट'
  programme: 'कार्यक्रम'
  public_at_large: 'बाहर के लोग'
  question: 'सवाल'
  reason: 'क्यों'
  recorded_by: 'किसने लिखा'
  referred: 'रेफ़र'
  registered: 'सूची में'
  rights_denied: 'हक़ छीनना'
  risk: 'जोखिम'
  risks: 'जोखिम'
  role: 'भूमिका'
  role_only: 'केवल भूमिका'
  room: 'कक्ष'
  segment_bar: 'बार'
  segment_home: 'घर'
  segment_online: 'फ़ोन या इंटरनेट'
  segment_road: 'रास्ता'
  segment_street: 'सड़क'
  self_tests: 'स्व-जाँच'
  sent: 'भेजे'
  shelter: 'सुरक्षित ठिकाना'
  shift_evening: 'शाम'
  shift_morning: 'सुबह'
  shift_night: 'रात'
  sign: 'चिह्न या अँगूठा'
  slip: 'पर्ची का नंबर'
  someone_to_talk: 'बात करने के लिए कोई'
  sometimes: 'कभी-कभी'
  talk: 'बातचीत'
  talk_to_family: 'परिवार से बात'
  talked_about: 'किस पर बात हुई'
  tests: 'जाँचें'
  time_block: 'दिन का समय'
  told: 'बताया'
  took_part: 'कितने शामिल'
  topic_advanced_counselling: 'परामर्श, आगे'
  topic_community_mobilization: 'मिलकर संगठन बनाना'
  topic_condom_gap_and_negotiation: 'काफ़ी कंडोम, इस्तेमाल पर राज़ी करना'
  topic_confidentiality: 'राज़ रखना'
  topic_crisis: 'मुसीबत में मदद'
  topic_drugs_and_alcohol: 'शराब और नशा'
  topic_interpersonal_communication: 'बात करना, सुनना'
  topic_leadership: 'नेतृत्व'
  topic_legal_literacy: 'क़ानून की जानकारी'
  topic_links_to_services: 'दूसरी सेवाओं का रास्ता'
  topic_microplanning_and_records: 'महीने की योजना और प्रपत्र'
  topic_social_network_mapping: 'कौन किसे जानता है'
  topic_sti_hiv_tb_symptoms_and_referral: 'बीमारी के लक्षण, कहाँ भेजें'
  topic_stigma_and_harassment: 'अपमान और परेशान करना'
  topic_violence_and_psychosocial_support: 'हिंसा और सहारा'
  topic_voluntary_testing: 'अपनी मर्ज़ी से जाँच'
  topics: 'विषय'
  trainers_roles: 'प्रशिक्षक, भूमिका से'
  transgender: 'ट्रांसजेंडर'
  try_1: 'पहली कोशिश'
  try_2: 'दूसरी कोशिश'
  try_3: 'तीसरी कोशिश'
  typology_bar_with_lodging: 'कमरों वाला बार'
  typology_bar_without_lodging: 'बार'
  typology_barbershop_salon: 'नाई, सैलून'
  typology_beach: 'समुद्र तट'
  typology_brothel: 'कमरों वाला घर'
  typology_casino: 'कैसीनो'
  typology_changaa_den: 'देसी शराब का अड्डा'
  typology_guest_house_hotel_lodging: 'लॉज, होटल'
  typology_highway: 'हाईवे'
  typology_homes: 'घर'
  typology_injecting_den: 'नशे की जगह'
  typology_massage_parlour: 'मसाज पार्लर'
  typology_other: 'दूसरी जगह'
  typology_park: 'पार्क'
  typology_sex_den: 'किराए के कमरे'
  typology_street: 'सड़क'
  typology_strip_club: 'डांस क्लब'
  typology_uninhabitable_building: 'ख़ाली इमारत'
  typology_virtual_space: 'ऑनलाइन'
  unit_days: '{number} दिन'
  unit_hours: '{number} घंटे'
  unit_min: '{number} मिनट'
  unit_months: '{number} माह'
  unit_weeks: '{number} सप्ताह'
  unit_years: '{number} वर्ष'
  violence: 'हिंसा'
  voluntary_test: 'जाँच'
  went: 'गए'
  what_happened: 'क्या हुआ'
  what_next: 'आगे क्या'
  where: 'कहाँ'
  where_from: 'कहाँ से हुआ'
  who: 'कौन'
  who_does: 'कौन (भूमिका)'
  woman: 'महिला'
  workplace: 'काम की जगह'
  write_zero: 'कुछ न हो तो 0 लिखें। ख़ाली का मतलब: पता नहीं।'
  year: 'वर्ष'
forms:
  advocacy-register:
    title: 'दूसरों से बातचीत'
    agreed: 'क्या तय हुआ'
    next: 'आगे क्या'
    subject: 'विषय'
    with_whom: 'किसके साथ'
  certificate:
    title: 'प्रमाण पत्र'
    as_person_wishes: 'जैसा व्यक्ति चाहे; ख़ाली भी रह सकता है'
    certificate_of: 'सामुदायिक स्वास्थ्य कार्य का प्रमाण पत्र'
    course: 'प्रशिक्षण'
    given_to: 'जिन्हें दिया गया'
    has_taken_part: 'ने पूरे प्रशिक्षण में भाग लिया है और सीखी हुई बातें दूसरों को सिखा सकते हैं।'
    signed_by_role: 'हस्ताक्षर और भूमिका'
    topics_covered: 'सिखाए गए विषय'
  clinic-visit-list:
    title: 'क्लिनिक दौरा'
    abscess: 'फोड़ा'
    at_the_clinic: 'क्लिनिक में'
    cervical: 'बच्चेदानी के मुँह की जाँच'
    check_up: 'तिमाही जाँच'
    counselling: 'परामर्श'
    follow_up_visit: 'दोबारा देखना'
    hepatitis_b: 'हेपेटाइटिस बी'
    hepatitis_c: 'हेपेटाइटिस सी'
    medication_assisted: 'दवा से नशे का इलाज'
    mental_health: 'मानसिक सेहत'
    next_visit: 'अगली बार'
    no_symptoms: 'लक्षण नहीं'
    only_counts_leave: 'यह पन्ना क्लिनिक में रहता है। सिर्फ़ गिनती बाहर जाती है।'
    outreach_clinic: 'बाहरी क्लिनिक'
    overdose: 'ओवरडोज़'
    prep: 'PrEP'
    remark: 'टिप्पणी'
    result: 'नतीजा'
    screened: 'जाँच'
    service: 'सेवा'
    sti: 'यौन संक्रमण'
    symptoms: 'लक्षण'
    tb: 'टीबी'
    treated: 'इलाज'
  committee-report:
    title: 'समिति की रिपोर्ट'
    action: 'क्या तय हुआ था'
    actions_closed: 'पूरे हुए काम'
    actions_late: 'देर वाले काम'
    actions_open: 'बाकी काम'
    chair: 'अध्यक्ष (चिह्न)'
    clinic_services: 'क्लिनिक'
    condoms_supply: 'सामान'
    going_on: 'चल रहा है'
    message_community: 'समुदाय के लिए संदेश'
    message_programme: 'कार्यक्रम के लिए संदेश'
    next_date: 'अगली बैठक'
    numbers_shown: 'इस महीने दिखाए गए आँकड़े'
    present_community: 'मौजूद: समुदाय'
    present_invited: 'मौजूद: मेहमान'
    present_staff: 'मौजूद: कर्मचारी'
    raised_and_agreed: 'क्या कहा गया, क्या करेंगे'
    result: 'नतीजा'
    results_last_time: 'पिछली बार का क्या हुआ'
    rights_and_rules: 'अधिकार'
    serious: 'कितना गंभीर, 1 से 3'
    stuck: 'अटका है'
    value: 'संख्या'
    violence_no_names: 'इस महीने की हिंसा, केवल संख्या'
    what_counted: 'क्या गिना गया'
    what_was_said: 'क्या कहा गया'
    what_we_do: 'हम क्या करेंगे'
    what_we_think: 'हमारी राय'
  condom-gap-analysis:
    title: 'ज़रूरत और आपूर्ति'
    acts_week: 'प्रति सप्ताह क्रियाएँ'
    bought: 'ख़रीदे'
    clients_week: 'सप्ताह में ग्राहक'
    from_room: 'कक्ष'
    from_worker: 'कार्यकर्ता'
    kind_of_place: 'जगह का प्रकार'
    missing: 'कमी'
    month_need: 'महीने में'
  condom-supply-planning:
    title: 'आपूर्ति की योजना'
    always: 'हमेशा'
    always_there: 'मिलते हैं?'
    best_outlets: 'लेने की अच्छी जगहें'
    breaks: 'फटना'
    free: 'मुफ़्त'
    got_week: 'एक व्यक्ति को सप्ताह में मिले'
    kind_wanted: 'कौन सा प्रकार'
    low_price: 'कम दाम'
    market_price: 'बाज़ार दाम'
    more_week: 'एक व्यक्ति को और चाहिए, सप्ताह में'
    mostly: 'ज़्यादातर'
    not_there: 'नहीं'
    person_month: 'एक व्यक्ति, एक महीना'
    price_wanted: 'कौन सा दाम'
    problems: 'परेशानियाँ'
    site_gap: 'यहाँ महीने की कमी'
    site_month: 'यहाँ महीने की ज़रूरत'
    slips: 'फिसलना'
    smells: 'गंध'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'पैदल मिनट'
    would_help: 'क्या मदद करेगा'
    wrong_size: 'नाप'
  contact-form:
    title: 'पहली मुलाक़ात'
    at_place: 'उसी जगह'
    first_met_on: 'वहाँ पहली बार कब मिले'
    how_code_is_made: 'इलाक़ा + सहयोगी + जगह + क्रम संख्या'
    how_to_meet: 'फिर कैसे मिलें'
    met_before: 'पहले किसी कार्यकर्ता से मिले'
    met_by: 'किस कार्यक्रम के'
    moved_from: 'किस कार्यक्रम से'
    moved_here: 'कहीं और से आए'
    moved_on: 'कब आए'
    new_here: 'नए'
    partner: 'सहयोगी का कोड'
    serial: 'क्रम संख्या'
    started: 'नए या कहीं और से आए'
    through_worker: 'कार्यकर्ता के ज़रिए'
    year_started: 'किस साल से'
  crisis-rota:
    title: 'सहायता लाइन की ड्यूटी'
    answers: 'फ़ोन उठाए'
    backup: 'सहारे के लिए'
    case_life: 'कोई मरना चाहे'
    case_police: 'पुलिस पकड़े या सताए'
    case_violence: 'किसी पर हमला हो'
    empty_shifts: 'ख़ाली घंटे'
    goes_1: 'जाए, 1'
    goes_2: 'जाए, 2'
    hours_a_week: 'सप्ताह में घंटे'
    lawyer: 'वकील'
    number: '#'
    shift_hours: 'एक पाली के घंटे'
    shifts_taken: 'इस सप्ताह पालियाँ'
    social_worker: 'समाज कार्यकर्ता'
    step: 'क्या करें'
    what_to_do_when: 'क्या करें, जैसा यहाँ तय हुआ'
  daily-diary:
    title: 'दिन की डायरी'
    condoms_number: 'कंडोम'
    contacts_number: 'मुलाक़ातें'
    in_group: 'समूह'
    late: 'देर रात'
    look_again: 'फिर कब'
    lubricant_number: 'चिकनाई'
    new_number: 'नए लोग'
    one_to_one: 'अकेले'
    referred_number: 'भेजे गए'
    sent: 'भेजे'
    talked_about: 'विषय'
  health-diary:
    title: 'मेरे दिन'
    back: 'पीछे'
    guest: 'मेहमान'
    mouth: 'मुँह'
    not_sure: 'पता नहीं'
    of_these: 'इनमें से'
    other_way: 'अन्य'
    partner: 'साथी'
    test_or_treatment: 'जाँच या इलाज, किसका'
    used_wrongly: 'ठीक से नहीं लगा'
    way: 'कैसे'
    without_condom: 'बिना कंडोम'
    without_lubricant: 'बिना चिकनाई'
  health-diary-week:
    title: 'मेरा सप्ताह'
    any_signs: 'बीमारी के लक्षण'
    times: 'बार'
    used_wrongly: 'ग़लत लगा'
    without_condom: 'बिना कंडोम'
    without_lubricant: 'बिना जेली'
  hotspot-analysis:
    title: 'एक जगह, क़रीब से'
    ages: 'उम्र'
    at_home: 'घर पर'
    busiest: 'सबसे ज़्यादा लोग कब'
    clients: 'ग्राहक'
    days_and_hours: 'दिन और समय'
    few: 'कम'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'कौन'
    high: 'बहुत'
    in_a_venue: 'बार या लॉज में'
    low: 'कम'
    manager: 'मैनेजर'
    managers: 'मैनेजर'
    many: 'बहुत'
    nearest_clinic: 'सबसे पास का क्लिनिक'
    no_violence: 'नहीं'
    nobody: 'किसी की ज़रूरत नहीं'
    not_open: 'चुपचाप'
    often: 'अक्सर'
    on_the_street: 'खुले में'
    others: 'दूसरे'
    owner: 'मालिक'
    partners: 'साथी'
    people_there: 'वहाँ लोग, कम से कम और ज़्यादा से ज़्यादा'
    police: 'पुलिस'
    safety_agreed: 'सुरक्षा पर सहमति'
    setting: 'लोग वहाँ कैसे हैं'
    shared_house: 'साझा घर में'
    some: 'कुछ'
    strangers: 'अनजान लोग'
    violence_from: 'हिंसा किससे'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'कंडोम तक पैदल, मिनट'
    we_may_enter: 'हम आ सकते हैं'
    who_decides: 'अंदर कौन आने देता है'
  hotspot-load-map:
    title: 'काम कहाँ ज़्यादा है'
    hours_missing: 'कम पड़े घंटे'
    hours_needed: 'ज़रूरी घंटे'
    in_our_care: 'जिनसे कार्यकर्ता मिलते हैं'
    line_at_90: 'सबसे बड़ी जगह पहले। जहाँ हिस्सा 90 % हो, वहाँ रेखा खींचें: रेखा के ऊपर से शुरू करें।'
    meetings_a_month: 'हर व्यक्ति से महीने में मुलाक़ातें'
    meetings_needed: 'ज़रूरी मुलाक़ातें'
    minutes_a_meeting: 'हर मुलाक़ात के मिनट'
    people_a_worker: 'हर कार्यकर्ता पर लोग'
    share: 'हिस्सा'
    share_so_far: 'यहाँ तक हिस्सा'
  hotspot-map:
    title: 'जगहों का नक़्शा'
    circles: 'गोला: लोग। गोला जितना बड़ा, लोग उतने ज़्यादा।'
    community_members: 'समुदाय के लोग'
    drawn_by: 'किसने बनाया'
  individual-tracking:
    title: 'बारह महीने'
    blood_test: 'ख़ून'
    check_up: 'सेहत'
    how_often: 'कितनी बार'
    met: 'मिले'
    next_blood_test: 'अगली ख़ून जाँच'
    next_check_up: 'अगली सेहत जाँच'
    next_voluntary_test: 'अगली जाँच'
  information-chart:
    title: 'याद रखने का चार्ट'
    lives: 'रहने की जगह'
    waits: 'इंतज़ार की जगह'
    works: 'काम की जगह'
  microplanning-calendar:
    title: 'मासिक कैलेंडर'
    clinic_visits: 'क्लिनिक दौरे'
    first_twice: 'इनमें दो बार मिले'
    people_first: 'जिनसे पहले मिलना है'
    talk: 'बातचीत'
    what_drawings_mean: 'चित्रों का मतलब'
  monthly-report:
    title: 'मासिक रिपोर्ट'
    groups: 'समूह'
    indicator: 'क्या गिना'
    not_complete: 'अधूरा'
    write_zero: 'सिर्फ़ गिनती। कोई नहीं तो 0 लिखें। अधूरी पंक्ति पर निशान लगाएँ।'
  monthly-summary:
    title: 'टीम का महीना'
    arrived: 'पहुँचे'
    check_ups: 'सेहत'
    field_days: 'बाहर दिन'
    for_need: 'हिस्सा'
    new: 'नए'
    once: '1 बार'
    people: 'लोग'
    people_seen: 'जिनसे मिले'
    referred: 'रेफ़र'
    share_arrived: 'भेजे गयों में पहुँचे'
    share_condoms: 'ज़रूरत में से दिए कंडोम'
    share_once: 'कम से कम एक बार मिले'
    share_twice: 'दो या ज़्यादा बार मिले'
    twice: '2 बार'
  needs:
    title: 'ज़रूरतें'
    after_test: 'जाँच के बाद साथ'
    care_at_home: 'घर और समुदाय में देखभाल'
    community_group: 'समुदाय का समूह'
    condoms_lubricant: 'कंडोम और चिकनाई'
    directly: 'हम ख़ुद'
    keeping_on: 'इलाज जारी रखना'
    link_to: 'जोड़ना'
    needs_number: 'कितनी ज़रूरतें'
    other_support: 'और कोई मदद'
    personal_support: 'बातचीत और अभ्यास'
    reproductive_health: 'परिवार नियोजन, गर्भ'
    treatment: 'इलाज'
    violence_response: 'हिंसा के बाद मदद'
    what: 'क्या'
    which_other: 'और कौन सी मदद'
  network-map:
    title: 'कौन किसे जानता है'
    how_to_draw: 'चिह्न वाला गोला: कार्यकर्ता। बिंदु: एक व्यक्ति। रेखा: एक-दूसरे को जानते हैं। कोई नाम नहीं।'
    known_by_nobody: 'कोई नहीं जानता'
    known_by_one: 'एक कार्यकर्ता जानते हैं'
    known_by_several: 'कई कार्यकर्ता जानते हैं'
    people_in_all: 'कुल लोग'
  opening-hours-card:
    title: 'खुलने का समय'
  peer-calendar:
    title: 'एक व्यक्ति का महीना'
    condoms: 'कंडोम'
    condoms_a_month: 'महीने में कंडोम'
    female_condoms: 'कंडोम, अंदर का'
    health: 'सेहत'
    last_month: 'पिछले महीने'
    lubricant_a_month: 'महीने में चिकनाई'
    met: 'मिले'
    needles_a_month: 'महीने में सुई'
    prevention_pills: 'रोज़ की गोली'
    self_test: 'स्व-जाँच'
    urgent_pills: 'तत्काल गोली'
    violence_before: 'कभी हिंसा हुई'
    years_of_this: 'काम के साल'
  preference-ranking:
    title: 'हमारी पसंद'
    one_stone: 'हर व्यक्ति किसी एक चित्र पर एक कंकड़, बीज या दाना रखे। फिर गिनें।'
    option: 'बनाया हुआ विकल्प'
    rank: 'स्थान'
  referral-register:
    title: 'पर्चियों का रजिस्टर'
    arrived_in_all: 'पहुँचे'
    arrived_on: 'कब पहुँचे'
    days: 'दिन'
    followed_up: 'आगे पूछा'
    made: 'पर्चियाँ दीं'
    share_arrived: 'पहुँचने का हिस्सा'
    to: 'कहाँ भेजा'
    what_was_told: 'अपनी मर्ज़ी से बताया'
  referral-slip:
    title: 'पर्ची'
    advice: 'सलाह'
    check: 'चेकअप'
    come_back: 'फिर कब आएँ'
    comes_back: 'वहाँ से लौटाएँ'
    community_room: 'कमरा'
    feels_ill: 'बीमार'
    for_you: 'आपके लिए'
    go_to: 'यहाँ जाएँ'
    needs_talk: 'बातचीत'
    pills: 'गोलियाँ'
    raised_hand: 'मदद'
    service_given: 'सेवा दी गई'
    stamp: 'मुहर'
    stays_here: 'कार्यकर्ता के पास'
    talk: 'बातचीत'
    test: 'जाँच'
    wants_company: 'साथ चाहिए, राज़ी हैं'
    welcome_without_slip: 'इस पर्ची के बिना भी आपका स्वागत है।'
    where_to: 'कहाँ'
    why: 'क्यों'
  remuneration-table:
    title: 'भुगतान तालिका'
    a_day: 'दिन'
    a_month: 'महीना'
    a_route: 'रास्ता'
    airtime: 'फ़ोन रिचार्ज'
    amount: 'रक़म'
    before_journey: 'यात्रा से पहले'
    calls: 'फ़ोन कॉल'
    charger: 'चार्जर, सुरक्षित जगह'
    comparable_hour: 'वैसे ही पद का घंटा'
    currency: 'मुद्रा'
    each_month: 'हर महीने'
    fare: 'रास्ते का किराया'
    fixed_day: 'तय दिन'
    journeys: 'यात्राएँ'
    month_start: 'महीने की शुरुआत'
    never_per_person: 'लाए गए, जाँचे गए या मिले लोगों की गिनती पर किसी को भुगतान नहीं होता।'
    outreach_time: 'काम, यात्रा, बैठक, लेखन'
    paid_as: 'भुगतान का रूप'
    paid_hours: 'महीने के घंटे'
    paid_when: 'भुगतान कब'
    paid_workers: 'कितने कार्यकर्ता'
    pay_ratio: 'तुलना में'
    phone_power: 'फ़ोन की बैटरी'
    salary: 'वेतन'
    same_day: 'उसी दिन'
    site_month: 'यहाँ कुल, महीने में'
    spent: 'क्या लगता है'
    stipend: 'भत्ता'
    supervisor_salary: 'पर्यवेक्षक का वेतन'
    times: 'महीने में कितनी बार'
    training_time: 'प्रशिक्षण का समय'
    unit: 'हर एक'
    why: 'क्यों'
    why_calls: 'तय रक़म, बिना माँगे'
    why_journeys: 'कोई कार्यक्रम को उधार न दे'
    why_power: 'फ़ोन काम का औज़ार है'
    why_supervision: 'पूरा समय, कर्मचारियों के बराबर'
    why_time: 'सबकी सहमति, सबके लिए समान'
    why_training: 'उस दिन की कमाई जाती है'
    worker_hour: 'एक घंटे का भुगतान'
    worker_month: 'हर कार्यकर्ता, महीना'
  risk-assessment:
    title: 'अभी की स्थिति'
    change_first: 'पहले बदलना है'
    change_second: 'उसके बाद बदलना है'
    now_number: 'अभी कितने'
    see_first: '3 से ज़्यादा: पहले मिलें'
  safe-space-register:
    title: 'कमरे का रजिस्टर'
    activities: 'गतिविधियाँ'
    came_from: 'किस जगह से'
    closed_at: 'कब बंद हुआ'
    group_activity: 'गतिविधि'
    group_transgender: 'ट्रांस'
    hours_for_groups: 'एक समूह के घंटे'
    hours_open: 'कितने घंटे खुला'
    opened: 'कब खुला'
    shower: 'नहाना'
    the_month: 'महीना'
    time_of_group: 'किस समूह का समय'
    visits: 'कितने आए'
  safety-tip-card:
    title: 'जानना अच्छा है'
    carry_phone: 'चार्ज किया हुआ फ़ोन साथ रखें।'
    get_home_well: 'सही-सलामत घर पहुँचें'
    good_to_know: 'जानना अच्छा है'
    keep_numbers: 'मदद के नंबर पास रखें।'
    look_inside: 'डिक्की और पिछली सीट देख लें।'
    one_person: 'एक साथ कई लोगों के साथ न जाएँ।'
    remember_car: 'नंबर, रंग और गाड़ी याद रखें।'
    stand_clear: 'खिड़की से अंदर न झुकें।'
    tell_friend: 'किसी साथी को बताएँ कहाँ जा रहे हैं।'
    try_door: 'पहले दरवाज़े का हैंडल देख लें।'
  self-assessment:
    title: 'के लिए, के साथ, के नेतृत्व में'
    answer: 'जवाब'
    done_for: 'के लिए'
    done_with: 'के साथ'
    evidence: 'कैसे पता'
    freedom: 'स्वतंत्रता'
    led_by: 'नेतृत्व में'
    not_asked: 'पूछा नहीं'
  session-card:
    title: 'बातचीत कार्ड'
    group_size: 'कितने लोग'
    how_we_met: 'कैसे मिले'
    on_the_list: 'सूची में हैं?'
    session: 'यह बातचीत'
  stock-card:
    title: 'भंडार कार्ड'
    balance: 'बाक़ी'
    batch: 'बैच'
    carried_over: 'पिछले कार्ड से'
    counted: 'गिना'
    difference: 'अंतर'
    expires: 'अंतिम माह'
    first_expired: 'जो पहले ख़त्म हो, वह पहले दें।'
    from_or_to: 'किससे या किसको'
    least: 'कम से कम'
    months_of_stock: 'कितने महीने का भंडार'
    most: 'ज़्यादा से ज़्यादा'
    point: 'केंद्र'
    sign: 'चिह्न, भूमिका'
    used_a_month: 'महीने की खपत'
  stock-plan:
    title: 'भंडार योजना'
    at_end: 'बचा'
    at_start: 'शुरू'
    comes_in: 'आया'
    goes_out: 'गया'
    months_left: 'महीने'
    need: 'माँग'
  supervision-checklist:
    title: 'मिलकर क्या देखें'
    access_to_care: 'स्वास्थ्य सेवा तक पहुँच'
    action: 'क्या करें'
    all_met_this_month: 'क्या इस महीने हर किसी से कम से कम एक बार मिले?'
    answer: 'जवाब'
    asked_how_it_went: 'क्या पूछा गया कि कैसा रहा?'
    at_the_right_hours: 'क्या उस समय जाते हैं जब लोग वहाँ होते हैं?'
    can_move_up: 'क्या आगे के पदों का रास्ता है?'
    chosen_with_community: 'क्या चुनने में समुदाय शामिल था?'
    committee_met: 'क्या समिति इस महीने मिली?'
    company_offered: 'क्या भेजते समय साथ चलने को पूछा?'
    enough_condoms: 'क्या कंडोम और चिकनाई अगली मुलाक़ात तक चलते हैं?'
    from_the_community: 'क्या कार्यकर्ता यहीं के समुदाय से हैं?'
    help_without_report: 'क्या हिंसा के बाद मदद बिना रिपोर्ट मिलती है?'
    listened_to: 'क्या कार्यकर्ता की बात से कुछ बदला?'
    look: 'नज़र'
    management: 'प्रबंधन'
    nothing_in_return: 'क्या हर सेवा बिना शर्त मिलती है?'
    outreach: 'बाहर जाकर सेवा'
    paid_on_time: 'क्या कार्यकर्ता को तय दिन पूरा वेतन मिला?'
    partly: 'थोड़ा'
    pay_not_by_head: 'क्या वेतन लाए गए लोगों की गिनती पर निर्भर नहीं है?'
    people_not_too_many: 'क्या कार्यकर्ता अपने सब लोगों से मिल पाते हैं?'
    questions_asked: 'पूछे गए सवाल'
    record: 'रिकॉर्ड'
    referral: 'रेफ़रल'
    retention: 'टीम में बने रहना'
    seen_by: 'कैसे देखा'
    selection: 'चुनाव'
    share_of_yes: 'हाँ का हिस्सा'
    sheets_locked: 'क्या प्रपत्र ताले में हैं?'
    sheets_understood: 'क्या प्रपत्र भरने वाले उन्हें समझते हैं?'
    signs_not_names: 'क्या प्रपत्रों पर चिह्न और कोड हैं, नाम नहीं?'
    supplies_and_tools: 'सामान और साधन'
    support: 'सहयोगी देखरेख'
    surroundings: 'अनुकूल माहौल'
    talk: 'बात'
    team_on_call: 'क्या हर समय कोई बुलावे पर है?'
    tests_are_free_choice: 'क्या हर जाँच अपनी मर्ज़ी से होती है?'
    trained_before_field: 'क्या पहला प्रशिक्षण काम शुरू करने से पहले हुआ?'
    trained_this_quarter: 'क्या इस तिमाही में आगे का प्रशिक्षण हुआ?'
    training: 'प्रशिक्षण'
    urgent_care_in_time: 'क्या तत्काल सेवा 72 घंटे में मिलती है?'
    weekly_review: 'क्या कार्यकर्ता और पर्यवेक्षक ने हर हफ़्ते मिलकर देखा?'
    welcome_and_in_pairs: 'क्या वहीं जाते हैं जहाँ स्वागत हो, और तय जगह पर दो साथ?'
  supervisor-week:
    title: 'मेरा हफ़्ता'
    go_along_with: 'किसके साथ जाना'
    hand_out: 'क्या देना है'
    look_back_with: 'किसके साथ समीक्षा'
    next_week: 'अगला हफ़्ता'
    not_reviewed: 'जिनकी समीक्षा बाक़ी'
  tracing-register:
    title: 'छूटी मुलाक़ातें'
    active: 'जुड़े हैं'
    area: 'इलाक़ा'
    away: 'अभी नहीं'
    call: 'फ़ोन'
    came_of_it: 'क्या हुआ'
    care_elsewhere: 'दूसरी जगह सेवा'
    date: 'तारीख'
    died: 'नहीं रहे'
    ended: 'अंत में'
    found: 'मिल गए'
    held: 'हिरासत में'
    how_it_ended: 'अंत में: कहीं और चले गए, अपनी मर्ज़ी, मिल गए, दूसरी जगह सेवा, घर पर बीमार, हिरासत में, नहीं रहे, नहीं मिले।'
    how_it_is_now: 'अब: जुड़े हैं, अभी नहीं, संपर्क नहीं।'
    ill_at_home: 'घर पर बीमार'
    lost: 'संपर्क नहीं'
    missed: 'कब छूटी'
    moved_away: 'कहीं और चले गए'
    not_found: 'नहीं मिले'
    now: 'अब'
    only_where_welcome: 'वहीं जाएँ जहाँ स्वागत हो। ज़्यादा से ज़्यादा तीन कोशिशें।'
    own_choice: 'अपनी मर्ज़ी'
    visit: 'भेंट'
    way: 'कैसे'
  training-register:
    title: 'प्रशिक्षण रजिस्टर'
    after: 'बाद में टेस्ट'
    before: 'पहले टेस्ट'
    certificate: 'प्रमाण पत्र'
    course: 'कोर्स'
    day_number: 'कौन सा दिन'
    days_in_all: 'कुल कितने दिन'
    fare: 'किराया, पहले'
    fee_paid: 'फ़ीस दी गई'
    from_community: 'समुदाय से'
    stipend: 'भत्ता'
    tier: 'कौन सा प्रशिक्षण'
    tier_advanced: 'आगे का'
    tier_basic: 'पहला'
    tier_daily: 'हर दिन'
    tier_weekly: 'हर हफ़्ते'
  violence-incident-record:
    title: 'घटना का विवरण'
    armed_group: 'हथियारबंद गिरोह'
    authorities: 'सरकारी अधिकारी'
    border_guard: 'सीमा रक्षक'
    co_worker: 'साथ काम करने वाले'
    contraception_120: 'आपातकालीन गर्भनिरोधक, 120 घंटे के भीतर'
    counselled: 'सुना और सलाह दी'
    danger_now: 'अभी ख़तरा है?'
    done_by: 'किसने किया (प्रकार, नाम नहीं)'
    extortion_group: 'वसूली करने वाले'
    family: 'परिवार'
    family_matters: 'परिवार और समुदाय'
    first_response_at: 'पहली मदद, समय'
    first_response_on: 'पहली मदद, तारीख'
    follow_up_1: 'आगे देखा, 1'
    follow_up_2: 'आगे देखा, 2'
    follow_up_3: 'आगे देखा, 3'
    happened_at: 'कब हुआ, समय'
    happened_on: 'कब हुआ, तारीख'
    judged_urgency: 'कितना ज़रूरी, देखा'
    later: 'बाद में'
    lawyer_called: 'वकील बुलाया'
    linked_to_care: 'इलाज तक पहुँचाया'
    manager: 'मैनेजर या मालिक'
    military: 'सैनिक'
    outcome: 'क्या नतीजा रहा'
    person_in_power: 'मालिक, मकान मालिक, स्वास्थ्यकर्मी'
    pills_72: 'तत्काल गोलियाँ, 72 घंटे के भीतर'
    place_kind: 'जगह का प्रकार'
    police: 'पुलिस'
    prison_guard: 'जेल कर्मी'
    record_number: 'विवरण संख्या'
    referred_to: 'कहाँ भेजा'
    religious_group: 'धार्मिक गिरोह'
    removed_danger: 'ख़तरा हटाया'
    reported_at: 'बताया, समय'
    reported_back: 'व्यक्ति को बताया'
    reported_on: 'बताया, तारीख'
    rescue_group: 'छुड़ाने वाला समूह'
    shared_without_identity: 'बिना पहचान बताए बता सकते हैं'
    stranger: 'अनजान'
    support_staff: 'वहाँ के कर्मचारी'
    urgent_care: 'तत्काल देखभाल दी'
    urgent_treatment: 'तत्काल इलाज'
    wants_report: 'शिकायत करना चाहते हैं?'
    went_on: 'कब गए'
    what_was_done: 'क्या किया गया'
    written_down: 'लिखा गया'
    your_choice: 'यह आपका फ़ैसला है। मदद इस पर निर्भर नहीं।'
  violence-monthly-count:
    title: 'महीने की गिनती'
    authorities: 'सरकारी अधिकारी'
    first_response_day: 'एक दिन में मदद मिली'
    given: 'दी गई'
    help_given_share: 'चाही गई मदद में से मिली'
    incidents: 'इस महीने के विवरण'
    wanted: 'चाही'
  wall-calendar:
    title: 'महीने का कैलेंडर'
    group_hours: 'एक समूह का समय'
    special_day: 'ख़ास दिन'
  weekly-planner:
    title: 'साप्ताहिक योजना'
    moved_away: 'कहीं और चले गए'
    other: 'अन्य'
    planned: 'तय थे'
    was_afraid: 'डर था'
    why_not: 'क्यों नहीं?'
  worker-summary:
    title: 'कार्यकर्ता सारांश'
    age: 'उम्र'
    gender: 'लिंग'
    people: 'लोग'
    row_number: '#'
    talked_with: 'बात'
    went_clinic: 'क्लिनिक'
    with_own_condoms: 'कंडोम की ज़रूरत: मिलने वाले लोगों के लिए, और अपने लिए।'
  worker-week:
    title: 'मेरा हफ़्ता'

"""#
    ),
    (
"languages/forms/pt.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in Portuguese: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: pt
review: unreviewed
words:
  acts_a_week: 'vezes por semana'
  acts_with_lubricant: 'com lubrificante'
  after_test: 'depois do teste'
  alcohol_drugs: 'álcool, drogas'
  any_signs: 'sinais de doença?'
  arrived: 'chegada'
  best_time: 'melhor hora'
  blood_test: 'análise de sangue'
  by_when: 'até quando'
  check_up: 'consulta'
  check_ups: 'consultas'
  client: 'cliente'
  clinic: 'clínica'
  code: 'código'
  comes_in: 'entra'
  condom: 'preserva­tivo'
  done: 'feito'
  emotional: 'ameaças ou insultos'
  family_planning: 'planeamento familiar'
  first: 'primei­ro'
  follow_up: 'Acompanhar'
  followed_up: 'acompanhados'
  forced: 'forçar ou tocar'
  formula_count: 'quantos: {what}'
  formula_count_of: 'quantos: {what}, {with}'
  formula_cumulated: 'acumulado: {what}'
  formula_days: 'dias de {what} a {with}'
  formula_last: '{what}, última linha'
  formula_max: 'o maior de {what} e {with}'
  formula_min: 'o menor de {what} e {with}'
  formula_previous: '{what}, linha acima'
  formula_rank: 'o maior primeiro: {what}'
  formula_sum: 'soma: {what}'
  gel: 'gel'
  given: 'deu'
  go_with_me: 'ir comigo'
  goes_out: 'sai'
  group_men: 'homens'
  group_older: 'mais velhos'
  group_transgender: 'pessoas trans'
  group_women: 'mulheres'
  group_younger: 'jovens adultos'
  help_line: 'linha de ajuda'
  help_wanted: 'ajuda desejada'
  helped: 'ajuda'
  hour: 'hora'
  hours_planned: 'horas previstas'
  in_group: 'em grupo'
  injections_a_day: 'injecções por dia'
  internal: 'interno'
  just_note: 'só anotar'
  keeper_community: 'grupo da comunidade'
  keeper_person: 'a própria pessoa'
  keeper_person_on_duty: 'pessoa de serviço'
  keeper_store_keeper: 'responsável pelo armazém'
  keeper_trainer: 'formador(a)'
  kind_of_place: 'tipo de local'
  legal: 'apoio de advogado'
  look_again: 'ver de novo'
  man: 'homem'
  medical: 'cuidados de saúde'
  met: 'encontradas'
  mixed: 'misto'
  month_number: 'mês {number}'
  my_sign: 'o meu sinal'
  needed: 'preci­sa'
  new: 'novo'
  next_meeting: 'próximo encontro'
  no_time: 'sem tempo'
  not_met: 'não vistas'
  not_yet: 'ainda não'
  now: 'agora'
  one_to_one: 'a dois'
  organized_group: 'grupo organizado'
  other: 'outro'
  partner: 'parceiro ou parceira'
  partner_family: 'parceiro ou família'
  people_here: 'pessoas aqui'
  people_seen: 'pessoas vistas'
  percent: '%'
  person: 'pessoa'
  physical: 'bater ou ferir'
  programme: 'programa'
  public_at_large: 'estranhos em público'
  question: 'pergunta'
  reason: 'porquê'
  recorded_by: 'escrito por'
  referred: 'envio'
  registered: 'na lista'
  rights_denied: 'direitos negados'
  risk: 'risco'
  risks: 'riscos'
  role: 'função'
  role_only: 'só a função'
  room: 'sala'
  segment_bar: 'bar'
  segment_home: 'casa'
  segment_online: 'telefone ou internet'
  segment_road: 'estrada'
  segment_street: 'rua'
  self_tests: 'auto­testes'
  sent: 'enviou'
  shelter: 'abrigo'
  shift_evening: 'fim do dia'
  shift_morning: 'manhã'
  shift_night: 'noite'
  sign: 'sinal ou polegar'
  slip: 'número do talão'
  someone_to_talk: 'alguém com quem falar'
  sometimes: 'às vezes'
  talk: 'conversa'
  talk_to_family: 'falar com a família'
  talked_about: 'falámos de'
  tests: 'testes'
  time_block: 'hora do dia'
  told: 'contou'
  took_part: 'participantes'
  topic_advanced_counselling: 'aconselhamento, avançado'
  topic_community_mobilization: 'organizar-se em conjunto'
  topic_condom_gap_and_negotiation: 'preservativos que cheguem, combinar o uso'
  topic_confidentiality: 'guardar segredo'
  topic_crisis: 'ajuda numa emergência'
  topic_drugs_and_alcohol: 'álcool e drogas'
  topic_interpersonal_communication: 'falar e ouvir'
  topic_leadership: 'liderança'
  topic_legal_literacy: 'conhecer a lei'
  topic_links_to_services: 'caminhos para outros serviços'
  topic_microplanning_and_records: 'plano do mês e fichas'
  topic_social_network_mapping: 'quem conhece quem'
  topic_sti_hiv_tb_symptoms_and_referral: 'sinais de doença, para onde encaminhar'
  topic_stigma_and_harassment: 'desprezo e assédio'
  topic_violence_and_psychosocial_support: 'violência e apoio'
  topic_voluntary_testing: 'testes voluntários'
  topics: 'temas'
  trainers_roles: 'equipa de formação, por função'
  transgender: 'trans'
  try_1: '1.ª tentativa'
  try_2: '2.ª tentativa'
  try_3: '3.ª tentativa'
  typology_bar_with_lodging: 'bar com quartos'
  typology_bar_without_lodging: 'bar'
  typology_barbershop_salon: 'barbearia, salão'
  typology_beach: 'praia'
  typology_brothel: 'casa de quartos'
  typology_casino: 'casino'
  typology_changaa_den: 'casa de bebida caseira'
  typology_guest_house_hotel_lodging: 'pensão, hotel'
  typology_highway: 'estrada principal'
  typology_homes: 'casas'
  typology_injecting_den: 'local de consumo'
  typology_massage_parlour: 'salão de massagens'
  typology_other: 'outro local'
  typology_park: 'parque'
  typology_sex_den: 'quartos alugados'
  typology_street: 'rua'
  typology_strip_club: 'clube de dança'
  typology_uninhabitable_building: 'prédio abandonado'
  typology_virtual_space: 'na internet'
  unit_days: '{number} dias'
  unit_hours: '{number} horas'
  unit_min: '{number} minutos'
  unit_months: '{number} meses'
  unit_weeks: '{number} semanas'
  unit_years: '{number} anos'
  violence: 'violên­cia'
  voluntary_test: 'teste'
  went: 'foi'
  what_happened: 'o que aconteceu'
  what_next: 'e depois'
  where: 'onde'
  where_from: 'de onde veio'
  who: 'quem'
  who_does: 'quem (função)'
  woman: 'mulher'
  workplace: 'no trabalho'
  write_zero: 'Escreva 0 se não houve. Em branco quer dizer: não se sabe.'
  year: 'ano'
forms:
  advocacy-register:
    title: 'Conversas com outros'
    agreed: 'acordado'
    next: 'a seguir'
    subject: 'assunto'
    with_whom: 'com quem'
  certificate:
    title: 'Certificado'
    as_person_wishes: 'como a pessoa quiser; pode ficar em branco'
    certificate_of: 'Certificado de saúde comunitária'
    course: 'curso'
    given_to: 'entregue a'
    has_taken_part: 'participou em todo o curso e pode transmitir o que aprendeu.'
    signed_by_role: 'assinatura e função'
    topics_covered: 'temas tratados'
  clinic-visit-list:
    title: 'Visita à clínica'
    abscess: 'abcesso'
    at_the_clinic: 'na clínica'
    cervical: 'colo do útero'
    check_up: 'consulta trimestral'
    counselling: 'aconselhamento'
    follow_up_visit: 'seguimento'
    hepatitis_b: 'hepatite B'
    hepatitis_c: 'hepatite C'
    medication_assisted: 'tratamento de substituição'
    mental_health: 'saúde mental'
    next_visit: 'próxima visita'
    no_symptoms: 'sem sintomas'
    only_counts_leave: 'Esta folha fica na clínica. Só saem números.'
    outreach_clinic: 'clínica móvel'
    overdose: 'overdose'
    prep: 'PrEP'
    remark: 'nota'
    result: 'resultado'
    screened: 'rastreio'
    service: 'serviço'
    sti: 'infecções de transmissão sexual'
    symptoms: 'sintomas'
    tb: 'tuberculose'
    treated: 'tratamento'
  committee-report:
    title: 'Relatório do comité'
    action: 'o que se acordou'
    actions_closed: 'feitas'
    actions_late: 'atrasadas'
    actions_open: 'ainda por fazer'
    chair: 'presidência (sinal)'
    clinic_services: 'clínica'
    condoms_supply: 'materiais'
    going_on: 'em curso'
    message_community: 'a nossa mensagem à comunidade'
    message_programme: 'a nossa mensagem ao programa'
    next_date: 'próxima reunião'
    numbers_shown: 'Números mostrados este mês'
    present_community: 'presença: comunidade'
    present_invited: 'presença: convidados'
    present_staff: 'presença: pessoal'
    raised_and_agreed: 'O que se disse, o que fazemos'
    result: 'resultado'
    results_last_time: 'O que resultou da última vez'
    rights_and_rules: 'direitos'
    serious: 'gravidade, 1 a 3'
    stuck: 'parado'
    value: 'número'
    violence_no_names: 'Violência do mês, só números'
    what_counted: 'o que se contou'
    what_was_said: 'o que se disse'
    what_we_do: 'o que fazemos'
    what_we_think: 'o que pensamos'
  condom-gap-analysis:
    title: 'Necessidades e abastecimento'
    acts_week: 'vezes por semana'
    bought: 'comprados'
    clients_week: 'clientes por semana'
    from_room: 'sala'
    from_worker: 'activista'
    kind_of_place: 'tipo de local'
    missing: 'em falta'
    month_need: 'para o mês'
  condom-supply-planning:
    title: 'Planear o abastecimento'
    always: 'sempre'
    always_there: 'há sempre?'
    best_outlets: 'melhores locais'
    breaks: 'ruptura'
    free: 'grátis'
    got_week: 'cada pessoa recebe, por semana'
    kind_wanted: 'que tipo'
    low_price: 'preço baixo'
    market_price: 'preço normal'
    more_week: 'falta a cada pessoa, por semana'
    mostly: 'quase sempre'
    not_there: 'não'
    person_month: 'por pessoa e mês'
    price_wanted: 'que preço'
    problems: 'problemas'
    site_gap: 'falta aqui, por mês'
    site_month: 'preciso aqui, por mês'
    slips: 'escorrega'
    smells: 'cheiro'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'minutos a pé'
    would_help: 'o que ajudaria'
    wrong_size: 'tamanho'
  contact-form:
    title: 'Primeiro encontro'
    at_place: 'no local'
    first_met_on: 'data do primeiro encontro lá'
    how_code_is_made: 'zona + parceiro + local + número de ordem'
    how_to_meet: 'como nos voltamos a ver'
    met_before: 'já teve encontro'
    met_by: 'por que programa'
    moved_from: 'de que programa'
    moved_here: 'veio de fora'
    moved_on: 'data da vinda'
    new_here: 'primeira vez'
    partner: 'código do parceiro'
    serial: 'número de ordem'
    started: 'novo ou vindo de fora'
    through_worker: 'pelo(a) activista'
    year_started: 'desde que ano'
  crisis-rota:
    title: 'Escala da linha de ajuda'
    answers: 'atende'
    backup: 'em apoio'
    case_life: 'Se alguém quer morrer'
    case_police: 'Se a polícia prende alguém'
    case_violence: 'Se alguém é atacado'
    empty_shifts: 'horas sem ninguém'
    goes_1: 'vai, 1'
    goes_2: 'vai, 2'
    hours_a_week: 'horas por semana'
    lawyer: 'advogado ou advogada'
    number: '#'
    shift_hours: 'horas por turno'
    shifts_taken: 'turnos esta semana'
    social_worker: 'assistente social'
    step: 'o que fazer'
    what_to_do_when: 'O que fazer, como acordámos'
  daily-diary:
    title: 'Diário do dia'
    condoms_number: 'preservativos'
    contacts_number: 'encontros'
    in_group: 'grupo'
    late: 'madrugada'
    look_again: 'rever'
    lubricant_number: 'lubrificante'
    new_number: 'pessoas novas'
    one_to_one: 'a dois'
    referred_number: 'enviadas'
    sent: 'envio'
    talked_about: 'tema'
  health-diary:
    title: 'Os meus dias'
    back: 'por trás'
    guest: 'visita'
    mouth: 'boca'
    not_sure: 'não sei'
    of_these: 'destas'
    other_way: 'outro'
    partner: 'parceiro(a)'
    test_or_treatment: 'teste ou tratamento, para quê'
    used_wrongly: 'mal posto'
    way: 'como'
    without_condom: 'sem preservativo'
    without_lubricant: 'sem lubrificante'
  health-diary-week:
    title: 'A minha semana'
    any_signs: 'sinais de doença'
    times: 'vezes'
    used_wrongly: 'mal posto'
    without_condom: 'sem preserv.'
    without_lubricant: 'sem gel'
  hotspot-analysis:
    title: 'Um local visto de perto'
    ages: 'idades'
    at_home: 'em casa'
    busiest: 'mais gente quando'
    clients: 'clientes'
    days_and_hours: 'dias e horas'
    few: 'poucos'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'quem'
    high: 'máx'
    in_a_venue: 'num bar ou pensão'
    low: 'mín'
    manager: 'gerente'
    managers: 'gerentes'
    many: 'muitos'
    nearest_clinic: 'clínica mais próxima'
    no_violence: 'nenhuma'
    nobody: 'ninguém'
    not_open: 'com discrição'
    often: 'muitas vezes'
    on_the_street: 'na rua'
    others: 'outros'
    owner: 'dono(a)'
    partners: 'companheiros(as)'
    people_there: 'Pessoas no local, mínimo e máximo'
    police: 'polícia'
    safety_agreed: 'segurança acordada'
    setting: 'como se está lá'
    shared_house: 'numa casa partilhada'
    some: 'alguns'
    strangers: 'desconhecidos'
    violence_from: 'violência de quem'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'a pé até aos preservativos, minutos'
    we_may_enter: 'podemos entrar'
    who_decides: 'quem deixa entrar'
  hotspot-load-map:
    title: 'Onde o trabalho pesa mais'
    hours_missing: 'horas em falta'
    hours_needed: 'horas necessárias'
    in_our_care: 'pessoas acompanhadas'
    line_at_90: 'O maior local primeiro. Trace uma linha onde a parte acumulada chega a 90 %: comece acima dela.'
    meetings_a_month: 'encontros por pessoa e mês'
    meetings_needed: 'encontros necessários'
    minutes_a_meeting: 'minutos por encontro'
    people_a_worker: 'pessoas por activista'
    share: 'parte'
    share_so_far: 'parte acumulada'
  hotspot-map:
    title: 'Mapa dos locais'
    circles: 'Círculo: pessoas. Quanto maior, mais pessoas.'
    community_members: 'pessoas da comunidade'
    drawn_by: 'desenhado por'
  individual-tracking:
    title: 'Doze meses'
    blood_test: 'sangue'
    check_up: 'saúde'
    how_often: 'com que frequência'
    met: 'vista'
    next_blood_test: 'próx. análise'
    next_check_up: 'próx. consulta'
    next_voluntary_test: 'próx. teste'
  information-chart:
    title: 'Quadro de memória'
    lives: 'mora'
    waits: 'espera'
    works: 'trabalha'
  microplanning-calendar:
    title: 'Calendário do mês'
    clinic_visits: 'idas à clínica'
    first_twice: 'destas, vistas duas vezes'
    people_first: 'pessoas a ver primeiro'
    talk: 'conversa'
    what_drawings_mean: 'O que querem dizer os desenhos'
  monthly-report:
    title: 'Relatório do mês'
    groups: 'grupos'
    indicator: 'o que se conta'
    not_complete: 'incompleto'
    write_zero: 'Só números. Escreva 0 para nenhum. Marque a linha incompleta.'
  monthly-summary:
    title: 'Mês da equipa'
    arrived: 'chegou'
    check_ups: 'consulta'
    field_days: 'dias fora'
    for_need: 'parte'
    new: 'novo'
    once: '1 vez'
    people: 'pessoas'
    people_seen: 'pessoas vistas'
    referred: 'envio'
    share_arrived: 'chegaram, das enviadas'
    share_condoms: 'preservativos entregues, do necessário'
    share_once: 'vistas ao menos uma vez'
    share_twice: 'vistas duas vezes ou mais'
    twice: '2 vezes'
  needs:
    title: 'O que é preciso'
    after_test: 'apoio depois do teste'
    care_at_home: 'cuidados na comunidade'
    community_group: 'grupo da comunidade'
    condoms_lubricant: 'preservativos e lubrificante'
    directly: 'Nós próprios'
    keeping_on: 'continuar o tratamento'
    link_to: 'Ligar a'
    needs_number: 'quantas são precisas'
    other_support: 'outra ajuda'
    personal_support: 'conversar e praticar'
    reproductive_health: 'planeamento familiar, gravidez'
    treatment: 'tratamento'
    violence_response: 'ajuda depois de violência'
    what: 'o quê'
    which_other: 'que outra ajuda'
  network-map:
    title: 'Quem conhece quem'
    how_to_draw: 'Círculo com sinal: activista. Ponto: uma pessoa. Linha: conhecem-se. Sem nomes.'
    known_by_nobody: 'que ninguém conhece'
    known_by_one: 'conhecidas por um(a) activista'
    known_by_several: 'conhecidas por vários(as)'
    people_in_all: 'pessoas ao todo'
  opening-hours-card:
    title: 'Horário'
  peer-calendar:
    title: 'O mês de uma pessoa'
    condoms: 'preser­vativos'
    condoms_a_month: 'preservativos por mês'
    female_condoms: 'preser­vativos internos'
    health: 'saúde'
    last_month: 'no mês passado'
    lubricant_a_month: 'lubrificante por mês'
    met: 'encontro'
    needles_a_month: 'seringas por mês'
    prevention_pills: 'pílulas diárias'
    self_test: 'autoteste'
    urgent_pills: 'pílulas urgentes'
    violence_before: 'já houve violência'
    years_of_this: 'anos de trabalho'
  preference-ranking:
    title: 'O que preferimos'
    one_stone: 'Cada pessoa põe uma pedra, semente ou feijão num desenho. Depois conta-se.'
    option: 'escolha desenhada'
    rank: 'lugar'
  referral-register:
    title: 'Registo dos talões'
    arrived_in_all: 'chegadas'
    arrived_on: 'data de chegada'
    days: 'dias'
    followed_up: 'houve seguimento'
    made: 'talões entregues'
    share_arrived: 'parte das chegadas'
    to: 'enviado para'
    what_was_told: 'contado livremente'
  referral-slip:
    title: 'Talão'
    advice: 'conselho'
    check: 'controlo'
    come_back: 'voltar a'
    comes_back: 'o local devolve isto'
    community_room: 'sala'
    feels_ill: 'doente'
    for_you: 'para si'
    go_to: 'ir a'
    needs_talk: 'conversa'
    pills: 'pílulas'
    raised_hand: 'ajuda'
    service_given: 'serviço prestado'
    stamp: 'carimbo'
    stays_here: 'fica com o(a) activista'
    talk: 'conversa'
    test: 'teste'
    wants_company: 'companhia, de acordo'
    welcome_without_slip: 'É bem-vindo(a) mesmo sem este talão.'
    where_to: 'para onde'
    why: 'porquê'
  remuneration-table:
    title: 'Tabela de pagamentos'
    a_day: 'dia'
    a_month: 'mês'
    a_route: 'percurso'
    airtime: 'saldo de telefone'
    amount: 'valor'
    before_journey: 'antes da viagem'
    calls: 'chamadas'
    charger: 'carregador, energia, local seguro'
    comparable_hour: 'pagamento por hora de um posto igual'
    currency: 'moeda'
    each_month: 'cada mês'
    fare: 'preço da viagem'
    fixed_day: 'dia certo'
    journeys: 'viagens'
    month_start: 'início do mês'
    never_per_person: 'Ninguém é pago pelo número de pessoas trazidas, testadas ou vistas.'
    outreach_time: 'tempo no terreno, com viagens, reuniões, fichas'
    paid_as: 'pago como'
    paid_hours: 'horas pagas por mês'
    paid_when: 'pago quando'
    paid_workers: 'activistas com pagamento'
    pay_ratio: 'por hora, face a um posto igual'
    phone_power: 'bateria do telefone'
    salary: 'salário'
    same_day: 'no mesmo dia'
    site_month: 'tudo aqui, por mês'
    spent: 'o que se gasta'
    stipend: 'subsídio'
    supervisor_salary: 'salário de supervisão, por mês'
    times: 'quantas vezes por mês'
    training_time: 'tempo extra em formação'
    unit: 'por cada'
    why: 'porquê'
    why_calls: 'valor fixo, sem pedir'
    why_journeys: 'ninguém empresta ao programa'
    why_power: 'o telefone é ferramenta'
    why_supervision: 'a tempo inteiro, igual ao pessoal'
    why_time: 'acordado por activistas, igual em toda a zona'
    why_training: 'perde-se o ganho do dia'
    worker_hour: 'pagamento de uma hora'
    worker_month: 'cada activista, por mês'
  risk-assessment:
    title: 'Como está agora'
    change_first: 'quer mudar primeiro'
    change_second: 'quer mudar a seguir'
    now_number: 'quantos agora'
    see_first: 'mais de 3: ver primeiro'
  safe-space-register:
    title: 'Registo da sala'
    activities: 'actividades'
    came_from: 'de que local'
    closed_at: 'fechou às'
    group_activity: 'actividade'
    group_transgender: 'pessoas trans'
    hours_for_groups: 'horas de um só grupo'
    hours_open: 'horas aberta'
    opened: 'abriu às'
    shower: 'duche'
    the_month: 'O mês'
    time_of_group: 'hora de que grupo'
    visits: 'visitas'
  safety-tip-card:
    title: 'É bom saber'
    carry_phone: 'Leve o telefone com carga.'
    get_home_well: 'Volte bem a casa'
    good_to_know: 'É bom saber'
    keep_numbers: 'Guarde os números de ajuda.'
    look_inside: 'Olhe a bagageira e o banco de trás.'
    one_person: 'Não vá com várias pessoas ao mesmo tempo.'
    remember_car: 'Fixe matrícula, cor e marca.'
    stand_clear: 'Não se debruce na janela.'
    tell_friend: 'Diga a alguém aonde vai.'
    try_door: 'Experimente primeiro o puxador.'
  self-assessment:
    title: 'Para, com, dirigido por'
    answer: 'resposta'
    done_for: 'para'
    done_with: 'com'
    evidence: 'como sabemos'
    freedom: 'liberdade'
    led_by: 'dirigido por'
    not_asked: 'não se perguntou'
  session-card:
    title: 'Ficha de conversa'
    group_size: 'quantas pessoas'
    how_we_met: 'como foi'
    on_the_list: 'já está na lista?'
    session: 'esta conversa'
  stock-card:
    title: 'Ficha de stock'
    balance: 'saldo'
    batch: 'lote'
    carried_over: 'vem da ficha anterior'
    counted: 'contado'
    difference: 'diferença'
    expires: 'validade'
    first_expired: 'O que expira primeiro sai primeiro.'
    from_or_to: 'de ou para'
    least: 'mínimo'
    months_of_stock: 'meses de stock'
    most: 'máximo'
    point: 'ponto'
    sign: 'sinal, função'
    used_a_month: 'gasto por mês'
  stock-plan:
    title: 'Plano de stock'
    at_end: 'fim'
    at_start: 'início'
    comes_in: 'entra'
    goes_out: 'sai'
    months_left: 'meses'
    need: 'uso'
  supervision-checklist:
    title: 'O que vemos em conjunto'
    access_to_care: 'Acesso aos cuidados'
    action: 'que fazer'
    all_met_this_month: 'Todas as pessoas foram encontradas neste mês?'
    answer: 'resposta'
    asked_how_it_went: 'Perguntou-se como correu?'
    at_the_right_hours: 'As saídas são às horas em que há pessoas?'
    can_move_up: 'Há caminho para outros postos?'
    chosen_with_community: 'A comunidade participou na escolha?'
    committee_met: 'O comité reuniu-se neste mês?'
    company_offered: 'Foi oferecida companhia?'
    enough_condoms: 'Preservativos e lubrificante chegam até ao próximo encontro?'
    from_the_community: 'O(a) activista é da comunidade daqui?'
    help_without_report: 'A ajuda após violência é dada sem queixa?'
    listened_to: 'O que o(a) activista disse mudou alguma coisa?'
    look: 'ver'
    management: 'Gestão'
    nothing_in_return: 'Cada serviço é dado sem nada em troca?'
    outreach: 'Trabalho no terreno'
    paid_on_time: 'O pagamento foi feito por inteiro no dia certo?'
    partly: 'parte'
    pay_not_by_head: 'O pagamento é igual seja qual for o número de pessoas trazidas?'
    people_not_too_many: 'O(a) activista consegue encontrar todas as pessoas a seu cargo?'
    questions_asked: 'perguntas feitas'
    record: 'registo'
    referral: 'Encaminhamento'
    retention: 'Ficar na equipa'
    seen_by: 'visto por'
    selection: 'Escolha'
    share_of_yes: 'parte de sim'
    sheets_locked: 'As fichas estão fechadas à chave?'
    sheets_understood: 'Quem usa as fichas compreende-as?'
    signs_not_names: 'As fichas têm sinais e códigos, sem nomes?'
    supplies_and_tools: 'Material e ferramentas'
    support: 'Supervisão e apoio'
    surroundings: 'Ambiente favorável'
    talk: 'falar'
    team_on_call: 'Há alguém de serviço a qualquer hora?'
    tests_are_free_choice: 'Cada teste é de livre escolha?'
    trained_before_field: 'A formação inicial foi antes da primeira saída?'
    trained_this_quarter: 'Houve mais formação neste trimestre?'
    training: 'Formação'
    urgent_care_in_time: 'Os cuidados urgentes existem em 72 horas?'
    weekly_review: 'Activista e supervisor(a) viram a semana, todas as semanas?'
    welcome_and_in_pairs: 'Só onde há boas-vindas, e a dois onde combinado?'
  supervisor-week:
    title: 'A minha semana'
    go_along_with: 'acompanhar'
    hand_out: 'para entregar'
    look_back_with: 'balanço com'
    next_week: 'próxima semana'
    not_reviewed: 'ainda sem balanço'
  tracing-register:
    title: 'Marcações perdidas'
    active: 'activo'
    area: 'zona'
    away: 'pausa'
    call: 'tel.'
    came_of_it: 'resposta'
    care_elsewhere: 'cuidados noutro lugar'
    date: 'data'
    died: 'morte'
    ended: 'como acabou'
    found: 'localizado(a)'
    held: 'detenção'
    how_it_ended: 'Como acabou: mudança, escolha própria, localizado(a), cuidados noutro lugar, doença em casa, detenção, morte, não localizado(a).'
    how_it_is_now: 'Agora: activo, pausa, sem rasto.'
    ill_at_home: 'doença em casa'
    lost: 'sem rasto'
    missed: 'data da falta'
    moved_away: 'mudança'
    not_found: 'não localizado(a)'
    now: 'agora'
    only_where_welcome: 'Visite só onde é bem-vindo(a). Três tentativas no máximo.'
    own_choice: 'escolha própria'
    visit: 'visita'
    way: 'como'
  training-register:
    title: 'Registo de formação'
    after: 'teste depois'
    before: 'teste antes'
    certificate: 'certificado'
    course: 'curso'
    day_number: 'dia número'
    days_in_all: 'de quantos dias'
    fare: 'viagem, antes'
    fee_paid: 'honorário pago'
    from_community: 'da comunidade'
    stipend: 'subsídio'
    tier: 'que formação'
    tier_advanced: 'formação avançada'
    tier_basic: 'formação inicial'
    tier_daily: 'apoio diário'
    tier_weekly: 'grupo semanal'
  violence-incident-record:
    title: 'Registo do que aconteceu'
    armed_group: 'grupo armado'
    authorities: 'as autoridades'
    border_guard: 'guarda de fronteira'
    co_worker: 'colega'
    contraception_120: 'pílula de emergência, em 120 horas'
    counselled: 'escuta e conselho'
    danger_now: 'em perigo agora?'
    done_by: 'quem o fez (tipo, sem nome)'
    extortion_group: 'extorsionistas'
    family: 'família'
    family_matters: 'família e comunidade'
    first_response_at: 'primeira ajuda, hora'
    first_response_on: 'primeira ajuda, data'
    follow_up_1: 'seguimento, 1'
    follow_up_2: 'seguimento, 2'
    follow_up_3: 'seguimento, 3'
    happened_at: 'aconteceu, hora'
    happened_on: 'aconteceu, data'
    judged_urgency: 'urgência avaliada'
    later: 'mais tarde'
    lawyer_called: 'advogado chamado'
    linked_to_care: 'ligação a cuidados'
    manager: 'gerente'
    military: 'militares'
    outcome: 'o que resultou'
    person_in_power: 'patrão, senhorio, pessoal de saúde'
    pills_72: 'comprimidos urgentes, em 72 horas'
    place_kind: 'tipo de local'
    police: 'polícia'
    prison_guard: 'guarda prisional'
    record_number: 'registo n.º'
    referred_to: 'enviada a'
    religious_group: 'grupo religioso'
    removed_danger: 'perigo afastado'
    reported_at: 'contado, hora'
    reported_back: 'pessoa informada'
    reported_on: 'contado, data'
    rescue_group: 'grupo de resgate'
    shared_without_identity: 'pode contar-se sem dizer quem'
    stranger: 'estranho'
    support_staff: 'pessoal do local'
    urgent_care: 'cuidados urgentes'
    urgent_treatment: 'tratamento urgente'
    wants_report: 'quer apresentar queixa?'
    went_on: 'foi a'
    what_was_done: 'o que se fez'
    written_down: 'anotado'
    your_choice: 'A escolha é sua. A ajuda não depende disso.'
  violence-monthly-count:
    title: 'Contagem do mês'
    authorities: 'as autoridades'
    first_response_day: 'com ajuda num dia'
    given: 'dada'
    help_given_share: 'ajuda dada, da desejada'
    incidents: 'registos este mês'
    wanted: 'desejada'
  wall-calendar:
    title: 'Calendário do mês'
    group_hours: 'horas de um grupo'
    special_day: 'dia especial'
  weekly-planner:
    title: 'Plano da semana'
    moved_away: 'foi para outro lado'
    other: 'outro motivo'
    planned: 'previstas'
    was_afraid: 'teve medo'
    why_not: 'Porque não?'
  worker-summary:
    title: 'Resumo por activista'
    age: 'idade'
    gender: 'género'
    people: 'pes­soas'
    row_number: '#'
    talked_with: 'falou'
    went_clinic: 'clínica'
    with_own_condoms: 'Preservativos, necessário: para as pessoas a cargo, e os seus.'
  worker-week:
    title: 'A minha semana'

"""#
    ),
    (
"languages/forms/sw.yaml",
#"""
# yaml-language-server: $schema=../../schema/words.schema.json
# The words of the printed forms in Swahili: those of several forms, then those of one alone.
# Neutral on what is carried: nothing that gives the work away. Names and forms are sorted.
language: sw
review: unreviewed
words:
  acts_a_week: 'mara kwa wiki'
  acts_with_lubricant: 'kati ya hizo, zinazohitaji kilainishi'
  after_test: 'baada ya kipimo'
  alcohol_drugs: 'pombe, dawa za kulevya'
  any_signs: 'dalili za ugonjwa?'
  arrived: 'amefika'
  best_time: 'muda mzuri'
  blood_test: 'kipimo cha damu'
  by_when: 'kufikia lini'
  check_up: 'uchunguzi'
  check_ups: 'uchunguzi'
  client: 'mteja'
  clinic: 'kliniki'
  code: 'msim­bo'
  comes_in: 'kuingia'
  condom: 'kondo­mu'
  done: 'tayari'
  emotional: 'vitisho au matusi'
  family_planning: 'uzazi wa mpango'
  first: 'kwanza'
  follow_up: 'Ufuatiliaji'
  followed_up: 'yaliyofuatiliwa'
  forced: 'kulazimishwa au kuguswa'
  formula_count: 'idadi: {what}'
  formula_count_of: 'idadi: {what}, {with}'
  formula_cumulated: 'limbikizo: {what}'
  formula_days: 'siku tangu {what} hadi {with}'
  formula_last: '{what}, mstari wa mwisho'
  formula_max: 'kubwa kati ya {what} na {with}'
  formula_min: 'ndogo kati ya {what} na {with}'
  formula_previous: '{what}, mstari wa juu'
  formula_rank: 'nyingi kwanza: {what}'
  formula_sum: 'jumla ya {what}'
  gel: 'jeli'
  given: 'kutoa'
  go_with_me: 'nisindikize'
  goes_out: 'kutoka'
  group_men: 'wanaume'
  group_older: 'wakubwa'
  group_transgender: 'transjenda'
  group_women: 'wanawake'
  group_younger: 'vijana'
  help_line: 'simu ya msaada'
  help_wanted: 'msaada unaotakiwa'
  helped: 'msaa­da'
  hour: 'saa'
  hours_planned: 'saa zilizopangwa'
  in_group: 'kwa kundi'
  injections_a_day: 'sindano kwa siku'
  internal: 'ya ndani'
  just_note: 'iandikwe tu'
  keeper_community: 'kikundi cha jamii'
  keeper_person: 'mtu mwenyewe'
  keeper_person_on_duty: 'aliye zamu'
  keeper_store_keeper: 'mtunza stoo'
  keeper_trainer: 'mkufunzi'
  kind_of_place: 'aina ya mahali'
  legal: 'wakili'
  look_again: 'kuonana tena'
  man: 'mwanaume'
  medical: 'matibabu'
  met: 'waliokutwa'
  mixed: 'mchanganyiko'
  month_number: 'mwezi wa {number}'
  my_sign: 'alama yangu'
  needed: 'hitaji'
  new: 'mpya'
  next_meeting: 'kukutana tena'
  no_time: 'hakuna muda'
  not_met: 'bado'
  not_yet: 'bado'
  now: 'sasa'
  one_to_one: 'ana kwa ana'
  organized_group: 'kundi lililojipanga'
  other: 'nyingine'
  partner: 'mwenzi'
  partner_family: 'mwenzi au familia'
  people_here: 'watu wa hapa'
  people_seen: 'watu walioonwa'
  percent: '%'
  person: 'mtu'
  physical: 'kupigwa au kuumizwa'
  programme: 'mpango'
  public_at_large: 'watu wasiojulikana'
  question: 'swali'
  reason: 'sababu'
  recorded_by: 'imeandikwa na'
  referred: 'rufaa'
  registered: 'kwenye orodha'
  rights_denied: 'kunyimwa haki'
  risk: 'hatari'
  risks: 'hatari'
  role: 'nafasi'
  role_only: 'wadhifa tu'
  room: 'chumba'
  segment_bar: 'baa'
  segment_home: 'nyumbani'
  segment_online: 'simu au mtandao'
  segment_road: 'barabara'
  segment_street: 'mtaa'
  self_tests: 'kuji­pima'
  sent: 'kutu­ma'
  shelter: 'mahali pa kulala'
  shift_evening: 'jioni'
  shift_morning: 'asubuhi'
  shift_night: 'usiku'
  sign: 'alama au kidole'
  slip: 'namba ya karatasi'
  someone_to_talk: 'mtu wa kuzungumza naye'
  sometimes: 'mara nyingine'
  talk: 'mazungumzo'
  talk_to_family: 'kuongea na familia'
  talked_about: 'tulizungumza kuhusu'
  tests: 'vipimo'
  time_block: 'wakati wa siku'
  told: 'taarifa'
  took_part: 'walioshiriki'
  topic_advanced_counselling: 'ushauri nasaha, zaidi'
  topic_community_mobilization: 'kujipanga pamoja'
  topic_condom_gap_and_negotiation: 'kondomu za kutosha, kukubaliana kuzitumia'
  topic_confidentiality: 'kutunza siri'
  topic_crisis: 'msaada wa dharura'
  topic_drugs_and_alcohol: 'pombe na dawa za kulevya'
  topic_interpersonal_communication: 'kuongea na kusikiliza'
  topic_leadership: 'uongozi'
  topic_legal_literacy: 'kujua sheria'
  topic_links_to_services: 'njia za huduma nyingine'
  topic_microplanning_and_records: 'mpango wa mwezi na fomu'
  topic_social_network_mapping: 'nani anamjua nani'
  topic_sti_hiv_tb_symptoms_and_referral: 'dalili za ugonjwa, wapi pa kumtuma mtu'
  topic_stigma_and_harassment: 'dharau na usumbufu'
  topic_violence_and_psychosocial_support: 'ukatili na msaada'
  topic_voluntary_testing: 'kipimo cha hiari'
  topics: 'mada'
  trainers_roles: 'wakufunzi, kwa wadhifa'
  transgender: 'transjenda'
  try_1: 'jaribio la 1'
  try_2: 'jaribio la 2'
  try_3: 'jaribio la 3'
  typology_bar_with_lodging: 'baa yenye vyumba'
  typology_bar_without_lodging: 'baa'
  typology_barbershop_salon: 'kinyozi, saluni'
  typology_beach: 'ufukweni'
  typology_brothel: 'nyumba ya vyumba'
  typology_casino: 'kasino'
  typology_changaa_den: 'kilabu cha pombe'
  typology_guest_house_hotel_lodging: 'gesti, hoteli'
  typology_highway: 'barabara kuu'
  typology_homes: 'nyumbani'
  typology_injecting_den: 'maskani ya dawa'
  typology_massage_parlour: 'chumba cha masaji'
  typology_other: 'mahali pengine'
  typology_park: 'bustani'
  typology_sex_den: 'vyumba vya kukodi'
  typology_street: 'mtaani'
  typology_strip_club: 'klabu ya dansi'
  typology_uninhabitable_building: 'jengo tupu'
  typology_virtual_space: 'mtandaoni'
  unit_days: 'siku {number}'
  unit_hours: 'saa {number}'
  unit_min: 'dakika {number}'
  unit_months: 'miezi {number}'
  unit_weeks: 'wiki {number}'
  unit_years: 'miaka {number}'
  violence: 'ukatili'
  voluntary_test: 'kipimo'
  went: 'alienda'
  what_happened: 'nini kilitokea'
  what_next: 'hatua inayofuata'
  where: 'wapi'
  where_from: 'ilitoka wapi'
  who: 'nani'
  who_does: 'nani (wadhifa)'
  woman: 'mwanamke'
  workplace: 'kazini'
  write_zero: 'Andika 0 kama hakuna. Ukiacha wazi maana yake: haijulikani.'
  year: 'mwaka'
forms:
  advocacy-register:
    title: 'Mazungumzo na wengine'
    agreed: 'makubaliano'
    next: 'hatua inayofuata'
    subject: 'mada'
    with_whom: 'na nani'
  certificate:
    title: 'Cheti'
    as_person_wishes: 'kama mtu apendavyo; panaweza kubaki wazi'
    certificate_of: 'Cheti cha afya ya jamii'
    course: 'kozi'
    given_to: 'kimetolewa kwa'
    has_taken_part: 'ameshiriki kozi yote na anaweza kuwafundisha wengine aliyojifunza.'
    signed_by_role: 'sahihi na wadhifa'
    topics_covered: 'mada zilizofundishwa'
  clinic-visit-list:
    title: 'Ziara ya kliniki'
    abscess: 'jipu'
    at_the_clinic: 'kliniki'
    cervical: 'shingo ya kizazi'
    check_up: 'uchunguzi wa robo mwaka'
    counselling: 'ushauri nasaha'
    follow_up_visit: 'ufuatiliaji'
    hepatitis_b: 'homa ya ini B'
    hepatitis_c: 'homa ya ini C'
    medication_assisted: 'tiba ya uraibu'
    mental_health: 'afya ya akili'
    next_visit: 'ziara ijayo'
    no_symptoms: 'hakuna dalili'
    only_counts_leave: 'Karatasi hii inabaki kliniki. Hutoka namba tu.'
    outreach_clinic: 'kliniki ya nje'
    overdose: 'dawa kupita kiasi'
    prep: 'PrEP'
    remark: 'maelezo'
    result: 'matokeo'
    screened: 'uchunguzi'
    service: 'huduma'
    sti: 'magonjwa ya zinaa'
    symptoms: 'dalili'
    tb: 'kifua kikuu'
    treated: 'matibabu'
  committee-report:
    title: 'Ripoti ya kamati'
    action: 'tulichokubaliana'
    actions_closed: 'zilizokamilika'
    actions_late: 'zilizochelewa'
    actions_open: 'zinazoendelea'
    chair: 'mwenyekiti (alama)'
    clinic_services: 'kliniki'
    condoms_supply: 'vifaa'
    going_on: 'inaendelea'
    message_community: 'ujumbe kwa jamii'
    message_programme: 'ujumbe kwa mpango'
    next_date: 'mkutano ujao'
    numbers_shown: 'Namba zilizoonyeshwa mwezi huu'
    present_community: 'waliokuwepo: jamii'
    present_invited: 'waliokuwepo: wageni'
    present_staff: 'waliokuwepo: wafanyakazi'
    raised_and_agreed: 'Yaliyosemwa na tutakayofanya'
    result: 'matokeo'
    results_last_time: 'Matokeo ya mara iliyopita'
    rights_and_rules: 'haki'
    serious: 'uzito, 1 hadi 3'
    stuck: 'imekwama'
    value: 'namba'
    violence_no_names: 'Ukatili mwezi huu, namba tu'
    what_counted: 'kilichohesabiwa'
    what_was_said: 'yaliyosemwa'
    what_we_do: 'tutakachofanya'
    what_we_think: 'maoni yetu'
  condom-gap-analysis:
    title: 'Mahitaji na ugavi'
    acts_week: 'matendo kwa wiki'
    bought: 'kununua'
    clients_week: 'wateja kwa wiki'
    from_room: 'chumba'
    from_worker: 'mhudumu'
    kind_of_place: 'aina ya mahali'
    missing: 'pungufu'
    month_need: 'hitaji la mwezi'
  condom-supply-planning:
    title: 'Kupanga ugavi'
    always: 'kila mara'
    always_there: 'zinapatikana?'
    best_outlets: 'mahali pazuri pa kupata'
    breaks: 'hupasuka'
    free: 'bure'
    got_week: 'mtu hupata kwa wiki'
    kind_wanted: 'aina gani'
    low_price: 'bei nafuu'
    market_price: 'bei ya soko'
    more_week: 'mtu hupungukiwa kwa wiki'
    mostly: 'mara nyingi'
    not_there: 'hapana'
    person_month: 'mtu kwa mwezi'
    price_wanted: 'bei gani'
    problems: 'matatizo'
    site_gap: 'pungufu hapa kwa mwezi'
    site_month: 'mahitaji hapa kwa mwezi'
    slips: 'huteleza'
    smells: 'harufu'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_minutes: 'dakika kwa miguu'
    would_help: 'nini kitasaidia'
    wrong_size: 'saizi'
  contact-form:
    title: 'Kukutana mara ya kwanza'
    at_place: 'mahali hapo'
    first_met_on: 'alikutwa huko mara ya kwanza'
    how_code_is_made: 'eneo + mshirika + mahali + namba'
    how_to_meet: 'tukutane vipi tena'
    met_before: 'amewahi kukutana na mhudumu'
    met_by: 'na mpango upi'
    moved_from: 'kutoka mpango upi'
    moved_here: 'amehamia hapa'
    moved_on: 'tarehe ya kuhamia'
    new_here: 'mara ya kwanza'
    partner: 'msimbo wa mshirika'
    serial: 'namba ya mfululizo'
    started: 'mgeni au amehamia'
    through_worker: 'kupitia mhudumu'
    year_started: 'tangu mwaka gani'
  crisis-rota:
    title: 'Zamu za simu ya msaada'
    answers: 'anapokea'
    backup: 'wa kusaidia'
    case_life: 'Mtu akitaka kufa'
    case_police: 'Mtu akikamatwa na polisi'
    case_violence: 'Mtu akishambuliwa'
    empty_shifts: 'saa zisizo na mtu'
    goes_1: 'anaenda, 1'
    goes_2: 'anaenda, 2'
    hours_a_week: 'saa kwa wiki'
    lawyer: 'wakili'
    number: '#'
    shift_hours: 'saa kwa zamu'
    shifts_taken: 'zamu wiki hii'
    social_worker: 'afisa ustawi wa jamii'
    step: 'la kufanya'
    what_to_do_when: 'La kufanya, kama tulivyokubaliana'
  daily-diary:
    title: 'Shajara ya siku'
    condoms_number: 'kondomu'
    contacts_number: 'waliokutwa'
    in_group: 'kundi'
    late: 'manane'
    look_again: 'tena'
    lubricant_number: 'vilainishi'
    new_number: 'watu wapya'
    one_to_one: 'wawili'
    referred_number: 'waliotumwa'
    sent: 'rufaa'
    talked_about: 'mada'
  health-diary:
    title: 'Siku zangu'
    back: 'nyuma'
    guest: 'mgeni'
    mouth: 'mdomo'
    not_sure: 'sina hakika'
    of_these: 'kati ya hizo'
    other_way: 'nyingine'
    partner: 'mwenzi'
    test_or_treatment: 'kipimo au matibabu, ya nini'
    used_wrongly: 'vibaya'
    way: 'vipi'
    without_condom: 'bila kondomu'
    without_lubricant: 'bila kilainishi'
  health-diary-week:
    title: 'Wiki yangu'
    any_signs: 'dalili za ugonjwa'
    times: 'mara'
    used_wrongly: 'vibaya'
    without_condom: 'bila kondo­mu'
    without_lubricant: 'bila jeli'
  hotspot-analysis:
    title: 'Mahali pamoja kwa undani'
    ages: 'umri'
    at_home: 'nyumbani'
    busiest: 'watu wengi lini'
    clients: 'wateja'
    days_and_hours: 'siku na saa'
    few: 'wachache'
    from_02_to_06: '02–06'
    from_06_to_12: '06–12'
    from_12_to_16: '12–16'
    from_16_to_19: '16–19'
    from_19_to_22: '19–22'
    from_22_to_02: '22–02'
    gender: 'nani'
    high: 'juu'
    in_a_venue: 'baa au gesti'
    low: 'chini'
    manager: 'meneja'
    managers: 'mameneja'
    many: 'wengi'
    nearest_clinic: 'kliniki ya karibu'
    no_violence: 'hakuna'
    nobody: 'hahitajiki mtu'
    not_open: 'kwa siri'
    often: 'mara nyingi'
    on_the_street: 'nje, wazi'
    others: 'wengine'
    owner: 'mwenye mahali'
    partners: 'wapenzi'
    people_there: 'Watu waliopo, wachache na wengi'
    police: 'polisi'
    safety_agreed: 'usalama umekubaliwa'
    setting: 'watu wapo vipi'
    shared_house: 'nyumba ya pamoja'
    some: 'wa kiasi'
    strangers: 'watu wasiojulikana'
    violence_from: 'ukatili kutoka kwa nani'
    walk_20: '10–20'
    walk_45: '30–45'
    walk_5: '1–5'
    walk_60: '60+'
    walk_to_condoms: 'kutembea hadi kondomu, dakika'
    we_may_enter: 'tunaruhusiwa kuingia'
    who_decides: 'nani huruhusu kuingia'
  hotspot-load-map:
    title: 'Mahali penye kazi nyingi'
    hours_missing: 'saa zinazokosekana'
    hours_needed: 'saa zinazohitajika'
    in_our_care: 'watu wanaohudumiwa'
    line_at_90: 'Mahali pakubwa kwanza. Chora mstari sehemu inapofika 90 %: anza juu ya mstari.'
    meetings_a_month: 'mara za kukutana na mtu kwa mwezi'
    meetings_needed: 'mara za kukutana zinazohitajika'
    minutes_a_meeting: 'dakika kwa kila kukutana'
    people_a_worker: 'watu kwa mhudumu'
    share: 'sehemu'
    share_so_far: 'sehemu hadi hapa'
  hotspot-map:
    title: 'Ramani ya maeneo'
    circles: 'Duara: watu. Duara kubwa, watu wengi.'
    community_members: 'wanajamii'
    drawn_by: 'imechorwa na'
  individual-tracking:
    title: 'Miezi kumi na miwili'
    blood_test: 'damu'
    check_up: 'uchunguzi'
    how_often: 'mara ngapi'
    met: 'kuonana'
    next_blood_test: 'kipimo cha damu kijacho'
    next_check_up: 'uchunguzi ujao'
    next_voluntary_test: 'kipimo kijacho'
  information-chart:
    title: 'Chati ya kumbukumbu'
    lives: 'anaishi'
    waits: 'anasubiri'
    works: 'anafanya kazi'
  microplanning-calendar:
    title: 'Kalenda ya mwezi'
    clinic_visits: 'ziara za kliniki'
    first_twice: 'kati yao, walioonwa mara mbili'
    people_first: 'watu wa kuonwa kwanza'
    talk: 'ongea'
    what_drawings_mean: 'Maana ya michoro'
  monthly-report:
    title: 'Ripoti ya mwezi'
    groups: 'makundi'
    indicator: 'kinachohesabiwa'
    not_complete: 'haijakamilika'
    write_zero: 'Hesabu tu. Andika 0 kama hakuna. Weka alama kwenye mstari usiokamilika.'
  monthly-summary:
    title: 'Mwezi wa timu'
    arrived: 'kufika'
    check_ups: 'ukaguzi'
    field_days: 'siku za nje'
    for_need: 'sehemu'
    new: 'mpya'
    once: 'mara 1'
    people: 'watu'
    people_seen: 'watu walioonwa'
    referred: 'rufaa'
    share_arrived: 'waliofika, kati ya waliotumwa'
    share_condoms: 'kondomu zilizotolewa, za mahitaji'
    share_once: 'walioonwa angalau mara moja'
    share_twice: 'walioonwa mara mbili au zaidi'
    twice: 'mara 2'
  needs:
    title: 'Mahitaji'
    after_test: 'msaada baada ya kipimo'
    care_at_home: 'huduma nyumbani na katika jamii'
    community_group: 'kundi la jamii'
    condoms_lubricant: 'kondomu na vilainishi'
    directly: 'Sisi wenyewe'
    keeping_on: 'kuendelea na matibabu'
    link_to: 'Kuunganisha na'
    needs_number: 'mahitaji mangapi'
    other_support: 'msaada mwingine'
    personal_support: 'mazungumzo na mazoezi'
    reproductive_health: 'uzazi wa mpango, ujauzito'
    treatment: 'matibabu'
    violence_response: 'msaada baada ya ukatili'
    what: 'nini'
    which_other: 'msaada gani mwingine'
  network-map:
    title: 'Nani anamjua nani'
    how_to_draw: 'Duara lenye alama: mhudumu. Nukta: mtu. Mstari: wanajuana. Bila majina.'
    known_by_nobody: 'wasiojulikana na yeyote'
    known_by_one: 'wanaojulikana na mhudumu mmoja'
    known_by_several: 'wanaojulikana na wengi'
    people_in_all: 'watu wote'
  opening-hours-card:
    title: 'Saa za kufunguliwa'
  peer-calendar:
    title: 'Mwezi wa mtu mmoja'
    condoms: 'kondomu'
    condoms_a_month: 'kondomu kwa mwezi'
    female_condoms: 'kondomu za ndani'
    health: 'afya'
    last_month: 'mwezi uliopita'
    lubricant_a_month: 'vilainishi kwa mwezi'
    met: 'tulikutana'
    needles_a_month: 'sindano kwa mwezi'
    prevention_pills: 'vidonge vya kila siku'
    self_test: 'kujipima'
    urgent_pills: 'vidonge vya dharura'
    violence_before: 'ukatili wakati wowote'
    years_of_this: 'miaka ya kazi hii'
  preference-ranking:
    title: 'Tunachopendelea'
    one_stone: 'Kila mtu aweke jiwe, mbegu au punje moja kwenye mchoro mmoja. Kisha hesabu.'
    option: 'chaguo lililochorwa'
    rank: 'nafasi'
  referral-register:
    title: 'Daftari la karatasi'
    arrived_in_all: 'waliofika'
    arrived_on: 'tarehe ya kufika'
    days: 'siku'
    followed_up: 'imefuatiliwa'
    made: 'karatasi zilizotolewa'
    share_arrived: 'sehemu waliofika'
    to: 'kwenda wapi'
    what_was_told: 'alichosema kwa hiari'
  referral-slip:
    title: 'Karatasi'
    advice: 'ushauri'
    check: 'uchunguzi'
    come_back: 'tarehe ya kurudi'
    comes_back: 'irudishwe na mahali hapo'
    community_room: 'chumba'
    feels_ill: 'mgonjwa'
    for_you: 'kwako'
    go_to: 'nenda'
    needs_talk: 'kuongea'
    pills: 'vidonge'
    raised_hand: 'msaada'
    service_given: 'huduma imetolewa'
    stamp: 'muhuri'
    stays_here: 'inabaki kwa mhudumu'
    talk: 'maongezi'
    test: 'kipimo'
    wants_company: 'kusindikizwa, amekubali'
    welcome_without_slip: 'Unakaribishwa hata bila karatasi hii.'
    where_to: 'wapi'
    why: 'kwa nini'
  remuneration-table:
    title: 'Jedwali la malipo'
    a_day: 'siku'
    a_month: 'mwezi'
    a_route: 'safari'
    airtime: 'muda wa maongezi'
    amount: 'kiasi'
    before_journey: 'kabla ya safari'
    calls: 'simu'
    charger: 'chaja, umeme, mahali salama'
    comparable_hour: 'malipo ya saa ya kazi kama hiyo'
    currency: 'sarafu'
    each_month: 'kila mwezi'
    fare: 'nauli ya safari'
    fixed_day: 'siku maalum'
    journeys: 'safari'
    month_start: 'mwanzo wa mwezi'
    never_per_person: 'Hakuna anayelipwa kwa idadi ya watu walioletwa, waliopimwa au waliokutwa.'
    outreach_time: 'muda wa kazi, pamoja na safari, mikutano, rekodi'
    paid_as: 'hulipwa kama'
    paid_hours: 'saa za malipo kwa mwezi'
    paid_when: 'hulipwa lini'
    paid_workers: 'wahudumu wanaolipwa'
    pay_ratio: 'kwa saa, ukilinganisha na kazi kama hiyo'
    phone_power: 'betri ya simu'
    salary: 'mshahara'
    same_day: 'siku hiyo hiyo'
    site_month: 'jumla hapa kwa mwezi'
    spent: 'kinachotumika'
    stipend: 'posho'
    supervisor_salary: 'mshahara wa msimamizi kwa mwezi'
    times: 'mara ngapi kwa mwezi'
    training_time: 'muda wa ziada wa mafunzo'
    unit: 'kwa kila'
    why: 'kwa nini'
    why_calls: 'kiasi maalum, bila kuomba'
    why_journeys: 'hakuna anayekopesha mpango'
    why_power: 'simu ni chombo cha kazi'
    why_supervision: 'muda wote, sawa na wafanyakazi wengine'
    why_time: 'wamekubaliana, sawa eneo lote'
    why_training: 'kipato cha siku hupotea'
    worker_hour: 'malipo ya saa moja'
    worker_month: 'kila mhudumu kwa mwezi'
  risk-assessment:
    title: 'Hali ilivyo sasa'
    change_first: 'anataka kubadilisha kwanza'
    change_second: 'anataka kubadilisha baadaye'
    now_number: 'mangapi sasa'
    see_first: 'zaidi ya 3: kuonwa kwanza'
  safe-space-register:
    title: 'Daftari la chumba'
    activities: 'shughuli'
    came_from: 'kutoka mahali gani'
    closed_at: 'ilifungwa'
    group_activity: 'shughuli'
    group_transgender: 'trans'
    hours_for_groups: 'saa za kundi moja'
    hours_open: 'saa za kuwa wazi'
    opened: 'ilifunguliwa'
    shower: 'kuoga'
    the_month: 'Mwezi'
    time_of_group: 'muda wa kundi gani'
    visits: 'waliokuja'
  safety-tip-card:
    title: 'Vizuri kujua'
    carry_phone: 'Beba simu yenye chaji.'
    get_home_well: 'Rudi salama'
    good_to_know: 'Vizuri kujua'
    keep_numbers: 'Weka namba za msaada karibu.'
    look_inside: 'Angalia buti na kiti cha nyuma.'
    one_person: 'Usiende na watu wengi kwa pamoja.'
    remember_car: 'Kumbuka namba, rangi na aina ya gari.'
    stand_clear: 'Usiiname dirishani.'
    tell_friend: 'Mwambie rafiki unakokwenda.'
    try_door: 'Jaribu kwanza kitasa cha mlango.'
  self-assessment:
    title: 'Kwa ajili yao, pamoja nao, wakiongoza'
    answer: 'jibu'
    done_for: 'kwa ajili yao'
    done_with: 'pamoja nao'
    evidence: 'tunajuaje'
    freedom: 'uhuru'
    led_by: 'wanaongoza'
    not_asked: 'haijaulizwa'
  session-card:
    title: 'Kadi ya mazungumzo'
    group_size: 'watu wangapi'
    how_we_met: 'tulikutanaje'
    on_the_list: 'yuko kwenye orodha?'
    session: 'mazungumzo haya'
  stock-card:
    title: 'Kadi ya akiba'
    balance: 'salio'
    batch: 'bechi'
    carried_over: 'kutoka kadi iliyopita'
    counted: 'hesabu'
    difference: 'tofauti'
    expires: 'mwisho'
    first_expired: 'Kinachoisha muda kwanza kitoke kwanza.'
    from_or_to: 'kutoka au kwenda'
    least: 'kiwango cha chini'
    months_of_stock: 'miezi ya akiba'
    most: 'kiwango cha juu'
    point: 'kituo'
    sign: 'alama, nafasi'
    used_a_month: 'zinazotumika kwa mwezi'
  stock-plan:
    title: 'Mpango wa akiba'
    at_end: 'baki'
    at_start: 'awali'
    comes_in: 'ingia'
    goes_out: 'toka'
    months_left: 'miezi'
    need: 'hitaji'
  supervision-checklist:
    title: 'Tunachoangalia pamoja'
    access_to_care: 'Kupata huduma za afya'
    action: 'la kufanya'
    all_met_this_month: 'Je, kila mtu alikutwa angalau mara moja mwezi huu?'
    answer: 'jibu'
    asked_how_it_went: 'Je, waliulizwa ilikuwaje?'
    at_the_right_hours: 'Je, mnatoka saa ambazo watu wapo?'
    can_move_up: 'Je, kuna njia ya kupanda nafasi nyingine?'
    chosen_with_community: 'Je, jamii ilishiriki kuchagua?'
    committee_met: 'Je, kamati ilikutana mwezi huu?'
    company_offered: 'Je, waliulizwa kama wanataka kusindikizwa?'
    enough_condoms: 'Je, kondomu na vilainishi hutosha hadi kukutana tena?'
    from_the_community: 'Je, mhudumu ni wa jamii ya hapa?'
    help_without_report: 'Je, msaada baada ya ukatili hutolewa bila kuripoti?'
    listened_to: 'Je, kuna kilichobadilika baada ya mhudumu kusema?'
    look: 'kuona'
    management: 'Usimamizi'
    nothing_in_return: 'Je, kila huduma hutolewa bila masharti?'
    outreach: 'Huduma mtaani'
    paid_on_time: 'Je, mhudumu alilipwa yote siku iliyopangwa?'
    partly: 'kiasi'
    pay_not_by_head: 'Je, malipo hayategemei idadi ya watu walioletwa?'
    people_not_too_many: 'Je, mhudumu anaweza kukutana na watu wake wote?'
    questions_asked: 'maswali yaliyoulizwa'
    record: 'rekodi'
    referral: 'Rufaa'
    retention: 'Kubaki kazini'
    seen_by: 'imeonekana kwa'
    selection: 'Uteuzi'
    share_of_yes: 'sehemu ya ndiyo'
    sheets_locked: 'Je, fomu zimefungiwa?'
    sheets_understood: 'Je, wote wanaotumia fomu wanazielewa?'
    signs_not_names: 'Je, fomu zina alama na misimbo, bila majina?'
    supplies_and_tools: 'Vifaa na zana'
    support: 'Usimamizi saidizi'
    surroundings: 'Mazingira wezeshi'
    talk: 'kusema'
    team_on_call: 'Je, kuna mtu wa zamu kila saa?'
    tests_are_free_choice: 'Je, kila kipimo ni kwa hiari?'
    trained_before_field: 'Je, mafunzo ya kwanza yalikuwa kabla ya kwenda kazini?'
    trained_this_quarter: 'Je, kulikuwa na mafunzo zaidi robo mwaka hii?'
    training: 'Mafunzo'
    urgent_care_in_time: 'Je, huduma ya dharura hupatikana ndani ya saa 72?'
    weekly_review: 'Je, mhudumu na msimamizi wameangalia wiki, kila wiki?'
    welcome_and_in_pairs: 'Je, mnaenda mnapokaribishwa tu, na wawili mlipokubaliana?'
  supervisor-week:
    title: 'Wiki yangu'
    go_along_with: 'kusindikiza'
    hand_out: 'vya kugawa'
    look_back_with: 'tathmini na'
    next_week: 'wiki ijayo'
    not_reviewed: 'bado bila tathmini'
  tracing-register:
    title: 'Miadi iliyokosekana'
    active: 'yupo'
    area: 'eneo'
    away: 'hayupo'
    call: 'simu'
    came_of_it: 'jibu'
    care_elsewhere: 'anahudumiwa kwingine'
    date: 'tarehe'
    died: 'amefariki'
    ended: 'mwisho'
    found: 'amepatikana'
    held: 'amezuiliwa'
    how_it_ended: 'Mwisho: amehama, kwa hiari, amepatikana, anahudumiwa kwingine, mgonjwa nyumbani, amezuiliwa, amefariki, hajapatikana.'
    how_it_is_now: 'Sasa: yupo, hayupo, amepotea.'
    ill_at_home: 'mgonjwa nyumbani'
    lost: 'amepotea'
    missed: 'alikosa lini'
    moved_away: 'amehama'
    not_found: 'hajapatikana'
    now: 'sasa'
    only_where_welcome: 'Tembelea unapokaribishwa tu. Majaribio matatu tu.'
    own_choice: 'kwa hiari'
    visit: 'ziara'
    way: 'njia'
  training-register:
    title: 'Daftari la mafunzo'
    after: 'jaribio baada'
    before: 'jaribio kabla'
    certificate: 'cheti'
    course: 'kozi'
    day_number: 'siku ya'
    days_in_all: 'kati ya siku'
    fare: 'nauli, kabla'
    fee_paid: 'amelipwa'
    from_community: 'ni wa jamii'
    stipend: 'posho'
    tier: 'mafunzo gani'
    tier_advanced: 'mafunzo zaidi'
    tier_basic: 'mafunzo ya kwanza'
    tier_daily: 'mwongozo wa kila siku'
    tier_weekly: 'kikundi cha wiki'
  violence-incident-record:
    title: 'Kumbukumbu ya tukio'
    armed_group: 'kundi lenye silaha'
    authorities: 'serikali'
    border_guard: 'askari wa mpakani'
    co_worker: 'mfanyakazi mwenza'
    contraception_120: 'uzazi wa mpango wa dharura, ndani ya saa 120'
    counselled: 'alisikilizwa na kushauriwa'
    danger_now: 'yuko hatarini sasa?'
    done_by: 'nani alifanya (aina, bila jina)'
    extortion_group: 'wanaodai pesa kwa nguvu'
    family: 'familia'
    family_matters: 'familia na jamii'
    first_response_at: 'msaada wa kwanza, saa'
    first_response_on: 'msaada wa kwanza, tarehe'
    follow_up_1: 'ufuatiliaji, 1'
    follow_up_2: 'ufuatiliaji, 2'
    follow_up_3: 'ufuatiliaji, 3'
    happened_at: 'lilitokea, saa'
    happened_on: 'lilitokea, tarehe'
    judged_urgency: 'dharura ilipimwa'
    later: 'baadaye'
    lawyer_called: 'wakili aliitwa'
    linked_to_care: 'alipelekwa kwenye huduma'
    manager: 'meneja'
    military: 'wanajeshi'
    outcome: 'matokeo'
    person_in_power: 'mwajiri, mwenye nyumba, mhudumu wa afya'
    pills_72: 'vidonge vya dharura, ndani ya saa 72'
    place_kind: 'aina ya mahali'
    police: 'polisi'
    prison_guard: 'askari magereza'
    record_number: 'kumbukumbu na.'
    referred_to: 'alitumwa wapi'
    religious_group: 'kundi la kidini'
    removed_danger: 'hatari iliondolewa'
    reported_at: 'iliripotiwa, saa'
    reported_back: 'mtu alijulishwa'
    reported_on: 'iliripotiwa, tarehe'
    rescue_group: 'kundi la uokoaji'
    shared_without_identity: 'yaweza kusimuliwa bila kumtaja'
    stranger: 'mtu asiyejulikana'
    support_staff: 'wafanyakazi wa mahali'
    urgent_care: 'huduma ya dharura'
    urgent_treatment: 'matibabu ya dharura'
    wants_report: 'anataka kuripoti?'
    went_on: 'alienda tarehe'
    what_was_done: 'kilichofanyika'
    written_down: 'iliandikwa'
    your_choice: 'Ni uamuzi wako. Msaada hautegemei hilo.'
  violence-monthly-count:
    title: 'Hesabu ya mwezi'
    authorities: 'serikali'
    first_response_day: 'waliosaidiwa ndani ya siku'
    given: 'iliyotolewa'
    help_given_share: 'msaada uliotolewa, kati ya uliotakiwa'
    incidents: 'kumbukumbu mwezi huu'
    wanted: 'iliyotakiwa'
  wall-calendar:
    title: 'Kalenda ya mwezi'
    group_hours: 'muda wa kundi moja'
    special_day: 'siku maalum'
  weekly-planner:
    title: 'Mpango wa wiki'
    moved_away: 'amehama'
    other: 'sababu nyingine'
    planned: 'waliopangwa'
    was_afraid: 'aliogopa'
    why_not: 'Kwa nini hapana?'
  worker-summary:
    title: 'Muhtasari wa wahudumu'
    age: 'umri'
    gender: 'jinsia'
    people: 'watu'
    row_number: '#'
    talked_with: 'elimu'
    went_clinic: 'kliniki'
    with_own_condoms: 'Kondomu zinazohitajika: za watu wake, na zake mwenyewe.'
  worker-week:
    title: 'Wiki yangu'

"""#
    ),
    (
"languages/fr.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in French. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: fr
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'page {page} sur {pages}'
  form: 'formulaire'
  plan: 'plan'
  version: 'version'
  period: 'période'
  site: 'ville'
  keeper: 'gardé par'
  destroy_after: 'détruire après le'
  unreviewed: 'Mots pas encore relus par une personne de la communauté.'
  class: 'pour'
  class_public: 'tout le monde'
  class_partner: 'partenaires'
  class_internal: 'l’équipe'
  class_confidential: 'la personne qui garde la feuille'
  class_clinical: 'la clinique seulement'
  team_only: 'Pour l’équipe seulement. Ne pas montrer, copier ni laisser traîner.'
  draft: 'brouillon'
  draft_note: 'Ceci est un brouillon : il n’a pas encore été convenu.'
  not_stated: 'non précisé'
  nothing: 'aucun'
  yes: 'oui'
  no: 'non'
  keeper_outreach_worker: 'agent·e de proximité'
  keeper_supervisor: 'superviseur·e'
  keeper_data_person: 'responsable des données'
  keeper_clinician: 'soignant·e'
  keeper_manager: 'responsable'
  keeper_committee: 'comité'

  # The calendar
  weekday_mon: 'lundi'
  weekday_tue: 'mardi'
  weekday_wed: 'mercredi'
  weekday_thu: 'jeudi'
  weekday_fri: 'vendredi'
  weekday_sat: 'samedi'
  weekday_sun: 'dimanche'
  weekday_short_mon: 'lun'
  weekday_short_tue: 'mar'
  weekday_short_wed: 'mer'
  weekday_short_thu: 'jeu'
  weekday_short_fri: 'ven'
  weekday_short_sat: 'sam'
  weekday_short_sun: 'dim'
  month_1: 'janvier'
  month_2: 'février'
  month_3: 'mars'
  month_4: 'avril'
  month_5: 'mai'
  month_6: 'juin'
  month_7: 'juillet'
  month_8: 'août'
  month_9: 'septembre'
  month_10: 'octobre'
  month_11: 'novembre'
  month_12: 'décembre'
  date_long: '{weekday} {day} {month} {year}'
  date_day: '{day} {month}'
  date_full: '{day} {month} {year}'
  date_month: '{month} {year}'
  date_range: 'du {start} au {end}'
  day: 'jour'
  date: 'date'
  week: 'semaine'
  week_number: 'semaine {number}'
  month: 'mois'
  time: 'heure'
  start: 'début'
  end: 'fin'
  hours: 'heures'
  all_day: 'toute la journée'
  next_day: 'le lendemain'
  daytime: 'jour'
  morning: 'matin'
  afternoon: 'après-midi'
  evening: 'soir'
  night: 'nuit'
  late_night: 'tard dans la nuit'
  month_partial: 'Ce plan ne couvre qu’une partie du mois : {range}.'

  # People and places
  worker: 'agent·e'
  workers: 'agent·e·s'
  supervisor: 'superviseur·e'
  supervisors: 'superviseur·e·s'
  with_colleague: 'avec {name}'
  colleagues: 'avec'
  go_in_pairs: 'y aller à deux'
  companion_only: 'seulement pour accompagner'
  people: 'personnes'
  people_to_meet: 'personnes à rencontrer'
  people_in_care: 'personnes suivies'
  contacts: 'rencontres'
  priority: 'priorité'
  tier_high: 'chaque semaine'
  tier_medium: 'toutes les deux semaines'
  tier_low: 'chaque mois'
  place: 'lieu'
  places: 'lieux'
  area: 'zone'
  region: 'région'
  group: 'groupe'
  whole_programme: 'tout le programme'
  safe_space: 'salle communautaire'
  crisis_line: 'ligne d’aide'
  open: 'ouvert'
  closed: 'fermé'

  # What is done and carried
  session: 'séance'
  sessions: 'séances'
  kind: 'type'
  meeting: 'réunion'
  meetings: 'réunions'
  review: 'bilan de la semaine'
  committee: 'comité'
  training: 'formation'
  event: 'événement'
  visiting_clinic: 'consultation mobile'
  own_time: 'temps du groupe'
  on_call: 'de garde'
  leave: 'congé'
  rest: 'repos'
  paid_time: 'Ce temps est payé.'
  condoms: 'préservatifs'
  female_condoms: 'préservatifs internes'
  lubricant: 'lubrifiant'
  lubricant_sachets: 'lubrifiant, sachets'
  needles: 'aiguilles'
  self_test_kits: 'autotests'
  to_carry: 'à emporter'
  services_due: 'services à proposer'
  service_routine_check_up: 'bilan de santé'
  service_syndromic_management: 'traitement des symptômes'
  service_syphilis_test: 'prise de sang'
  service_gonorrhoea_chlamydia_test: 'test sur prélèvement'
  service_hiv_test: 'test volontaire'
  service_self_test: 'autotest'
  service_confirmatory_test: 'second test'
  service_hiv_testing_referral: 'orientation vers un test volontaire'
  service_tb_screen: 'contrôle de la toux'
  service_cervical_screen: 'dépistage préventif'
  service_hepatitis_b_vaccine: 'vaccination'
  service_art: 'traitement'
  service_prep: 'comprimés de prévention'
  service_hiv_pep: 'comprimés d’urgence, sous 72 heures'
  service_sti_pep: 'traitement d’urgence'
  service_emergency_contraception: 'contraception d’urgence'
  service_abortion_to_extent_of_law: 'options de grossesse'
  service_psychological_care: 'quelqu’un à qui parler'
  service_safety_plan: 'plan de sécurité'
  service_counselling: 'conseil'
  service_harm_reduction: 'réduction des risques'
  service_mental_health: 'soins de santé mentale'
  service_tb_preventive_therapy: 'traitement préventif de la toux'
  service_contraception: 'planification familiale'
  service_safe_pregnancy: 'soins de grossesse'
  service_abortion_and_post_abortion_care: 'options de grossesse et soins après'
  service_reproductive_cancers: 'autre dépistage préventif'
  service_hormone_counselling: 'conseils sur les médicaments'

  # What the drawings show, for those who hear a page
  drawing_condom: 'préservatif'
  drawing_no_condom: 'sans préservatif'
  drawing_female_condom: 'préservatif interne'
  drawing_lubricant: 'lubrifiant'
  drawing_needle: 'aiguille'
  drawing_talk: 'conversation'
  drawing_test_tube: 'test'
  drawing_clinic: 'clinique'
  drawing_pill: 'comprimés'
  drawing_safe_house: 'salle communautaire'
  drawing_violence: 'main levée'
  drawing_scales: 'balance'
  drawing_group: 'deux personnes ou plus'
  drawing_phone: 'téléphone'
  drawing_sun: 'soleil'
  drawing_half_sun: 'demi-soleil'
  drawing_moon: 'lune'
  drawing_star: 'étoile'
  drawing_priority: 'point marqué'
  drawing_scissors: 'ciseaux'
  drawing_key: 'clé'
  drawing_cup: 'tasse'
  drawing_fish: 'poisson'
  drawing_leaf: 'feuille'
  drawing_umbrella: 'parapluie'
  drawing_bell: 'cloche'
  drawing_boat: 'bateau'
  drawing_street: 'rue'
  drawing_bar: 'bar'
  drawing_home: 'domicile'
  drawing_road: 'route'
  drawing_police: 'police'
  drawing_travel: 'trajet'
  drawing_newcomer: 'personne et jeune pousse'
  drawing_symptoms: 'thermomètre'
  drawing_condom_point: 'point de préservatifs'
  drawing_person: 'personne'
  drawing_group_talk: 'personnes en cercle'
  drawing_company: 'accompagner'
  drawing_referral: 'vers la clinique'
  drawing_woman: 'signe des femmes'
  drawing_man: 'signe des hommes'
  drawing_transgender: 'signe des personnes transgenres'
  drawing_child_care: 'adulte avec bébé'
  drawing_pregnancy: 'grossesse'
  drawing_several_clients: 'plusieurs dans une voiture'
  drawing_lawyer: 'personne et balance'
  drawing_helpline: 'casque d’écoute'
  drawing_heart: 'cœur'
  drawing_ear: 'oreille'
  drawing_danger: 'panneau de danger'
  drawing_lock: 'cadenas'
  drawing_clock: 'horloge'
  drawing_calendar: 'calendrier'
  drawing_again: 'flèche ronde'
  drawing_landmark: 'tour'
  drawing_walk: 'traces de pas'
  drawing_arrow: 'flèche'
  drawing_food: 'assiette et couverts'
  drawing_rest: 'lit'
  drawing_shower: 'douche'
  drawing_charger: 'fiche électrique'
  drawing_money: 'billet et pièces'
  drawing_fare: 'billet de transport'
  drawing_diary: 'livre ouvert'
  drawing_pencil: 'crayon'
  drawing_training: 'tableau noir'
  drawing_certificate: 'papier avec rosette'
  drawing_megaphone: 'mégaphone'
  drawing_box: 'caisse'
  drawing_bag: 'sac'
  drawing_tick: 'coche'
  drawing_cross: 'croix'
  drawing_stop: 'barrière'
  drawing_question: 'point d’interrogation'
  drawing_eye: 'œil'
  drawing_tally: 'bâtons pour compter'
  drawing_thumbprint: 'empreinte du pouce'
  drawing_bottle: 'bouteille et verre'
  drawing_car_plate: 'plaque de voiture'
  drawing_car_boot: 'coffre ouvert'
  drawing_lean_in: 'ne pas se pencher dans une voiture'
  drawing_door_handle: 'poignée de porte'
  drawing_hat: 'chapeau'
  drawing_flower: 'fleur'
  drawing_bird: 'oiseau'
  drawing_comb: 'peigne'
  drawing_pot: 'marmite'
  drawing_tree: 'arbre'
  drawing_ladder: 'échelle'
  drawing_drum: 'tambour'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'préservatif pas toujours'
  factor_violence: 'violence'
  factor_alcohol: 'alcool ou drogues'
  factor_clients: 'beaucoup de clients'
  factor_new: 'nouvelle personne'
  factor_symptoms: 'signes de maladie'
  factor_police: 'ennuis avec la police'
  factor_travel: 'se déplace souvent'

  # Results
  total: 'total'
  formula: 'comment on l’a trouvé'
  month_factor: 'semaines par mois : {factor}'
  from_acts: 'actes par semaine × semaines du mois × personnes'
  not_from_acts: 'On n’a pas précisé combien de préservatifs il faut : {number} par personne et par mois en tiennent lieu. Source : {source}.'
  default_of_parasol: 'valeur par défaut de Parasol'
  source: 'source'
  rounding: 'Les sommes sont exactes ; les nombres ne sont arrondis qu’à l’impression.'

  # The documents
  rota: 'planning'
  microplan: 'plan du mois'
  staffing: 'effectifs'
  supply: 'approvisionnement'
  to_do: 'à faire'
  participation: 'participation'
  forms: 'formulaires'
  index_title: 'Ce qui a été fait'
  calendar_file: 'calendrier'
  table_file: 'tableau'
  overview: 'vue d’ensemble'

  # Staffing
  people_low: 'nombre de personnes, minimum'
  people_high: 'nombre de personnes, maximum'
  people_planning: 'personnes prévues'
  range: 'fourchette'
  workers_needed: 'agent·e·s nécessaires'
  workers_fewest: 'au moins'
  workers_most: 'au plus'
  workers_there: 'agent·e·s en place'
  supervisors_needed: 'superviseur·e·s nécessaires'
  supervisors_there: 'superviseur·e·s en place'
  each_town_alone: 'chaque ville séparément'
  all_as_one: 'toutes les villes ensemble'
  staffing_formula: 'un·e agent·e pour {caseload} personnes, entre {least} et {most} ; un·e superviseur·e pour {span} agent·e·s ; arrondi au-dessus'

  # Supply
  product: 'produit'
  need: 'besoin'
  need_per_month: 'besoin par mois'
  handed_out: 'distribués'
  stock_points: 'stock par lieu'
  stock_opening: 'au début'
  stock_receipts: 'entrées'
  stock_issues: 'sorties'
  stock_closing: 'à la fin'
  stock_unmet: 'manquants'

  # To do
  matter: 'ce qui manque'
  towns_count: 'villes'
  how_many: 'combien'
  next_step: 'que faire'
  nothing_to_do: 'Rien ne manque.'
  all_towns: 'toutes les villes'
  messages_in_english: 'Ce qu’il faut faire est dit en anglais.'

  # Participation
  stage: 'étape'
  stage_design: 'conception'
  stage_implementation: 'mise en œuvre'
  stage_management: 'gestion'
  stage_evaluation: 'évaluation'
  who_takes_part: 'qui participe'
  how_takes_part: 'comment'
  kind_consulted_only: 'seulement consulté·e·s'
  kind_volunteer: 'non payé·e·s'
  kind_paid_employee: 'employé·e·s payé·e·s'
  kind_community_outreach_worker: 'agent·e·s de proximité'
  kind_decision_maker: 'ils et elles décident'
  kind_governance_member: 'membres du conseil'
  kind_employer: 'ils et elles emploient'
  freedoms: 'les quatre libertés'
  freedom_choose_representatives: 'Ils et elles choisissent qui les représente.'
  freedom_choose_how: 'Ils et elles choisissent comment participer.'
  freedom_choose_whether: 'Ils et elles choisissent de participer ou non.'
  freedom_equal_voice: 'Leur voix a le même poids.'
  decisions: 'décisions'
  decision: 'décision'
  about: 'sujet'
  who_decided: 'qui a décidé'
  sex_workers_present: 'travailleur·se·s du sexe présent·e·s'
  others_present: 'autres présent·e·s'
  agreed_here: 'plan convenu'
  profile_needs: 'De quels besoins part-on ?'
  profile_power: 'Qui sait, et qui décide ?'
  profile_work: 'À quel titre travaillent-elles et ils ?'
  profile_monitoring: 'Que regarde-t-on pour savoir si cela va bien ?'
  profile_relations: 'Quels liens se tissent ?'
  side_led_by: 'dirigé par'
  side_done_with: 'fait avec'
  side_done_for: 'fait pour'
  side: 'côté'
  what_files_say: 'ce que disent les fichiers'
  who_leads: 'qui dirige'
  profile_note: 'Ceci est fait pour en parler. Rien n’est additionné, et personne n’est classé.'

  # The index
  audience: 'pour qui'
  audience_team: 'Ce dossier est pour l’équipe seule. Il dit où l’on rencontre les gens : gardez-le sous clé, ne l’envoyez à personne.'
  audience_partner: 'Ce dossier est pour les partenaires. Il ne contient que des totaux : aucun lieu, aucune personne.'
  audience_public: 'Ce dossier peut être montré à tout le monde.'
  how_to_print: 'Ouvrez une page et imprimez-la dans un navigateur, en A4, à 100 %, avec les fonds. Les fichiers PDF s’impriment tels quels.'
  printing: 'impression'
  language_missing: 'Parasol n’a pas encore de mots en {language} : l’anglais est imprimé.'
  remarks: 'remarques'
  pages_count: 'pages : {pages}'
  bytes_count: '{size} ko'

  # Public pages
  opening_times: 'heures d’ouverture'
  always_open: 'jour et nuit'
  about_people: 'environ {number}'
  fewer_than: 'moins de {number}'
  rounded_note: 'Les nombres sont arrondis pour qu’aucun petit lieu ne s’y reconnaisse.'

  # More of the rota and the month plan
  weekday: 'jour de la semaine'
  end_date: 'date de fin'
  signs: 'signes'
  no_sign: 'sans signe'
  tick_when_met: 'Cochez une case pour chaque personne rencontrée.'
  formula_issue: 'par personne : usage d’une semaine × jours jusqu’à la prochaine rencontre ÷ 7, au paquet entier ({pack})'
  time_in_sessions: 'temps des séances'
  time_in_meetings: 'temps des réunions'
  hours_number: '{number} h'
  nothing_planned: 'Rien n’est prévu ce mois-ci.'

  # How numbers are written
  group_mark: ' '
  decimal_mark: ','
  not_from_acts_short: 'dont valeur usuelle'
  every_day: 'tous les jours'
  language_name: 'français'
  with_wastage: 'plus {wastage} pour démonstrations et pertes'
  lubricant_usual: 'Lubrifiant : {share} du nombre de préservatifs (valeur par défaut de Parasol).'

  # Forms in an app
  number_between: 'de {least} à {most}'
  number_at_least: 'au moins {least}'
  number_at_most: 'au plus {most}'
  never_a_name: 'un code ou un signe, jamais un nom'
  first_day_of_week: 'premier jour de la semaine'

"""#
    ),
    (
"languages/hi.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in Hindi. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: hi
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'पृष्ठ {page} / {pages}'
  form: 'प्रपत्र'
  plan: 'योजना'
  version: 'संस्करण'
  period: 'अवधि'
  site: 'शहर'
  keeper: 'रखने वाले'
  destroy_after: 'इसके बाद नष्ट करें'
  unreviewed: 'शब्द अभी समुदाय के किसी व्यक्ति ने नहीं पढ़े हैं।'
  class: 'किसके लिए'
  class_public: 'सभी'
  class_partner: 'सहयोगी'
  class_internal: 'टीम'
  class_confidential: 'केवल रखने वाले'
  class_clinical: 'केवल क्लिनिक'
  team_only: 'केवल टीम के लिए। न दिखाएँ, न नकल करें, न खुला छोड़ें।'
  draft: 'मसौदा'
  draft_note: 'यह मसौदा है: इस पर अभी सहमति नहीं हुई है।'
  not_stated: 'नहीं बताया गया'
  nothing: 'कोई नहीं'
  yes: 'हाँ'
  no: 'नहीं'
  keeper_outreach_worker: 'समुदाय कार्यकर्ता'
  keeper_supervisor: 'पर्यवेक्षक'
  keeper_data_person: 'आँकड़ा रखने वाले'
  keeper_clinician: 'चिकित्साकर्मी'
  keeper_manager: 'प्रबंधक'
  keeper_committee: 'समिति'

  # The calendar
  weekday_mon: 'सोमवार'
  weekday_tue: 'मंगलवार'
  weekday_wed: 'बुधवार'
  weekday_thu: 'गुरुवार'
  weekday_fri: 'शुक्रवार'
  weekday_sat: 'शनिवार'
  weekday_sun: 'रविवार'
  weekday_short_mon: 'सोम'
  weekday_short_tue: 'मंगल'
  weekday_short_wed: 'बुध'
  weekday_short_thu: 'गुरु'
  weekday_short_fri: 'शुक्र'
  weekday_short_sat: 'शनि'
  weekday_short_sun: 'रवि'
  month_1: 'जनवरी'
  month_2: 'फ़रवरी'
  month_3: 'मार्च'
  month_4: 'अप्रैल'
  month_5: 'मई'
  month_6: 'जून'
  month_7: 'जुलाई'
  month_8: 'अगस्त'
  month_9: 'सितंबर'
  month_10: 'अक्तूबर'
  month_11: 'नवंबर'
  month_12: 'दिसंबर'
  date_long: '{weekday}, {day} {month} {year}'
  date_day: '{day} {month}'
  date_full: '{day} {month} {year}'
  date_month: '{month} {year}'
  date_range: '{start} से {end}'
  day: 'दिन'
  date: 'तारीख'
  week: 'सप्ताह'
  week_number: 'सप्ताह {number}'
  month: 'महीना'
  time: 'समय'
  start: 'शुरू'
  end: 'समाप्त'
  hours: 'घंटे'
  all_day: 'पूरा दिन'
  next_day: 'अगले दिन'
  daytime: 'दिन'
  morning: 'सुबह'
  afternoon: 'दोपहर'
  evening: 'शाम'
  night: 'रात'
  late_night: 'देर रात'
  month_partial: 'यह योजना महीने के केवल एक हिस्से के लिए है: {range}।'

  # People and places
  worker: 'कार्यकर्ता'
  workers: 'कार्यकर्ता'
  supervisor: 'पर्यवेक्षक'
  supervisors: 'पर्यवेक्षक'
  with_colleague: '{name} के साथ'
  colleagues: 'किसके साथ'
  go_in_pairs: 'दो लोग साथ जाएँ'
  companion_only: 'केवल साथ देने के लिए'
  people: 'लोग'
  people_to_meet: 'जिनसे मिलना है'
  people_in_care: 'देखरेख में लोग'
  contacts: 'लोगों से मुलाक़ातें'
  priority: 'प्राथमिकता'
  tier_high: 'हर सप्ताह'
  tier_medium: 'हर दो सप्ताह'
  tier_low: 'हर महीने'
  place: 'जगह'
  places: 'जगहें'
  area: 'इलाक़ा'
  region: 'क्षेत्र'
  group: 'समूह'
  whole_programme: 'पूरा कार्यक्रम'
  safe_space: 'सामुदायिक कक्ष'
  crisis_line: 'सहायता लाइन'
  open: 'खुला'
  closed: 'बंद'

  # What is done and carried
  session: 'सत्र'
  sessions: 'सत्र'
  kind: 'प्रकार'
  meeting: 'बैठक'
  meetings: 'बैठकें'
  review: 'साप्ताहिक समीक्षा'
  committee: 'समिति'
  training: 'प्रशिक्षण'
  event: 'कार्यक्रम'
  visiting_clinic: 'चल क्लिनिक'
  own_time: 'समूह का समय'
  on_call: 'बुलावे पर'
  leave: 'छुट्टी'
  rest: 'आराम'
  paid_time: 'इस समय का भुगतान होता है।'
  condoms: 'कंडोम'
  female_condoms: 'आंतरिक कंडोम'
  lubricant: 'चिकनाई'
  lubricant_sachets: 'चिकनाई, पाउच'
  needles: 'सुई'
  self_test_kits: 'स्व-जाँच किट'
  to_carry: 'साथ ले जाना है'
  services_due: 'देय सेवाएँ'
  service_routine_check_up: 'स्वास्थ्य जाँच'
  service_syndromic_management: 'लक्षणों का इलाज'
  service_syphilis_test: 'रक्त जाँच'
  service_gonorrhoea_chlamydia_test: 'नमूना जाँच'
  service_hiv_test: 'स्वैच्छिक जाँच'
  service_self_test: 'स्व-जाँच'
  service_confirmatory_test: 'दूसरी जाँच'
  service_hiv_testing_referral: 'स्वैच्छिक जाँच का रास्ता'
  service_tb_screen: 'खाँसी की जाँच'
  service_cervical_screen: 'बचाव जाँच'
  service_hepatitis_b_vaccine: 'टीका'
  service_art: 'इलाज'
  service_prep: 'बचाव की गोलियाँ'
  service_hiv_pep: 'तत्काल गोलियाँ, 72 घंटे के भीतर'
  service_sti_pep: 'तत्काल इलाज'
  service_emergency_contraception: 'आपातकालीन गर्भनिरोधक'
  service_abortion_to_extent_of_law: 'गर्भावस्था विकल्प'
  service_psychological_care: 'बात करने के लिए कोई'
  service_safety_plan: 'सुरक्षा योजना'
  service_counselling: 'परामर्श'
  service_harm_reduction: 'हानि न्यूनीकरण'
  service_mental_health: 'मानसिक स्वास्थ्य देखभाल'
  service_tb_preventive_therapy: 'खाँसी से बचाव की दवा'
  service_contraception: 'परिवार नियोजन'
  service_safe_pregnancy: 'गर्भावस्था की देखभाल'
  service_abortion_and_post_abortion_care: 'गर्भावस्था विकल्प और बाद की देखभाल'
  service_reproductive_cancers: 'अन्य बचाव जाँच'
  service_hormone_counselling: 'दवाओं पर परामर्श'

  # What the drawings show, for those who hear a page
  drawing_condom: 'कंडोम'
  drawing_no_condom: 'बिना कंडोम'
  drawing_female_condom: 'आंतरिक कंडोम'
  drawing_lubricant: 'चिकनाई'
  drawing_needle: 'सुई'
  drawing_talk: 'बातचीत'
  drawing_test_tube: 'जाँच'
  drawing_clinic: 'क्लिनिक'
  drawing_pill: 'गोलियाँ'
  drawing_safe_house: 'सामुदायिक कक्ष'
  drawing_violence: 'उठा हुआ हाथ'
  drawing_scales: 'तराज़ू'
  drawing_group: 'दो या अधिक लोग'
  drawing_phone: 'फ़ोन'
  drawing_sun: 'सूरज'
  drawing_half_sun: 'आधा सूरज'
  drawing_moon: 'चाँद'
  drawing_star: 'तारा'
  drawing_priority: 'चिह्नित बिंदु'
  drawing_scissors: 'कैंची'
  drawing_key: 'चाबी'
  drawing_cup: 'प्याला'
  drawing_fish: 'मछली'
  drawing_leaf: 'पत्ता'
  drawing_umbrella: 'छाता'
  drawing_bell: 'घंटी'
  drawing_boat: 'नाव'
  drawing_street: 'सड़क'
  drawing_bar: 'बार'
  drawing_home: 'घर'
  drawing_road: 'रास्ता'
  drawing_police: 'पुलिस'
  drawing_travel: 'यात्रा'
  drawing_newcomer: 'व्यक्ति और अंकुर'
  drawing_symptoms: 'थर्मामीटर'
  drawing_condom_point: 'कंडोम मिलने की जगह'
  drawing_person: 'व्यक्ति'
  drawing_group_talk: 'घेरे में लोग'
  drawing_company: 'साथ चलना'
  drawing_referral: 'क्लिनिक की ओर'
  drawing_woman: 'महिलाओं का चिह्न'
  drawing_man: 'पुरुषों का चिह्न'
  drawing_transgender: 'ट्रांसजेंडर लोगों का चिह्न'
  drawing_child_care: 'शिशु के साथ बड़ा'
  drawing_pregnancy: 'गर्भावस्था'
  drawing_several_clients: 'गाड़ी में कई लोग'
  drawing_lawyer: 'तराज़ू के साथ व्यक्ति'
  drawing_helpline: 'हेडसेट'
  drawing_heart: 'दिल'
  drawing_ear: 'कान'
  drawing_danger: 'ख़तरे का निशान'
  drawing_lock: 'ताला'
  drawing_clock: 'घड़ी'
  drawing_calendar: 'कैलेंडर'
  drawing_again: 'गोल तीर'
  drawing_landmark: 'मीनार'
  drawing_walk: 'पैरों के निशान'
  drawing_arrow: 'तीर'
  drawing_food: 'थाली और चम्मच'
  drawing_rest: 'बिस्तर'
  drawing_shower: 'शावर'
  drawing_charger: 'प्लग'
  drawing_money: 'नोट और सिक्के'
  drawing_fare: 'टिकट'
  drawing_diary: 'खुली किताब'
  drawing_pencil: 'पेंसिल'
  drawing_training: 'श्यामपट'
  drawing_certificate: 'प्रमाणपत्र'
  drawing_megaphone: 'भोंपू'
  drawing_box: 'डिब्बा'
  drawing_bag: 'थैला'
  drawing_tick: 'सही का निशान'
  drawing_cross: 'काटे का निशान'
  drawing_stop: 'अवरोध'
  drawing_question: 'प्रश्न चिह्न'
  drawing_eye: 'आँख'
  drawing_tally: 'गिनती की लकीरें'
  drawing_thumbprint: 'अँगूठे का निशान'
  drawing_bottle: 'बोतल और गिलास'
  drawing_car_plate: 'गाड़ी की नंबर प्लेट'
  drawing_car_boot: 'गाड़ी की खुली डिक्की'
  drawing_lean_in: 'गाड़ी में न झुकें'
  drawing_door_handle: 'दरवाज़े का हैंडल'
  drawing_hat: 'टोपी'
  drawing_flower: 'फूल'
  drawing_bird: 'पक्षी'
  drawing_comb: 'कंघी'
  drawing_pot: 'हाँडी'
  drawing_tree: 'पेड़'
  drawing_ladder: 'सीढ़ी'
  drawing_drum: 'ढोल'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'कंडोम हमेशा नहीं'
  factor_violence: 'हिंसा'
  factor_alcohol: 'शराब या नशा'
  factor_clients: 'कई ग्राहक'
  factor_new: 'नए'
  factor_symptoms: 'बीमारी के लक्षण'
  factor_police: 'पुलिस से परेशानी'
  factor_travel: 'अक्सर आते-जाते हैं'

  # Results
  total: 'कुल'
  formula: 'यह कैसे निकाला गया'
  month_factor: 'महीने में सप्ताह: {factor}'
  from_acts: 'प्रति सप्ताह क्रियाएँ × महीने के सप्ताह × लोग'
  not_from_acts: 'लोगों को कितने कंडोम चाहिए, यह नहीं बताया गया: इसके स्थान पर प्रति व्यक्ति प्रति माह {number} कंडोम लिए गए। स्रोत: {source}।'
  default_of_parasol: 'Parasol का अपना मान'
  source: 'स्रोत'
  rounding: 'योग सटीक हैं; संख्याएँ केवल छापते समय पूर्ण की जाती हैं।'

  # The documents
  rota: 'ड्यूटी सूची'
  microplan: 'मासिक योजना'
  staffing: 'कर्मचारी'
  supply: 'आपूर्ति'
  to_do: 'करने के काम'
  participation: 'भागीदारी'
  forms: 'प्रपत्र'
  index_title: 'क्या बनाया गया'
  calendar_file: 'कैलेंडर'
  table_file: 'तालिका'
  overview: 'सारांश'

  # Staffing
  people_low: 'लोगों की न्यूनतम संख्या'
  people_high: 'लोगों की अधिकतम संख्या'
  people_planning: 'योजना में लोग'
  range: 'सीमा'
  workers_needed: 'ज़रूरी कार्यकर्ता'
  workers_fewest: 'कम से कम'
  workers_most: 'अधिक से अधिक'
  workers_there: 'मौजूद कार्यकर्ता'
  supervisors_needed: 'ज़रूरी पर्यवेक्षक'
  supervisors_there: 'मौजूद पर्यवेक्षक'
  each_town_alone: 'हर शहर अलग से'
  all_as_one: 'सभी शहर एक साथ'
  staffing_formula: '{caseload} लोगों के लिए एक कार्यकर्ता, {least} और {most} के बीच; {span} कार्यकर्ताओं के लिए एक पर्यवेक्षक; ऊपर की ओर पूर्ण'

  # Supply
  product: 'वस्तु'
  need: 'ज़रूरत'
  need_per_month: 'एक महीने की ज़रूरत'
  handed_out: 'बाँटे गए'
  stock_points: 'जगह के अनुसार भंडार'
  stock_opening: 'शुरू में'
  stock_receipts: 'आने वाले'
  stock_issues: 'जाने वाले'
  stock_closing: 'अंत में'
  stock_unmet: 'कमी'

  # To do
  matter: 'क्या बाकी है'
  towns_count: 'शहर'
  how_many: 'कितने'
  next_step: 'क्या करें'
  nothing_to_do: 'कुछ भी बाकी नहीं है।'
  all_towns: 'सभी शहर'
  messages_in_english: 'क्या करना है, यह अंग्रेज़ी में लिखा है।'

  # Participation
  stage: 'चरण'
  stage_design: 'रूपरेखा'
  stage_implementation: 'क्रियान्वयन'
  stage_management: 'प्रबंधन'
  stage_evaluation: 'मूल्यांकन'
  who_takes_part: 'कौन भाग लेता है'
  how_takes_part: 'कैसे'
  kind_consulted_only: 'केवल पूछा जाता है'
  kind_volunteer: 'बिना वेतन'
  kind_paid_employee: 'वेतन पाने वाले कर्मचारी'
  kind_community_outreach_worker: 'समुदाय कार्यकर्ता'
  kind_decision_maker: 'वे निर्णय लेते हैं'
  kind_governance_member: 'वे बोर्ड में हैं'
  kind_employer: 'वे नियोक्ता हैं'
  freedoms: 'चार स्वतंत्रताएँ'
  freedom_choose_representatives: 'वे अपने प्रतिनिधि चुनते हैं।'
  freedom_choose_how: 'वे चुनते हैं कि कैसे भाग लें।'
  freedom_choose_whether: 'वे चुनते हैं कि भाग लें या नहीं।'
  freedom_equal_voice: 'उनकी आवाज़ का बराबर महत्व है।'
  decisions: 'निर्णय'
  decision: 'निर्णय'
  about: 'विषय'
  who_decided: 'किसने तय किया'
  sex_workers_present: 'भाग लेने वाले यौनकर्मी'
  others_present: 'भाग लेने वाले अन्य'
  agreed_here: 'योजना पर सहमति हुई'
  profile_needs: 'किसकी ज़रूरतें पहले आती हैं?'
  profile_power: 'कौन जानता है, और कौन तय करता है?'
  profile_work: 'वे किस हैसियत से काम करते हैं?'
  profile_monitoring: 'काम ठीक चल रहा है, यह जानने के लिए क्या देखा जाता है?'
  profile_relations: 'कौन से रिश्ते बनाए जाते हैं?'
  side_led_by: 'इनके नेतृत्व में'
  side_done_with: 'इनके साथ'
  side_done_for: 'इनके लिए'
  side: 'पक्ष'
  what_files_say: 'फ़ाइलें क्या कहती हैं'
  who_leads: 'कौन नेतृत्व करता है'
  profile_note: 'यह बातचीत के लिए है। यहाँ कुछ जोड़ा नहीं जाता, और किसी को दर्जा नहीं दिया जाता।'

  # The index
  audience: 'किसके लिए'
  audience_team: 'यह फ़ोल्डर केवल टीम के लिए है। इसमें बताया गया है कि लोगों से कहाँ मिलते हैं: इसे ताले में रखें, किसी को न भेजें।'
  audience_partner: 'यह फ़ोल्डर सहयोगियों के लिए है। इसमें केवल योग हैं: इससे कोई जगह या व्यक्ति नहीं पहचाना जा सकता।'
  audience_public: 'यह फ़ोल्डर सबको दिखाया जा सकता है।'
  how_to_print: 'पृष्ठ खोलें और किसी भी ब्राउज़र से A4 पर, 100 % आकार में, पृष्ठभूमि सहित छापें। PDF फ़ाइलें सीधे छापें।'
  printing: 'छपाई'
  language_missing: 'Parasol में अभी {language} के शब्द नहीं हैं: वहाँ अंग्रेज़ी छपी है।'
  remarks: 'टिप्पणियाँ'
  pages_count: 'पृष्ठ: {pages}'
  bytes_count: '{size} kB'

  # Public pages
  opening_times: 'खुलने का समय'
  always_open: 'दिन-रात'
  about_people: 'लगभग {number}'
  fewer_than: '{number} से कम'
  rounded_note: 'संख्याएँ पूर्ण की गई हैं ताकि कोई छोटी जगह पहचानी न जा सके।'

  # More of the rota and the month plan
  weekday: 'सप्ताह का दिन'
  end_date: 'समाप्ति की तारीख'
  signs: 'चिह्न'
  no_sign: 'बिना चिह्न'
  tick_when_met: 'मिले हुए हर व्यक्ति के लिए एक खाने में निशान लगाएँ।'
  formula_issue: 'हर व्यक्ति के लिए: एक सप्ताह की खपत × अगली मुलाक़ात तक के दिन ÷ 7, पूरे पैकेट तक ({pack})'
  time_in_sessions: 'सत्रों का समय'
  time_in_meetings: 'बैठकों का समय'
  hours_number: '{number} घं.'
  nothing_planned: 'इस महीने के लिए कुछ तय नहीं है।'

  # How numbers are written
  group_mark: ','
  decimal_mark: '.'
  not_from_acts_short: 'इनमें सामान्य मान से'
  every_day: 'हर दिन'
  language_name: 'हिन्दी'
  with_wastage: 'प्रदर्शन और नुक़सान के लिए {wastage} अधिक'
  lubricant_usual: 'चिकनाई: कंडोम की संख्या का {share} (Parasol का अपना मान)।'

  # Forms in an app
  number_between: '{least} से {most} तक'
  number_at_least: 'कम से कम {least}'
  number_at_most: 'ज़्यादा से ज़्यादा {most}'
  never_a_name: 'कोड या चिह्न, नाम कभी नहीं'
  first_day_of_week: 'सप्ताह का पहला दिन'

"""#
    ),
    (
"languages/profile/ar.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in Arabic. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: 'العاملون بالجنس الحاضرون: 1'
sex_workers: 'العاملون بالجنس الحاضرون: {count}'
others_one: 'آخرون: 1'
others: 'آخرون: {count}'
seats_one: '1'
seats: '{count}'
votes_one: '1'
votes: '{count}'
last_of_list: '{first} و{last}'
duration_min_one: 'دقيقة واحدة'
duration_min: '{count} دقيقة'
duration_hours_one: 'ساعة واحدة'
duration_hours: '{count} ساعة'
duration_days_one: 'يوم واحد'
duration_days: '{count} يومًا'
duration_weeks_one: 'أسبوع واحد'
duration_weeks: '{count} أسابيع'
duration_months_one: 'شهر واحد'
duration_months: '{count} أشهر'
duration_years_one: 'سنة واحدة'
duration_years: '{count} سنوات'

# Decisions
decided_by: '{what}: اتُّخذ القرار{on_day} ({sex_workers})'
decided_by_both: '{what}: اتُّخذ القرار{on_day} ({sex_workers}، {others})'
decided_with: '{what}: اتُّخذ القرار{on_day} مع العاملين بالجنس'
decided_without: '{what}: اتُّخذ القرار{on_day} دون العاملين بالجنس'
on_day: ' في {day}'
the_goal: 'الهدف {name}'
good_quality: 'معنى الخدمة الجيدة («{text}»)'
the_programme: 'البرنامج'
the_plan_of_site: 'خطة هذا الموقع'
what_is_measured: 'ما يُقاس'

# Needs
each_is_asked: 'يُسأل كل شخص عمّا يحتاجه'
nobody_is_asked: 'لا يُسأل أحد عمّا يحتاجه'
count_with: 'أُجري العدّ {name} بمشاركة ({sex_workers})'
count_without: 'أُجري العدّ {name} دون العاملين بالجنس'

# Power
stage_asked: 'في {stage} يُسأل العاملون بالجنس فقط'
stage_kind: 'في {stage} العاملون بالجنس: {kind}'
board: 'مجلس {name}: ({sex_workers}، {others})'
money: 'أموال {name} بيد {holder}'
committee_seats: 'مقاعد {name}: للعاملين بالجنس {seats}، وللموظفين {staff}'
committee_chosen: 'يختار {name}: {holder}'

# Work
work_theirs: '{work}: يقوم به عاملون بالجنس'
work_paid: '{work}: يقوم به عاملون بالجنس مقابل أجر'
work_unpaid: '{work}: يقوم به عاملون بالجنس دون أجر'
work_not_theirs: '{work}: لا يقوم به عاملون بالجنس'
post_theirs: 'المنصب {name} يشغله عاملون بالجنس'
post_unpaid: 'المنصب {name} يشغله عاملون بالجنس دون أجر'
post_other: 'المنصب {name} بيد {holder}'
workers_theirs_one: 'عامل توعية واحد من العاملين بالجنس'
workers_theirs: 'عمال التوعية من العاملين بالجنس: {count}'
rose_to_supervision: 'ترقّى {name} من التوعية إلى الإشراف'
came_from_outside: 'جاء {name} إلى الإشراف من الخارج'
crisis_theirs: 'عاملون بالجنس يردّون على خط المساعدة {name}'
crisis_other: 'يردّ على خط المساعدة {name}: {holder}'

# Monitoring
only_counted: 'لا يُحسب إلا الخدمات والتغطية'
kinds_measured: 'يُقاس أيضًا: {kinds}'
feedback: 'من يرسل {name} يعرف ما جرى خلال {time}'

# Relations
networks: '{name} عضو في شبكات: {networks}'
seats_on: 'لـ{name} مقاعد حيث يُقرَّر: {matters}'
space_theirs: 'عاملون بالجنس يديرون المكان الآمن {name}'
space_other: 'المكان الآمن {name} يُدار من أجل العاملين بالجنس'
together: 'يجتمع الناس في {names}'
partnership_votes: 'أصوات {name}: للعاملين بالجنس {votes}، وللشريك {partner}'

# The four freedoms
answers_yes: 'جواب البرنامج: «نعم»'
answers_no: 'جواب البرنامج: «لا»'
seats_filled: 'يملأ مقاعد {name}: {holder}'
open_to_them: 'متاح لهم: {work}'
no_test_condition: 'لا يُشترط أي فحص'
tests_compulsory: 'الفحوص إجبارية'
their_votes: 'أصوات {name}: لهم {votes}، وللشريك {partner}'

# What is not said
missing_stage: 'كيف يشارك العاملون بالجنس في {stage}'
missing_goal: 'من وضع الهدف {name}'
missing_quality: 'من قال ما معنى الخدمة الجيدة'
missing_agreed: 'من وافق عليه'
missing_agreement: 'أن أحدًا وافق عليه'
missing_count: 'كم من العاملين بالجنس شارك في {name}'
missing_seats: 'من يجلس في {name}'
missing_work: 'من يقوم بهذا العمل: {work}'
missing_workers_one: 'هل عامل توعية واحد من العاملين بالجنس'
missing_workers: 'هل عمال التوعية ({count}) من العاملين بالجنس'
missing_measured: 'من اختار ما يُقاس'
missing_manager: 'من يدير {name}'
missing_freedom: 'هل هذا قائم'
missing_needs: 'من حاجات مَن ينطلق البرنامج'
missing_power: 'من يقرّر'
missing_capacity: 'بأي صفة يعمل العاملون بالجنس'
missing_monitoring: 'ما يُقاس'
missing_ties: 'ما الروابط بين العاملين بالجنس'
missing_power_here: 'من يقرّر هنا'
missing_work_here: 'من يعمل هنا'
missing_ties_here: 'أين يجتمع الناس'

# What would say it
help_add: 'أضف {what}'
help_add_below: 'أضف {what} تحت {place}'
help_decided: 'اذكر القرار بواسطة ''decided:'''
help_agreed: 'استبدل ''status: draft'' بـ ''agreed:'' بعد الموافقة'
help_post: 'أعطهم منصبًا مع ''held_by: sex_workers'''

# Words
stage_design: 'التصميم'
stage_implementation: 'التنفيذ'
stage_management: 'الإدارة'
stage_evaluation: 'التقييم'
kind_consulted_only: 'يُستشارون فقط'
kind_volunteer: 'متطوعون'
kind_paid_employee: 'موظفون بأجر'
kind_community_outreach_worker: 'عمال توعية'
kind_decision_maker: 'أصحاب قرار'
kind_governance_member: 'أعضاء في الهيئة المسيّرة'
kind_employer: 'أصحاب العمل'
holder_sex_workers: 'العاملون بالجنس'
holder_staff: 'الموظفون'
holder_open: 'أي شخص'
holder_partner: 'شريك'
holder_donor: 'مانح'
holder_government: 'الحكومة'
holder_other: 'آخرون'
work_outreach: 'التوعية'
work_decision_making: 'اتخاذ القرار'
work_management: 'الإدارة'
work_governance: 'الحوكمة'
measure_service_quality: 'جودة الخدمات'
measure_community_engagement: 'مشاركة المجتمع'
measure_cohesion: 'التماسك'
measure_acceptance: 'القبول'
network_national: 'وطنية'
network_regional: 'إقليمية'
network_global: 'عالمية'
body_planning: 'التخطيط'
body_funding: 'التمويل'
body_implementation: 'التنفيذ'

"""#
    ),
    (
"languages/profile/en.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in English. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: '1 sex worker'
sex_workers: '{count} sex workers'
others_one: '1 other'
others: '{count} others'
seats_one: '1 seat'
seats: '{count} seats'
votes_one: '1 vote'
votes: '{count} votes'
last_of_list: '{first} and {last}'
duration_min_one: '1 minute'
duration_min: '{count} minutes'
duration_hours_one: '1 hour'
duration_hours: '{count} hours'
duration_days_one: '1 day'
duration_days: '{count} days'
duration_weeks_one: '1 week'
duration_weeks: '{count} weeks'
duration_months_one: '1 month'
duration_months: '{count} months'
duration_years_one: '1 year'
duration_years: '{count} years'

# Decisions
decided_by: '{what} was decided{on_day} by {sex_workers}'
decided_by_both: '{what} was decided{on_day} by {sex_workers} and {others}'
decided_with: '{what} was decided{on_day} with sex workers'
decided_without: '{what} was decided{on_day} without sex workers'
on_day: ' on {day}'
the_goal: 'the goal {name}'
good_quality: 'what good quality means (''{text}'')'
the_programme: 'the programme'
the_plan_of_site: 'the plan of this site'
what_is_measured: 'what is measured'

# Needs
each_is_asked: 'each person is asked what they need'
nobody_is_asked: 'nobody is asked what they need'
count_with: 'the count {name} was made with {sex_workers}'
count_without: 'the count {name} was made without sex workers'

# Power
stage_asked: 'in {stage} sex workers are only asked'
stage_kind: 'in {stage} sex workers are {kind}'
board: 'the board of {name} has {sex_workers} and {others}'
money: 'the money of {name} is controlled by {holder}'
committee_seats: '{name} has {seats} for sex workers and {staff} for staff'
committee_chosen: '{name} is chosen by {holder}'

# Work
work_theirs: 'sex workers do the work of {work}'
work_paid: 'sex workers do the work of {work}, for pay'
work_unpaid: 'sex workers do the work of {work}, unpaid'
work_not_theirs: 'the work of {work} is not sex workers'''
post_theirs: 'the post {name} is held by sex workers'
post_unpaid: 'the post {name} is held by sex workers, without pay'
post_other: 'the post {name} is held by {holder}'
workers_theirs_one: '1 outreach worker is a sex worker'
workers_theirs: '{count} outreach workers are sex workers'
rose_to_supervision: '{name} rose from outreach to supervision'
came_from_outside: '{name} came to supervision from outside'
crisis_theirs: 'sex workers answer the crisis line {name}'
crisis_other: 'the crisis line {name} is answered by {holder}'

# Monitoring
only_counted: 'only services and coverage are counted'
kinds_measured: 'also measured: {kinds}'
feedback: 'those who send {name} hear what became of it within {time}'

# Relations
networks: '{name} belongs to networks: {networks}'
seats_on: '{name} has seats where {matters} is decided'
space_theirs: 'sex workers run the safe space {name}'
space_other: 'the safe space {name} is run for sex workers'
together: 'people come together at {names}'
partnership_votes: 'in {name} sex workers have {votes} and the partner {partner}'

# The four freedoms
answers_yes: 'the programme answers ''yes'''
answers_no: 'the programme answers ''no'''
seats_filled: 'the seats of {name} are filled by {holder}'
open_to_them: '{work} is open to them'
no_test_condition: 'no test is a condition'
tests_compulsory: 'tests are compulsory'
their_votes: 'in {name} they have {votes}, the partner {partner}'

# What is not said
missing_stage: 'how sex workers take part in {stage}'
missing_goal: 'who set the goal {name}'
missing_quality: 'who said what good quality means'
missing_agreed: 'who agreed it'
missing_agreement: 'that anybody has agreed it'
missing_count: 'how many sex workers took part in {name}'
missing_seats: 'who sits on {name}'
missing_work: 'who does the work of {work}'
missing_workers_one: 'whether 1 outreach worker is a sex worker'
missing_workers: 'whether {count} outreach workers are sex workers'
missing_measured: 'who chose what is measured'
missing_manager: 'who runs {name}'
missing_freedom: 'whether it holds'
missing_needs: 'whose needs the programme starts from'
missing_power: 'who decides'
missing_capacity: 'in what capacity sex workers work'
missing_monitoring: 'what is measured'
missing_ties: 'which ties sex workers have among themselves'
missing_power_here: 'who decides here'
missing_work_here: 'who works here'
missing_ties_here: 'where people come together'

# What would say it
help_add: 'add {what}'
help_add_below: 'add {what} below {place}'
help_decided: 'name the decision with ''decided:'''
help_agreed: 'replace ''status: draft'' by ''agreed:'' once they have'
help_post: 'give them a post with ''held_by: sex_workers'''

# Words
stage_design: 'design'
stage_implementation: 'implementation'
stage_management: 'management'
stage_evaluation: 'evaluation'
kind_consulted_only: 'only asked'
kind_volunteer: 'volunteers'
kind_paid_employee: 'paid employees'
kind_community_outreach_worker: 'community outreach workers'
kind_decision_maker: 'decision makers'
kind_governance_member: 'governance members'
kind_employer: 'employers'
holder_sex_workers: 'sex workers'
holder_staff: 'staff'
holder_open: 'anybody'
holder_partner: 'a partner'
holder_donor: 'a donor'
holder_government: 'the government'
holder_other: 'others'
work_outreach: 'outreach'
work_decision_making: 'decision making'
work_management: 'management'
work_governance: 'governance'
measure_service_quality: 'service quality'
measure_community_engagement: 'community engagement'
measure_cohesion: 'cohesion'
measure_acceptance: 'acceptance'
network_national: 'national'
network_regional: 'regional'
network_global: 'global'
body_planning: 'planning'
body_funding: 'funding'
body_implementation: 'implementation'

"""#
    ),
    (
"languages/profile/fr.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in French. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: '1 travailleur·se du sexe'
sex_workers: '{count} travailleur·se·s du sexe'
others_one: '1 autre personne'
others: '{count} autres personnes'
seats_one: '1 siège'
seats: '{count} sièges'
votes_one: '1 voix'
votes: '{count} voix'
last_of_list: '{first} et {last}'
duration_min_one: '1 minute'
duration_min: '{count} minutes'
duration_hours_one: '1 heure'
duration_hours: '{count} heures'
duration_days_one: '1 jour'
duration_days: '{count} jours'
duration_weeks_one: '1 semaine'
duration_weeks: '{count} semaines'
duration_months_one: '1 mois'
duration_months: '{count} mois'
duration_years_one: '1 an'
duration_years: '{count} ans'

# Decisions
decided_by: '{what} : décidé{on_day} par {sex_workers}'
decided_by_both: '{what} : décidé{on_day} par {sex_workers} et {others}'
decided_with: '{what} : décidé{on_day} avec des travailleur·se·s du sexe'
decided_without: '{what} : décidé{on_day} sans travailleur·se·s du sexe'
on_day: ' le {day}'
the_goal: 'le but {name}'
good_quality: 'ce qu’est un bon service (« {text} »)'
the_programme: 'le programme'
the_plan_of_site: 'le plan de cette ville'
what_is_measured: 'ce qui est mesuré'

# Needs
each_is_asked: 'chaque personne est interrogée sur ses besoins'
nobody_is_asked: 'personne n’est interrogé sur ses besoins'
count_with: 'le comptage {name} a été fait avec {sex_workers}'
count_without: 'le comptage {name} a été fait sans travailleur·se·s du sexe'

# Power
stage_asked: 'pour {stage}, les travailleur·se·s du sexe sont seulement consulté·e·s'
stage_kind: 'pour {stage}, les travailleur·se·s du sexe : {kind}'
board: 'le conseil de {name} compte {sex_workers} et {others}'
money: 'l’argent de {name} est géré par {holder}'
committee_seats: '{name} a {seats} pour les travailleur·se·s du sexe et {staff} pour le personnel'
committee_chosen: '{name} est choisi par {holder}'

# Work
work_theirs: '{work} : fait par des travailleur·se·s du sexe'
work_paid: '{work} : fait par des travailleur·se·s du sexe, contre salaire'
work_unpaid: '{work} : fait par des travailleur·se·s du sexe, sans salaire'
work_not_theirs: '{work} : pas fait par des travailleur·se·s du sexe'
post_theirs: 'le poste {name} est tenu par des travailleur·se·s du sexe'
post_unpaid: 'le poste {name} est tenu par des travailleur·se·s du sexe, sans salaire'
post_other: 'le poste {name} est tenu par {holder}'
workers_theirs_one: '1 agent·e de proximité est travailleur·se du sexe'
workers_theirs: '{count} agent·e·s de proximité sont travailleur·se·s du sexe'
rose_to_supervision: '{name} est passé·e du terrain à la supervision'
came_from_outside: '{name} est venu·e de l’extérieur à la supervision'
crisis_theirs: 'des travailleur·se·s du sexe répondent à la ligne d’aide {name}'
crisis_other: 'à la ligne d’aide {name} répondent : {holder}'

# Monitoring
only_counted: 'seuls les services et la couverture sont comptés'
kinds_measured: 'est aussi mesuré : {kinds}'
feedback: 'qui envoie {name} apprend la suite en {time}'

# Relations
networks: '{name} appartient à des réseaux : {networks}'
seats_on: '{name} siège là où se décide : {matters}'
space_theirs: 'des travailleur·se·s du sexe gèrent la salle communautaire {name}'
space_other: 'la salle communautaire {name} est gérée pour les travailleur·se·s du sexe'
together: 'on se retrouve : {names}'
partnership_votes: 'dans {name}, les travailleur·se·s du sexe ont {votes} et le partenaire {partner}'

# The four freedoms
answers_yes: 'le programme répond « oui »'
answers_no: 'le programme répond « non »'
seats_filled: 'les sièges de {name} sont attribués par {holder}'
open_to_them: 'leur est ouvert : {work}'
no_test_condition: 'aucun test n’est une condition'
tests_compulsory: 'les tests sont obligatoires'
their_votes: 'dans {name}, ils et elles ont {votes}, le partenaire {partner}'

# What is not said
missing_stage: 'comment les travailleur·se·s du sexe participent à {stage}'
missing_goal: 'qui a fixé le but {name}'
missing_quality: 'qui a dit ce qu’est un bon service'
missing_agreed: 'qui l’a accepté'
missing_agreement: 'que quelqu’un l’a accepté'
missing_count: 'combien de travailleur·se·s du sexe ont pris part à {name}'
missing_seats: 'qui siège dans {name}'
missing_work: 'qui fait ce travail : {work}'
missing_workers_one: 'si 1 agent·e de proximité est travailleur·se du sexe'
missing_workers: 'si {count} agent·e·s de proximité sont travailleur·se·s du sexe'
missing_measured: 'qui a choisi ce qui est mesuré'
missing_manager: 'qui gère {name}'
missing_freedom: 'si c’est le cas'
missing_needs: 'de quels besoins part le programme'
missing_power: 'qui décide'
missing_capacity: 'à quel titre travaillent les travailleur·se·s du sexe'
missing_monitoring: 'ce qui est mesuré'
missing_ties: 'quels liens les travailleur·se·s du sexe ont entre eux'
missing_power_here: 'qui décide ici'
missing_work_here: 'qui travaille ici'
missing_ties_here: 'où l’on se retrouve'

# What would say it
help_add: 'ajouter {what}'
help_add_below: 'ajouter {what} sous {place}'
help_decided: 'nommer la décision avec ''decided:'''
help_agreed: 'remplacer ''status: draft'' par ''agreed:'' une fois accepté'
help_post: 'leur donner un poste avec ''held_by: sex_workers'''

# Words
stage_design: 'la conception'
stage_implementation: 'la mise en œuvre'
stage_management: 'la gestion'
stage_evaluation: 'l’évaluation'
kind_consulted_only: 'seulement consulté·e·s'
kind_volunteer: 'bénévoles'
kind_paid_employee: 'salarié·e·s'
kind_community_outreach_worker: 'agent·e·s de proximité'
kind_decision_maker: 'décident'
kind_governance_member: 'membres des instances dirigeantes'
kind_employer: 'employeurs'
holder_sex_workers: 'des travailleur·se·s du sexe'
holder_staff: 'le personnel'
holder_open: 'n’importe qui'
holder_partner: 'un partenaire'
holder_donor: 'un bailleur'
holder_government: 'l’État'
holder_other: 'd’autres'
work_outreach: 'le travail de proximité'
work_decision_making: 'la prise de décision'
work_management: 'la gestion'
work_governance: 'la gouvernance'
measure_service_quality: 'la qualité des services'
measure_community_engagement: 'l’engagement de la communauté'
measure_cohesion: 'la cohésion'
measure_acceptance: 'l’acceptation'
network_national: 'national'
network_regional: 'régional'
network_global: 'mondial'
body_planning: 'la planification'
body_funding: 'le financement'
body_implementation: 'la mise en œuvre'

"""#
    ),
    (
"languages/profile/hi.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in Hindi. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: '1 यौनकर्मी'
sex_workers: '{count} यौनकर्मियों'
others_one: '1 अन्य व्यक्ति'
others: '{count} अन्य लोगों'
seats_one: '1 सीट'
seats: '{count} सीटें'
votes_one: '1 वोट'
votes: '{count} वोट'
last_of_list: '{first} और {last}'
duration_min_one: '1 मिनट'
duration_min: '{count} मिनट'
duration_hours_one: '1 घंटे'
duration_hours: '{count} घंटे'
duration_days_one: '1 दिन'
duration_days: '{count} दिन'
duration_weeks_one: '1 हफ़्ते'
duration_weeks: '{count} हफ़्ते'
duration_months_one: '1 महीने'
duration_months: '{count} महीने'
duration_years_one: '1 साल'
duration_years: '{count} साल'

# Decisions
decided_by: '{what}: तय किया{on_day} {sex_workers} ने'
decided_by_both: '{what}: तय किया{on_day} {sex_workers} और {others} ने'
decided_with: '{what}: यौनकर्मियों के साथ तय हुआ{on_day}'
decided_without: '{what}: यौनकर्मियों के बिना तय हुआ{on_day}'
on_day: ' {day} को'
the_goal: 'लक्ष्य {name}'
good_quality: 'अच्छी सेवा क्या है (“{text}”)'
the_programme: 'कार्यक्रम'
the_plan_of_site: 'इस जगह की योजना'
what_is_measured: 'क्या मापा जाता है'

# Needs
each_is_asked: 'हर व्यक्ति से पूछा जाता है कि क्या चाहिए'
nobody_is_asked: 'किसी से नहीं पूछा जाता कि क्या चाहिए'
count_with: 'गिनती {name} {sex_workers} के साथ हुई'
count_without: 'गिनती {name} यौनकर्मियों के बिना हुई'

# Power
stage_asked: '{stage} में यौनकर्मियों से सिर्फ़ पूछा जाता है'
stage_kind: '{stage} में यौनकर्मी: {kind}'
board: '{name} के बोर्ड में {sex_workers} और {others} की जगह है'
money: '{name} का पैसा {holder} के हाथ में है'
committee_seats: '{name} में यौनकर्मियों के लिए {seats} और कर्मचारियों के लिए {staff}'
committee_chosen: '{name} को {holder} चुनते हैं'

# Work
work_theirs: '{work}: यौनकर्मी करते हैं'
work_paid: '{work}: यौनकर्मी करते हैं, वेतन के साथ'
work_unpaid: '{work}: यौनकर्मी करते हैं, बिना वेतन'
work_not_theirs: '{work}: यौनकर्मी नहीं करते'
post_theirs: 'पद {name} यौनकर्मियों के पास है'
post_unpaid: 'पद {name} यौनकर्मियों के पास है, बिना वेतन'
post_other: 'पद {name} {holder} के पास है'
workers_theirs_one: '1 आउटरीच वर्कर यौनकर्मी है'
workers_theirs: '{count} आउटरीच वर्कर यौनकर्मी हैं'
rose_to_supervision: '{name} आउटरीच से सुपरविज़न तक पहुँचे'
came_from_outside: '{name} सुपरविज़न में बाहर से आए'
crisis_theirs: 'सहायता लाइन {name} पर यौनकर्मी जवाब देते हैं'
crisis_other: 'सहायता लाइन {name} पर {holder} जवाब देते हैं'

# Monitoring
only_counted: 'सिर्फ़ सेवाएँ और पहुँच गिनी जाती हैं'
kinds_measured: 'यह भी मापा जाता है: {kinds}'
feedback: 'जो {name} भेजते हैं, उन्हें {time} में पता चलता है कि क्या हुआ'

# Relations
networks: '{name} इन नेटवर्कों में है: {networks}'
seats_on: '{name} की सीटें हैं जहाँ यह तय होता है: {matters}'
space_theirs: 'सुरक्षित जगह {name} यौनकर्मी चलाते हैं'
space_other: 'सुरक्षित जगह {name} यौनकर्मियों के लिए चलाई जाती है'
together: 'लोग यहाँ मिलते हैं: {names}'
partnership_votes: '{name} में यौनकर्मियों के {votes}, साझेदार के {partner}'

# The four freedoms
answers_yes: 'कार्यक्रम का जवाब: “हाँ”'
answers_no: 'कार्यक्रम का जवाब: “नहीं”'
seats_filled: '{name} की सीटें {holder} भरते हैं'
open_to_them: 'उनके लिए खुला है: {work}'
no_test_condition: 'कोई जाँच शर्त नहीं है'
tests_compulsory: 'जाँच अनिवार्य है'
their_votes: '{name} में उनके {votes}, साझेदार के {partner}'

# What is not said
missing_stage: '{stage} में यौनकर्मी कैसे भाग लेते हैं'
missing_goal: 'लक्ष्य {name} किसने तय किया'
missing_quality: 'किसने कहा कि अच्छी सेवा क्या है'
missing_agreed: 'किसने मंज़ूर किया'
missing_agreement: 'कि किसी ने मंज़ूर किया है'
missing_count: '{name} में कितने यौनकर्मी थे'
missing_seats: '{name} में कौन बैठता है'
missing_work: 'यह काम कौन करता है: {work}'
missing_workers_one: 'क्या 1 आउटरीच वर्कर यौनकर्मी है'
missing_workers: 'क्या {count} आउटरीच वर्कर यौनकर्मी हैं'
missing_measured: 'क्या मापना है, यह किसने चुना'
missing_manager: '{name} कौन चलाता है'
missing_freedom: 'क्या ऐसा है'
missing_needs: 'कार्यक्रम किसकी ज़रूरतों से शुरू होता है'
missing_power: 'कौन तय करता है'
missing_capacity: 'यौनकर्मी किस रूप में काम करते हैं'
missing_monitoring: 'क्या मापा जाता है'
missing_ties: 'यौनकर्मियों के आपस में क्या रिश्ते हैं'
missing_power_here: 'यहाँ कौन तय करता है'
missing_work_here: 'यहाँ कौन काम करता है'
missing_ties_here: 'लोग कहाँ मिलते हैं'

# What would say it
help_add: '{what} जोड़ें'
help_add_below: '{place} के नीचे {what} जोड़ें'
help_decided: '''decided:'' से फ़ैसले का नाम दें'
help_agreed: 'मंज़ूर होने पर ''status: draft'' की जगह ''agreed:'' लिखें'
help_post: 'उन्हें ''held_by: sex_workers'' वाला पद दें'

# Words
stage_design: 'योजना बनाने'
stage_implementation: 'अमल'
stage_management: 'प्रबंधन'
stage_evaluation: 'मूल्यांकन'
kind_consulted_only: 'सिर्फ़ पूछे जाते हैं'
kind_volunteer: 'स्वयंसेवक'
kind_paid_employee: 'वेतन वाले कर्मचारी'
kind_community_outreach_worker: 'आउटरीच वर्कर'
kind_decision_maker: 'फ़ैसला करने वाले'
kind_governance_member: 'संचालन के सदस्य'
kind_employer: 'नियोक्ता'
holder_sex_workers: 'यौनकर्मियों'
holder_staff: 'कर्मचारियों'
holder_open: 'किसी भी'
holder_partner: 'साझेदार'
holder_donor: 'दाता'
holder_government: 'सरकार'
holder_other: 'दूसरों'
work_outreach: 'आउटरीच'
work_decision_making: 'फ़ैसले लेना'
work_management: 'प्रबंधन'
work_governance: 'संचालन'
measure_service_quality: 'सेवा की गुणवत्ता'
measure_community_engagement: 'समुदाय की भागीदारी'
measure_cohesion: 'एकजुटता'
measure_acceptance: 'स्वीकार्यता'
network_national: 'राष्ट्रीय'
network_regional: 'क्षेत्रीय'
network_global: 'वैश्विक'
body_planning: 'योजना'
body_funding: 'पैसा'
body_implementation: 'अमल'

"""#
    ),
    (
"languages/profile/pt.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in Portuguese. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: '1 trabalhador(a) do sexo'
sex_workers: '{count} trabalhadores(as) do sexo'
others_one: '1 outra pessoa'
others: '{count} outras pessoas'
seats_one: '1 lugar'
seats: '{count} lugares'
votes_one: '1 voto'
votes: '{count} votos'
last_of_list: '{first} e {last}'
duration_min_one: '1 minuto'
duration_min: '{count} minutos'
duration_hours_one: '1 hora'
duration_hours: '{count} horas'
duration_days_one: '1 dia'
duration_days: '{count} dias'
duration_weeks_one: '1 semana'
duration_weeks: '{count} semanas'
duration_months_one: '1 mês'
duration_months: '{count} meses'
duration_years_one: '1 ano'
duration_years: '{count} anos'

# Decisions
decided_by: '{what}: decidido{on_day} por {sex_workers}'
decided_by_both: '{what}: decidido{on_day} por {sex_workers} e {others}'
decided_with: '{what}: decidido{on_day} com trabalhadores do sexo'
decided_without: '{what}: decidido{on_day} sem trabalhadores do sexo'
on_day: ' em {day}'
the_goal: 'o objetivo {name}'
good_quality: 'o que é um bom serviço («{text}»)'
the_programme: 'o programa'
the_plan_of_site: 'o plano deste local'
what_is_measured: 'o que se mede'

# Needs
each_is_asked: 'cada pessoa é ouvida sobre o que precisa'
nobody_is_asked: 'ninguém é ouvido sobre o que precisa'
count_with: 'a contagem {name} foi feita com {sex_workers}'
count_without: 'a contagem {name} foi feita sem trabalhadores do sexo'

# Power
stage_asked: 'em {stage}, os trabalhadores do sexo só são consultados'
stage_kind: 'em {stage}, os trabalhadores do sexo: {kind}'
board: 'a direção de {name} tem {sex_workers} e {others}'
money: 'o dinheiro de {name} é controlado por {holder}'
committee_seats: '{name} tem {seats} para trabalhadores do sexo e {staff} para a equipa'
committee_chosen: '{name} é escolhido por {holder}'

# Work
work_theirs: '{work}: feito por trabalhadores do sexo'
work_paid: '{work}: feito por trabalhadores do sexo, com pagamento'
work_unpaid: '{work}: feito por trabalhadores do sexo, sem pagamento'
work_not_theirs: '{work}: não é feito por trabalhadores do sexo'
post_theirs: 'o posto {name} é de trabalhadores do sexo'
post_unpaid: 'o posto {name} é de trabalhadores do sexo, sem pagamento'
post_other: 'o posto {name} é de {holder}'
workers_theirs_one: '1 agente de proximidade é trabalhador(a) do sexo'
workers_theirs: '{count} agentes de proximidade são trabalhadores do sexo'
rose_to_supervision: '{name} passou do terreno à supervisão'
came_from_outside: '{name} veio de fora para a supervisão'
crisis_theirs: 'trabalhadores do sexo atendem a linha de ajuda {name}'
crisis_other: 'a linha de ajuda {name} é atendida por {holder}'

# Monitoring
only_counted: 'só se contam serviços e cobertura'
kinds_measured: 'mede-se também: {kinds}'
feedback: 'quem envia {name} sabe o resultado em {time}'

# Relations
networks: '{name} pertence a redes: {networks}'
seats_on: '{name} tem lugar onde se decide: {matters}'
space_theirs: 'trabalhadores do sexo gerem o espaço seguro {name}'
space_other: 'o espaço seguro {name} é gerido para trabalhadores do sexo'
together: 'as pessoas juntam-se em {names}'
partnership_votes: 'em {name}, os trabalhadores do sexo têm {votes} e o parceiro {partner}'

# The four freedoms
answers_yes: 'o programa responde «sim»'
answers_no: 'o programa responde «não»'
seats_filled: 'os lugares de {name} são preenchidos por {holder}'
open_to_them: 'está aberto a eles: {work}'
no_test_condition: 'nenhum teste é condição'
tests_compulsory: 'os testes são obrigatórios'
their_votes: 'em {name} têm {votes}, o parceiro {partner}'

# What is not said
missing_stage: 'como os trabalhadores do sexo participam em {stage}'
missing_goal: 'quem definiu o objetivo {name}'
missing_quality: 'quem disse o que é um bom serviço'
missing_agreed: 'quem o aceitou'
missing_agreement: 'que alguém o aceitou'
missing_count: 'quantos trabalhadores do sexo participaram em {name}'
missing_seats: 'quem tem lugar em {name}'
missing_work: 'quem faz este trabalho: {work}'
missing_workers_one: 'se 1 agente de proximidade é trabalhador(a) do sexo'
missing_workers: 'se {count} agentes de proximidade são trabalhadores do sexo'
missing_measured: 'quem escolheu o que se mede'
missing_manager: 'quem gere {name}'
missing_freedom: 'se é assim'
missing_needs: 'de que necessidades parte o programa'
missing_power: 'quem decide'
missing_capacity: 'em que qualidade trabalham os trabalhadores do sexo'
missing_monitoring: 'o que se mede'
missing_ties: 'que laços os trabalhadores do sexo têm entre si'
missing_power_here: 'quem decide aqui'
missing_work_here: 'quem trabalha aqui'
missing_ties_here: 'onde as pessoas se juntam'

# What would say it
help_add: 'acrescentar {what}'
help_add_below: 'acrescentar {what} em {place}'
help_decided: 'indicar a decisão com ''decided:'''
help_agreed: 'substituir ''status: draft'' por ''agreed:'' depois de aceite'
help_post: 'dar-lhes um posto com ''held_by: sex_workers'''

# Words
stage_design: 'conceção'
stage_implementation: 'execução'
stage_management: 'gestão'
stage_evaluation: 'avaliação'
kind_consulted_only: 'só consultados'
kind_volunteer: 'voluntários'
kind_paid_employee: 'empregados pagos'
kind_community_outreach_worker: 'agentes de proximidade'
kind_decision_maker: 'decidem'
kind_governance_member: 'membros da direção'
kind_employer: 'empregadores'
holder_sex_workers: 'trabalhadores do sexo'
holder_staff: 'a equipa'
holder_open: 'qualquer pessoa'
holder_partner: 'um parceiro'
holder_donor: 'um doador'
holder_government: 'o governo'
holder_other: 'outros'
work_outreach: 'trabalho de proximidade'
work_decision_making: 'tomada de decisões'
work_management: 'gestão'
work_governance: 'governação'
measure_service_quality: 'qualidade dos serviços'
measure_community_engagement: 'envolvimento da comunidade'
measure_cohesion: 'coesão'
measure_acceptance: 'aceitação'
network_national: 'nacional'
network_regional: 'regional'
network_global: 'mundial'
body_planning: 'planificação'
body_funding: 'financiamento'
body_implementation: 'execução'

"""#
    ),
    (
"languages/profile/sw.yaml",
#"""
# yaml-language-server: $schema=../../schema/profile.schema.json
# The sentences of the participation profile in Swahili. Every file has the same keys and the same
# {parts}. Quotes round {name} are added.

# Counts and lists
sex_workers_one: 'mfanyakazi wa ngono 1'
sex_workers: 'wafanyakazi wa ngono {count}'
others_one: 'mtu mwingine 1'
others: 'watu wengine {count}'
seats_one: 'kiti 1'
seats: 'viti {count}'
votes_one: 'kura 1'
votes: 'kura {count}'
last_of_list: '{first} na {last}'
duration_min_one: 'dakika 1'
duration_min: 'dakika {count}'
duration_hours_one: 'saa 1'
duration_hours: 'saa {count}'
duration_days_one: 'siku 1'
duration_days: 'siku {count}'
duration_weeks_one: 'wiki 1'
duration_weeks: 'wiki {count}'
duration_months_one: 'mwezi 1'
duration_months: 'miezi {count}'
duration_years_one: 'mwaka 1'
duration_years: 'miaka {count}'

# Decisions
decided_by: '{what}: iliamuliwa{on_day} na {sex_workers}'
decided_by_both: '{what}: iliamuliwa{on_day} na {sex_workers} na {others}'
decided_with: '{what}: iliamuliwa{on_day} pamoja na wafanyakazi wa ngono'
decided_without: '{what}: iliamuliwa{on_day} bila wafanyakazi wa ngono'
on_day: ' tarehe {day}'
the_goal: 'lengo {name}'
good_quality: 'maana ya huduma nzuri (“{text}”)'
the_programme: 'mpango'
the_plan_of_site: 'mpango wa eneo hili'
what_is_measured: 'kinachopimwa'

# Needs
each_is_asked: 'kila mtu huulizwa anachohitaji'
nobody_is_asked: 'hakuna anayeulizwa anachohitaji'
count_with: 'hesabu {name} ilifanywa na {sex_workers}'
count_without: 'hesabu {name} ilifanywa bila wafanyakazi wa ngono'

# Power
stage_asked: 'katika {stage}, wafanyakazi wa ngono wanaulizwa tu'
stage_kind: 'katika {stage}, wafanyakazi wa ngono ni {kind}'
board: 'bodi ya {name} ina {sex_workers} na {others}'
money: 'fedha za {name} zinasimamiwa na {holder}'
committee_seats: '{name} ina {seats} vya wafanyakazi wa ngono na {staff} vya watumishi'
committee_chosen: '{name} inachaguliwa na {holder}'

# Work
work_theirs: '{work}: hufanywa na wafanyakazi wa ngono'
work_paid: '{work}: hufanywa na wafanyakazi wa ngono, kwa malipo'
work_unpaid: '{work}: hufanywa na wafanyakazi wa ngono, bila malipo'
work_not_theirs: '{work}: haifanywi na wafanyakazi wa ngono'
post_theirs: 'nafasi ya {name} imeshikwa na wafanyakazi wa ngono'
post_unpaid: 'nafasi ya {name} imeshikwa na wafanyakazi wa ngono, bila malipo'
post_other: 'nafasi ya {name} imeshikwa na {holder}'
workers_theirs_one: 'mhudumu 1 wa jamii ni mfanyakazi wa ngono'
workers_theirs: 'wahudumu {count} wa jamii ni wafanyakazi wa ngono'
rose_to_supervision: '{name} alipanda kutoka uhudumu hadi usimamizi'
came_from_outside: '{name} alikuja kusimamia kutoka nje'
crisis_theirs: 'wafanyakazi wa ngono hupokea simu ya msaada {name}'
crisis_other: 'simu ya msaada {name} hupokelewa na {holder}'

# Monitoring
only_counted: 'huduma na ufikiaji tu ndivyo vinavyohesabiwa'
kinds_measured: 'hupimwa pia: {kinds}'
feedback: 'wanaotuma {name} hupata jibu ndani ya {time}'

# Relations
networks: '{name} iko katika mitandao: {networks}'
seats_on: '{name} ina viti panapoamuliwa: {matters}'
space_theirs: 'wafanyakazi wa ngono wanaendesha mahali salama {name}'
space_other: 'mahali salama {name} panaendeshwa kwa ajili ya wafanyakazi wa ngono'
together: 'watu hukutana: {names}'
partnership_votes: 'katika {name} wafanyakazi wa ngono wana {votes} na mshirika {partner}'

# The four freedoms
answers_yes: 'mpango unajibu “ndiyo”'
answers_no: 'mpango unajibu “hapana”'
seats_filled: 'viti vya {name} hujazwa na {holder}'
open_to_them: 'wanaruhusiwa: {work}'
no_test_condition: 'hakuna kipimo cha lazima'
tests_compulsory: 'vipimo ni vya lazima'
their_votes: 'katika {name} wana {votes}, mshirika {partner}'

# What is not said
missing_stage: 'jinsi wafanyakazi wa ngono wanavyoshiriki katika {stage}'
missing_goal: 'nani aliweka lengo {name}'
missing_quality: 'nani alisema maana ya huduma nzuri'
missing_agreed: 'nani walikubali'
missing_agreement: 'kwamba kuna aliyekubali'
missing_count: 'wafanyakazi wa ngono wangapi walishiriki katika {name}'
missing_seats: 'nani wamo katika {name}'
missing_work: 'nani hufanya kazi hii: {work}'
missing_workers_one: 'kama mhudumu 1 wa jamii ni mfanyakazi wa ngono'
missing_workers: 'kama wahudumu {count} wa jamii ni wafanyakazi wa ngono'
missing_measured: 'nani alichagua kinachopimwa'
missing_manager: 'nani anaendesha {name}'
missing_freedom: 'kama ni hivyo'
missing_needs: 'mpango unaanzia mahitaji ya nani'
missing_power: 'nani anaamua'
missing_capacity: 'wafanyakazi wa ngono wanafanya kazi kwa nafasi gani'
missing_monitoring: 'kinachopimwa'
missing_ties: 'wafanyakazi wa ngono wana uhusiano gani kati yao'
missing_power_here: 'nani anaamua hapa'
missing_work_here: 'nani anafanya kazi hapa'
missing_ties_here: 'watu hukutana wapi'

# What would say it
help_add: 'ongeza {what}'
help_add_below: 'ongeza {what} chini ya {place}'
help_decided: 'taja uamuzi kwa ''decided:'''
help_agreed: 'badilisha ''status: draft'' kuwa ''agreed:'' wakishakubali'
help_post: 'wape nafasi yenye ''held_by: sex_workers'''

# Words
stage_design: 'ubunifu'
stage_implementation: 'utekelezaji'
stage_management: 'usimamizi'
stage_evaluation: 'tathmini'
kind_consulted_only: 'wanaulizwa tu'
kind_volunteer: 'wa kujitolea'
kind_paid_employee: 'waajiriwa wanaolipwa'
kind_community_outreach_worker: 'wahudumu wa jamii'
kind_decision_maker: 'waamuzi'
kind_governance_member: 'wajumbe wa uongozi'
kind_employer: 'waajiri'
holder_sex_workers: 'wafanyakazi wa ngono'
holder_staff: 'watumishi'
holder_open: 'mtu yeyote'
holder_partner: 'mshirika'
holder_donor: 'mfadhili'
holder_government: 'serikali'
holder_other: 'wengine'
work_outreach: 'uhudumu wa jamii'
work_decision_making: 'kufanya maamuzi'
work_management: 'usimamizi'
work_governance: 'uongozi'
measure_service_quality: 'ubora wa huduma'
measure_community_engagement: 'ushiriki wa jamii'
measure_cohesion: 'mshikamano'
measure_acceptance: 'kukubalika'
network_national: 'kitaifa'
network_regional: 'kikanda'
network_global: 'kimataifa'
body_planning: 'mipango'
body_funding: 'ufadhili'
body_implementation: 'utekelezaji'

"""#
    ),
    (
"languages/pt.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in Portuguese, as it is written in Angola and Mozambique. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: pt
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'página {page} de {pages}'
  form: 'ficha'
  plan: 'plano'
  version: 'versão'
  period: 'período'
  site: 'cidade'
  keeper: 'guardada por'
  destroy_after: 'destruir depois de'
  unreviewed: 'Palavras ainda não lidas por alguém da comunidade.'
  class: 'para'
  class_public: 'todos'
  class_partner: 'parceiros'
  class_internal: 'a equipa'
  class_confidential: 'só quem guarda a folha'
  class_clinical: 'só a clínica'
  team_only: 'Só para a equipa. Não mostrar, não copiar, não deixar à vista.'
  draft: 'rascunho'
  draft_note: 'Isto é um rascunho: ainda não foi acordado.'
  not_stated: 'não indicado'
  nothing: 'nenhum'
  yes: 'sim'
  no: 'não'
  keeper_outreach_worker: 'activista'
  keeper_supervisor: 'supervisor(a)'
  keeper_data_person: 'responsável pelos dados'
  keeper_clinician: 'pessoal de saúde'
  keeper_manager: 'responsável'
  keeper_committee: 'comité'

  # The calendar
  weekday_mon: 'segunda-feira'
  weekday_tue: 'terça-feira'
  weekday_wed: 'quarta-feira'
  weekday_thu: 'quinta-feira'
  weekday_fri: 'sexta-feira'
  weekday_sat: 'sábado'
  weekday_sun: 'domingo'
  weekday_short_mon: '2ª'
  weekday_short_tue: '3ª'
  weekday_short_wed: '4ª'
  weekday_short_thu: '5ª'
  weekday_short_fri: '6ª'
  weekday_short_sat: 'sáb'
  weekday_short_sun: 'dom'
  month_1: 'Janeiro'
  month_2: 'Fevereiro'
  month_3: 'Março'
  month_4: 'Abril'
  month_5: 'Maio'
  month_6: 'Junho'
  month_7: 'Julho'
  month_8: 'Agosto'
  month_9: 'Setembro'
  month_10: 'Outubro'
  month_11: 'Novembro'
  month_12: 'Dezembro'
  date_long: '{weekday}, {day} de {month} de {year}'
  date_day: '{day} de {month}'
  date_full: '{day} de {month} de {year}'
  date_month: '{month} de {year}'
  date_range: 'de {start} a {end}'
  day: 'dia'
  date: 'data'
  week: 'semana'
  week_number: 'semana {number}'
  month: 'mês'
  time: 'hora'
  start: 'início'
  end: 'fim'
  hours: 'horas'
  all_day: 'todo o dia'
  next_day: 'dia seguinte'
  daytime: 'dia'
  morning: 'manhã'
  afternoon: 'tarde'
  evening: 'fim do dia'
  night: 'noite'
  late_night: 'madrugada'
  month_partial: 'Este plano só abrange uma parte do mês: {range}.'

  # People and places
  worker: 'activista'
  workers: 'activistas'
  supervisor: 'supervisor(a)'
  supervisors: 'supervisores(as)'
  with_colleague: 'com {name}'
  colleagues: 'com'
  go_in_pairs: 'ir a dois'
  companion_only: 'só para acompanhar'
  people: 'pessoas'
  people_to_meet: 'pessoas a encontrar'
  people_in_care: 'pessoas a seu cargo'
  contacts: 'encontros com pessoas'
  priority: 'prioridade'
  tier_high: 'todas as semanas'
  tier_medium: 'de duas em duas semanas'
  tier_low: 'todos os meses'
  place: 'local'
  places: 'locais'
  area: 'zona'
  region: 'região'
  group: 'grupo'
  whole_programme: 'todo o programa'
  safe_space: 'sala da comunidade'
  crisis_line: 'linha de ajuda'
  open: 'aberto'
  closed: 'fechado'

  # What is done and carried
  session: 'saída'
  sessions: 'saídas'
  kind: 'tipo'
  meeting: 'reunião'
  meetings: 'reuniões'
  review: 'balanço da semana'
  committee: 'comité'
  training: 'formação'
  event: 'evento'
  visiting_clinic: 'clínica móvel'
  own_time: 'tempo do grupo'
  on_call: 'de serviço'
  leave: 'férias'
  rest: 'descanso'
  paid_time: 'Este tempo é pago.'
  condoms: 'preservativos'
  female_condoms: 'preservativos internos'
  lubricant: 'lubrificante'
  lubricant_sachets: 'lubrificante, saquetas'
  needles: 'seringas'
  self_test_kits: 'autotestes'
  to_carry: 'para levar'
  services_due: 'serviços a propor'
  service_routine_check_up: 'consulta de saúde'
  service_syndromic_management: 'tratamento de sintomas'
  service_syphilis_test: 'análise de sangue'
  service_gonorrhoea_chlamydia_test: 'análise de amostra'
  service_hiv_test: 'teste voluntário'
  service_self_test: 'autoteste'
  service_confirmatory_test: 'segundo teste'
  service_hiv_testing_referral: 'caminho para um teste voluntário'
  service_tb_screen: 'rastreio da tosse'
  service_cervical_screen: 'exame preventivo'
  service_hepatitis_b_vaccine: 'vacina'
  service_art: 'tratamento'
  service_prep: 'comprimidos de prevenção'
  service_hiv_pep: 'comprimidos urgentes, em 72 horas'
  service_sti_pep: 'tratamento urgente'
  service_emergency_contraception: 'pílula de emergência'
  service_abortion_to_extent_of_law: 'opções na gravidez'
  service_psychological_care: 'alguém com quem falar'
  service_safety_plan: 'plano de segurança'
  service_counselling: 'aconselhamento'
  service_harm_reduction: 'redução de danos'
  service_mental_health: 'cuidados de saúde mental'
  service_tb_preventive_therapy: 'tratamento preventivo da tosse'
  service_contraception: 'planeamento familiar'
  service_safe_pregnancy: 'cuidados na gravidez'
  service_abortion_and_post_abortion_care: 'opções na gravidez e cuidados depois'
  service_reproductive_cancers: 'outro exame preventivo'
  service_hormone_counselling: 'conselhos sobre medicamentos'

  # What the drawings show, for those who hear a page
  drawing_condom: 'preservativo'
  drawing_no_condom: 'sem preservativo'
  drawing_female_condom: 'preservativo interno'
  drawing_lubricant: 'lubrificante'
  drawing_needle: 'seringa'
  drawing_talk: 'conversa'
  drawing_test_tube: 'análise'
  drawing_clinic: 'clínica'
  drawing_pill: 'comprimidos'
  drawing_safe_house: 'sala da comunidade'
  drawing_violence: 'mão levantada'
  drawing_scales: 'balança'
  drawing_group: 'duas pessoas ou mais'
  drawing_phone: 'telefone'
  drawing_sun: 'sol'
  drawing_half_sun: 'meio sol'
  drawing_moon: 'lua'
  drawing_star: 'estrela'
  drawing_priority: 'ponto marcado'
  drawing_scissors: 'tesoura'
  drawing_key: 'chave'
  drawing_cup: 'chávena'
  drawing_fish: 'peixe'
  drawing_leaf: 'folha'
  drawing_umbrella: 'guarda-chuva'
  drawing_bell: 'sino'
  drawing_boat: 'barco'
  drawing_street: 'rua'
  drawing_bar: 'bar'
  drawing_home: 'casa'
  drawing_road: 'estrada'
  drawing_police: 'polícia'
  drawing_travel: 'viagem'
  drawing_newcomer: 'pessoa e rebento'
  drawing_symptoms: 'termómetro'
  drawing_condom_point: 'ponto de preservativos'
  drawing_person: 'pessoa'
  drawing_group_talk: 'pessoas em roda'
  drawing_company: 'acompanhar'
  drawing_referral: 'caminho para a clínica'
  drawing_woman: 'sinal das mulheres'
  drawing_man: 'sinal dos homens'
  drawing_transgender: 'sinal das pessoas transgénero'
  drawing_child_care: 'adulto com bebé'
  drawing_pregnancy: 'gravidez'
  drawing_several_clients: 'várias pessoas num carro'
  drawing_lawyer: 'pessoa com balança'
  drawing_helpline: 'auscultadores'
  drawing_heart: 'coração'
  drawing_ear: 'orelha'
  drawing_danger: 'sinal de perigo'
  drawing_lock: 'cadeado'
  drawing_clock: 'relógio'
  drawing_calendar: 'calendário'
  drawing_again: 'seta em círculo'
  drawing_landmark: 'torre'
  drawing_walk: 'pegadas'
  drawing_arrow: 'seta'
  drawing_food: 'prato e talheres'
  drawing_rest: 'cama'
  drawing_shower: 'chuveiro'
  drawing_charger: 'ficha eléctrica'
  drawing_money: 'nota e moedas'
  drawing_fare: 'bilhete'
  drawing_diary: 'livro aberto'
  drawing_pencil: 'lápis'
  drawing_training: 'quadro preto'
  drawing_certificate: 'papel com roseta'
  drawing_megaphone: 'megafone'
  drawing_box: 'caixa'
  drawing_bag: 'saco'
  drawing_tick: 'visto'
  drawing_cross: 'cruz'
  drawing_stop: 'barreira'
  drawing_question: 'ponto de interrogação'
  drawing_eye: 'olho'
  drawing_tally: 'traços de contagem'
  drawing_thumbprint: 'impressão do polegar'
  drawing_bottle: 'garrafa e copo'
  drawing_car_plate: 'matrícula de um carro'
  drawing_car_boot: 'porta-bagagens aberto'
  drawing_lean_in: 'não se debruçar para dentro do carro'
  drawing_door_handle: 'puxador da porta'
  drawing_hat: 'chapéu'
  drawing_flower: 'flor'
  drawing_bird: 'pássaro'
  drawing_comb: 'pente'
  drawing_pot: 'panela'
  drawing_tree: 'árvore'
  drawing_ladder: 'escada'
  drawing_drum: 'tambor'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'preservativo nem sempre'
  factor_violence: 'violência'
  factor_alcohol: 'álcool ou drogas'
  factor_clients: 'muitos clientes'
  factor_new: 'pessoa nova'
  factor_symptoms: 'sinais de doença'
  factor_police: 'problemas com a polícia'
  factor_travel: 'muda muito de lugar'

  # Results
  total: 'total'
  formula: 'como se calculou'
  month_factor: 'semanas num mês: {factor}'
  from_acts: 'vezes por semana × semanas num mês × pessoas'
  not_from_acts: 'Não está indicado quantos preservativos são precisos: em vez disso contam-se {number} por pessoa e por mês. Fonte: {source}.'
  default_of_parasol: 'valor habitual do Parasol'
  source: 'fonte'
  rounding: 'As somas são exactas; os números só são arredondados quando se imprimem.'

  # The documents
  rota: 'escala'
  microplan: 'plano do mês'
  staffing: 'pessoal'
  supply: 'abastecimento'
  to_do: 'por fazer'
  participation: 'participação'
  forms: 'fichas'
  index_title: 'O que foi feito'
  calendar_file: 'calendário'
  table_file: 'tabela'
  overview: 'visão geral'

  # Staffing
  people_low: 'número mínimo de pessoas'
  people_high: 'número máximo de pessoas'
  people_planning: 'pessoas previstas'
  range: 'intervalo'
  workers_needed: 'activistas necessários(as)'
  workers_fewest: 'no mínimo'
  workers_most: 'no máximo'
  workers_there: 'activistas em funções'
  supervisors_needed: 'supervisores(as) necessários(as)'
  supervisors_there: 'supervisores(as) em funções'
  each_town_alone: 'cada cidade por si'
  all_as_one: 'todas as cidades juntas'
  staffing_formula: 'um(a) activista para {caseload} pessoas, entre {least} e {most}; um(a) supervisor(a) para {span} activistas; arredondado para cima'

  # Supply
  product: 'produto'
  need: 'necessário'
  need_per_month: 'necessário num mês'
  handed_out: 'entregues'
  stock_points: 'stock por local'
  stock_opening: 'no início'
  stock_receipts: 'entra'
  stock_issues: 'sai'
  stock_closing: 'no fim'
  stock_unmet: 'em falta'

  # To do
  matter: 'o que falta'
  towns_count: 'cidades'
  how_many: 'quantos'
  next_step: 'o que fazer'
  nothing_to_do: 'Não falta nada.'
  all_towns: 'todas as cidades'
  messages_in_english: 'O que há a fazer está escrito em inglês.'

  # Participation
  stage: 'fase'
  stage_design: 'concepção'
  stage_implementation: 'execução'
  stage_management: 'gestão'
  stage_evaluation: 'avaliação'
  who_takes_part: 'quem participa'
  how_takes_part: 'como'
  kind_consulted_only: 'só consultadas'
  kind_volunteer: 'sem pagamento'
  kind_paid_employee: 'pessoal pago'
  kind_community_outreach_worker: 'activistas da comunidade'
  kind_decision_maker: 'decidem'
  kind_governance_member: 'fazem parte da direcção'
  kind_employer: 'são a entidade empregadora'
  freedoms: 'as quatro liberdades'
  freedom_choose_representatives: 'Escolhem quem fala em seu nome.'
  freedom_choose_how: 'Escolhem como participar.'
  freedom_choose_whether: 'Escolhem se participam ou não.'
  freedom_equal_voice: 'A sua voz tem o mesmo peso.'
  decisions: 'decisões'
  decision: 'decisão'
  about: 'sobre'
  who_decided: 'quem decidiu'
  sex_workers_present: 'trabalhadores(as) do sexo que participaram'
  others_present: 'outras pessoas que participaram'
  agreed_here: 'o plano foi acordado'
  profile_needs: 'De que necessidades se parte?'
  profile_power: 'Quem sabe, e quem decide?'
  profile_work: 'Em que qualidade trabalham?'
  profile_monitoring: 'O que se observa para saber se corre bem?'
  profile_relations: 'Que laços se criam?'
  side_led_by: 'dirigido por'
  side_done_with: 'feito com'
  side_done_for: 'feito para'
  side: 'lado'
  what_files_say: 'o que dizem os ficheiros'
  who_leads: 'quem dirige'
  profile_note: 'Isto é para conversar. Nada aqui se soma, e ninguém fica classificado.'

  # The index
  audience: 'para quem'
  audience_team: 'Esta pasta é só para a equipa. Diz onde se encontram as pessoas: guarde-a fechada, não a envie a ninguém.'
  audience_partner: 'Esta pasta é para parceiros. Só tem totais: nenhum local e nenhuma pessoa se pode descobrir por ela.'
  audience_public: 'Esta pasta pode ser mostrada a todos.'
  how_to_print: 'Abra uma página e imprima-a em qualquer navegador, em A4, a 100 %, com os fundos. Os ficheiros PDF imprimem-se como estão.'
  printing: 'impressão'
  language_missing: 'O Parasol ainda não tem palavras em {language}: aí imprime-se em inglês.'
  remarks: 'observações'
  pages_count: 'páginas: {pages}'
  bytes_count: '{size} kB'

  # Public pages
  opening_times: 'horário'
  always_open: 'dia e noite'
  about_people: 'cerca de {number}'
  fewer_than: 'menos de {number}'
  rounded_note: 'Os números são arredondados para que nenhum local pequeno se possa reconhecer.'

  # More of the rota and the month plan
  weekday: 'dia da semana'
  end_date: 'data final'
  signs: 'sinais'
  no_sign: 'sem sinal'
  tick_when_met: 'Marque um quadrado por cada pessoa encontrada.'
  formula_issue: 'por pessoa: o que se usa numa semana × dias até ao próximo encontro ÷ 7, até completar um pacote ({pack})'
  time_in_sessions: 'tempo nas saídas'
  time_in_meetings: 'tempo em reuniões'
  hours_number: '{number} h'
  nothing_planned: 'Não há nada previsto para este mês.'

  # How numbers are written
  group_mark: ' '
  decimal_mark: ','
  not_from_acts_short: 'destes, por um valor habitual'
  every_day: 'todos os dias'
  language_name: 'português'
  with_wastage: 'mais {wastage} para demonstrações e perdas'
  lubricant_usual: 'Lubrificante: {share} do número de preservativos (valor habitual do Parasol).'

  # Forms in an app
  number_between: 'de {least} a {most}'
  number_at_least: 'no mínimo {least}'
  number_at_most: 'no máximo {most}'
  never_a_name: 'um código ou um sinal, nunca um nome'
  first_day_of_week: 'primeiro dia da semana'

"""#
    ),
    (
"languages/sw.yaml",
#"""
# yaml-language-server: $schema=../schema/words.schema.json
# The words of printed things in Swahili. Every file has the same keys and the same {parts}.
# Neutral where a sheet is carried: nothing that gives the work away.
# 'unreviewed' until somebody in the community who speaks the language has read every line; then 'reviewed by <who>, <month>'.
language: sw
review: unreviewed
phrases:
  # Paper: header, footer, page
  page_of: 'ukurasa {page} kati ya {pages}'
  form: 'fomu'
  plan: 'mpango'
  version: 'toleo'
  period: 'kipindi'
  site: 'mji'
  keeper: 'hutunzwa na'
  destroy_after: 'haribu baada ya'
  unreviewed: 'Maneno bado hayajasomwa na mtu wa jamii.'
  class: 'kwa'
  class_public: 'watu wote'
  class_partner: 'washirika'
  class_internal: 'timu'
  class_confidential: 'mtunzaji pekee'
  class_clinical: 'kliniki pekee'
  team_only: 'Kwa timu pekee. Usionyeshe, usinakili, usiache ovyo.'
  draft: 'rasimu'
  draft_note: 'Hii ni rasimu: bado haijakubaliwa.'
  not_stated: 'haijaelezwa'
  nothing: 'hakuna'
  yes: 'ndiyo'
  no: 'hapana'
  keeper_outreach_worker: 'mhudumu wa jamii'
  keeper_supervisor: 'msimamizi'
  keeper_data_person: 'mtunza takwimu'
  keeper_clinician: 'mhudumu wa afya'
  keeper_manager: 'meneja'
  keeper_committee: 'kamati'

  # The calendar
  weekday_mon: 'Jumatatu'
  weekday_tue: 'Jumanne'
  weekday_wed: 'Jumatano'
  weekday_thu: 'Alhamisi'
  weekday_fri: 'Ijumaa'
  weekday_sat: 'Jumamosi'
  weekday_sun: 'Jumapili'
  weekday_short_mon: 'J3'
  weekday_short_tue: 'J4'
  weekday_short_wed: 'J5'
  weekday_short_thu: 'Alh'
  weekday_short_fri: 'Iju'
  weekday_short_sat: 'J1'
  weekday_short_sun: 'J2'
  month_1: 'Januari'
  month_2: 'Februari'
  month_3: 'Machi'
  month_4: 'Aprili'
  month_5: 'Mei'
  month_6: 'Juni'
  month_7: 'Julai'
  month_8: 'Agosti'
  month_9: 'Septemba'
  month_10: 'Oktoba'
  month_11: 'Novemba'
  month_12: 'Desemba'
  date_long: '{weekday} {day} {month} {year}'
  date_day: '{day} {month}'
  date_full: '{day} {month} {year}'
  date_month: '{month} {year}'
  date_range: '{start} hadi {end}'
  day: 'siku'
  date: 'tarehe'
  week: 'wiki'
  week_number: 'wiki ya {number}'
  month: 'mwezi'
  time: 'saa'
  start: 'mwanzo'
  end: 'mwisho'
  hours: 'saa'
  all_day: 'siku nzima'
  next_day: 'siku inayofuata'
  daytime: 'mchana'
  morning: 'asubuhi'
  afternoon: 'mchana'
  evening: 'jioni'
  night: 'usiku'
  late_night: 'usiku wa manane'
  month_partial: 'Mpango huu unahusu sehemu tu ya mwezi: {range}.'

  # People and places
  worker: 'mhudumu'
  workers: 'wahudumu'
  supervisor: 'msimamizi'
  supervisors: 'wasimamizi'
  with_colleague: 'pamoja na {name}'
  colleagues: 'pamoja na'
  go_in_pairs: 'nendeni wawili'
  companion_only: 'yupo kwa kusindikiza tu'
  people: 'watu'
  people_to_meet: 'watu wa kukutana nao'
  people_in_care: 'watu walio chini yake'
  contacts: 'kukutana na watu'
  priority: 'kipaumbele'
  tier_high: 'kila wiki'
  tier_medium: 'kila wiki mbili'
  tier_low: 'kila mwezi'
  place: 'mahali'
  places: 'maeneo'
  area: 'eneo'
  region: 'mkoa'
  group: 'kundi'
  whole_programme: 'mpango mzima'
  safe_space: 'chumba cha jamii'
  crisis_line: 'simu ya msaada'
  open: 'wazi'
  closed: 'imefungwa'

  # What is done and carried
  session: 'zamu'
  sessions: 'zamu'
  kind: 'aina'
  meeting: 'mkutano'
  meetings: 'mikutano'
  review: 'tathmini ya wiki'
  committee: 'kamati'
  training: 'mafunzo'
  event: 'tukio'
  visiting_clinic: 'kliniki tembezi'
  own_time: 'muda wa kundi'
  on_call: 'zamu ya simu'
  leave: 'likizo'
  rest: 'mapumziko'
  paid_time: 'Muda huu unalipwa.'
  condoms: 'kondomu'
  female_condoms: 'kondomu za ndani'
  lubricant: 'vilainishi'
  lubricant_sachets: 'vilainishi, pakiti'
  needles: 'sindano'
  self_test_kits: 'vifaa vya kujipima'
  to_carry: 'vya kubeba'
  services_due: 'huduma zinazohitajika'
  service_routine_check_up: 'uchunguzi wa afya'
  service_syndromic_management: 'matibabu ya dalili'
  service_syphilis_test: 'kipimo cha damu'
  service_gonorrhoea_chlamydia_test: 'kipimo cha sampuli'
  service_hiv_test: 'kipimo cha hiari'
  service_self_test: 'kujipima'
  service_confirmatory_test: 'kipimo cha pili'
  service_hiv_testing_referral: 'njia ya kipimo cha hiari'
  service_tb_screen: 'uchunguzi wa kikohozi'
  service_cervical_screen: 'uchunguzi wa kinga'
  service_hepatitis_b_vaccine: 'chanjo'
  service_art: 'matibabu'
  service_prep: 'vidonge vya kinga'
  service_hiv_pep: 'vidonge vya dharura, ndani ya saa 72'
  service_sti_pep: 'matibabu ya dharura'
  service_emergency_contraception: 'uzazi wa mpango wa dharura'
  service_abortion_to_extent_of_law: 'ushauri wa ujauzito'
  service_psychological_care: 'mtu wa kuzungumza naye'
  service_safety_plan: 'mpango wa usalama'
  service_counselling: 'ushauri nasaha'
  service_harm_reduction: 'kupunguza madhara'
  service_mental_health: 'huduma ya afya ya akili'
  service_tb_preventive_therapy: 'dawa za kuzuia kikohozi'
  service_contraception: 'uzazi wa mpango'
  service_safe_pregnancy: 'huduma za ujauzito'
  service_abortion_and_post_abortion_care: 'ushauri wa ujauzito na huduma baadaye'
  service_reproductive_cancers: 'uchunguzi mwingine wa kinga'
  service_hormone_counselling: 'ushauri kuhusu dawa'

  # What the drawings show, for those who hear a page
  drawing_condom: 'kondomu'
  drawing_no_condom: 'bila kondomu'
  drawing_female_condom: 'kondomu ya ndani'
  drawing_lubricant: 'kilainishi'
  drawing_needle: 'sindano'
  drawing_talk: 'mazungumzo'
  drawing_test_tube: 'kipimo'
  drawing_clinic: 'kliniki'
  drawing_pill: 'vidonge'
  drawing_safe_house: 'chumba cha jamii'
  drawing_violence: 'mkono ulioinuliwa'
  drawing_scales: 'mizani'
  drawing_group: 'watu wawili au zaidi'
  drawing_phone: 'simu'
  drawing_sun: 'jua'
  drawing_half_sun: 'nusu jua'
  drawing_moon: 'mwezi'
  drawing_star: 'nyota'
  drawing_priority: 'alama ya nukta'
  drawing_scissors: 'mkasi'
  drawing_key: 'ufunguo'
  drawing_cup: 'kikombe'
  drawing_fish: 'samaki'
  drawing_leaf: 'jani'
  drawing_umbrella: 'mwavuli'
  drawing_bell: 'kengele'
  drawing_boat: 'mashua'
  drawing_street: 'mtaa'
  drawing_bar: 'baa'
  drawing_home: 'nyumbani'
  drawing_road: 'barabara'
  drawing_police: 'polisi'
  drawing_travel: 'safari'
  drawing_newcomer: 'mtu na mche'
  drawing_symptoms: 'kipimajoto'
  drawing_condom_point: 'mahali pa kondomu'
  drawing_person: 'mtu'
  drawing_group_talk: 'watu kwenye duara'
  drawing_company: 'kusindikiza'
  drawing_referral: 'njia ya kliniki'
  drawing_woman: 'alama ya wanawake'
  drawing_man: 'alama ya wanaume'
  drawing_transgender: 'alama ya watu waliobadili jinsia'
  drawing_child_care: 'mtu mzima na mtoto mchanga'
  drawing_pregnancy: 'ujauzito'
  drawing_several_clients: 'watu kadhaa garini'
  drawing_lawyer: 'mtu na mizani'
  drawing_helpline: 'vifaa vya kusikiliza simu'
  drawing_heart: 'moyo'
  drawing_ear: 'sikio'
  drawing_danger: 'alama ya hatari'
  drawing_lock: 'kufuli'
  drawing_clock: 'saa'
  drawing_calendar: 'kalenda'
  drawing_again: 'mshale wa duara'
  drawing_landmark: 'mnara'
  drawing_walk: 'nyayo'
  drawing_arrow: 'mshale'
  drawing_food: 'sahani, uma na kijiko'
  drawing_rest: 'kitanda'
  drawing_shower: 'bafu'
  drawing_charger: 'plagi'
  drawing_money: 'noti na sarafu'
  drawing_fare: 'tiketi'
  drawing_diary: 'kitabu kilichofunguliwa'
  drawing_pencil: 'penseli'
  drawing_training: 'ubao'
  drawing_certificate: 'cheti'
  drawing_megaphone: 'kipaza sauti'
  drawing_box: 'sanduku'
  drawing_bag: 'mkoba'
  drawing_tick: 'alama ya vema'
  drawing_cross: 'alama ya mkato'
  drawing_stop: 'kizuizi'
  drawing_question: 'alama ya kuuliza'
  drawing_eye: 'jicho'
  drawing_tally: 'vistari vya kuhesabu'
  drawing_thumbprint: 'alama ya kidole gumba'
  drawing_bottle: 'chupa na glasi'
  drawing_car_plate: 'namba ya gari'
  drawing_car_boot: 'buti la gari lililo wazi'
  drawing_lean_in: 'usiinamie ndani ya gari'
  drawing_door_handle: 'kitasa cha mlango'
  drawing_hat: 'kofia'
  drawing_flower: 'ua'
  drawing_bird: 'ndege'
  drawing_comb: 'kitana'
  drawing_pot: 'sufuria'
  drawing_tree: 'mti'
  drawing_ladder: 'ngazi'
  drawing_drum: 'ngoma'

  # Risks on the monthly calendar, each agreed with outreach workers
  factor_condoms: 'kondomu si kila mara'
  factor_violence: 'ukatili'
  factor_alcohol: 'pombe au dawa za kulevya'
  factor_clients: 'wateja wengi'
  factor_new: 'mgeni'
  factor_symptoms: 'dalili za ugonjwa'
  factor_police: 'matatizo na polisi'
  factor_travel: 'husafiri mara kwa mara'

  # Results
  total: 'jumla'
  formula: 'jinsi ilivyopatikana'
  month_factor: 'wiki katika mwezi: {factor}'
  from_acts: 'matendo kwa wiki × wiki za mwezi × watu'
  not_from_acts: 'Haijaelezwa watu wanahitaji kondomu mara ngapi: kondomu {number} kwa mtu kwa mwezi zimetumika badala yake. Chanzo: {source}.'
  default_of_parasol: 'chaguo-msingi la Parasol'
  source: 'chanzo'
  rounding: 'Jumla ni kamili; namba hukadiriwa tu zinapochapishwa.'

  # The documents
  rota: 'ratiba ya zamu'
  microplan: 'mpango wa mwezi'
  staffing: 'wafanyakazi'
  supply: 'ugavi'
  to_do: 'ya kufanya'
  participation: 'ushiriki'
  forms: 'fomu'
  index_title: 'Kilichotengenezwa'
  calendar_file: 'kalenda'
  table_file: 'jedwali'
  overview: 'muhtasari'

  # Staffing
  people_low: 'idadi ya chini ya watu'
  people_high: 'idadi ya juu ya watu'
  people_planning: 'watu waliopangiwa'
  range: 'kati ya'
  workers_needed: 'wahudumu wanaohitajika'
  workers_fewest: 'angalau'
  workers_most: 'kwa zaidi'
  workers_there: 'wahudumu waliopo'
  supervisors_needed: 'wasimamizi wanaohitajika'
  supervisors_there: 'wasimamizi waliopo'
  each_town_alone: 'kila mji peke yake'
  all_as_one: 'miji yote kwa pamoja'
  staffing_formula: 'mhudumu mmoja kwa watu {caseload}, kati ya {least} na {most}; msimamizi mmoja kwa wahudumu {span}; imekadiriwa juu'

  # Supply
  product: 'bidhaa'
  need: 'zinazohitajika'
  need_per_month: 'zinazohitajika kwa mwezi'
  handed_out: 'zinazogawiwa'
  stock_points: 'akiba kwa mahali'
  stock_opening: 'mwanzoni'
  stock_receipts: 'zinazoingia'
  stock_issues: 'zinazotoka'
  stock_closing: 'mwishoni'
  stock_unmet: 'zinazokosekana'

  # To do
  matter: 'kinachokosekana'
  towns_count: 'miji'
  how_many: 'ngapi'
  next_step: 'la kufanya'
  nothing_to_do: 'Hakuna kinachokosekana.'
  all_towns: 'miji yote'
  messages_in_english: 'Maelezo ya kufanya yako kwa Kiingereza.'

  # Participation
  stage: 'hatua'
  stage_design: 'ubunifu'
  stage_implementation: 'utekelezaji'
  stage_management: 'usimamizi'
  stage_evaluation: 'tathmini'
  who_takes_part: 'nani anashiriki'
  how_takes_part: 'kwa namna gani'
  kind_consulted_only: 'huulizwa tu'
  kind_volunteer: 'bila malipo'
  kind_paid_employee: 'waajiriwa wanaolipwa'
  kind_community_outreach_worker: 'wahudumu wa jamii'
  kind_decision_maker: 'wao huamua'
  kind_governance_member: 'wamo kwenye bodi'
  kind_employer: 'wao ndio waajiri'
  freedoms: 'uhuru nne'
  freedom_choose_representatives: 'Wanachagua wawakilishi wao.'
  freedom_choose_how: 'Wanachagua namna ya kushiriki.'
  freedom_choose_whether: 'Wanachagua kushiriki au la.'
  freedom_equal_voice: 'Sauti yao ina uzito sawa.'
  decisions: 'maamuzi'
  decision: 'uamuzi'
  about: 'kuhusu'
  who_decided: 'nani aliamua'
  sex_workers_present: 'wafanyakazi wa ngono walioshiriki'
  others_present: 'wengine walioshiriki'
  agreed_here: 'mpango ulikubaliwa'
  profile_needs: 'Mahitaji ya nani yanatangulia?'
  profile_power: 'Nani anajua, na nani anaamua?'
  profile_work: 'Wanafanya kazi kwa nafasi gani?'
  profile_monitoring: 'Huangaliwa nini kujua kama mambo yanaenda vizuri?'
  profile_relations: 'Mahusiano gani yanajengwa?'
  side_led_by: 'huongozwa nao'
  side_done_with: 'hufanywa pamoja nao'
  side_done_for: 'hufanywa kwa ajili yao'
  side: 'upande'
  what_files_say: 'faili zinasema nini'
  who_leads: 'nani anaongoza'
  profile_note: 'Hii ni ya kuzungumzia. Hakuna kinachojumlishwa, wala hakuna anayepangwa kwa daraja.'

  # The index
  audience: 'kwa nani'
  audience_team: 'Folda hii ni ya timu pekee. Inaeleza mahali watu wanapokutana: ifungie, usimtumie mtu yeyote.'
  audience_partner: 'Folda hii ni ya washirika. Ina jumla tu: haionyeshi mahali wala mtu.'
  audience_public: 'Folda hii inaweza kuonyeshwa kwa kila mtu.'
  how_to_print: 'Fungua ukurasa na uuchapishe kwa kivinjari chochote, kwa A4, asilimia 100, pamoja na mandharinyuma. Faili za PDF huchapwa kama zilivyo.'
  printing: 'uchapishaji'
  language_missing: 'Parasol bado haina maneno ya {language}: Kiingereza kimetumika.'
  remarks: 'maoni'
  pages_count: 'kurasa: {pages}'
  bytes_count: 'kB {size}'

  # Public pages
  opening_times: 'saa za kufunguliwa'
  always_open: 'mchana na usiku'
  about_people: 'takriban {number}'
  fewer_than: 'chini ya {number}'
  rounded_note: 'Namba zimekadiriwa ili mahali padogo pasitambulike.'

  # More of the rota and the month plan
  weekday: 'siku ya wiki'
  end_date: 'tarehe ya mwisho'
  signs: 'alama'
  no_sign: 'bila alama'
  tick_when_met: 'Weka alama kwenye kisanduku kwa kila mtu uliyekutana naye.'
  formula_issue: 'kwa kila mtu: zinazotumika kwa wiki × siku hadi kukutana tena ÷ 7, hadi pakiti kamili ({pack})'
  time_in_sessions: 'muda wa zamu'
  time_in_meetings: 'muda wa mikutano'
  hours_number: 'saa {number}'
  nothing_planned: 'Hakuna kilichopangwa mwezi huu.'

  # How numbers are written
  group_mark: ','
  decimal_mark: '.'
  not_from_acts_short: 'kati ya hizo, kwa kiwango cha kawaida'
  every_day: 'kila siku'
  language_name: 'Kiswahili'
  with_wastage: '{wastage} zaidi kwa maonyesho na upotevu'
  lubricant_usual: 'Vilainishi: {share} ya idadi ya kondomu (chaguo-msingi la Parasol).'

  # Forms in an app
  number_between: 'kuanzia {least} hadi {most}'
  number_at_least: 'angalau {least}'
  number_at_most: 'si zaidi ya {most}'
  never_a_name: 'msimbo au alama, kamwe si jina'
  first_day_of_week: 'siku ya kwanza ya wiki'

"""#
    ),
    (
"policies/kenya.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# What a programme in Kenya changes: write 'policy: kenya' in programme.yaml, or extend this policy.
# The forms of the Ministry of Health count with four weeks a month, and their package asks for a
# known HIV status in every three months. The ceilings on people per worker were observed there; an
# observation is not a norm.
policy: kenya
extends: who-2013
source: Kenya MOH key population forms
month_factor: four_weeks
change:
  extreme-caseload:
    extreme_fsw:
      value: 90
      because: above 90 women per worker fewer were met every month
      source: Bhattacharjee et al. 2018 (Kenya; observational)
    extreme_msm:
      value: 60
      because: above 60 men per worker fewer were met every month
      source: Bhattacharjee et al. 2018 (Kenya; observational)
  test-interval-too-long:
    hiv_interval:
      value: 3 months
      because: a known status is part of the package that each person is owed within three months
      source: Kenya MOH 731 Plus, row 2.0

"""#
    ),
    (
"policies/who-2013.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The figures that every programme starts from, each with its source. 'own' is a default of
# Parasol's and never a figure of the guidance. SWIT is the 2013 tool of WHO, UNFPA, UNAIDS, NSWP
# and the World Bank, cited by section and printed page. A figure whose 'lowest' and 'highest' are the
# same is a principle: no policy of a programme changes it.
policy: who-2013
source: WHO, UNFPA, UNAIDS, NSWP, World Bank 2013
month_factor: calendar
parameters:
  action-without-follow-up:
    carry_over_meetings: {value: 1, unit: meetings, mark: own}
  advanced-training-overdue:
    training_gap: {value: 3 months, mark: seen, source: 'SWIT 3.2.2 B, p53'}
  anal-sex-without-lubricant:
    lubricant_ratio: {value: 0.25, unit: sachets per condom, mark: own}
  appointed-community-seat:
    appointed_seats_max:
      value: 0
      unit: seats
      mark: seen
      source: 'SWIT Box 1.1, p7'
      lowest: 0
      highest: 0
  approach-contradicts-control:
    board_share_min: {value: 0.5, unit: share; strictly more, mark: own}
  basic-curriculum-incomplete:
    topic_groups:
      value: 8
      unit: groups
      mark: seen
      source: 'SWIT 3.2.2 B, p51, p53; SWIT Box 3.4, p54'
  cascade-step-grows:
    linkage_lag: {value: 3 months, mark: practice, source: Kenya MOH 731 Plus}
  clinic-hours-mismatch:
    evening_from: {value: 17 hours, mark: own, lowest: 12 hours, highest: 24 hours}
  clinic-overbooked:
    patients_per_day: {value: 25, unit: visits/clinic day, mark: own, lowest: 1}
    episode_rate:
      value: 0.3
      unit: episodes/person/year
      mark: practice
      source: NACO STI guidance for targeted interventions 2010
    follow_up_rate: {value: 0.2, unit: share, mark: own}
  clinic-without-rights-charter:
    displays_required: {value: 2, unit: displays, mark: seen, source: 'SWIT 3.4.2, p68'}
  collective-capacity-incomplete:
    capacity_items:
      value: 6
      unit: items
      mark: seen
      source: 'SWIT Box 1.6, p13; SWIT 1.2.3, p10'
    collective_new_years: {value: 2 years, mark: own}
  committee-not-elected:
    term: {value: 12 months, mark: seen, source: 'SWIT 3.4.1, p66'}
  committee-not-monthly:
    meeting_gap: {value: 1 month, mark: seen, source: 'SWIT 3.4.1, p66'}
  committee-remit-incomplete:
    subjects_required:
      value: 4
      unit: subjects
      mark: seen
      source: 'SWIT 3.4.1, p66'
      lowest: 4
      highest: 4
  committee-unknown-to-providers:
    officer_interval: {value: 3 months, mark: own}
  commodity-plan-incomplete:
    products_required:
      value: 3
      unit: products
      mark: seen
      source: 'SWIT ch. 4, p77-83; SWIT Fig 3.6, p55'
      lowest: 3
      highest: 3
  community-led-without-control:
    board_share_min: {value: 0.5, unit: share; strictly more, mark: own}
  conditional-service:
    conditional_services_max:
      value: 0
      unit: services
      mark: seen
      source: 'SWIT 3.2.2 C, p55; SWIT Box 3.5, p56; SWIT ch. 5, p103-105'
      lowest: 0
      highest: 0
  condom-need-unmet:
    ratio_error: {value: 0.8, unit: ratio, mark: own}
  condom-plan-below-need:
    ratio_warning: {value: 1.0, unit: ratio, mark: own}
  condoms-through-non-community-staff:
    community_share: {value: 0.5, unit: share, mark: own}
  contact-less-than-monthly:
    contact_interval: {value: 1 month, mark: seen, source: 'SWIT 3.2.1, p46; SWIT Fig 6.6, p160'}
  contact-overload:
    contacts_per_day_max: {value: 8, unit: contacts/day, mark: own, at_least: 8, at_most: 10}
  counts-only-indicators:
    quality_kinds_min:
      value: 1
      unit: kinds
      mark: seen
      source: 'SWIT Table 1.1, p8; SWIT Box 1.2, p9'
      at_least: 1
  coverage-over-hundred:
    coverage_max: {value: 1.0, unit: share, mark: own}
  crisis-protocol-incomplete:
    cases_required: {value: 3, unit: cases, mark: seen, source: 'SWIT Box 2.9, p35'}
  crisis-responder-not-from-community:
    share_required:
      value: 1.0
      unit: share
      mark: seen
      source: 'SWIT Box 2.9, p35; SWIT 2.2.7, p34'
  crisis-role-missing:
    roles_required: {value: 3, unit: roles, mark: seen, source: 'SWIT Box 2.9, p35'}
  crisis-team-without-backup:
    lawyers_min: {value: 1, unit: people, mark: seen, source: 'SWIT Box 2.9, p35'}
    social_workers_min: {value: 1, unit: people, mark: seen, source: 'SWIT Box 2.9, p35'}
  data-without-local-use:
    sharing_interval: {value: 1 month, mark: own}
  deviation-without-reason:
    deviation_review: {value: 12 months, mark: own}
  distant-distribution-point:
    walk_max: {value: 20 min, mark: own}
  double-booked-participant:
    travel_min: {value: 0, unit: minutes, mark: own}
  end-violence-day-missing:
    day: {value: 17, unit: day of December, mark: seen, source: 'SWIT Box 1.3, p10'}
  estimate-not-covered:
    coverage_target:
      value: 1.0
      unit: share of estimate
      mark: seen
      source: 'SWIT 3.2, p45-46; SWIT Table 6.3, p147'
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
  hotspot-without-worker:
    workers_min: {value: 1, unit: workers, mark: seen, source: 'SWIT 3.2, p45-46', at_least: 1}
  implausible-condom-need:
    need_low: {value: 10, unit: condoms/person/month, mark: own}
    need_high: {value: 150, unit: condoms/person/month, mark: own}
    need_typical:
      value: 30
      unit: condoms/person/month
      mark: practice
      source: Blanchard et al. 2008
    ratio_high: {value: 2.0, unit: ratio, mark: own}
  incidents-not-reported-back:
    feedback_interval: {value: 1 month, mark: own}
  involvement-not-measured:
    domains_min: {value: 3, unit: of 5 domains, mark: own, at_least: 1, at_most: 5}
  level-without-empowerment-indicator:
    blocks_required:
      value: 4
      unit: blocks
      mark: partial
      source: 'SWIT Table 1.2, p17; SWIT 3.4.3, p71'
  lone-visit-to-venue:
    gatekeeper_team: {value: 2, unit: people, mark: seen, source: 'SWIT 3.2.2 C, p58'}
  mandatory-testing:
    mandatory_tests_max:
      value: 0
      unit: services
      mark: seen
      source: 'SWIT ch. 5, p103-105, p115; SWIT 3.2.2 C, p60'
      lowest: 0
      highest: 0
  map-without-service-points:
    layers_required: {value: 2, unit: layers, mark: seen, source: 'SWIT 3.2.2 A, p47'}
  mapping-without-sex-workers:
    participants_min:
      value: 1
      unit: groups
      mark: seen
      source: 'SWIT 3.2.2 A, p47; SWIT Box 6.4, p155'
      at_least: 1
  microplan-not-renewed:
    renewal_interval: {value: 1 month, mark: seen, source: 'SWIT Fig 3.7, p57'}
  month-factor-undeclared:
    month_factor: {value: 4.35, unit: weeks/month, mark: own, at_least: 4, at_most: 4.35}
  name-on-printed-form:
    name_fields_max:
      value: 0
      unit: fields
      mark: seen
      source: 'SWIT Fig 3.7, p57; SWIT Box 2.9, p35; SWIT 2.3, p37'
  no-budget-for-community-organization:
    direct_lines_min: {value: 1, unit: budget lines, mark: seen, source: 'SWIT 1.1, p5'}
  no-career-path:
    posts_min:
      value: 1
      unit: posts
      mark: seen
      source: 'SWIT 3.2.2 B, p51; SWIT 3.2.1, p46; SWIT 3.2.2 D, p62'
  no-daily-field-presence:
    workers_per_day_min:
      value: 1
      unit: workers
      mark: seen
      source: 'SWIT Fig 6.6, p160; SWIT 3.2.2 B, p53'
  no-empowerment-objective:
    short_term_min: {value: 1, unit: goals, mark: seen, source: 'SWIT 1.3, p16; SWIT 1.2.4, p11'}
    long_term_min: {value: 1, unit: goals, mark: seen, source: 'SWIT 1.3, p16; SWIT 1.2.4, p11'}
    goal_review: {value: 12 months, mark: own}
  no-intake-training:
    intake_interval: {value: 6 months, mark: own}
  no-path-to-leadership:
    leadership_interval: {value: 12 months, mark: own}
  no-police-sensitization:
    police_interval: {value: 12 months, mark: own}
  no-rights-training:
    rights_interval: {value: 12 months, mark: own}
  no-safety-information:
    items_min: {value: 1, unit: items, mark: seen, source: 'SWIT 2.2.5, p31; SWIT Fig 2.1, p36'}
  no-seat-on-local-bodies:
    bodies_required: {value: 3, unit: kinds, mark: seen, source: 'SWIT 1.2.6, p13'}
  no-sex-worker-trainers:
    trainer_share: {value: 0.5, unit: share, mark: own}
    joint_sessions_min: {value: 1, unit: sessions/year, mark: own}
  no-violence-indicator:
    indicators_min: {value: 1, unit: indicators, mark: seen, source: 'SWIT 2.2, p26; SWIT 2.3, p37'}
  no-violence-strategy:
    strategies_min:
      value: 1
      unit: strategies
      mark: seen
      source: 'SWIT 2.1, p22; SWIT 2.2, p26-34'
      at_least: 1
  not-enough-contact-slots:
    minutes_per_contact: {value: 20 min, mark: own}
  opening-stock-low:
    min_months: {value: 1.0, unit: months of stock, mark: own}
  outreach-outside-hotspot-hours:
    overlap_min: {value: 1 min, mark: own}
  outreach-without-links:
    columns_required:
      value: 3
      unit: columns
      mark: seen
      source: 'SWIT 3.2.1, p46; SWIT Fig 3.6, p55'
  outreach-worker-not-sex-worker:
    share_required:
      value: 1.0
      unit: share
      mark: seen
      source: 'SWIT 3.2 footnote 3, p45; SWIT Box 1.2, p9'
      lowest: 1.0
      highest: 1.0
  overloaded-outreach-worker:
    caseload_max:
      value: 65
      unit: people/worker
      mark: seen
      source: 'SWIT 3.2.1, p46; SWIT Table 6.3, p147; SWIT Fig 6.6, p160'
      at_least: 30
      at_most: 65
    caseload_plan:
      value: 50
      unit: people/worker
      mark: seen
      source: 'SWIT 3.2.1, p46; SWIT Table 6.3, p147; SWIT Fig 6.6, p160'
      at_least: 30
      at_most: 65
  overloaded-supervisor:
    span_outer:
      value: 20
      unit: workers/supervisor
      mark: seen
      source: 'SWIT 3.2.2 C, p58'
      at_least: 5
      at_most: 20
  oversized-small-group:
    group_max: {value: 25, unit: people, mark: practice, source: PEPFAR MER 2.6.1}
  overstretched-manager:
    ngos_max:
      value: 5
      unit: organizations/manager
      mark: seen
      source: 'SWIT Fig 6.6, p160'
      at_least: 3
      at_most: 5
    states_max:
      value: 2
      unit: states/manager
      mark: seen
      source: 'SWIT Fig 6.6, p160'
      at_least: 1
      at_most: 2
  package-not-attainable:
    package_window: {value: 3 months, mark: practice, source: Kenya MOH 731 Plus}
  participation-freedom-denied:
    vote_weight_min: {value: 1.0, unit: ratio to partner, mark: own}
  partnership-without-safeguards:
    safeguards_required:
      value: 3
      unit: safeguards
      mark: seen
      source: 'SWIT 1.2.1, p7'
      lowest: 3
      highest: 3
  pay-below-comparable-staff:
    pay_ratio_min: {value: 0.8, unit: ratio, mark: own}
    supervisor_pay_ratio:
      value: 1.0
      unit: ratio
      mark: seen
      source: 'SWIT Box 3.2, p46; SWIT 3.2.2 D, p62'
  pay-inconsistent-in-area:
    pay_spread: {value: 0.1, unit: share, mark: own}
  payment-per-head:
    per_head_incentives_max:
      value: 0
      unit: incentives
      mark: seen
      source: 'SWIT 3.2.2 C, p60'
      lowest: 0
      highest: 0
  planning-value-unexplained:
    method_factor: {value: 1.5, unit: ratio, mark: own}
    round_factor: {value: 2.0, unit: ratio, mark: own}
  post-assault-care-incomplete:
    care_items:
      value: 4
      unit: services
      mark: seen
      source: 'SWIT 2.2.6, p33'
      lowest: 4
      highest: 4
  priority-threshold-moved:
    factor_count: {value: 8, unit: factors, mark: seen, source: 'SWIT Fig 3.7, p57'}
    priority_above:
      value: 3
      unit: factors; strictly more
      mark: seen
      source: 'SWIT Fig 3.7, p57'
  record-without-keeper:
    retention_max: {value: 24 months, mark: own}
  registration-file-incomplete:
    documents_required: {value: 6, unit: documents, mark: partial, source: 'SWIT ch. 6, p164-165'}
  report-path-broken:
    district_interval: {value: 1 month, mark: seen, source: 'SWIT Fig 6.6, p160'}
    centre_interval:
      value: 6 months
      mark: seen
      source: 'SWIT Fig 6.6, p160'
      at_least: 3 months
      at_most: 6 months
  reproductive-health-unanswered:
    srh_items: {value: 5, unit: services, mark: seen, source: 'SWIT ch. 5, p125'}
  rescue-or-raid:
    activities_max:
      value: 0
      unit: activities
      mark: seen
      source: 'SWIT 2.1.2, p25'
      lowest: 0
      highest: 0
  responder-without-rest:
    oncall_max: {value: 24 hours, mark: own}
    rest_hours: {value: 24 hours, mark: own}
  review-overdue:
    ngo_review: {value: 3 months, mark: seen, source: 'SWIT Fig 6.6, p160'}
    central_review:
      value: 12 months
      mark: seen
      source: 'SWIT Fig 6.6, p160'
      at_least: 6 months
      at_most: 12 months
  safe-space-closed-when-needed:
    margin_before: {value: 60 min, mark: own}
    margin_after: {value: 60 min, mark: own}
  safe-space-imposed:
    matters_required:
      value: 4
      unit: matters
      mark: seen
      source: 'SWIT 3.3.1, p63'
      lowest: 4
      highest: 4
  safe-space-location-unassessed:
    checks_required: {value: 4, unit: checks, mark: seen, source: 'SWIT 3.3.1, p63'}
  safe-space-without-activities:
    activities_min:
      value: 1
      unit: activities
      mark: seen
      source: 'SWIT 3.3.1, p63; SWIT 3.3.2, p65; SWIT Box 1.3, p10'
  screening-incomplete:
    tb_symptoms: {value: 4, unit: symptoms, mark: seen, source: 'SWIT ch. 5, p112'}
    cervical_from: {value: 30, unit: years, mark: seen, source: 'SWIT ch. 5, p127'}
    cervical_to: {value: 49, unit: years, mark: seen, source: 'SWIT ch. 5, p127'}
  sex-workers-absent-from-clinic:
    flags_required: {value: 4, unit: fields, mark: seen, source: 'SWIT ch. 5, p121'}
  sex-workers-only-in-outreach:
    roles_per_kind_min: {value: 1, unit: roles, mark: own}
  share-miscomputed:
    share_tolerance: {value: 0.005, unit: share; at 2 decimals, mark: own}
  shared-space-without-own-time:
    slots_per_week: {value: 1, unit: slots/week, mark: seen, source: 'SWIT Box 3.8, p65'}
  site-without-committee:
    committees_min:
      value: 1
      unit: committees
      mark: seen
      source: 'SWIT 3.4.1, p66; SWIT Fig 3.1, p45'
      at_least: 1
  site-without-safe-space:
    spaces_min: {value: 1, unit: safe spaces, mark: own}
  small-start-share:
    start_share:
      value: 0.9
      unit: share of estimate
      mark: practice
      source: Blanchard et al. 2008
  staff-majority-committee:
    staff_share: {value: 0.5, unit: share, mark: own}
  stage-without-sex-workers:
    stages_required:
      value: 4
      unit: stages
      mark: seen
      source: 'SWIT 1.1, p5'
      lowest: 4
      highest: 4
  stale-estimate:
    estimate_age:
      value: 18 months
      mark: practice
      source: 'SWIT ch. 6, p143; Verma et al. 2010 (Avahan); PACTR 9777 (Zimbabwe)'
      at_least: 6 months
      at_most: 18 months
    estimate_expired: {value: 36 months, mark: own}
  stand-alone-clinic-for-few:
    stand_alone_min: {value: 500, unit: people, mark: seen, source: 'SWIT Table 5.1, p119'}
  sti-checkup-too-rare:
    checkup_interval:
      value: 3 months
      mark: practice
      source: 'Reza-Paul et al. 2019 (Ashodaya); PACTR 9777 (Zimbabwe)'
  sti-package-incomplete:
    sti_items:
      value: 5
      unit: services
      mark: seen
      source: 'SWIT ch. 5, p116'
      lowest: 5
      highest: 5
  stock-check-not-monthly:
    stock_check_gap: {value: 1 month, mark: seen, source: 'SWIT ch. 4, p80'}
  supervision-visit-missing:
    visit_interval: {value: 1 month, mark: seen, source: 'SWIT Fig 6.6, p160'}
  supervisor-not-from-community:
    promotion_years: {value: 2 years, mark: own}
  supervisor-span-off-range:
    span_min:
      value: 5
      unit: workers/supervisor
      mark: seen
      source: 'SWIT Fig 6.6, p160; SWIT 3.2.2 C, p58'
    span_max:
      value: 7
      unit: workers/supervisor
      mark: seen
      source: 'SWIT Fig 6.6, p160; SWIT 3.2.2 C, p58'
      at_least: 5
      at_most: 20
  supply-planned-without-users:
    questions_required:
      value: 9
      unit: questions
      mark: seen
      source: 'SWIT Table 4.2, p83; Kenya MOH outreach worker summary'
  support-directory-incomplete:
    kinds_required:
      value: 4
      unit: kinds
      mark: seen
      source: 'SWIT 2.2.6, p32-33; SWIT 2.2.7, p34'
  terms-of-reference-incomplete:
    terms_required:
      value: 5
      unit: items
      mark: seen
      source: 'SWIT 3.2.2 B, p50; SWIT ch. 6, p161'
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
  tier-contact-too-rare:
    high_interval: {value: 7 days, mark: practice, source: PACTR 9777 (Zimbabwe)}
    medium_interval: {value: 14 days, mark: practice, source: PACTR 9777 (Zimbabwe)}
    low_interval: {value: 1 month, mark: practice, source: PACTR 9777 (Zimbabwe)}
  total-differs-from-parts:
    sum_abs: {value: 2, unit: people, mark: own}
    sum_rel: {value: 0.001, unit: share, mark: own}
  uncovered-crisis-hours:
    hours_per_week: {value: 168 hours, mark: seen, source: 'SWIT Box 2.9, p35'}
  underage-population:
    age_min: {value: 18, unit: years, mark: seen, source: 'SWIT 2.1.2, p25'}
  urgent-care-out-of-reach:
    pep_hours: {value: 72 hours, mark: seen, source: 'SWIT ch. 5, p126-127; Kenya MOH 731 Plus'}
    ec_hours: {value: 120 hours, mark: seen, source: 'SWIT ch. 5, p126-127; Kenya MOH 731 Plus'}
    ec_ideal: {value: 72 hours, mark: seen, source: 'SWIT ch. 5, p126-127; Kenya MOH 731 Plus'}
  venue-without-condom-point:
    points_min: {value: 1, unit: points, mark: own}
  violence-data-without-partners:
    phases_required: {value: 3, unit: phases, mark: seen, source: 'SWIT 2.3, p37'}
  volunteers-only:
    paid_roles_min:
      value: 1
      unit: roles
      mark: seen
      source: 'SWIT Table 1.1, p8; SWIT Box 3.2, p46'
  weekly-review-missing:
    review_gap: {value: 7 days, mark: seen, source: 'SWIT 3.2.2 B, p53; SWIT Fig 6.6, p160'}
  work-costs-unpaid:
    time_kinds_required: {value: 5, unit: kinds, mark: seen, source: 'SWIT Table 3.1, p60'}
  worker-without-supervisor:
    supervisors_exact: {value: 1, unit: supervisors, mark: own, lowest: 1, highest: 1}
  planning:
    caseload_min: {value: 30, unit: people per worker, mark: seen, source: 'SWIT Fig 6.6, p160'}
    session: {value: 120 min, mark: own, lowest: 15 min, highest: 12 hours}
    smallest_slice: {value: 5, unit: people, mark: own}
    hotspots_per_worker: {value: 8, unit: hotspots, mark: own}
    sessions_per_day: {value: 3, unit: sessions, mark: own}
    days_per_week: {value: 6, unit: days, mark: own}
    span_of_day: {value: 8 hours, mark: own, lowest: 1 hour, highest: 24 hours}
    rest: {value: 9 hours, mark: own, lowest: 1 hour, highest: 24 hours}
    late_after: {value: 21 hours, mark: own, lowest: 12 hours, highest: 30 hours}
    late_per_week: {value: 4, unit: sessions, mark: own}
    team: {value: 3, unit: workers, mark: own}
    companion_travel: {value: 30 min, mark: own}
    worker_travel: {value: 60 min, mark: own}
    travel_fixed: {value: 5 min, mark: own}
    metres_per_minute: {value: 150, unit: metres, mark: own}
    condom_pack: {value: 3, unit: condoms, mark: own}
    lubricant_pack: {value: 1, unit: sachets, mark: own}
    wastage: {value: 5%, mark: own, lowest: 0%}
    lubricant_per_condom: {value: 50%, mark: own}
    condoms_per_contacted_person:
      value: 30
      unit: condoms per month
      mark: practice
      source: Blanchard et al. 2008
    supply_lead: {value: 1 month, mark: own}
    supply_safety: {value: 1 month, mark: own}
    supply_review: {value: 1 month, mark: own}
    staffing_span:
      value: 7
      unit: workers per supervisor
      mark: seen
      source: 'SWIT Fig 6.6, p160'
    caseload_low: {value: 30, unit: people per worker, mark: seen, source: 'SWIT Fig 6.6, p160'}

"""#
    ),
    (
"policies/zimbabwe-trial.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The microplanning trial of Zimbabwe, as its register entry tells it: each microplanner has at least
# 50 people, who are met weekly, every two weeks or monthly by need, and the count is renewed every
# half year. To plan as it did, write 'policy: zimbabwe-trial' in programme.yaml and
# 'contact: {tiers: {high: 20%, medium: 30%}}' with the shares of your own place.
policy: zimbabwe-trial
extends: who-2013
source: PACTR 9777 (Zimbabwe)
change:
  planning:
    caseload_min:
      value: 50
      because: each microplanner of the trial had at least 50 people
    caseload_low:
      value: 50
      because: staffing figures begin where the trial's caseload begins
  stale-estimate:
    estimate_age:
      value: 6 months
      because: the trial renewed its map and count every six months

"""#
    ),
    (
"programmes/border-or-highway-town/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # seats_on: [planning, funding, implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes

# Partners promise that nobody is arrested for being known as a sex worker, with papers or without.
# partnerships:
#   border-police:
#     with: police
#     safeguards:
#       - no_backlash_for_organizing
#       - identification_not_used_for_arrest
#       - no_health_care_stigma
#     harm_statement: officers who break it are reported to the commander

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]

# 3. The law and the work.
context:
  work_mix: mixed
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [highly_mobile, migrant, undocumented]
  # violence_contexts: [public_at_large, state, workplace]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, police_accountability, safety_security, health_services]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: the border office meets the group every month
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: groups on both sides of the border run one programme
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 2400000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 12
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

"""#
    ),
    (
"programmes/border-or-highway-town/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# One town on a border or a highway. It takes over the choices of the template; write here what
# is true of this town, and what it does in another way. A key that you write here holds instead
# of the template's. 'removed' takes away what you do not want, as in
# 'events: {end-violence-day: removed}'. Lines that begin with '#' are examples. Take the '#'
# away and put in what is true.
site: our-town
extends: border-or-highway-town
name: Our town
status: draft

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m, highway: 1500 m west}

# 3. Hotspots: how many people, and when they are there. 'with 25-40' is how many at one
# time. Ask outreach workers where two should go together.
# hotspots:
#   weigh-bridge:
#     extends: truck-stop
#     pairs: {need: after 18:00, decided: first-meeting}
#     area: highway
#     people: {women: 40-70}
#     active: [daily 18:00-23:00 with 15-25]
#   transit-lodge:
#     extends: lodge
#     area: centre
#     people: {women: 25-35}
#     active: [daily 17:00-24:00 with 10-15]
#     gatekeeper: {kind: manager, access: yes, safety: yes}

# Agree with managers on a box of condoms where sex takes place; outreach workers fill it.
# distribution_points:
#   lodge-box: {kind: venue, at: transit-lodge, walk: 1 min, products: [male_condom, lubricant]}

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: evening, starts_from: centre}
#   w02: {extends: late, starts_from: highway}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {at: town-clinic}
#   syndromic_management: {at: town-clinic}
#   syphilis_test: {at: town-clinic}
#   gonorrhoea_chlamydia_test: {at: town-clinic}
#   hiv_test: {at: town-clinic, if_reactive: town-clinic}
#   hiv_testing_referral: {at: town-clinic}
#   tb_screen: {at: town-clinic}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {at: town-clinic}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: stop}
#   tb_preventive_therapy: {refer_to: hospital, contact: chest nurse}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {at: town-clinic}
#   safe_pregnancy: {at: town-clinic}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, stop]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   night-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: night-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: night-line, result: request}
# events:
#   police-table: {funded: yes, harm_monitoring: yes}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   stop:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: laundry for the lodges
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: a box at the weigh bridge
#   stock:
#     stop:
#       male_condom:
#         opening: 5500
#         receipts: 5500 per month
#         issues: 5500 per month
#         batches: [{expires: 2030-05, pieces: 5500}]
#       female_condom:
#         opening: 300
#         receipts: 300 per month
#         issues: 300 per month
#         batches: [{expires: 2030-05, pieces: 300}]
#       lubricant:
#         opening: 1500
#         receipts: 1500 per month
#         issues: 1500 per month
#         batches: [{expires: 2030-05, pieces: 1500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: two workers are enough for this town
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/border-or-highway-town/templates/border-or-highway-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# A site on a border or a highway. People come and go, some without papers, and speak several
# languages; much work is late, at truck stops and in lodges. A template holds choices that a
# group may take over or change. It holds no facts and no decisions: how many people there are,
# when they work and who decided stand in the site's own file, or nowhere yet.
template: border-or-highway-town
for: site
version: 1
name:
  en: A border or highway town
  fr: Une ville de frontière ou de grande route
  sw: Mji wa mpakani au barabara kuu
about: one town on a border or a highway, with drivers, truck stops and people who move on

meeting_place: stop
contact:
  every: 1 month
  needs_assessment: yes
  individual_plan: yes
  direct: [condoms_and_lubricant, personal_support]
  links: [safe_space, sti_clinic, hiv_testing, community_group]
  follow_up: [post_test_counselling, adherence_support]
calendar: {working_days: mon-sat}

patterns:
  hotspots:
    truck-stop: {typology: highway, roles: [solicit], pairs: {need: after 18:00}}
    street: {extends: truck-stop, typology: street}
    crossing: {extends: truck-stop, typology: street, pairs: {need: always}}
    lodge:
      typology: guest_house_hotel_lodging
      roles: [have_sex_with_clients, live]
      gatekeeper: {kind: manager}
    bar-with-rooms:
      extends: lodge
      typology: bar_with_lodging
      roles: [solicit, have_sex_with_clients]
  outreach_workers:
    evening: {post: outreach, supervisor: s01, available: [mon-fri 10:00-18:00, daily 18:00-24:00]}
    late: {extends: evening, available: [mon-fri 10:00-18:00, daily 18:00-02:00]}

supervisors:
  s01:
    post: supervision
    origin: promoted_outreach_worker
    available: [mon-sat 11:00-20:00]
    review: every week on mon 11:00-13:00

trainings:
  basic:
    tier: basic_start
    who: [outreach_workers]
    time: 09:00-14:00
    topics:
      - interpersonal_communication
      - confidentiality
      - condom_gap_and_negotiation
      - social_network_mapping
      - microplanning_and_records
      - sti_hiv_tb_symptoms_and_referral
      - voluntary_testing
      - violence_and_psychosocial_support
      - community_mobilization
  advanced:
    tier: advanced_quarterly
    who: [outreach_workers]
    time: 10:00-15:00
    topics: [legal_literacy, crisis, links_to_services, drugs_and_alcohol]

committees:
  committee:
    kind: community_committee
    seats: {sex_workers: 6, staff: 1}
    chair: sex_workers
    chosen_by: sex_workers
    term: 1 year
    meets: every month on first wed 11:00-13:00
    remit: [clinical_services, commodities, safe_space, structural_barriers]
    reports_to: [community, programme]
    officer_contact: 3 months

# Somebody who arrives at night needs a bed, a shower and a door that opens.
safe_spaces:
  stop:
    managed_by: community_leaders
    beside: none
    open: [always]
    functions: [relax, meet, condom_point, outreach_review, training]
    activities: [beds, shower, laundry]

crisis_teams:
  night-line:
    held_by: sex_workers
    tasks: [judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, document, report_back]
    protocols:
      physical_or_sexual_violence: [stay together, ask what the person wants, go to care if wanted]
      police_harassment_or_unlawful_detention: [call the lawyer, go to the station in pairs]
      suicide_risk: [stay together, call the counsellor on duty]

# How often each is due. Where it can be had is a fact of the place.
services:
  routine_check_up: {every: 3 months}
  syndromic_management: {}
  syphilis_test: {every: 6 months}
  gonorrhoea_chlamydia_test: {}
  hiv_test: {every: 3 months}
  hiv_testing_referral: {}
  tb_screen: {every: 3 months, symptoms: [cough, fever, weight_loss, night_sweats]}
  hiv_pep: {}
  sti_pep: {}
  emergency_contraception: {}
  abortion_to_extent_of_law: {}
  psychological_care: {}
  safety_plan: {}

commodities: {lubricant_base: water}

indicators:
  use:
    - reached-monthly
    - condom-adequacy
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded

events:
  police-table:
    kind: police_accountability
    when: every 6 months on third thu 14:00-16:00
    who: [committee]
  new-month:
    kind: microplan_renewal
    when: every month on last mon 13:00-14:00
    who: [outreach_workers]
  stock-count: {kind: stock_check, when: every 2 weeks on mon 13:00-14:00, who: [s01], at: stop}
  welcome-newcomers: {kind: group_activity, when: every week on thu 14:00-16:00, at: stop}
  manager-visit:
    kind: gatekeeper_visit
    when: every 6 months on second tue 14:00-16:00
    who: [outreach_workers, s01]
    team_size: 2
  end-violence-day: {kind: special_day, when: yearly on 17 dec 10:00-14:00, who: [all], at: stop}

records:
  map: {kind: hotspot_map, keeper: supervisor, keep: 18 months}
  microplans:
    kind: microplans
    keeper: outreach_worker
    filled_by: [outreach_worker]
    storage: with the worker
    keep: 3 months
    local_use: whom to meet first this week
    may_act: yes
    committee_sees: 1 month

"""#
    ),
    (
"programmes/establishment-town/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # seats_on: [planning, funding, implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]
  trans-women:
    gender: transgender
    age_min: 18
    # acts_per_week: 9
    # anal_acts_per_week: 5
    # topics: [hormone_counselling]

# 3. The law and the work.
context:
  work_mix: establishment_based
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [local, migrant]
  # violence_contexts: [workplace, state]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, safety_security, law_reform_advocacy]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: those who work in each house choose who speaks for them
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: the group runs the evening clinic of the town
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 2400000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 12
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

"""#
    ),
    (
"programmes/establishment-town/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# One town where people work inside. It takes over the choices of the template; write here what
# is true of this town, and what it does in another way. A key that you write here holds instead
# of the template's. 'removed' takes away what you do not want, as in
# 'events: {end-violence-day: removed}'. Lines that begin with '#' are examples. Take the '#'
# away and put in what is true.
site: our-town
extends: establishment-town
name: Our town
status: draft

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women, trans-women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m, hill: 900 m north}

# 3. Hotspots: how many people, and when they are there. 'with 25-40' is how many at one time.
# hotspots:
#   hill-house:
#     extends: brothel
#     area: hill
#     people: {women: 40-60}
#     active: [daily 14:00-23:00 with 20-30]
#     gatekeeper: {kind: owner, access: yes, safety: yes}
#   palm-lodge:
#     extends: lodge
#     area: centre
#     people: {women: 25-35, trans-women: 4-8}
#     active: [daily 17:00-24:00 with 10-15]
#     gatekeeper: {kind: manager, access: yes, safety: yes}

# Agree with managers on a box of condoms where sex takes place; outreach workers fill it.
# distribution_points:
#   house-box: {kind: venue, at: hill-house, walk: 1 min, products: [male_condom, lubricant]}
#   lodge-box: {kind: venue, at: palm-lodge, walk: 1 min, products: [male_condom, lubricant]}

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: day, starts_from: hill}
#   w02: {extends: evening, starts_from: centre}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {at: town-clinic}
#   syndromic_management: {at: town-clinic}
#   syphilis_test: {at: town-clinic}
#   gonorrhoea_chlamydia_test: {at: town-clinic, specimens: [urethral, vaginal, rectal, throat]}
#   hiv_test: {at: town-clinic, if_reactive: town-clinic}
#   hiv_testing_referral: {at: town-clinic}
#   tb_screen: {at: town-clinic}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {at: town-clinic}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: house}
#   tb_preventive_therapy: {refer_to: hospital, contact: chest nurse}
#   hepatitis_b_vaccine: {at: town-clinic}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {at: town-clinic}
#   safe_pregnancy: {at: town-clinic}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, house]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   night-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: night-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: night-line, result: request}
# events:
#   police-table: {funded: yes, harm_monitoring: yes}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   house:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: a hair salon in the mornings
#     own_time: {women: tue 10:00-12:00, trans-women: wed 14:00-16:00}
#     if_times_clash: the group that had less time this month goes first
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: a box in each house
#   stock:
#     house:
#       male_condom:
#         opening: 5500
#         receipts: 5500 per month
#         issues: 5500 per month
#         batches: [{expires: 2030-05, pieces: 5500}]
#       female_condom:
#         opening: 300
#         receipts: 300 per month
#         issues: 300 per month
#         batches: [{expires: 2030-05, pieces: 300}]
#       lubricant:
#         opening: 2500
#         receipts: 2500 per month
#         issues: 2500 per month
#         batches: [{expires: 2030-05, pieces: 2500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: two workers are enough for this town
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/establishment-town/templates/establishment-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# A site where most people work inside: in brothels, lodges, massage parlours and clubs. Managers
# let outreach in or keep it out, so visits to them come first, never by one person alone. A
# template holds choices that a group may take over or change. It holds no facts and no
# decisions: how many people there are, when they work and who decided stand in the site's own
# file, or nowhere yet.
template: establishment-town
for: site
version: 1
name:
  en: A town of brothels and lodges
  fr: Une ville de maisons closes et d’hôtels
  sw: Mji wenye madanguro na nyumba za kulala wageni
about: one town where people work in brothels, lodges, massage parlours and clubs

meeting_place: house
contact:
  every: 1 month
  needs_assessment: yes
  individual_plan: yes
  direct: [condoms_and_lubricant, personal_support]
  links: [safe_space, sti_clinic, hiv_testing, community_group]
  follow_up: [post_test_counselling, adherence_support]
calendar: {working_days: mon-sat}

patterns:
  hotspots:
    brothel:
      typology: brothel
      roles: [solicit, have_sex_with_clients, live]
      gatekeeper: {kind: owner}
    lodge:
      typology: guest_house_hotel_lodging
      roles: [have_sex_with_clients]
      gatekeeper: {kind: manager}
    bar-with-rooms:
      extends: lodge
      typology: bar_with_lodging
      roles: [solicit, have_sex_with_clients]
    parlour:
      extends: lodge
      typology: massage_parlour
      roles: [solicit, have_sex_with_clients]
    club: {typology: strip_club, roles: [solicit], gatekeeper: {kind: manager}}
    casino: {extends: club, typology: casino}
  outreach_workers:
    day: {post: outreach, supervisor: s01, available: [mon-sat 10:00-18:00]}
    evening: {post: outreach, supervisor: s01, available: [mon-fri 10:00-18:00, daily 18:00-23:00]}

supervisors:
  s01:
    post: supervision
    origin: promoted_outreach_worker
    available: [mon-sat 09:00-19:00]
    review: every week on mon 10:00-12:00

trainings:
  basic:
    tier: basic_start
    who: [outreach_workers]
    time: 09:00-14:00
    topics:
      - interpersonal_communication
      - confidentiality
      - condom_gap_and_negotiation
      - social_network_mapping
      - microplanning_and_records
      - sti_hiv_tb_symptoms_and_referral
      - voluntary_testing
      - violence_and_psychosocial_support
      - community_mobilization
  advanced:
    tier: advanced_quarterly
    who: [outreach_workers]
    time: 10:00-15:00
    topics: [advanced_counselling, legal_literacy, links_to_services, leadership]

committees:
  committee:
    kind: community_committee
    seats: {sex_workers: 6, staff: 1}
    chair: sex_workers
    chosen_by: sex_workers
    term: 1 year
    meets: every month on second wed 10:00-12:00
    remit: [clinical_services, commodities, safe_space, structural_barriers]
    reports_to: [community, programme]
    officer_contact: 3 months

# A room of work is no room of rest: open before the first clients come until after the last left.
safe_spaces:
  house:
    managed_by: community_leaders
    beside: none
    open: [daily 09:00-02:00]
    functions: [relax, meet, condom_point, outreach_review, training]
    activities: [meal, beauty, lockers]

crisis_teams:
  night-line:
    held_by: sex_workers
    tasks: [judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, document, report_back]
    protocols:
      physical_or_sexual_violence: [stay together, ask what the person wants, go to care if wanted]
      police_harassment_or_unlawful_detention: [call the lawyer, go to the station in pairs]
      suicide_risk: [stay together, call the counsellor on duty]

# How often each is due. Where it can be had is a fact of the place.
services:
  routine_check_up: {every: 3 months}
  syndromic_management: {}
  syphilis_test: {every: 6 months}
  gonorrhoea_chlamydia_test: {}
  hiv_test: {every: 3 months}
  hiv_testing_referral: {}
  tb_screen: {every: 3 months, symptoms: [cough, fever, weight_loss, night_sweats]}
  hiv_pep: {}
  sti_pep: {}
  emergency_contraception: {}
  abortion_to_extent_of_law: {}
  psychological_care: {}
  safety_plan: {}

commodities: {lubricant_base: water}

indicators:
  use:
    - reached-monthly
    - condom-adequacy
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded

events:
  police-table:
    kind: police_accountability
    when: every 6 months on third thu 14:00-16:00
    who: [committee]
  new-month:
    kind: microplan_renewal
    when: every month on last mon 12:00-13:00
    who: [outreach_workers]
  manager-visit:
    kind: gatekeeper_visit
    when: every 6 months on second tue 14:00-16:00
    who: [outreach_workers, s01]
    team_size: 2
  stock-count: {kind: stock_check, when: every month on last mon 12:00-13:00, who: [s01], at: house}
  morning-together: {kind: group_activity, when: every month on third thu 10:00-12:00, at: house}
  end-violence-day: {kind: special_day, when: yearly on 17 dec 10:00-14:00, who: [all], at: house}

records:
  map: {kind: hotspot_map, keeper: supervisor, keep: 18 months}
  microplans:
    kind: microplans
    keeper: outreach_worker
    filled_by: [outreach_worker]
    storage: with the worker
    keep: 3 months
    local_use: whom to meet first this week
    may_act: yes
    committee_sees: 1 month

"""#
    ),
    (
"programmes/home-and-online/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # seats_on: [planning, funding, implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]
  men:
    gender: male
    age_min: 18
    # acts_per_week: 8
    # anal_acts_per_week: 7
    # topics: [prep, stigma]
  trans-women:
    gender: transgender
    age_min: 18
    # acts_per_week: 9
    # anal_acts_per_week: 5
    # topics: [hormone_counselling]

# 3. The law and the work.
context:
  work_mix: mixed
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [local]
  # violence_contexts: [intimate_partner_family, public_at_large]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, safety_security, psychosocial_legal_support]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    # airtime: 2000 KES per month
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: each of the three groups has a member on the board
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: the group pays for the help line itself
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 2400000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 12
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

"""#
    ),
    (
"programmes/home-and-online/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# People who work from homes or online. It takes over the choices of the template; write here
# what is true here, and what is done in another way. A key that you write here holds instead of
# the template's. 'removed' takes away what you do not want, as in
# 'events: {end-violence-day: removed}'. Lines that begin with '#' are examples. Take the '#'
# away and put in what is true.
site: our-town
extends: home-and-online
name: Our town
status: draft

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women, men, trans-women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m}

# 3. Homes and online rooms, by codes that give nobody away. 'welcome: yes' once people there asked
# for visits.
# hotspots:
#   old-quarter:
#     extends: home
#     area: centre
#     people: {women: 30-45}
#     active: [mon-fri 10:00-18:00 with 5-10]
#     welcome: yes
#   green-room:
#     extends: online-room
#     area: centre
#     people: {men: 25-40, trans-women: 30-40}
#     active: [daily 14:00-22:00 with 10-20]

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: daytime, gender: female, starts_from: centre}
#   w02: {extends: online, gender: male, starts_from: centre}
#   w03: {extends: online, gender: transgender, starts_from: centre}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {at: town-clinic}
#   syndromic_management: {at: town-clinic}
#   syphilis_test: {at: town-clinic}
#   gonorrhoea_chlamydia_test: {at: town-clinic, specimens: [urethral, vaginal, rectal, throat]}
#   self_test: {at: flat, if_reactive: town-clinic}
#   confirmatory_test: {at: town-clinic}
#   hiv_testing_referral: {at: town-clinic}
#   hepatitis_b_vaccine: {at: town-clinic}
#   prep: {at: town-clinic}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {at: town-clinic}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: flat}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {at: town-clinic}
#   safe_pregnancy: {at: town-clinic}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, flat]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   help-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: help-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: help-line, result: request}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   flat:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: typing and pictures for shops
#     own_time: {women: mon 14:00-16:00, men: wed 14:00-16:00, trans-women: fri 14:00-16:00}
#     if_times_clash: the group that had less time this month goes first
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: packs that a messenger brings
#   stock:
#     flat:
#       male_condom:
#         opening: 6000
#         receipts: 6000 per month
#         issues: 6000 per month
#         batches: [{expires: 2030-05, pieces: 6000}]
#       female_condom:
#         opening: 300
#         receipts: 300 per month
#         issues: 300 per month
#         batches: [{expires: 2030-05, pieces: 300}]
#       lubricant:
#         opening: 3500
#         receipts: 3500 per month
#         issues: 3500 per month
#         batches: [{expires: 2030-05, pieces: 3500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: three workers are enough to begin with
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/home-and-online/templates/home-and-online.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# A site for people who work from homes or meet clients online. Few of them call themselves sex
# workers; nobody visits a home that has not asked for it, and what is carried there speaks of
# health in general. A template holds choices that a group may take over or change. It holds no
# facts and no decisions: how many people there are, when they work and who decided stand in the
# site's own file, or nowhere yet.
template: home-and-online
for: site
version: 1
name:
  en: Homes and online
  fr: À domicile et en ligne
  sw: Nyumbani na mtandaoni
about: people who work from homes or meet clients online, and are not seen on any street

meeting_place: flat
contact:
  every: 1 month
  needs_assessment: yes
  individual_plan: yes
  direct: [condoms_and_lubricant, personal_support]
  links: [safe_space, sti_clinic, hiv_testing, community_group]
  follow_up: [post_test_counselling, adherence_support]
calendar: {working_days: mon-sat}

patterns:
  hotspots:
    home: {typology: homes, roles: [have_sex_with_clients, live]}
    online-room: {typology: virtual_space, setting: not_self_identified, roles: [solicit]}
    rented-room:
      typology: guest_house_hotel_lodging
      setting: not_self_identified
      roles: [have_sex_with_clients]
  outreach_workers:
    daytime: {post: outreach, supervisor: s01, available: [mon-sat 10:00-19:00]}
    online: {post: outreach, supervisor: s01, available: [daily 10:00-22:00]}

supervisors:
  s01:
    post: supervision
    origin: promoted_outreach_worker
    available: [mon-sat 10:00-19:00]
    review: every week on tue 10:00-12:00

trainings:
  basic:
    tier: basic_start
    who: [outreach_workers]
    time: 09:00-14:00
    topics:
      - interpersonal_communication
      - confidentiality
      - condom_gap_and_negotiation
      - social_network_mapping
      - microplanning_and_records
      - sti_hiv_tb_symptoms_and_referral
      - voluntary_testing
      - violence_and_psychosocial_support
      - community_mobilization
  advanced:
    tier: advanced_quarterly
    who: [outreach_workers]
    time: 10:00-15:00
    topics: [advanced_counselling, stigma_and_harassment, legal_literacy, leadership]

committees:
  committee:
    kind: community_committee
    seats: {sex_workers: 5, staff: 1}
    chair: sex_workers
    chosen_by: sex_workers
    term: 1 year
    meets: every month on first thu 10:00-12:00
    remit: [clinical_services, commodities, safe_space, structural_barriers]
    reports_to: [community, programme]
    officer_contact: 3 months

# A flat like others, with no sign at the door.
safe_spaces:
  flat:
    managed_by: community_leaders
    beside: none
    open: [daily 09:00-23:00]
    functions: [relax, meet, condom_point, outreach_review, training]
    activities: [internet, creche]

crisis_teams:
  help-line:
    held_by: sex_workers
    tasks: [judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, document, report_back]
    protocols:
      physical_or_sexual_violence: [stay together, ask what the person wants, go to care if wanted]
      police_harassment_or_unlawful_detention: [call the lawyer, go to the station in pairs]
      suicide_risk: [stay together, call the counsellor on duty]

# How often each is due. Where it can be had is a fact of the place.
services:
  routine_check_up: {every: 3 months}
  syndromic_management: {}
  syphilis_test: {every: 6 months}
  gonorrhoea_chlamydia_test: {}
  self_test: {every: 3 months}
  confirmatory_test: {}
  hiv_testing_referral: {}
  hepatitis_b_vaccine: {}
  prep: {}
  hiv_pep: {}
  sti_pep: {}
  emergency_contraception: {}
  abortion_to_extent_of_law: {}
  psychological_care: {}
  safety_plan: {}

commodities: {lubricant_base: water}

indicators:
  use:
    - reached-monthly
    - condom-adequacy
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded

events:
  new-month:
    kind: microplan_renewal
    when: every month on last tue 12:00-13:00
    who: [outreach_workers]
  stock-count: {kind: stock_check, when: every month on last tue 12:00-13:00, who: [s01], at: flat}
  early-meeting: {kind: group_activity, when: every month on second sat 10:00-12:00, at: flat}
  late-meeting: {kind: group_activity, when: every month on fourth sat 10:00-12:00, at: flat}
  end-violence-day: {kind: special_day, when: yearly on 17 dec 10:00-14:00, who: [all], at: flat}

records:
  map: {kind: hotspot_map, keeper: supervisor, keep: 18 months}
  microplans:
    kind: microplans
    keeper: outreach_worker
    filled_by: [outreach_worker]
    storage: with the worker
    keep: 3 months
    local_use: whom to meet first this week
    may_act: yes
    committee_sees: 1 month

"""#
    ),
    (
"programmes/national-multi-site/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true. For a
# country or a region with many places, several organizations and one centre.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, tables/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # networks: [national]
    # seats_on: [planning, funding, implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  ministry: {kind: government}
  # north-group:
  #   kind: community_led
  #   board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-05-30, term: 1 year}
  #   capacity:
  #     transparent_decisions: yes
  #     participatory_process: yes
  #     community_control: yes
  #     transparent_people_and_money: yes
  #     growing_membership: yes
  #     learning_with_others: yes

# Levels and who answers for them. A total with a source of its own is compared with its parts.
regions:
  country: {level: central, organization: ministry}
  region-one: {level: state_province, in: country, organization: our-group}
  # region-two: {level: state_province, in: country, organization: north-group}

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]
  men:
    gender: male
    age_min: 18
    # acts_per_week: 8
    # anal_acts_per_week: 7
    # topics: [prep, stigma]
  trans-women:
    gender: transgender
    age_min: 18
    # acts_per_week: 9
    # anal_acts_per_week: 5
    # topics: [hormone_counselling]

# 3. The law and the work.
context:
  work_mix: mixed
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [local, highly_mobile, migrant]
  # violence_contexts: [workplace, public_at_large, state]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, law_reform_advocacy, safety_security]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: each region has a member on the national board
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: groups of sex workers run every site
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 24000000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 24
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

"""#
    ),
    (
"programmes/national-multi-site/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# One site of the programme. It takes over the choices of two templates, national-multi-site and
# the street-and-bar-town below it; write here what is true of this town, and what is done
# otherwise. A key that you write here holds instead of the template's. 'removed' takes away what
# you do not want, as in 'events: {end-violence-day: removed}'. Lines that begin with '#' are
# examples. Take the '#' away and put in what is true.
site: our-town
extends: national-multi-site
name: Our town
status: draft
organization: our-group

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m, market: 600 m east, highway: 2000 m west}

# 3. Hotspots: how many people, and when they are there. 'with 25-40' is how many at one
# time. Ask outreach workers where two should go together.
# hotspots:
#   market-stage:
#     extends: street
#     pairs: {need: after 20:00, decided: first-meeting}
#     area: market
#     people: {women: 40-70}
#     active: [mon-wed 19:00-23:00 with 10-20, thu-sat 19:00-01:00 with 25-40]
#   blue-bar:
#     extends: bar
#     area: centre
#     people: {women: 20-30}
#     active: [thu-sun 18:00-01:00 with 10-20]
#     gatekeeper: {kind: manager, access: yes, safety: yes}

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: evening, starts_from: centre}
#   w02: {extends: late, starts_from: market}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {at: town-clinic}
#   syndromic_management: {at: town-clinic}
#   syphilis_test: {at: town-clinic}
#   gonorrhoea_chlamydia_test: {at: town-clinic}
#   hiv_test: {at: town-clinic, if_reactive: town-clinic}
#   hiv_testing_referral: {at: town-clinic}
#   tb_screen: {at: town-clinic}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {at: town-clinic}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: room}
#   tb_preventive_therapy: {refer_to: hospital, contact: chest nurse}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {at: town-clinic}
#   safe_pregnancy: {at: town-clinic}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, room]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   night-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: night-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: night-line, result: request}
# events:
#   police-table: {funded: yes, harm_monitoring: yes}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   room:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: catering for the meetings of others
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: a box in each bar
#   stock:
#     room:
#       male_condom:
#         opening: 4500
#         receipts: 4500 per month
#         issues: 4500 per month
#         batches: [{expires: 2030-05, pieces: 4500}]
#       female_condom:
#         opening: 200
#         receipts: 200 per month
#         issues: 200 per month
#         batches: [{expires: 2030-05, pieces: 200}]
#       lubricant:
#         opening: 1500
#         receipts: 1500 per month
#         issues: 1500 per month
#         batches: [{expires: 2030-05, pieces: 1500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}
#   incidents: {storage: bound book in a locked box}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: two workers are enough for this town
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/national-multi-site/tables/towns.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# One line for each town of the country, as the ministry's table has it: low, high and, where the
# source gives one, the point, as in 80-120 point 100. A town that begins gets a file of its own
# in sites/, which adds to its line; no key may stand in both.
sites:
  our-town: {in: region-one}
  # second-town: {in: region-one, people: {women: 80-120}, estimate: national-map}

# estimates:
#   national-map:
#     method: mapping
#     date: 2026-10-30
#     source: size estimates of the national mapping
#     who: [women, our-group]
#     sex_workers: 20
#     others: 6
#     discreet: yes
#     purpose: outreach and clinics in every town
#     layers: [work_places, service_points]

"""#
    ),
    (
"programmes/national-multi-site/templates/national-multi-site.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# What every site of a national programme does, whatever the town is like: reviews, a monthly
# meeting of all staff, a visit from the district, stock counts, one set of indicators. It starts
# from the template of a town with streets and bars; a site of another kind extends another
# template and takes these events over. A template holds choices, no facts and no decisions.
template: national-multi-site
for: site
version: 1
extends: street-and-bar-town
name:
  en: A site of a national programme
  fr: Un site d’un programme national
  sw: Eneo la programu ya taifa
about: a country or region with many sites, several organizations and a centre

indicators:
  use:
    - reached-monthly
    - condom-adequacy
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded
    - condom-stock-out
    - committee-meetings-held

events:
  staff-meeting:
    kind: staff_meeting
    when: every month on last thu 10:00-12:00
    who: [all]
    at: room
  district-visit:
    kind: district_visit
    when: every month on third wed 10:00-12:00
    who: [s01]
    at: room
  quarterly-review:
    kind: review
    when: every 3 months on second fri 10:00-13:00
    who: [supervisors]
    at: room

records:
  incidents: {kind: incident_records, keeper: data_person, keep: 18 months}

"""#
    ),
    (
"programmes/small-collective/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true. For a group
# that starts small: one organization, perhaps not registered yet, one place.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # networks: [national]
    # seats_on: [implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]

# 3. The law and the work.
context:
  work_mix: mixed
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [local]
  # violence_contexts: [workplace, public_at_large]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, safety_security]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: the group is registered
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: the group employs its own staff
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 1200000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 12
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

# 10. Where the group does otherwise than a rule asks, a waiver says why, on whose word, how long.
# waivers:
#   - rule: no-seat-on-local-bodies
#     at: organizations.our-group
#     because: the group is new, and asks for the other seats this year
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/small-collective/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# The place where the group works. It takes over the choices of the template; write here what is
# true here, and what is done in another way. A key that you write here holds instead of the
# template's. 'removed' takes away what you do not want, as in
# 'events: {end-violence-day: removed}'. Lines that begin with '#' are examples. Take the '#'
# away and put in what is true.
site: our-town
extends: small-collective
name: Our town
status: draft

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m, market: 600 m east}

# 3. Hotspots: how many people, and when they are there. 'with 25-40' is how many at one
# time. Ask outreach workers where two should go together.
# hotspots:
#   market-stage:
#     extends: street
#     pairs: {need: after 20:00, decided: first-meeting}
#     area: market
#     people: {women: 60-80}
#     active: [mon-wed 19:00-22:00 with 10-20, thu-sat 19:00-23:00 with 25-35]

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: member, starts_from: centre}
#   w02: {extends: member, starts_from: market}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {refer_to: town-clinic, contact: nurse on duty}
#   syndromic_management: {refer_to: town-clinic, contact: nurse on duty}
#   syphilis_test: {refer_to: town-clinic, contact: nurse on duty}
#   gonorrhoea_chlamydia_test: {refer_to: town-clinic, contact: nurse on duty}
#   hiv_test: {refer_to: town-clinic, if_reactive: town-clinic, contact: nurse on duty}
#   hiv_testing_referral: {refer_to: town-clinic, contact: nurse on duty}
#   tb_screen: {refer_to: town-clinic, contact: nurse on duty}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {refer_to: town-clinic, contact: nurse on duty}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: room}
#   tb_preventive_therapy: {refer_to: hospital, contact: chest nurse}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {refer_to: town-clinic, contact: nurse on duty}
#   safe_pregnancy: {refer_to: town-clinic, contact: nurse on duty}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, room]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   help-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: help-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: help-line, result: request}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   room:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: catering for the meetings of others
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: a box in each bar
#   stock:
#     room:
#       male_condom:
#         opening: 4500
#         receipts: 4500 per month
#         issues: 4500 per month
#         batches: [{expires: 2030-05, pieces: 4500}]
#       female_condom:
#         opening: 200
#         receipts: 200 per month
#         issues: 200 per month
#         batches: [{expires: 2030-05, pieces: 200}]
#       lubricant:
#         opening: 1500
#         receipts: 1500 per month
#         issues: 1500 per month
#         batches: [{expires: 2030-05, pieces: 1500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: the group is small
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/small-collective/templates/small-collective.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# A local group that starts small: a few outreach workers, a room for some hours a day, services
# at other people’s clinics, and a members’ meeting that decides. A template holds choices that a
# group may take over or change. It holds no facts and no decisions: how many people there are,
# when they work and who decided stand in the site's own file, or nowhere yet.
template: small-collective
for: site
version: 1
name:
  en: A small collective starting up
  fr: Un petit collectif qui commence
  sw: Kikundi kidogo kinachoanza
about: a local group that starts with a few members, one room and what others can refer to

meeting_place: room
contact:
  every: 1 month
  needs_assessment: yes
  individual_plan: yes
  direct: [condoms_and_lubricant, personal_support]
  links: [safe_space, sti_clinic, hiv_testing, community_group]
  follow_up: [post_test_counselling, adherence_support]
calendar: {working_days: mon-sat}

patterns:
  hotspots:
    street: {typology: street, pairs: {need: after 20:00}}
    bar: {typology: bar_without_lodging, gatekeeper: {kind: manager}}
    home: {typology: homes}
  outreach_workers:
    member: {post: outreach, supervisor: s01, available: [mon-fri 14:00-18:00, daily 18:00-23:00]}

supervisors:
  s01:
    post: supervision
    origin: promoted_outreach_worker
    available: [mon-sat 12:00-20:00]
    review: every week on mon 14:00-16:00

trainings:
  basic:
    tier: basic_start
    who: [outreach_workers]
    time: 14:00-17:00
    topics:
      - interpersonal_communication
      - confidentiality
      - condom_gap_and_negotiation
      - social_network_mapping
      - microplanning_and_records
      - sti_hiv_tb_symptoms_and_referral
      - voluntary_testing
      - violence_and_psychosocial_support
      - community_mobilization
  advanced:
    tier: advanced_quarterly
    who: [outreach_workers]
    time: 14:00-17:00
    topics: [leadership, legal_literacy, crisis, links_to_services]

committees:
  committee:
    kind: community_committee
    seats: {sex_workers: 4, staff: 1}
    chair: sex_workers
    chosen_by: sex_workers
    term: 1 year
    meets: every month on first tue 14:00-16:00
    remit: [clinical_services, commodities, safe_space, structural_barriers]
    reports_to: [community, programme]
    officer_contact: 3 months

# Open from shortly before people begin to work until shortly after they stop.
safe_spaces:
  room:
    managed_by: community_leaders
    beside: none
    open: [daily 13:00-01:00]
    functions: [relax, meet, condom_point, outreach_review, training]
    activities: [literacy, meal]

crisis_teams:
  help-line:
    held_by: sex_workers
    tasks: [judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, document, report_back]
    protocols:
      physical_or_sexual_violence: [stay together, ask what the person wants, go to care if wanted]
      police_harassment_or_unlawful_detention: [call the lawyer, go to the station in pairs]
      suicide_risk: [stay together, call the counsellor on duty]

# How often each is due. Where it can be had is a fact of the place.
services:
  routine_check_up: {every: 3 months}
  syndromic_management: {}
  syphilis_test: {every: 6 months}
  gonorrhoea_chlamydia_test: {}
  hiv_test: {every: 3 months}
  hiv_testing_referral: {}
  tb_screen: {every: 3 months, symptoms: [cough, fever, weight_loss, night_sweats]}
  hiv_pep: {}
  sti_pep: {}
  emergency_contraception: {}
  abortion_to_extent_of_law: {}
  psychological_care: {}
  safety_plan: {}

commodities: {lubricant_base: water}

indicators:
  use:
    - reached-monthly
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded

events:
  new-month:
    kind: microplan_renewal
    when: every month on last mon 16:00-17:00
    who: [outreach_workers]
  stock-count: {kind: stock_check, when: every month on last mon 16:00-17:00, who: [s01], at: room}
  members-meeting:
    kind: group_activity
    when: every month on second thu 14:00-16:00
    who: [all]
    at: room
  yearly-review: {kind: review, when: yearly on 3 dec 14:00-17:00, who: [all], at: room}
  end-violence-day: {kind: special_day, when: yearly on 17 dec 14:00-17:00, who: [all], at: room}

records:
  map: {kind: hotspot_map, keeper: supervisor, keep: 18 months}
  microplans:
    kind: microplans
    keeper: outreach_worker
    filled_by: [outreach_worker]
    storage: with the worker
    keep: 3 months
    local_use: whom to meet first this week
    may_act: yes
    committee_sees: 1 month

"""#
    ),
    (
"programmes/street-and-bar-town/programme.yaml",
#"""
# yaml-language-server: $schema=../../schema/parasol.schema.json
# This file is the programme; the files named under 'include' belong to it. After each step write
# 'parasol check': it tells what is wrong, and what is still to do. Ids are short codes in small
# letters, such as 'our-town'. No file holds a name, a phone number or an address of a person.
# Lines that begin with '#' are examples. Take the '#' away and put in what is true.
parasol: 1
programme: our-programme
name: Our programme
languages: [en]
organization: our-group
plan: {from: 2027-01-04, weeks: 24, time_zone: Africa/Nairobi}
# Figures such as people per worker come from the 2013 guidance; a country may have its own, such as
# 'kenya'.
policy: who-2013
# Still a draft: what is missing is a list of things to do. When all concerned have agreed, write
# 'agreed: first-meeting' in its place, with the id of the decision.
status: draft
include: [templates/*.yaml, policies/*.yaml, sites/*.yaml, private/*.yaml]

# 1. Who runs it. 'community_led' means that sex workers decide: most seats on the board are theirs.
# 'seats_on' names the local bodies where they sit. 'capacity' is how strong the members find the
# group; what is still weak, a 'no', wants a step under 'transition'. Those who help after violence
# stand here too.
organizations:
  # law-aid: {kind: ngo, roles: [referral_target]}
  # social-office: {kind: government, roles: [referral_target]}
  our-group:
    kind: community_led
    # board: {sex_workers: 5, other: 1, chosen_by: sex_workers, elected: 2026-06-20, term: 1 year}
    # seats_on: [planning, funding, implementation]
    # capacity:
    #   transparent_decisions: yes
    #   participatory_process: yes
    #   community_control: yes
    #   transparent_people_and_money: yes
    #   growing_membership: yes
    #   learning_with_others: yes

# 2. Who it is for. Add each group that works there, and the mean number of sex acts per person and
# week as its people tell it: condoms are counted from that. 'topics' is what they want to speak of.
population:
  women:
    gender: female
    age_min: 18
    # acts_per_week: 12
    # anal_acts_per_week: 1
    # topics: [negotiation, contraception]

# 3. The law and the work.
context:
  work_mix: mixed
  # legal: criminalized
  # languages: [sw, en]
  # mobility: [local, migrant]
  # violence_contexts: [workplace, public_at_large, state]

# 4. What is promised to everyone. Nothing else may stand here.
promises: {tests: voluntary, incident_reports: chosen_by_person}

# 5. How sex workers take part in each stage. Write what is true today.
participation:
  who: [our-group]
  # stages:
  #   design: decision_maker
  #   implementation: employer
  #   management: governance_member
  #   evaluation: decision_maker
  # freedoms: {choose_representatives: yes, choose_how: yes, choose_whether: yes, equal_voice: yes}
  # roles:
  #   - {kind: decision_making, held_by: sex_workers, paid: yes}
  #   - {kind: management, held_by: sex_workers, paid: yes}
  #   - {kind: governance, held_by: sex_workers, paid: no}

# 6. What is done about violence. A record of what happened is kept only as the person wishes.
violence:
  strategies: [capacity_building, safety_security, police_accountability]
  # records: {form: numbered book, keeper: data_person, storage: locked box, follow_up: 7 days}
# materials: [{kind: safety_tips, languages: [sw, en], framing: neutral_health}]

# 7. The posts of those who do outreach. Agree with them on hours and pay; both are the same for all
# in the area, and no pay depends on how many people somebody brings. Write down how people come
# into a post and rise from it. Make openings known, so that not only friends hear of them.
posts:
  outreach:
    role: outreach_worker
    held_by: sex_workers
    openings_publicized: yes
    functions: [contact, needs_assessment, condom_supply, bring_to_safe_space, encourage_check_ups]
    paid_time: [contact, travel, meeting, reporting, planning]
    charging: yes
    leads_to: supervision
    # steps: [a year of outreach, the course for supervisors]
    # criteria: works here, is trusted here, and wants to
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 20 per week
    # pay: 14000 KES per month
    # per_diem: 500 KES per day
    # training_stipend: 800 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}
    # decided: first-meeting
  supervision:
    role: supervisor
    held_by: sex_workers
    openings_publicized: yes
    functions: [daily_mentoring, weekly_review]
    # criteria: a year of outreach here, and the course for supervisors
    # guidelines: [recruiting, retaining, assessing, promoting]
    # hours: 40 per week
    # pay: 28000 KES per month
    # per_diem: 500 KES per day
    # fares: {amount: 100 KES per route, in_advance: yes}

# 8. What the group wants for itself, soon and later, and against violence; the money of its own.
# goals:
#   soon:
#     about: empowerment
#     horizon: short_term
#     review: 2027-06-15
#     decided: first-meeting
#     text: the town council hears the group before it decides on the streets
#   later:
#     about: empowerment
#     horizon: long_term
#     review: 2027-12-01
#     decided: first-meeting
#     text: the group employs the nurse of the town
#   answered-calls:
#     about: violence
#     horizon: short_term
#     measure: incidents-recorded
#     review: 2027-06-15
#     decided: first-meeting
#     text: every call for help is answered
# budget:
#   - {amount: 2400000 KES per year, payee: our-group, purpose: outreach and the safe space}

# 9. What was decided: when, by whom, and how many sex workers came. Cite it where it belongs, as in
# 'decided: first-meeting'. Take no decision for others; leave it out until it was taken.
# decisions:
#   first-meeting:
#     date: 2026-11-20
#     who: [our-group, outreach_workers]
#     sex_workers: 12
#     others: 1
#     about: goals, pairs, pay, the safe space and the condoms

"""#
    ),
    (
"programmes/street-and-bar-town/sites/our-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# One town with streets and bars. It takes over the choices of the template; write here what is
# true of this town, and what it does in another way. A key that you write here holds instead of
# the template's. 'removed' takes away what you do not want, as in
# 'events: {end-violence-day: removed}'. Lines that begin with '#' are examples. Take the '#'
# away and put in what is true.
site: our-town
extends: street-and-bar-town
name: Our town
status: draft

# 1. Count people together with them, and say how. Draw on the map where they work and which
# services are near. 'estimate' holds for all hotspots below.
# estimate: first-map
# estimates:
#   first-map:
#     method: mapping
#     date: 2026-11-14
#     who: [women]
#     sex_workers: 12
#     others: 1
#     discreet: yes
#     purpose: outreach and the clinic
#     layers: [work_places, service_points]

# 2. Parts of the town, in metres from a landmark that no file names.
# areas: {centre: 0 m, market: 600 m east, highway: 2000 m west}

# 3. Hotspots: how many people, and when they are there. 'with 25-40' is how many at one
# time. Ask outreach workers where two should go together.
# hotspots:
#   market-stage:
#     extends: street
#     pairs: {need: after 20:00, decided: first-meeting}
#     area: market
#     people: {women: 40-70}
#     active: [mon-wed 19:00-23:00 with 10-20, thu-sat 19:00-01:00 with 25-40]
#   blue-bar:
#     extends: bar
#     area: centre
#     people: {women: 20-30}
#     active: [thu-sun 18:00-01:00 with 10-20]
#     gatekeeper: {kind: manager, access: yes, safety: yes}

# 4. Outreach workers, by codes; about 50 people for each.
# outreach_workers:
#   w01: {extends: evening, starts_from: centre}
#   w02: {extends: late, starts_from: market}

# 5. Where each service can be had: 'at' a place of care, 'refer_to' one, or 'none' with the reason.
# How often each is due stands in the template. Ask whether people accept the place, and whether a
# sex worker has a role there.
# facilities:
#   town-clinic:
#     kind: government
#     area: centre
#     hours: [mon-fri 08:00-17:00, sat 09:00-13:00]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
#     community_roles: [{role: navigator, trained: yes, confidential: yes, paid: yes}]
#   hospital:
#     kind: government
#     travel: 40 min
#     hours: [always]
#     rights_charter: yes
#     confidentiality_notice: yes
#     accepted: first-meeting
# services:
#   routine_check_up: {at: town-clinic}
#   syndromic_management: {at: town-clinic}
#   syphilis_test: {at: town-clinic}
#   gonorrhoea_chlamydia_test: {at: town-clinic}
#   hiv_test: {at: town-clinic, if_reactive: town-clinic}
#   hiv_testing_referral: {at: town-clinic}
#   tb_screen: {at: town-clinic}
#   hiv_pep: {refer_to: hospital, contact: emergency desk}
#   sti_pep: {at: town-clinic}
#   emergency_contraception: {refer_to: hospital, contact: emergency desk}
#   abortion_to_extent_of_law: {refer_to: hospital, contact: gynaecology nurse}
#   psychological_care: {refer_to: hospital, contact: social worker}
#   safety_plan: {at: room}
#   tb_preventive_therapy: {refer_to: hospital, contact: chest nurse}
#   art: {refer_to: hospital, contact: treatment nurse}
#   contraception: {at: town-clinic}
#   safe_pregnancy: {at: town-clinic}
#   abortion_and_post_abortion_care: {refer_to: hospital, contact: gynaecology nurse}
#   reproductive_cancers: {none: screening begins here in two years}
#   hormone_counselling: {refer_to: hospital, contact: nurse of the day clinic}

# 6. Dates: when the courses are and when the committee was elected. 'introduction' means that it
# was introduced at the places of care.
# trainings:
#   basic: {dates: [2026-12-07 to 2026-12-11], visits: [town-clinic, room]}
#   advanced: {dates: [2027-03-04, 2027-06-03]}
# committees:
#   committee: {elected: 2026-11-20, next_election: 2027-11-19, clinic_work: [introduction]}

# 7. Who is on call when. Codes again; every hour of the week needs somebody, and two nights in
# a row are followed by a day of rest. Ask those who help after violence before it happens.
# crisis_teams:
#   night-line:
#     trained: 2026-10-30
#     team: [r1, r2, r3]
#     roles: {call_receiver: [r1, r2, r3], on_call_responder: [r1, r2, r3], data_person: [r1]}
#     backup: {lawyer: law-aid, social_worker: social-office}
#     helpline:
#       number_present: yes
#       operators: sex_workers
#       trained: 2026-10-30
#       advertised_via: [outreach, word_of_mouth]
#     rota:
#       - {when: mon thu 18:00-06:00, who: [r1]}
#       - {when: tue fri sun 18:00-06:00, who: [r2]}
#       - {when: wed sat 18:00-06:00, who: [r3]}
#       - {when: wed sat sun 06:00-18:00, who: [r1]}
#       - {when: thu 06:00-18:00, who: [r2]}
#       - {when: mon tue fri 06:00-18:00, who: [r3]}
# directory:
#   doctors:
#     kind: medical
#     at: hospital
#     contact: emergency desk
#     agreement: 2026-11-20
#     violence_trained: yes
#   lawyers: {kind: legal, at: law-aid, contact: lawyer on duty, agreement: 2026-11-20}
#   social-workers: {kind: social, at: social-office, contact: duty desk, agreement: 2026-11-20}
#   shelter: {kind: shelter, at: social-office, contact: duty desk, agreement: 2026-11-20}
# referrals:
#   after-assault: {from: night-line, to: hospital, result: violence, contact: emergency desk}
#   back-home: {from: hospital, to: night-line, result: request}
# events:
#   police-table: {funded: yes, harm_monitoring: yes}

# 8. What is decided about the safe space, the supplies and what is measured, and where the map is
# kept. Look at a place before you rent it. 'questions' is what people answered about supplies, and
# 'batches' what stands on the packs. Cite a decision by its id; decisions stand in programme.yaml.
# safe_spaces:
#   room:
#     area: centre
#     location_check:
#       access: good
#       neighbours: acceptable
#       public_visibility: good
#       safe_from_outsiders_and_police: good
#     lease: {landlord: private_person, from: 2026-06-01, to: 2027-12-31}
#     income_idea: catering for the meetings of others
#     decided:
#       location: first-meeting
#       services: first-meeting
#       staffing: first-meeting
#       hours: first-meeting
# indicators:
#   decided: first-meeting
#   use:
#     - reached-monthly
#     - clinic-respect
#     - collective-agency
#     - involvement-domains
#     - incidents-recorded
# commodities:
#   decided: first-meeting
#   lubricant_base: water
#   issue_order: first_expired_first_out
#   workers_own_need: yes
#   questions:
#     male_condom:
#       outlets: [outreach_worker, safe_space]
#       wanted: plain and strong
#       price: free
#       walk: 5-10 min
#       available: mostly
#       had: 10 per week
#       missing: 2 per week
#       problems: [breakage]
#       help: a box in each bar
#   stock:
#     room:
#       male_condom:
#         opening: 4500
#         receipts: 4500 per month
#         issues: 4500 per month
#         batches: [{expires: 2030-05, pieces: 4500}]
#       female_condom:
#         opening: 200
#         receipts: 200 per month
#         issues: 200 per month
#         batches: [{expires: 2030-05, pieces: 200}]
#       lubricant:
#         opening: 1500
#         receipts: 1500 per month
#         issues: 1500 per month
#         batches: [{expires: 2030-05, pieces: 1500}]
# records:
#   map: {storage: locked cabinet in the safe space}
#   microplans: {designed_with: [outreach_workers]}

# 9. Where the group does otherwise than a rule asks, a waiver says why, on whose word and how long.
# waivers:
#   - rule: supervisor-span-off-range
#     at: supervisors.s01
#     because: two workers are enough for this town
#     decided: first-meeting
#     until: 2027-06-30

"""#
    ),
    (
"programmes/street-and-bar-town/templates/street-and-bar-town.yaml",
#"""
# yaml-language-server: $schema=../../../schema/parasol.schema.json
# A site where people meet clients on streets, at truck stops and in bars. A template holds
# choices that a group may take over or change. It holds no facts and no decisions: how many
# people there are, when they work and who decided stand in the site's own file, or nowhere yet.
template: street-and-bar-town
for: site
version: 2
name:
  en: A town with streets and bars
  fr: Une ville avec des rues et des bars
  sw: Mji wenye mitaa na baa
about: one town where people work on streets, at truck stops and in bars

meeting_place: room
contact:
  every: 1 month
  needs_assessment: yes
  individual_plan: yes
  direct: [condoms_and_lubricant, personal_support]
  links: [safe_space, sti_clinic, hiv_testing, community_group]
  follow_up: [post_test_counselling, adherence_support]
calendar: {working_days: mon-sat}

patterns:
  hotspots:
    street: {typology: street, roles: [solicit], pairs: {need: after 20:00}}
    truck-stop: {extends: street, typology: highway}
    park: {extends: street, typology: park}
    bar: {typology: bar_without_lodging, roles: [solicit], gatekeeper: {kind: manager}}
    bar-with-rooms:
      typology: bar_with_lodging
      roles: [solicit, have_sex_with_clients]
      gatekeeper: {kind: manager}
    home: {typology: homes}
  outreach_workers:
    evening: {post: outreach, supervisor: s01, available: [mon-fri 10:00-18:00, daily 18:00-24:00]}
    late: {extends: evening, available: [mon-fri 10:00-18:00, daily 18:00-02:00]}

supervisors:
  s01:
    post: supervision
    origin: promoted_outreach_worker
    available: [mon-sat 10:00-20:00]
    review: every week on mon 10:00-12:00

trainings:
  basic:
    tier: basic_start
    who: [outreach_workers]
    time: 09:00-14:00
    topics:
      - interpersonal_communication
      - confidentiality
      - condom_gap_and_negotiation
      - social_network_mapping
      - microplanning_and_records
      - sti_hiv_tb_symptoms_and_referral
      - voluntary_testing
      - violence_and_psychosocial_support
      - community_mobilization
  advanced:
    tier: advanced_quarterly
    who: [outreach_workers]
    time: 10:00-15:00
    topics: [stigma_and_harassment, legal_literacy, crisis, leadership]

committees:
  committee:
    kind: community_committee
    seats: {sex_workers: 6, staff: 1}
    chair: sex_workers
    chosen_by: sex_workers
    term: 1 year
    meets: every month on first tue 14:00-16:00
    remit: [clinical_services, commodities, safe_space, structural_barriers]
    reports_to: [community, programme]
    officer_contact: 3 months

# Open from shortly before people begin to work until shortly after they stop.
safe_spaces:
  room:
    managed_by: community_leaders
    beside: none
    open: [daily 09:00-03:00]
    functions: [relax, meet, condom_point, outreach_review, training]
    activities: [shower, literacy, phone_charging]

crisis_teams:
  night-line:
    held_by: sex_workers
    tasks: [judge_urgency, remove_danger, link_to_care, lawyer_on_arrest, document, report_back]
    protocols:
      physical_or_sexual_violence: [stay together, ask what the person wants, go to care if wanted]
      police_harassment_or_unlawful_detention: [call the lawyer, go to the station in pairs]
      suicide_risk: [stay together, call the counsellor on duty]

# How often each is due. Where it can be had is a fact of the place.
services:
  routine_check_up: {every: 3 months}
  syndromic_management: {}
  syphilis_test: {every: 6 months}
  gonorrhoea_chlamydia_test: {}
  hiv_test: {every: 3 months}
  hiv_testing_referral: {}
  tb_screen: {every: 3 months, symptoms: [cough, fever, weight_loss, night_sweats]}
  hiv_pep: {}
  sti_pep: {}
  emergency_contraception: {}
  abortion_to_extent_of_law: {}
  psychological_care: {}
  safety_plan: {}

commodities: {lubricant_base: water}

indicators:
  use:
    - reached-monthly
    - condom-adequacy
    - clinic-respect
    - collective-agency
    - involvement-domains
    - incidents-recorded

events:
  police-table:
    kind: police_accountability
    when: every 6 months on third thu 14:00-16:00
    who: [committee]
  new-month:
    kind: microplan_renewal
    when: every month on last mon 12:00-13:00
    who: [outreach_workers]
  stock-count: {kind: stock_check, when: every month on last mon 12:00-13:00, who: [s01], at: room}
  afternoon-together: {kind: group_activity, when: every month on last fri 14:00-17:00, at: room}
  end-violence-day: {kind: special_day, when: yearly on 17 dec 10:00-16:00, who: [all], at: room}

records:
  map: {kind: hotspot_map, keeper: supervisor, keep: 18 months}
  microplans:
    kind: microplans
    keeper: outreach_worker
    filled_by: [outreach_worker]
    storage: with the worker
    keep: 3 months
    local_use: whom to meet first this week
    may_act: yes
    committee_sees: 1 month

# What each version changed, and why. 'parasol outdated' compares a copy with what ships.
changes:
  - version: 2
    date: 2026-11-25
    at: safe_spaces.room.open
    was: '[daily 16:00-03:00]'
    because: people who work by day found it closed before and during their work
    source: SWIT 3.3.1, p63
  - version: 2
    date: 2026-11-25
    at: events.stock-count
    because: without a count each month nobody sees in time that condoms run out
    source: SWIT ch. 4, p80
  - version: 2
    date: 2026-11-25
    at: patterns.outreach_workers.evening.available
    was: '[mon-fri 10:00-18:00, thu-sat 18:00-24:00]'
    because: many work on Sunday to Wednesday evenings too, and would meet nobody
    source: SWIT 3.2.1, p46

"""#
    ),
    (
"reference/attributes.yaml",
#"""
# yaml-language-server: $schema=../schema/attributes.schema.json
# What the guidance knows of a programme, attribute by attribute, and the key under which the
# language reads it. '*' stands for an id, a name in a table or an item of a list, '**' for anything
# in front. Sources give the section and the printed page of the 2013 tool ("SWIT"), or the short
# name of another publication; marks are those of policies: seen, partial, practice, own.
# An attribute that no key reads says why under left_out.
attributes:
  provenance:
    decided_with:
      read: ['**.decided', decisions.*.who, decisions.*.date]
      source: 'SWIT 1.2.4, p10-11; SWIT 1.3, p16'
      mark: seen
    took_part:
      read: [decisions.*.sex_workers, decisions.*.others]
      source: 'SWIT 1.2.4, p10-11'
      mark: own
    chosen_by: {read: ['**.chosen_by'], source: 'SWIT Box 1.1, p7', mark: seen}

  programme:
    level:
      read: [levels]
      source: 'SWIT Table 1.2, p17; SWIT Fig 2.1, p36; SWIT Fig 6.6, p160'
      mark: seen
    approach: {read: [transition.approach], source: 'SWIT Table 1.1, p8; SWIT p161', mark: seen}
    transition_goal: {read: [transition.goal], source: 'SWIT 1.1, p5; SWIT 1.2.1, p7', mark: seen}
    transition_plan.target_date: {read: [transition.by], source: 'SWIT 1.2.2, p8', mark: seen}
    transition_plan.steps:
      read: [transition.steps.*.date, transition.steps.*.text]
      source: 'SWIT 1.2.2, p8'
      mark: seen
    plan_period: {read: [plan.from, plan.weeks], mark: own}
    profile: {read: [policy.profile], mark: own, note: a policy says whose age bands and forms hold}
    month_factor:
      read: [policy.month_factor]
      source: 'Kenya MOH 731 Plus, for four weeks'
      mark: own
    goals.text: {read: [goals.*.text], source: 'SWIT 1.3, p16', mark: seen}
    goals.horizon: {read: [goals.*.horizon], source: 'SWIT 1.3, p16', mark: seen}
    goals.about: {read: [goals.*.about], source: 'SWIT 1.3, p16', mark: seen}
    goals.measure: {read: [goals.*.measure], source: 'SWIT 1.3, p16', mark: seen}
    goals.review_on: {read: [goals.*.review], source: 'SWIT 1.3, p16; SWIT p11', mark: seen}
    empowerment_elements:
      read: [empowerment_elements]
      source: 'SWIT 1.2.1-1.2.8, p7-16'
      mark: seen
    deviations.rule:
      read: [waivers.*.rule, waivers.*.at]
      source: 'SWIT 1.2.4, p10-11'
      mark: seen
    deviations.decided_by:
      read: [waivers.*.decided]
      source: 'SWIT 1.2.4, p10-11'
      mark: seen
      note: the decision says who took part
    deviations.decided_on: {read: [decisions.*.date], source: 'SWIT 1.2.4, p10-11', mark: own}
    deviations.reason: {read: [waivers.*.because], source: 'SWIT 1.2.4, p10-11', mark: own}
    deviations.review_on:
      read: [waivers.*.until]
      source: 'SWIT 1.2.4, p10-11'
      mark: own
      note: a waiver ends on the day by which it is looked at again
    coverage_target:
      read: [policy.change.*.*.value]
      source: 'SWIT p147'
      mark: seen
      note: a parameter of estimate-not-covered
    empowerment_by_level:
      read: [levels.*.empowerment, indicators.own.*.measures]
      source: 'SWIT Table 1.2, p17'
      mark: partial

  context:
    legal: {read: [context.legal], source: 'SWIT 1.2.1, p7; SWIT 1.2.4, p10', mark: seen}
    work_mix: {read: [context.work_mix], source: 'SWIT 1.2.4, p10', mark: seen}
    mobility: {read: [context.mobility], source: 'SWIT 1.2.4, p10', mark: seen}
    languages: {read: [context.languages], source: 'SWIT 1.2.4, p10', mark: seen}
    culture: {read: [context.culture], source: 'SWIT 1.2.4, p10', mark: seen}
    ethnicity: {read: [context.ethnicity], source: 'SWIT 1.2.4, p10', mark: seen}
    socioeconomic: {read: [context.socioeconomic], source: 'SWIT 1.2.4, p10', mark: seen}
    condoms_as_evidence:
      read: [context.condoms_as_evidence]
      source: 'SWIT Box 1.5, p12'
      mark: seen
    violence_contexts: {read: [context.violence_contexts], source: 'SWIT 2.1.1, p24', mark: seen}

  population_group:
    gender: {read: [population.*.gender], source: 'SWIT 2.1, p22; SWIT 3.2.2 C, p58', mark: seen}
    age_min: {read: [population.*.age_min], source: 'SWIT 2.1.2, p25', mark: seen}
    age_band: {read: [population.*.age_bands], source: Kenya MOH 731 Plus, mark: practice}
    acts_per_week:
      read: [population.*.acts_per_week, hotspots.*.acts_per_week]
      source: Kenya MoH forms
      mark: practice
    anal_acts_per_week:
      read: [population.*.anal_acts_per_week, hotspots.*.anal_acts_per_week]
      source: Kenya MoH forms
      mark: practice
    injections_per_day:
      read: [population.*.injections_per_day]
      source: Kenya MoH forms
      mark: practice
    topics: {read: [population.*.topics], source: 'SWIT 3.2.2 C, p58', mark: seen}
    referrals: {read: [population.*.referrals], source: 'SWIT 3.2.2 C, p58', mark: seen}

  organization:
    type: {read: [organizations.*.kind], source: 'SWIT 1.2.3, p10', mark: seen}
    role: {read: [organizations.*.roles], source: 'SWIT p51; SWIT p7', mark: seen}
    origin: {read: [organizations.*.origin], source: 'SWIT 1.2.3, p10', mark: seen}
    founded: {read: [organizations.*.founded], mark: own}
    governing_body.seats:
      read:
        - organizations.*.board.sex_workers
        - organizations.*.board.staff
        - organizations.*.board.other
      source: 'SWIT 1.2.1, p7; SWIT 1.2.3, p10'
      mark: seen
    governing_body.chosen_by:
      read: [organizations.*.board.chosen_by]
      source: 'SWIT Box 1.1, p7'
      mark: seen
    governing_body.election:
      read: [organizations.*.board.elected, organizations.*.board.term]
      mark: own
    budget_controlled_by: {read: [organizations.*.budget_control], mark: own}
    form_decided_by:
      read: [organizations.*.form_decided_by]
      source: 'SWIT 1.2.3, p10'
      mark: seen
    purpose_decided_by:
      read: [organizations.*.purpose_decided_by]
      source: 'SWIT 1.2.3, p10'
      mark: seen
    capacity:
      read: [organizations.*.capacity, transition.steps.*.capacity]
      source: 'SWIT Box 1.6, p13'
      mark: seen
    network_links:
      read: [organizations.*.networks]
      source: 'SWIT p7; SWIT 1.2.3, p10'
      mark: seen
    seats_on: {read: [organizations.*.seats_on], source: 'SWIT 1.2.6, p13', mark: seen}
    membership_fee: {read: [organizations.*.membership_fee], source: 'SWIT ch. 6, p167', mark: seen}
    documents: {read: [organizations.*.documents], source: 'SWIT ch. 6, p164-165', mark: partial}
    registering:
      read: [organizations.*.registering, organizations.*.register_by]
      source: 'SWIT ch. 6, p164-165'
      mark: partial
    host: {read: [organizations.*.host], source: 'SWIT ch. 6, p164-165', mark: partial}
    office: {read: [organizations.*.office], source: 'SWIT 3.3.1, p63', mark: seen}

  participation:
    stages.who: {read: [participation.who], source: 'SWIT 1.1, p5', mark: seen}
    stages.kind:
      read: [participation.stages]
      source: 'SWIT Table 1.1, p8; SWIT p9; SWIT 1.1, p5'
      mark: seen
    freedoms:
      read: [participation.freedoms, partnerships.*.freedoms]
      source: 'SWIT Box 1.1, p7'
      mark: seen
    roles:
      read: [participation.roles.*.kind, participation.roles.*.held_by, participation.roles.*.paid]
      source: 'SWIT 1.2.2, p9'
      mark: seen

  partnership:
    with:
      read: [partnerships.*.with, partnerships.*.organization]
      source: 'SWIT p7; SWIT p13; SWIT p15'
      mark: seen
    safeguards: {read: [partnerships.*.safeguards], source: 'SWIT 1.2.1, p7', mark: seen}
    harm_statement: {read: [partnerships.*.harm_statement], source: 'SWIT 1.2.1, p7', mark: seen}
    purpose: {read: [partnerships.*.purpose], source: 'SWIT 2.1.2, p25', mark: seen}
    votes:
      read: [partnerships.*.votes.sex_workers, partnerships.*.votes.partner]
      source: 'SWIT Box 1.1, p7'
      mark: own
    seats:
      read:
        - partnerships.*.seats.sex_workers
        - partnerships.*.seats.staff
        - partnerships.*.seats.other
        - partnerships.*.seats.chosen_by
        - partnerships.*.seats.elected
        - partnerships.*.seats.term
      source: 'SWIT Box 1.1, p7'
      mark: seen

  place:
    zone: {read: [regions.*.level, regions.*.in], source: 'SWIT p143', mark: seen}
    municipality: {read: [regions.*.level, regions.*.in], source: 'SWIT p143', mark: seen}
    site: {read: [sites.*.in], source: 'SWIT p143', mark: seen}
    responsible_body:
      read: [regions.*.organization, organization]
      source: 'SWIT Fig 6.6, p160'
      mark: seen

  site:
    start_on: {read: [sites.*.starts], source: 'SWIT p140', mark: own}
    order_reason: {read: [sites.*.order_reason], source: 'SWIT Box 6.4, p155', mark: own}

  hotspot:
    setting: {read: [hotspots.*.setting], source: 'SWIT 3.2.2 C, p58', mark: seen}
    typology: {read: [hotspots.*.typology], source: Kenya MoH forms, mark: practice}
    typology.text: {read: [hotspots.*.typology_note], source: Kenya MoH forms, mark: practice}
    roles: {read: [hotspots.*.roles], source: 'SWIT Fig 3.4, p50', mark: seen}
    operating:
      read: [hotspots.*.active]
      source: 'SWIT Fig 3.4, p50; SWIT Box 6.4, p155'
      mark: seen
    by_time_of_day:
      read: [hotspots.*.active]
      source: 'SWIT Box 6.4, p155'
      mark: seen
      note: the people of a window stand behind 'with'
    peak: {read: [hotspots.*.peak], source: SWOP Nairobi, mark: practice}
    client_volume: {read: [hotspots.*.client_volume], source: SWOP Nairobi, mark: practice}
    violence_level: {read: [hotspots.*.violence_level], source: SWOP Nairobi, mark: practice}
    age_mix: {read: [hotspots.*.age_mix], source: SWOP Nairobi, mark: practice}
    gatekeeper.kind: {read: [hotspots.*.gatekeeper.kind], source: 'SWIT 3.2.2 C, p58', mark: seen}
    gatekeeper.access_agreed:
      read: [hotspots.*.gatekeeper.access]
      source: 'SWIT 3.2.2 C, p58'
      mark: seen
    gatekeeper.safety_agreement:
      read: [hotspots.*.gatekeeper.safety]
      source: 'SWIT 2.2.5, p31; SWIT 3.2.2 C, p58'
      mark: seen
    welcome: {read: [hotspots.*.welcome], source: 'SWIT 3.2.2 C, p58', mark: seen}
    pair_decision:
      read: [hotspots.*.pairs.need, hotspots.*.pairs.decided]
      source: 'SWIT 3.2.2 C, p58'
      mark: seen
    service_points:
      read: [hotspots.*.service_points]
      source: 'SWIT 3.2.2 A, p47; SWIT Table 4.2, p83'
      mark: seen
    mapped_by:
      read: [hotspots.*.mapped.who, hotspots.*.mapped.sex_workers]
      source: 'SWIT 3.2.2 A, p47'
      mark: seen
    mapped_on:
      read: [hotspots.*.mapped.date]
      source: 'SWIT 3.2.2 A, p47; SWIT Box 6.4, p155'
      mark: seen
    estimate:
      read: [hotspots.*.people, hotspots.*.estimate]
      source: 'SWIT 3.2.2 A, p47'
      mark: seen
    languages: {read: [hotspots.*.languages], source: 'SWIT 1.2.4, p10', mark: seen}
    time_bands:
      left_out: the bands of the printed hotspot analysis are worked out from the windows of 'active'
      source: SWOP Nairobi
      mark: practice

  mapping:
    stage: {read: [estimates.*.stage], source: 'SWIT Box 6.4, p155', mark: seen}
    participants.sex_workers:
      read: [estimates.*.sex_workers, estimates.*.others]
      source: 'SWIT 3.2.2 A, p47'
      mark: seen
    informants: {read: [estimates.*.informants], source: 'SWIT Box 6.4, p155', mark: seen}
    discreet: {read: [estimates.*.discreet], source: 'SWIT Box 6.4, p155', mark: seen}
    purpose: {read: [estimates.*.purpose], source: NSWP briefing, mark: practice}
    layers: {read: [estimates.*.layers], source: 'SWIT 3.2.2 A, p47', mark: seen}
    order: {read: [estimates.*.order], source: 'SWIT 3.2.2 A, p47', mark: seen}
    date: {read: [estimates.*.date], source: 'SWIT Box 6.4, p155', mark: seen}
    decided_with: {read: [estimates.*.decided], source: 'SWIT 3.2.2 A, p47', mark: seen}
    storage.privacy_class:
      read: [records.*.class]
      source: 'SWIT p143'
      mark: seen
      note: the record of kind hotspot_map
    storage.storage_place: {read: [records.*.storage], source: 'SWIT p143', mark: seen}
    storage.keeper_role: {read: [records.*.keeper], source: 'SWIT p143', mark: seen}
    sharing: {read: [records.*.shared_with], source: 'SWIT p143', mark: seen}

  estimate:
    low:
      read: [hotspots.*.people, sites.*.people, regions.*.people]
      source: 'SWIT 3.2.2 A, p47; SWIT Box 6.4, p155'
      mark: seen
      note: "the first number of '40-70 point 55'"
    point:
      read: [hotspots.*.people, sites.*.people, regions.*.people]
      source: Madagascar mapping 2014
      mark: practice
      note: "the number behind 'point'; the middle where there is none"
    high:
      read: [hotspots.*.people, sites.*.people, regions.*.people]
      source: 'SWIT 3.2.2 A, p47; SWIT Box 6.4, p155'
      mark: seen
    method: {read: [estimates.*.method], mark: own}
    date: {read: [estimates.*.date], source: 'SWIT p143; SWIT Box 6.4, p155', mark: seen}
    took_part: {read: [estimates.*.who], source: 'SWIT p143; SWIT Box 6.4, p155', mark: seen}
    group:
      read: [hotspots.*.people, sites.*.people, regions.*.people]
      source: 'SWIT p143'
      mark: seen
      note: the name in front of a number
    round: {read: [estimates.*.round], source: 'SWIT p143', mark: seen}
    record:
      read: [estimate, hotspots.*.estimate, regions.*.estimate, estimates.*.source]
      source: 'SWIT p143'
      mark: seen
    registered: {read: [hotspots.*.registered, sites.*.registered, regions.*.registered], mark: own}
    enumerated: {read: [hotspots.*.enumerated, sites.*.enumerated, regions.*.enumerated], mark: own}
    reference_population:
      read:
        - hotspots.*.reference_population
        - sites.*.reference_population
        - regions.*.reference_population
      source: Madagascar mapping 2014
      mark: practice
    printed_share:
      read: [hotspots.*.printed_share, sites.*.printed_share, regions.*.printed_share]
      source: Madagascar mapping 2014
      mark: practice
    others:
      read:
        - hotspots.*.other_estimates.*.people
        - hotspots.*.other_estimates.*.estimate
        - sites.*.other_estimates.*.people
        - sites.*.other_estimates.*.estimate
        - regions.*.other_estimates.*.people
        - regions.*.other_estimates.*.estimate
      mark: own
    overlap_factor.value: {read: [estimates.*.overlap.value], mark: own}
    overlap_factor.source: {read: [estimates.*.overlap.source], mark: own}
    planning_value.value:
      read: [hotspots.*.planning.people, sites.*.planning.people, regions.*.planning.people]
      mark: own
    planning_value.method:
      read: [hotspots.*.planning.method, sites.*.planning.method, regions.*.planning.method]
      mark: own
    planning_value.reason:
      read:
        - hotspots.*.planning.because
        - hotspots.*.planning.decided
        - sites.*.planning.because
        - sites.*.planning.decided
        - regions.*.planning.because
        - regions.*.planning.decided
      mark: own

  risk_factors:
    factors:
      read: [contact.priority.factors, contact.priority.own_factors]
      source: 'SWIT Fig 3.7, p57'
      mark: seen
    priority_above: {read: [contact.priority.above], source: 'SWIT Fig 3.7, p57', mark: seen}
    reason: {read: [contact.priority.because], mark: own}
    decided_with: {read: [contact.priority.decided], source: 'SWIT 3.2.2 C, p57', mark: seen}

  contact_plan:
    interval: {read: [contact.every], source: 'SWIT 3.2.1, p46; SWIT Fig 6.6, p160', mark: seen}
    tiers: {read: [contact.tiers, contact.tier_every], source: PACTR 9777, mark: practice}
    issue_per_contact: {read: [contact.hand_out], source: 'SWIT 3.2.1, p46', mark: seen}
    needs_assessment: {read: [contact.needs_assessment], source: 'SWIT 3.2.1, p46', mark: seen}
    individual_plan: {read: [contact.individual_plan], source: 'SWIT 3.2.1, p46', mark: seen}
    services.direct: {read: [contact.direct], source: 'SWIT Fig 3.6, p55', mark: seen}
    services.links:
      read: [contact.links]
      source: 'SWIT Fig 3.6, p55; SWIT 3.2.1, p46'
      mark: seen
    services.follow_up: {read: [contact.follow_up], source: 'SWIT Fig 3.6, p55', mark: seen}

  microplan:
    owner:
      read: [records.*.keeper]
      source: 'SWIT 3.2.2 C, p56-57'
      mark: seen
      note: the record of kind microplans
    filled_by: {read: [records.*.filled_by], source: 'SWIT 3.2.2 C, p56-57', mark: seen}
    factors: {read: [contact.priority.factors], source: 'SWIT Fig 3.7, p57', mark: seen}
    priority_above: {read: [contact.priority.above], source: 'SWIT Fig 3.7, p57', mark: seen}
    week_columns:
      left_out: worked out for each sheet from the weeks of its month
      source: 'SWIT Fig 3.7, p57'
      mark: own
    recorded:
      left_out: the columns of the printed monthly calendar, in the form's own file
      source: 'SWIT Fig 3.7, p57'
      mark: seen

  visit:
    kind: {read: [events.*.kind], source: 'SWIT 3.2.2 C, p58', mark: own}
    place: {read: [events.*.at], source: 'SWIT 3.2.2 C, p58', mark: seen}
    start_and_end: {read: [events.*.when], source: 'SWIT 3.2.2 C, p58', mark: seen}
    team_size: {read: [events.*.team_size], source: 'SWIT 3.2.2 C, p58', mark: seen}
    participants: {read: [events.*.who], source: 'SWIT 3.2.2 C, p58', mark: seen}
    contact_slot:
      left_out: which worker meets whom and when is the plan, which Parasol works out
      source: 'SWIT 3.2.2 C, p58'
      mark: seen

  outreach_worker:
    is_sex_worker:
      read: [posts.*.held_by]
      source: 'SWIT 3.2.1, p45; SWIT p9'
      mark: seen
      note: the post says it; no worker's entry does
    caseload:
      read: [outreach_workers.*.serves]
      source: 'SWIT 3.2.1, p46; SWIT Table 6.3, p147; SWIT Fig 6.6, p160'
      mark: seen
    gender: {read: [outreach_workers.*.gender], source: 'SWIT ch. 4, p90', mark: seen}
    age_group: {read: [outreach_workers.*.age_band], mark: own}
    known_network: {read: [outreach_workers.*.knows], mark: own}
    languages: {read: [outreach_workers.*.languages], source: 'SWIT 1.2.4, p10', mark: seen}
    literacy:
      read: [outreach_workers.*.literacy]
      source: 'SWIT 3.2.2 B, p50-51; SWIT p62; SWIT p144'
      mark: seen
    functions: {read: [posts.*.functions], source: 'SWIT 3.2.1, p46', mark: partial}
    service_lines: {read: [posts.*.service_lines], source: 'SWIT 3.2.2 C, p54-55', mark: seen}
    terms_of_reference.criteria: {read: [posts.*.criteria], source: 'SWIT 3.2.2 B, p50', mark: seen}
    terms_of_reference.roles: {read: [posts.*.functions], source: 'SWIT 3.2.2 B, p50', mark: seen}
    terms_of_reference.remuneration: {read: [posts.*.pay], source: 'SWIT 3.2.2 B, p50', mark: seen}
    terms_of_reference.travel_allowance:
      read: [posts.*.fares.amount]
      source: 'SWIT 3.2.2 B, p50'
      mark: seen
    terms_of_reference.per_diem: {read: [posts.*.per_diem], source: 'SWIT 3.2.2 B, p50', mark: seen}
    guidelines: {read: [posts.*.guidelines], source: 'SWIT 3.2.2 B, p50', mark: seen}
    supervisor: {read: [outreach_workers.*.supervisor], source: 'SWIT 3.2.2 C, p58', mark: seen}
    start_on: {read: [outreach_workers.*.starts], source: 'SWIT 3.2.2 B, p53', mark: seen}
    area: {read: [outreach_workers.*.starts_from], source: 'SWIT 3.2.1, p46', mark: seen}
    hours:
      read: [outreach_workers.*.available, outreach_workers.*.avoid, outreach_workers.*.leave]
      mark: own
    own_need: {read: [commodities.workers_own_need], source: Kenya MoH forms, mark: practice}

  supervisor:
    span:
      left_out: counted from the 'supervisor' of each outreach worker
      source: 'SWIT 3.2.2 C, p58; SWIT Fig 6.6, p160'
      mark: seen
    origin:
      read: [supervisors.*.origin]
      source: 'SWIT 3.2.2 C, p58; SWIT 3.2.2 D, p62'
      mark: seen
    handover_plan:
      read: [supervisors.*.handover.date, supervisors.*.handover.text]
      source: 'SWIT 3.2.2 D, p62'
      mark: seen
    pay: {read: [posts.*.pay], source: 'SWIT 3.2.2 D, p62', mark: seen}
    duties:
      read: [supervisors.*.review, posts.*.functions]
      source: 'SWIT 3.2.2 B, p53; SWIT Fig 6.6, p160'
      mark: seen
    hours:
      read: [supervisors.*.available, supervisors.*.leave, supervisors.*.languages]
      mark: own

  pay:
    rate: {read: [posts.*.pay], source: 'SWIT Table 3.1, p60', mark: seen}
    period: {read: [posts.*.pay], source: 'SWIT Table 3.1, p60', mark: seen}
    hours: {read: [posts.*.hours], mark: own}
    hourly:
      left_out: worked out from 'pay' and 'hours'
      source: 'SWIT p161'
      mark: seen
    paid_for: {read: [posts.*.paid_time], source: 'SWIT Table 3.1, p60', mark: seen}
    stipend: {read: [posts.*.training_stipend], source: 'SWIT Table 3.1, p60', mark: seen}
    transport.by_route:
      read: [posts.*.fares.amount]
      source: 'SWIT Table 3.1, p60'
      mark: seen
      note: "written 'per route'"
    transport.advance: {read: [posts.*.fares.in_advance], source: 'SWIT Table 3.1, p60', mark: seen}
    transport.amount: {read: [posts.*.fares.amount], source: 'SWIT Table 3.1, p60', mark: seen}
    airtime: {read: [posts.*.airtime], source: 'SWIT Table 3.1, p60', mark: seen}
    charging: {read: [posts.*.charging], source: 'SWIT Table 3.1, p60', mark: seen}
    incentives.kind: {read: [posts.*.incentives.*.kind], source: 'SWIT 3.2.2 C, p60', mark: seen}
    incentives.basis: {read: [posts.*.incentives.*.basis], source: 'SWIT 3.2.2 C, p60', mark: seen}
    comparable_posts: {read: [posts.*.comparable], source: 'SWIT 3.2.2 D, p62', mark: own}

  post:
    role:
      read: [posts.*.role, outreach_workers.*.post, supervisors.*.post]
      source: 'SWIT 3.2.2 B, p50; SWIT p161'
      mark: seen
    criteria: {read: [posts.*.criteria], source: 'SWIT 3.2.2 B, p50', mark: seen}
    open_to: {read: [posts.*.open_to], source: 'SWIT 3.2.2 B, p50; SWIT p161', mark: seen}
    openings_publicized:
      read: [posts.*.openings_publicized]
      source: 'SWIT 3.2.2 B, p50'
      mark: seen
    career_path.posts:
      read: [posts.*.leads_to]
      source: 'SWIT 3.2.1, p46; SWIT p51; SWIT 3.2.2 D, p62'
      mark: seen
    career_path.steps:
      read: [posts.*.steps]
      source: 'SWIT 3.2.1, p46; SWIT p51; SWIT 3.2.2 D, p62'
      mark: seen

  training:
    tier: {read: [trainings.*.tier], source: 'SWIT 3.2.2 B, p53', mark: seen}
    topics: {read: [trainings.*.topics], source: 'SWIT 3.2.2 B, p53', mark: seen}
    advanced_topics: {read: [trainings.*.topics], source: 'SWIT 3.2.2 B, p53', mark: partial}
    trainers:
      read:
        - trainings.*.trainers.sex_workers
        - trainings.*.trainers.others
        - trainings.*.trainers.fee
      source: 'SWIT 3.2.2 B, p53'
      mark: seen
    attendance: {read: [trainings.*.attendance], source: 'SWIT 3.2.2 B, p54', mark: seen}
    certificate: {read: [trainings.*.certificate], source: 'SWIT 3.2.2 B, p54', mark: seen}
    length:
      read: [trainings.*.dates, trainings.*.time]
      mark: own
      note: the 2013 tool gives no length
    participants: {read: [trainings.*.who, trainings.*.at], source: 'SWIT 3.2.2 B, p53', mark: seen}
    visits: {read: [trainings.*.visits], source: 'SWIT 3.2.2 B, p53', mark: seen}
    with_staff: {read: [trainings.*.with_staff], source: 'SWIT ch. 6, p162', mark: seen}

  safe_space:
    decided_with: {read: [safe_spaces.*.decided], source: 'SWIT 3.3.1, p63', mark: seen}
    hours: {read: [safe_spaces.*.open], source: 'SWIT 3.3.1, p63; SWIT 3.3.2, p65', mark: seen}
    place: {read: [safe_spaces.*.area, safe_spaces.*.rooms], source: 'SWIT 3.3.1, p63', mark: seen}
    location_check: {read: [safe_spaces.*.location_check], source: 'SWIT 3.3.1, p63', mark: seen}
    lease:
      read: [safe_spaces.*.lease.landlord, safe_spaces.*.lease.from, safe_spaces.*.lease.to]
      source: 'SWIT 3.3.1, p63'
      mark: partial
    co_located_with: {read: [safe_spaces.*.beside], source: 'SWIT 3.3.1, p63', mark: seen}
    distinct_area:
      read: [safe_spaces.*.distinct_area, safe_spaces.*.because]
      source: 'SWIT 3.3.1, p63'
      mark: seen
    managed_by: {read: [safe_spaces.*.managed_by], source: 'SWIT 3.3.1, p63', mark: seen}
    functions:
      read: [safe_spaces.*.functions]
      source: 'SWIT 3.1, p45; SWIT 3.3.1, p63'
      mark: seen
    activities: {read: [safe_spaces.*.activities], source: 'SWIT 3.3.2, p65', mark: seen}
    user_groups: {read: [safe_spaces.*.user_groups], source: 'SWIT Box 3.8, p65', mark: seen}
    exclusive_slots: {read: [safe_spaces.*.own_time], source: 'SWIT Box 3.8, p65', mark: seen}
    conflict_rule: {read: [safe_spaces.*.if_times_clash], source: 'SWIT Box 3.8, p65', mark: seen}
    income_idea: {read: [safe_spaces.*.income_idea], source: 'SWIT 3.3.2, p65', mark: seen}

  committee:
    kind: {read: [committees.*.kind], source: 'SWIT 3.1, p45', mark: seen}
    remit: {read: [committees.*.remit], source: 'SWIT 3.4, p66', mark: seen}
    members.kind:
      read:
        - committees.*.seats.sex_workers
        - committees.*.seats.staff
        - committees.*.seats.invited
        - committees.*.workers
      source: 'SWIT 3.4.1, p66'
      mark: seen
    members.elected: {read: [committees.*.elected], source: 'SWIT 3.4.1, p66', mark: seen}
    members.chosen_by:
      read: [committees.*.chosen_by]
      source: 'SWIT Box 1.1, p7; SWIT 3.4.1, p66'
      mark: seen
    chair: {read: [committees.*.chair], mark: own}
    election.date:
      read: [committees.*.elected, committees.*.next_election]
      source: 'SWIT 3.4.1, p66'
      mark: seen
    election.term: {read: [committees.*.term], source: 'SWIT 3.4.1, p66', mark: seen}
    meeting_interval:
      read: [committees.*.meets, committees.*.at]
      source: 'SWIT 3.4.1, p66'
      mark: seen
    report.to: {read: [committees.*.reports_to], source: 'SWIT 3.4.1, p66', mark: seen}
    actions.text: {read: [committees.*.actions.*.text], source: 'SWIT 3.4.1, p66', mark: seen}
    actions.owner_role:
      read: [committees.*.actions.*.owner]
      source: 'SWIT 3.4.1, p66'
      mark: seen
    actions.due: {read: [committees.*.actions.*.due], source: 'SWIT 3.4.1, p66', mark: seen}
    actions.result: {read: [committees.*.actions.*.result], source: 'SWIT 3.4.1, p66', mark: seen}
    clinic_quality_work: {read: [committees.*.clinic_work], source: 'SWIT 3.4.2, p68', mark: seen}
    officer_contact: {read: [committees.*.officer_contact], source: 'SWIT 3.4.2, p68', mark: seen}

  quality_measures:
    text: {read: [quality_measures.*.text], source: 'SWIT 3.4.2, p68', mark: seen}
    decided_with: {read: [quality_measures.*.decided], source: 'SWIT 3.4.2, p68', mark: seen}

  incident:
    form:
      read: [violence.forms]
      source: 'SWIT Box 2.1, p23'
      mark: partial
      note: kinds that happen here; the single incident stands on paper
    context: {read: [context.violence_contexts], source: 'SWIT 2.1.1, p24', mark: seen}
    perpetrator: {read: [violence.perpetrators], source: 'SWIT 2.1.1, p24', mark: seen}
    wants_report: {read: [promises.incident_reports], source: 'SWIT 2.1.2, p25', mark: seen}

  violence:
    strategies: {read: [violence.strategies], source: 'SWIT 2.2.2-2.2.7, p25-34', mark: seen}
    reporting: {read: [promises.incident_reports], source: 'SWIT 2.1.2, p25', mark: seen}
    activity: {read: [events.*.kind], source: 'SWIT 2.2, p25-34', mark: seen}
    activity.harm_monitoring:
      read: [events.*.harm_monitoring]
      source: 'SWIT p26; SWIT 2.3, p37'
      mark: seen
    activity.scale_up: {read: [events.*.scale_up], source: 'SWIT p26; SWIT 2.3, p37', mark: seen}
    activity.evaluation: {read: [events.*.evaluated], source: 'SWIT p26; SWIT 2.3, p37', mark: seen}
    data_collection.design:
      read: [violence.data_collection.design]
      source: 'SWIT 2.3, p37'
      mark: seen
    data_collection.conduct:
      read: [violence.data_collection.conduct]
      source: 'SWIT 2.3, p37'
      mark: seen
    data_collection.release:
      read: [violence.data_collection.release]
      source: 'SWIT 2.3, p37'
      mark: seen
    data_collection.ethics_guidance:
      read: [violence.data_collection.ethics_guidance]
      source: 'SWIT 2.3, p37'
      mark: seen
    data_collection.trained_collectors:
      read: [violence.data_collection.trained_collectors]
      source: 'SWIT 2.3, p37'
      mark: seen

  crisis_team:
    responders:
      read: [crisis_teams.*.held_by, crisis_teams.*.team, crisis_teams.*.trained]
      source: 'SWIT Box 2.9, p35'
      mark: seen
    roles: {read: [crisis_teams.*.roles], source: 'SWIT Box 2.9, p35', mark: seen}
    backup: {read: [crisis_teams.*.backup], source: 'SWIT Box 2.9, p35', mark: seen}
    tasks: {read: [crisis_teams.*.tasks], source: 'SWIT Box 2.9, p35', mark: seen}
    protocol: {read: [crisis_teams.*.protocols], source: 'SWIT Box 2.9, p35', mark: seen}
    rota:
      read: [crisis_teams.*.rota.*.when, crisis_teams.*.rota.*.who]
      source: 'SWIT Box 2.9, p35'
      mark: seen
    response_time: {read: [crisis_teams.*.responds_within], mark: own}

  helpline:
    number_present:
      read: [crisis_teams.*.helpline.number_present]
      source: 'SWIT Box 2.9, p34-35'
      mark: seen
    operators:
      read: [crisis_teams.*.helpline.operators, crisis_teams.*.helpline.trained]
      source: 'SWIT Box 2.9, p34-35'
      mark: seen
    advertised_via:
      read: [crisis_teams.*.helpline.advertised_via]
      source: 'SWIT Box 2.9, p34-35'
      mark: seen

  directory:
    kind: {read: [directory.*.kind], source: 'SWIT 2.2.6-2.2.7, p33-34', mark: seen}
    agreed: {read: [directory.*.agreement], source: 'SWIT 2.2.6-2.2.7, p33-34', mark: seen}
    violence_training: {read: [directory.*.violence_trained], source: 'SWIT 2.2.6, p33', mark: seen}
    contact: {read: [directory.*.at, directory.*.contact, directory.*.hours], mark: own}

  post_assault_care:
    items:
      read: [services.*.at, services.*.refer_to]
      source: 'SWIT 2.2.6, p33'
      mark: seen
      note: 'services of these names; a referral links them with the crisis team'

  incident_record:
    form: {read: [violence.records.form], source: 'SWIT p34', mark: seen}
    holder_role: {read: [violence.records.keeper], source: 'SWIT p34', mark: seen}
    storage: {read: [violence.records.storage], source: 'SWIT p34', mark: seen}
    follow_up: {read: [violence.records.follow_up], source: 'SWIT p34', mark: seen}
    row:
      left_out: what happened to a person stands on the numbered paper form alone, never in a plan
      source: 'SWIT p34'
      mark: seen

  materials:
    kind: {read: [materials.*.kind], source: 'SWIT 2.2.5, p31; SWIT 3.2.2 C, p58', mark: seen}
    language: {read: [materials.*.languages], source: 'SWIT 2.2.5, p31', mark: seen}
    framing: {read: [materials.*.framing], source: 'SWIT 3.2.2 C, p58', mark: seen}
    given_in: {read: [materials.*.given_in], source: 'SWIT 3.2.2 C, p58', mark: own}

  aggressor_list:
    keeper_role: {read: [violence.aggressor_list.keeper], source: 'SWIT Fig 2.1, p36', mark: seen}
    sharing_rule:
      read: [violence.aggressor_list.sharing_rule]
      source: 'SWIT Fig 2.1, p36'
      mark: seen

  commodity:
    kind: {read: [commodities.stock], source: 'SWIT ch. 4, p77-83', mark: seen}
    lubricant_base: {read: [commodities.lubricant_base], source: 'SWIT Table 4.2, p83', mark: seen}

  commodity_plan:
    free: {read: [commodities.free], source: 'SWIT ch. 4, p92; SWIT p147', mark: seen}
    social_marketing: {read: [commodities.social_marketing], source: 'SWIT ch. 4, p92', mark: seen}
    need:
      left_out: worked out from people, acts and the month factor
      source: 'SWIT p147'
      mark: seen
    planned:
      read: [commodities.stock.*.*.issues]
      source: 'SWIT p147'
      mark: seen
      note: what is issued is what was planned
    decided_with: {read: [commodities.decided], source: 'SWIT Table 4.2, p83', mark: seen}
    questions:
      read:
        - commodities.questions.*.outlets
        - commodities.questions.*.wanted
        - commodities.questions.*.price
        - commodities.questions.*.walk
        - commodities.questions.*.available
        - commodities.questions.*.had
        - commodities.questions.*.missing
        - commodities.questions.*.problems
        - commodities.questions.*.help
      source: SWIT Table 4.2, p83
      mark: partial

  distribution_point:
    kind:
      read: [distribution_points.*.kind]
      source: 'SWIT Table 4.2, p83; SWIT ch. 4, p91'
      mark: seen
    walk_minutes: {read: [distribution_points.*.walk], source: 'SWIT Table 4.2, p83', mark: seen}
    walk_classes:
      read: [distribution_points.*.walk, commodities.questions.*.walk]
      source: 'SWIT Table 4.2, p83'
      mark: seen
      note: "such as '10-20 min' or '60+ min'"
    hours: {read: [distribution_points.*.hours], source: 'SWIT ch. 4, p91', mark: seen}
    place:
      read: [distribution_points.*.at, distribution_points.*.area, distribution_points.*.products]
      source: 'SWIT Table 4.2, p83'
      mark: seen

  stock:
    opening: {read: [commodities.stock.*.*.opening], source: 'SWIT ch. 4, p80', mark: seen}
    receipts: {read: [commodities.stock.*.*.receipts], source: 'SWIT ch. 4, p80', mark: seen}
    issues: {read: [commodities.stock.*.*.issues], source: 'SWIT ch. 4, p80', mark: seen}
    batches:
      read: [commodities.stock.*.*.batches.*.expires, commodities.stock.*.*.batches.*.pieces]
      source: 'SWIT ch. 4, p82'
      mark: partial
    issue_order: {read: [commodities.issue_order], source: 'SWIT ch. 4, p82', mark: partial}

  forecast:
    level:
      read: [commodities.forecasts.*.level, commodities.forecasts.*.date]
      source: 'SWIT Table 4.1, p79'
      mark: seen
    basis:
      read: [commodities.forecasts.*.basis]
      source: 'SWIT Table 4.1, p79; SWIT ch. 4, p82'
      mark: seen

  facility:
    kind:
      read: [facilities.*.kind, facilities.*.organization]
      source: 'SWIT Table 5.1, p119'
      mark: seen
    hours:
      read: [facilities.*.hours]
      source: 'SWIT ch. 5, p103; SWIT Table 5.1, p119'
      mark: seen
    recurrence: {read: [facilities.*.when], source: 'SWIT Table 5.1, p119', mark: seen}
    place:
      read: [facilities.*.at, facilities.*.area, facilities.*.travel]
      source: 'SWIT Table 5.1, p119'
      mark: seen
    languages: {read: [facilities.*.languages], source: 'SWIT 1.2.4, p10', mark: own}
    community_roles:
      read:
        - facilities.*.community_roles.*.role
        - facilities.*.community_roles.*.trained
        - facilities.*.community_roles.*.confidential
        - facilities.*.community_roles.*.paid
      source: SWIT ch. 5, p121
      mark: seen
    rights_charter: {read: [facilities.*.rights_charter], source: 'SWIT 3.4.2, p68', mark: seen}
    confidentiality_notice:
      read: [facilities.*.confidentiality_notice]
      source: 'SWIT 3.4.2, p68'
      mark: seen
    accepted_by_community: {read: [facilities.*.accepted], source: 'SWIT ch. 5, p101', mark: seen}
    trained_on_national_guidance:
      read: [facilities.*.trained_on_national_guidance]
      source: 'SWIT Table 5.1, p119'
      mark: seen
    tester.is_health_professional:
      read: [facilities.*.testers.professionals, facilities.*.testers.others]
      source: 'SWIT ch. 5, p106'
      mark: seen
    tester.certificate:
      read: [facilities.*.testers.certified, facilities.*.testers.certificate]
      source: 'SWIT ch. 5, p106'
      mark: seen

  service:
    code:
      read: [services.*.at, services.*.refer_to, services.*.none]
      source: 'SWIT ch. 5, p103-127'
      mark: seen
      note: the id of a service is its code
    basic_sti_package:
      read: [services.*.at, services.*.refer_to]
      source: 'SWIT ch. 5, p116'
      mark: seen
    interval: {read: [services.*.every], source: NACO 2010, mark: practice}
    tests_planned: {read: [services.*.planned], source: PEPFAR MER 2.6.1, mark: practice}
    known_positive:
      read: [services.*.not_due]
      source: PEPFAR MER 2.6.1
      mark: practice
      note: one number for all; who it is stands nowhere
    voluntary:
      read: [promises.tests]
      source: 'SWIT 3.2.2 C, p55-56; SWIT ch. 5, p103-105'
      mark: seen
    requires: {read: [services.*.requires], source: 'SWIT 3.2.2 C, p55-56', mark: seen}
    offer:
      read: [services.*.at, services.*.refer_to, services.*.none]
      source: 'SWIT ch. 5, p103-105'
      mark: seen
    male_and_trans_tests: {read: [services.*.specimens], source: 'SWIT Box 5.8, p123', mark: seen}
    tb_screen.symptoms: {read: [services.*.symptoms], source: 'SWIT ch. 5, p112', mark: seen}
    reproductive_health:
      read: [services.*.at, services.*.refer_to, services.*.none]
      source: 'SWIT ch. 5, p125'
      mark: seen
    screening_ages:
      read: [services.*.ages, services.*.any_age_with_hiv]
      source: 'SWIT ch. 5, p125'
      mark: own
    art_eligibility:
      read: [services.*.eligibility]
      source: 'SWIT ch. 5, p108, for the thresholds of 2013'
      mark: own
    package: {read: [package.elements, package.within], source: Kenya MOH 731 Plus, mark: practice}

  referral:
    from: {read: [referrals.*.from], source: 'SWIT ch. 5, p101-106', mark: seen}
    to: {read: [referrals.*.to, services.*.refer_to], source: 'SWIT ch. 5, p101-106', mark: seen}
    result:
      read: [referrals.*.result, services.*.if_reactive]
      source: 'SWIT ch. 5, p101-106'
      mark: seen
    contact_role:
      read: [referrals.*.contact, services.*.contact]
      source: 'SWIT ch. 5, p101-106'
      mark: seen
    accepted_by_community:
      read: [referrals.*.accepted, facilities.*.accepted]
      source: 'SWIT ch. 5, p101'
      mark: seen
    escort: {read: [referrals.*.escort, services.*.escort], source: 'SWIT ch. 5, p106', mark: seen}
    consent_field:
      read: [referrals.*.consent_field, services.*.consent_field]
      source: 'SWIT ch. 5, p106'
      mark: seen

  calendar:
    special_days:
      read: [events.*.when]
      source: 'SWIT Box 1.3, p10'
      mark: seen
      note: an event of kind special_day
    working_days: {read: [calendar.working_days], mark: own}
    closed_days: {read: [calendar.closed, calendar.on_closed], mark: own}

  event:
    kind:
      read: [events.*.kind]
      mark: own
      note: 'trainings, own times and shifts on call stand in their own sections'
    place: {read: [events.*.at, meeting_place, supervisors.*.at], mark: own}
    room: {read: [events.*.room], mark: own}
    start_and_end: {read: [events.*.when], mark: own}
    participants: {read: [events.*.who], mark: own}
    paid: {read: [events.*.paid], source: 'SWIT Table 3.1, p60', mark: seen}
    recurrence: {read: [events.*.when], mark: own}
    exceptions: {read: [events.*.except], mark: own}

  activity:
    kind: {read: [events.*.kind], source: 'SWIT p13; SWIT p15; SWIT p26-34', mark: own}
    level: {read: [events.*.level], source: 'SWIT Fig 2.1, p36', mark: seen}
    participants: {read: [events.*.who], source: 'SWIT p15; SWIT p26', mark: seen}
    funded: {read: [events.*.funded], source: 'SWIT p15; SWIT Fig 2.1, p36', mark: seen}
    harm_monitoring: {read: [events.*.harm_monitoring], source: 'SWIT p26', mark: seen}

  group_session:
    hotspot: {read: [events.*.at], source: PEPFAR MER 2.6.1, mark: practice}
    size: {read: [events.*.size], source: PEPFAR MER 2.6.1, mark: practice}
    topic: {read: [events.*.topic], source: PEPFAR MER 2.6.1, mark: practice}
    counted_in: {read: [events.*.counted_in], source: PEPFAR MER 2.6.1, mark: practice}

  transition:
    kind:
      read: [transition.steps.*.kind]
      source: 'SWIT 1.2.6, p13; SWIT 3.2.2 D, p62; SWIT ch. 6, p162'
      mark: seen
    date: {read: [transition.steps.*.date], mark: own}
    responsible_role: {read: [transition.steps.*.owner], mark: own}
    leads_to: {read: [transition.steps.*.leads_to, transition.steps.*.towards], mark: own}
    phases:
      read: [transition.steps.*.approach, transition.steps.*.staff_share]
      source: 'SWIT Table 1.1, p8; SWIT p161'
      mark: seen

  management:
    form: {read: [management], source: 'SWIT ch. 6', mark: seen}
    levels.organization: {read: [levels.*.run_by], source: 'SWIT Fig 6.6, p160', mark: seen}
    levels.posts: {read: [levels.*.posts], source: 'SWIT Fig 6.6, p160', mark: seen}
    levels.managers: {read: [levels.*.managers], source: 'SWIT Fig 6.6, p160', mark: seen}
    levels.review: {read: [levels.*.review], source: 'SWIT Fig 6.6, p160', mark: seen}

  budget:
    lines.amount: {read: [budget.*.amount], source: 'SWIT 1.1, p5', mark: seen}
    lines.payee: {read: [budget.*.payee], source: 'SWIT 1.1, p5', mark: seen}
    lines.purpose: {read: [budget.*.purpose], source: 'SWIT 1.1, p5', mark: seen}
    lines.year: {read: [budget.*.year], source: 'SWIT 1.1, p5', mark: seen}
    lines.counted_as: {read: [budget.*.counted_as], source: 'SWIT 1.2.3, p10', mark: own}

  indicator:
    id: {read: [indicators.use, indicators.own], mark: own}
    name: {read: [indicators.own.*.name], mark: own}
    numerator: {read: [indicators.own.*.numerator], mark: own}
    denominator: {read: [indicators.own.*.denominator], mark: own}
    disaggregation: {read: [indicators.own.*.disaggregation], mark: own}
    frequency: {read: [indicators.own.*.every], mark: own}
    aggregation: {read: [indicators.own.*.aggregation], mark: own}
    kind: {read: [indicators.own.*.kind], source: 'SWIT Table 1.1, p8', mark: seen}
    meaning: {read: [indicators.own.*.meaning], mark: own}
    level: {read: [indicators.own.*.level], source: 'SWIT Table 1.2, p17', mark: partial}
    parameters_set_by:
      read: [indicators.decided, indicators.own.*.decided]
      source: 'SWIT 1.3, p16'
      mark: seen
    target.value: {read: [indicators.targets, indicators.targets.*.value], mark: own}
    target.direction: {read: [indicators.targets.*.direction], mark: own}
    codes:
      read:
        - indicators.own.*.codes.*.system
        - indicators.own.*.codes.*.code
        - indicators.own.*.codes.*.edition
      mark: own
    data_source: {read: [indicators.own.*.source], source: 'SWIT Table 6.2, p142', mark: seen}
    organizations:
      read: [indicators.own.*.organizations]
      source: 'SWIT 1.2.3, p10'
      mark: own

  report:
    from_level: {read: [reports.*.from], source: 'SWIT Fig 6.6, p160', mark: seen}
    to_level: {read: [reports.*.to], source: 'SWIT Fig 6.6, p160', mark: seen}
    interval: {read: [reports.*.every], source: 'SWIT Fig 6.6, p160', mark: seen}
    content: {read: [reports.*.content], source: 'SWIT Fig 6.6, p160', mark: seen}
    feedback: {read: [reports.*.feedback], source: 'SWIT Fig 6.6, p160', mark: seen}
    nil_as_zero: {read: [reports.*.nil_as_zero], source: 'SWIT ch. 6, p144', mark: seen}

  form:
    id: {read: [forms.print, forms.languages, forms.app, forms.register], mark: own}
    title:
      left_out: in the form's own file, as every programme prints the same form
      mark: own
    filled_by: {read: [records.*.filled_by], source: 'SWIT p62', mark: seen}
    interval:
      left_out: in the form's own file
      mark: own
    variant:
      read: [records.*.variant]
      source: 'SWIT 3.2.2 B, p50-51; SWIT p144'
      mark: seen
      note: for paper of a programme's own; a form that Parasol prints says it in its own file
    columns.content_kind:
      read: [records.*.columns]
      source: 'SWIT 3.2.2 C, p57'
      mark: seen
      note: for paper of a programme's own; on forms that Parasol prints, columns for names and the like do not exist
    privacy_class: {read: [records.*.class], source: 'SWIT p143-144', mark: own}
    keeper_role: {read: [records.*.keeper], source: 'SWIT p143-144', mark: seen}
    storage_place: {read: [records.*.storage], source: 'SWIT p143-144', mark: seen}
    retention: {read: [records.*.keep], source: 'SWIT p143-144', mark: seen}
    kind: {read: [records.*.kind], source: 'SWIT p143-144', mark: seen}
    local_use: {read: [records.*.local_use], source: 'SWIT p62; SWIT 3.4.2, p68', mark: seen}
    designed_with:
      read: [records.*.designed_with]
      source: 'SWIT p62; SWIT 3.4.2, p68'
      mark: seen
    authority_to_act: {read: [records.*.may_act], source: 'SWIT p62; SWIT 3.4.2, p68', mark: seen}
    committee_sees: {read: [records.*.committee_sees], source: 'SWIT 3.4.1, p66', mark: own}

  assignment:
    worker: {read: [outreach_workers.*.serves], source: 'SWIT 3.2.1, p45-46', mark: seen}
    hotspot: {read: [outreach_workers.*.serves], source: 'SWIT 3.2.1, p45-46', mark: seen}
    segment:
      read: [outreach_workers.*.segments.*.hours, outreach_workers.*.segments.*.part]
      mark: own
    caseload: {read: [outreach_workers.*.serves], source: 'SWIT 3.2.1, p46', mark: seen}

  person:
    status:
      left_out: what a test said is known to the clinic and to the person, never to a plan
      source: PEPFAR MER 2.6.1
      mark: practice

  child_protection:
    contact_role: {read: [child_protection.contact], source: 'SWIT 2.1.2, p25', mark: own}
    place: {read: [child_protection.at], source: 'SWIT 2.1.2, p25', mark: own}
    referral: {read: [child_protection.refer_to], source: 'SWIT 2.1.2, p25', mark: own}

# Keys that the guidance knows nothing of: they make the language work.
language:
  parasol: the version of the language
  programme: the id of the programme
  languages: the languages of texts
  plan.time_zone: needed for calendars that phones read
  plan.assignment: whether the planner may move people
  policy: the policy whose figures hold
  status: whether it is a draft
  agreed: the decision that agreed it
  areas.*: places on the group's own squared paper
  decisions.*.about: what a decision was about
  hotspots.*.area: where a hotspot lies, for walking times
  hotspots.*.near: for the team alone
  hotspots.*.code: what is printed instead of the id
  hotspots.*.name: for the team alone
  name: printed as the title
  safe_spaces.*.name: for the team alone
  committees.*.name: printed in the calendar
  facilities.*.name: printed on referral slips
  trainings.*.name: printed in the calendar
  events.*.name: printed in the calendar
  posts.*.name: printed on the pay table
  organizations.*.name: printed in reports
  population.*.name: what the group calls itself
  regions.*.name: printed in tables
  directory.*.name: printed in the directory
  distribution_points.*.name: for the team alone
  policy.extends: the policy that this one starts from
  policy.source: where its figures come from
  policy.parameters.*.*.value: a figure of a policy that starts from none
  policy.parameters.*.*.unit: what the figure counts
  policy.parameters.*.*.mark: how it was read
  policy.parameters.*.*.source: where it was read
  policy.parameters.*.*.at_least: the lowest figure of the sources
  policy.parameters.*.*.at_most: the highest figure of the sources
  policy.parameters.*.*.lowest: below this nothing can be planned
  policy.parameters.*.*.highest: above this nothing can be planned
  policy.change.*.*.because: why a figure was changed
  policy.change.*.*.source: where the other figure stands

"""#
    ),
  ]
}
