extension Mutation {
  private static let town = "sites/harbour-town.yaml"

  static let violence: [Mutation] = [
    Mutation(
      "compulsory-incident-report", in: "programme.yaml",
      "incident_reports: chosen_by_person",
      becomes: "incident_reports: required"),
    Mutation(
      "no-violence-strategy", in: "programme.yaml",
      "strategies: [capacity_building, police_accountability, safety_security]",
      becomes: "strategies: []"),
    Mutation(
      "crisis-protocol-incomplete", in: town,
      "      suicide_risk: [stay together, call the counsellor on duty]\n", becomes: ""),
    Mutation(
      "crisis-responder-not-from-community", in: town, "    held_by: sex_workers\n    trained",
      becomes: "    held_by: staff\n    trained"),
    Mutation(
      "crisis-responder-not-from-community", in: town, "operators: sex_workers",
      becomes: "operators: open"),
    Mutation("crisis-role-missing", in: town, ", data_person: [r4]", becomes: ""),
    Mutation("crisis-team-without-backup", in: town, "lawyer: law-aid, ", becomes: ""),
    Mutation(
      "fewer-reports-as-target", in: "programme.yaml", "targets: {incidents-supported: 100%}",
      becomes:
        "targets: {incidents-supported: 100%, incidents-recorded: {value: 10, direction: decrease}}"
    ),
    Mutation(
      "incident-without-record-holder", in: "programme.yaml", "    follow_up: 7 days\n", becomes: ""
    ),
    Mutation("incidents-not-reported-back", in: town, "      - report_back\n", becomes: ""),
    Mutation("no-helpline", in: town, "number_present: yes", becomes: "number_present: no"),
    Mutation(
      "no-helpline", in: town, "[outreach, word_of_mouth, fliers]",
      becomes: "[word_of_mouth, fliers]"),
    Mutation("no-police-sensitization", in: town, "    funded: yes\n", becomes: "    funded: no\n"),
    Mutation(
      "no-rights-training", in: town, "    kind: rights_education", becomes: "    kind: leadership"),
    Mutation(
      "no-safety-information", in: "community.yaml", "safety_tips, languages: [sw, en]",
      becomes: "safety_tips, languages: [sw]"),
    Mutation(
      "no-violence-indicator", in: "community.yaml", "    about: violence",
      becomes: "    about: prevention"),
    Mutation(
      "post-assault-care-incomplete", in: "services.yaml",
      "  sti_pep: {at: town-clinic}\n",
      becomes: ""),
    Mutation(
      "rescue-or-raid", in: "programme.yaml",
      "police_accountability, safety_security]",
      becomes: "police_accountability, safety_security, raid]"),
    Mutation(
      "responder-without-rest", in: town, "fri sat 22:00-06:00", becomes: "thu fri sat 22:00-06:00"),
    Mutation(
      "support-directory-incomplete", in: "services.yaml", "violence_trained: yes",
      becomes: "violence_trained: no"),
    Mutation(
      "survivor-care-unlinked", in: "services.yaml",
      "    from: county-hospital\n    to: harbour-town.night-line\n",
      becomes: "    from: hiv_test\n    to: harbour-town.night-line\n"),
    Mutation(
      "uncovered-crisis-hours", in: "sites/harbour-town.yaml",
      "when: mon-wed 06:00-14:00",
      becomes: "when: mon-wed 07:00-14:00"),
    Mutation(
      "violence-data-without-partners", in: "programme.yaml", "    release: [alfajiri-group]",
      becomes: "    release: [county-health]"),
    Mutation(
      "violence-work-unevaluated", in: town, "    harm_monitoring: yes\n",
      becomes: "    harm_monitoring: yes\n    scale_up: yes\n"),
  ]
}
