// What is declared in each section, for editors and pages.

extension PopulationGroup {
  package static let summary =
    "a group of sex workers that the programme serves; it describes no person"
}

extension Organization {
  package static let summary = "a body that takes part in the programme"
}

extension Decision {
  package static let summary =
    "an occasion on which something was decided: when, by whom, and how many sex workers came"
}

extension EstimateRecord {
  package static let summary = "how people were counted, when and by whom"
}

extension Region {
  package static let summary = "a part of the country, with its own estimate if there is one"
}

extension Partnership {
  package static let summary = "an agreement with an authority or a provider, and what it promises"
}

extension Post {
  package static let summary =
    "a post and its terms, which hold for everyone who has it: role, hours, pay"
}

extension Facility {
  package static let summary = "a place where services can be had"
}

extension Service {
  package static let summary =
    "a service: where it can be had, by referral, or why it cannot be had"
}

extension Area {
  package static let summary =
    "a part of the town, in metres from a landmark that no file names; stays in the team"
}

extension Hotspot {
  package static let summary =
    "a place, or virtual place, where sex workers solicit, meet clients or live in numbers"
}

extension OutreachWorker {
  package static let summary = "a community outreach worker: a code, never a name"
}

extension Supervisor {
  package static let summary =
    "somebody who reviews the week with a team of outreach workers: a code, never a name"
}

extension Training {
  package static let summary = "a course, with its dates and those who take part"
}

extension Committee {
  package static let summary =
    "a community committee: who sits on it, who chose them, when it meets and about what"
}

extension SafeSpace {
  package static let summary = "a place of the community's own to rest, meet and get supplies"
}

extension CrisisTeam {
  package static let summary = "those who can be called at any hour when somebody is in danger"
}

extension Event {
  package static let summary = "something that happens besides outreach"
}

extension KeptRecord {
  package static let summary = "something on paper that must be kept safe: by whom, and where"
}

extension Goal {
  package static let summary = "what the programme wants to reach"
}

extension Referral {
  package static let summary = "a way from one service to the next"
}

extension DirectoryEntry {
  package static let summary = "somebody who helps after violence: an office, never a person"
}

extension DistributionPoint {
  package static let summary = "where condoms and lubricant can be had"
}

extension ReportFlow {
  package static let summary = "a report that goes from one level to another"
}
