// swift-format-ignore-file
// Made by `make templates` from the files in Templates/. Change those.

/// The YAML files that ship inside the program.
package enum ShippedTemplates {
  /// Paths relative to `Templates/`, sorted bytewise.
  package static let all: [(path: String, text: String)] = [
    (
"forms/microplanning-calendar.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The micro-planning calendar of the 2013 tool (Fig 3.7, page 57): one sheet a month, an entry at
# each contact, a look at it with the supervisor every week. Sizes are Parasol's default.
form: microplanning-calendar
number: A1
title:
  en: Monthly calendar
  sw: Kalenda ya mwezi
  fr: Calendrier du mois
  hi: मासिक कैलेंडर
  ar: تقويم الشهر
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
      month: {}
      site: {}
      sign: {label: {en: my sign, sw: alama yangu, fr: mon signe, hi: मेरा चिह्न, ar: علامتي}}
  - grid:
      rows:
        person: {count: 7, height: 31 mm}
      columns:
        person:
          label: {en: person, sw: mtu, fr: personne, hi: व्यक्ति, ar: الشخص}
          width: 38 mm
          cell: [symbol]
        # A white sticker covers a square that does not apply.
        risks:
          label: {en: risks, sw: hatari, fr: risques, hi: जोखिम, ar: مخاطر}
          width: 64 mm
          cell: [factors]
        # Marked when more than three squares stay open.
        first:
          label: {en: first, sw: kwanza, fr: d’abord, hi: पहले, ar: أولًا}
          pictogram: priority
          width: 22 mm
        # The fifth week is printed only in months that have one.
        weeks:
          repeat: weeks
          parts:
            talk: {pictogram: talk, label: {en: talk, sw: ongea, fr: parler, hi: बातचीत, ar: حديث}}
            condom:
              pictogram: condom
              label: {en: condom, sw: kondomu, fr: condom, hi: कंडोम, ar: واقٍ}
            clinic: {pictogram: clinic}
closing:
  - heading:
      en: What the drawings mean
      sw: Maana ya michoro
      fr: Ce que les dessins veulent dire
      hi: चित्रों का मतलब
      ar: معنى الرسوم
  - key: factors
  # Filled in by the supervisor, once for all sheets; the outreach worker adds nothing up.
  - totals:
      seen:
        label:
          en: people seen
          sw: watu walioonwa
          fr: personnes vues
          hi: जिनसे मिले
          ar: أشخاص التقينا بهم
      first:
        label:
          en: people to see first
          sw: watu wa kuonwa kwanza
          fr: personnes à voir d’abord
          hi: जिनसे पहले मिलना है
          ar: أشخاص نلتقي بهم أولًا
      first_twice:
        label:
          en: 'of these, seen twice'
          sw: 'kati yao, walioonwa mara mbili'
          fr: dont vues deux fois
          hi: इनमें दो बार मिले
          ar: منهم من التقيناه مرتين
      condoms: {}
      clinic_visits:
        label:
          en: clinic visits
          sw: ziara za kliniki
          fr: visites à la clinique
          hi: क्लिनिक दौरे
          ar: زيارات العيادة

"""#
    ),
    (
"forms/weekly-planner.yaml",
#"""
# yaml-language-server: $schema=../schema/parasol.schema.json
# The weekly outreach planner: filled in by the outreach worker with the supervisor at the weekly
# review. Parasol's default design.
form: weekly-planner
number: B4
title:
  en: Weekly planner
  sw: Mpango wa wiki
  fr: Plan de la semaine
  hi: साप्ताहिक योजना
  ar: خطة الأسبوع
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
      week: {share: 3}
      site: {share: 2}
      sign:
        share: 2
        label: {en: my sign, sw: alama yangu, fr: mon signe, hi: मेरा चिह्न, ar: علامتي}
  - grid:
      rows:
        # The place, then the people to meet there; those to see first come first.
        time_blocks: {repeat: time_blocks, height: 25 mm, cell: [hotspot, people]}
        to_carry: {height: 24 mm, cell: [stock]}
      columns:
        time: {width: 24 mm, names: yes}
        days: {repeat: weekdays}
        # Whoever was not met last week.
        not_met:
          label: {en: not met, sw: bado, fr: pas vues, hi: नहीं मिले, ar: لم نلتقِ}
          width: 22 mm
          cell: []
  - totals:
      planned: {label: {en: planned, sw: waliopangwa, fr: prévues, hi: तय थे, ar: المخطط لهم}}
      met: {label: {en: met, sw: waliokutwa, fr: rencontrées, hi: मिले, ar: من التقينا بهم}}
  - ticks:
      ask:
        en: 'Why not?'
        sw: 'Kwa nini hapana?'
        fr: 'Pourquoi pas ?'
        hi: 'क्यों नहीं?'
        ar: 'لماذا لا؟'
      boxes:
        closed: {}
        moved:
          label: {en: moved away, sw: amehama, fr: partie ailleurs, hi: कहीं और चले गए, ar: انتقل}
        no_time: {label: {en: no time, sw: hakuna muda, fr: pas le temps, hi: समय नहीं, ar: لا وقت}}
        afraid: {label: {en: was afraid, sw: aliogopa, fr: avait peur, hi: डर था, ar: خوف}}
        other: {label: {en: other, sw: sababu nyingine, fr: autre, hi: अन्य, ar: سبب آخر}}

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
  drawing_child_care: 'كبير مع طفل'
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
  drawing_stop: 'علامة قف'
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
  total: 'المجموع'
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
  profile_in_english: 'ما تقوله الملفات مكتوب بالإنجليزية.'

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
  drawing_child_care: 'grown-up with a child'
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
  drawing_stop: 'stop sign'
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
  profile_in_english: 'What the files say is told in English.'

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
  drawing_child_care: 'adulte avec enfant'
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
  drawing_stop: 'panneau stop'
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
  profile_in_english: 'Ce que disent les fichiers est écrit en anglais.'

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
  drawing_child_care: 'बच्चे के साथ बड़ा'
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
  drawing_stop: 'रुकने का निशान'
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
  profile_in_english: 'फ़ाइलें जो कहती हैं, वह अंग्रेज़ी में लिखा है।'

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
  weekday_short_mon: 'seg'
  weekday_short_tue: 'ter'
  weekday_short_wed: 'qua'
  weekday_short_thu: 'qui'
  weekday_short_fri: 'sex'
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
  drawing_child_care: 'adulto com criança'
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
  drawing_stop: 'sinal de parar'
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
  profile_in_english: 'O que dizem os ficheiros está escrito em inglês.'

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
  drawing_child_care: 'mtu mzima na mtoto'
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
  drawing_stop: 'alama ya simama'
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
  profile_in_english: 'Yanayosemwa na faili yako kwa Kiingereza.'

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
    wastage: {value: 5%, mark: own}
    lubricant_per_condom: {value: 50%, mark: own}
    condoms_per_contacted_person:
      value: 30
      unit: condoms per month
      mark: practice
      source: Blanchard et al. 2008
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
    id: {read: [forms.print, forms.languages], mark: own}
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
