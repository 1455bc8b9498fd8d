extension Mutation {
  private static let services = "services.yaml"

  static let clinical: [Mutation] = [
    Mutation(
      "clinic-hours-mismatch", in: services, "[mon-fri 08:00-17:00, sat 09:00-13:00]",
      becomes: "[mon-fri 10:00-16:00]"),
    Mutation(
      "clinic-overbooked", in: services,
      "    kind: government\n    organization: county-health\n    area: centre\n    hours: [mon-fri 08:00-17:00, sat 09:00-13:00]",
      becomes:
        "    kind: outreach_clinic\n    organization: county-health\n    area: centre\n    when: every month on first sat 09:00-13:00"
    ),
    Mutation(
      "clinic-without-rights-charter", in: services,
      "    confidentiality_notice: yes\n    accepted: december-assembly\n    community_roles",
      becomes:
        "    confidentiality_notice: no\n    accepted: december-assembly\n    community_roles"),
    Mutation(
      "escort-without-consent", in: services, "escort: offered, consent_field: yes",
      becomes: "escort: offered, consent_field: no"),
    Mutation(
      "known-positive-scheduled-for-test", in: services, "planned: 80 per month",
      becomes: "planned: 120 per month"),
    Mutation(
      "male-trans-tests-missing", in: services, "[urethral, vaginal, rectal, throat]",
      becomes: "[urethral, vaginal]"),
    Mutation(
      "male-trans-tests-missing", in: services, "  hepatitis_b_vaccine: {at: town-clinic}\n",
      becomes: ""),
    Mutation(
      "mandatory-testing", in: "programme.yaml",
      "tests: voluntary",
      becomes: "tests: compulsory"),
    Mutation(
      "outdated-treatment-threshold", in: services, "eligibility: all",
      becomes: "eligibility: cd4_500_or_below"),
    Mutation(
      "positive-result-without-referral", in: services, "    if_reactive: town-clinic\n",
      becomes: ""),
    Mutation(
      "referral-without-contact", in: services, "county-hospital, contact: treatment nurse",
      becomes: "county-hospital"),
    Mutation(
      "reproductive-health-unanswered", in: services, "  contraception: {at: town-clinic}\n",
      becomes: ""),
    Mutation(
      "screening-incomplete", in: services, "[cough, fever, weight_loss, night_sweats]",
      becomes: "[cough, fever]"),
    Mutation(
      "sex-workers-absent-from-clinic", in: services, "confidential: yes, paid: yes",
      becomes: "confidential: yes, paid: no"),
    Mutation(
      "stand-alone-clinic-for-few", in: services,
      "  town-clinic:\n    kind: government", becomes: "  town-clinic:\n    kind: stand_alone"),
    Mutation(
      "sti-checkup-too-rare", in: services, "routine_check_up: {at: town-clinic, every: 3 months}",
      becomes: "routine_check_up: {at: town-clinic, every: 6 months}"),
    Mutation(
      "sti-package-incomplete", in: "services.yaml",
      "  gonorrhoea_chlamydia_test: {at: town-clinic",
      becomes: "  gonorrhoea_chlamydia_test: {none: the clinic has no reagents"),
    Mutation(
      "test-interval-too-long", in: "services.yaml",
      "syphilis_test: {at: town-clinic, every: 6 months}",
      becomes: "syphilis_test: {at: town-clinic, every: 12 months}"),
    Mutation("uncertified-lay-tester", in: services, "certified: 1", becomes: "certified: 0"),
    Mutation(
      "untrained-private-provider", in: services, "  town-clinic:\n    kind: government",
      becomes:
        "  town-clinic:\n    kind: preferred_private\n    trained_on_national_guidance: no"),
    Mutation(
      "urgent-care-out-of-reach", in: "services.yaml",
      "hours: [always]\n    rights_charter",
      becomes: "hours: [mon-thu 08:00-12:00]\n    rights_charter"),
  ]
}
