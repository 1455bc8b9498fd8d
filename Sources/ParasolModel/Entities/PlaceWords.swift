/// Words about places, maps and paper that must be kept safe.
package enum Amount: String, Choice {
  case low, medium, high
  package static let subject = "amount"
}

package enum ServicePointKind: String, Choice {
  case condom_outlet, clinic, safe_space
  package static let subject = "kind of service point"
}

/// The steps of a mapping (SWIT Box 6.4, p155): first informants, then sex workers at the spot.
package enum MappingStage: String, Choice {
  case national, municipality_informants, municipality_sex_workers, micro
  package static let subject = "stage of a mapping"
}

package enum Informant: String, Choice {
  case police, health_providers, taxi_drivers, ngo_workers, truckers, employers
  package static let subject = "kind of informant"
}

package enum MappingOrder: String, Choice {
  case densest_first, other
  package static let subject = "order of a mapping"
}

package enum PrivacyClass: String, Choice {
  case `public`, partner, `internal`, confidential, clinical
  package static let subject = "privacy class"
}

/// Who gets to see something; the last four never may see a map or a record of persons.
package enum Recipient: String, Choice {
  case community, programme, partner, donor, researchers, government, police, landlord
  case `public`
  package static let subject = "recipient"
}

/// What may stand in a column of paper that goes from hand to hand; the last five never may.
package enum RecordColumn: String, Choice {
  case symbol, drawing, tick, number, date, time, text, code, computed
  case name, phone, address, photograph, national_id
  package static let subject = "content of a column"

  /// Whether it leads to a person (SWIT Fig 3.7, p57).
  package var isRefused: Bool {
    switch self {
    case .name, .phone, .address, .photograph, .national_id: true
    default: false
    }
  }
}

/// How a form is filled in.
package enum FormVariant: String, Choice {
  case text, pictorial, oral
  package static let subject = "variant"
}

package enum LocationQuestion: String, Choice {
  case access, public_visibility, neighbours, safe_from_outsiders_and_police
  package static let subject = "question about a location"
}

package enum Finding: String, Choice {
  case good, acceptable, poor
  package static let subject = "finding"
}

package enum Landlord: String, Choice {
  case private_person, company, organization, government, community
  package static let subject = "kind of landlord"
}

package enum SpaceFunction: String, Choice {
  case relax, meet, condom_point, stigma_talk, outreach_review, training
  package static let subject = "function of a safe space"
}

/// SWIT 3.3.2, p65.
package enum SpaceActivity: String, Choice {
  case beauty, literacy, numeracy, computer, nutrition, dance, festivals, meal
  case walk_in_examination, shower, laundry, lockers, beds, phone_charging, internet
  case open_24_hours, creche
  package static let subject = "activity"
}

package enum DistributionPointKind: String, Choice {
  case outreach_worker, safe_space, clinic, venue, outlet
  package static let subject = "kind of distribution point"
}

package enum SpecimenSite: String, Choice {
  case urethral, vaginal, rectal, throat
  package static let subject = "site of a test"
}

package enum TuberculosisSymptom: String, Choice {
  case cough, fever, weight_loss, night_sweats
  package static let subject = "symptom"
}

package enum TreatmentEligibility: String, Choice {
  case all, cd4_500_or_below, cd4_350_or_below
  package static let subject = "eligibility"
}

package enum ReferralResult: String, Choice {
  case positive, reactive, negative, symptom, violence, request
  package static let subject = "result"
}

package enum ClinicRole: String, Choice {
  case receptionist, navigator, counsellor, lay_tester, outreach_worker, quality_monitor, other
  package static let subject = "role in a clinic"
}

package enum SupportKind: String, Choice {
  case medical, legal, social, shelter
  package static let subject = "kind of support"
}

package enum PackageElement: String, Choice {
  case peer_education, sti_screen, hiv_status_known, tb_screen, commodities
  package static let subject = "element of the package"
}
