/// Words of the field that people type, and ours (vocabulary, sections 1 and 6).
enum Synonyms {
  static let keys: [String: String] = [
    "peer_educators": "outreach_workers", "peers": "outreach_workers",
    "peer_outreach_workers": "outreach_workers", "workers": "outreach_workers",
    "outreach": "outreach_workers", "community_outreach_workers": "outreach_workers",
    "spots": "hotspots", "venues": "hotspots", "places": "hotspots",
    "drop_in_centres": "safe_spaces", "drop_in_centers": "safe_spaces", "dic": "safe_spaces",
    "safespaces": "safe_spaces", "advisory_groups": "committees",
    "program": "programme", "organisations": "organizations", "organisation": "organization",
    "groups": "population", "population_groups": "population", "condoms": "commodities",
    "supplies": "commodities", "stocks": "stock", "clinics": "facilities", "training": "trainings",
    "meetings": "events", "exceptions": "waivers",
    "deviations": "waivers", "agreements": "partnerships", "jobs": "posts", "size": "people",
    "estimated": "people", "count": "people", "type": "kind", "hours_open": "open",
    "opening_hours": "open", "salary": "pay", "reason": "because", "decided_by": "decided",
    "decided_with": "decided", "day": "date", "recurs": "when", "place": "at", "location": "at",
    "where": "at", "participants": "who", "caseload": "serves", "holidays": "leave",
    "days_off": "leave", "schedule": "available", "peer_supervisors": "supervisors",
    "mentors": "supervisors", "lube": "lubricant", "objectives": "goals", "aims": "goals",
    "referral": "referrals", "directories": "directory", "outlets": "distribution_points",
    "distribution": "distribution_points", "reporting": "reports", "map": "records",
    "maps": "records", "finance": "budget", "activities": "events", "closed_days": "closed",
    "minors": "child_protection", "leaflets": "materials", "transition_plan": "transition",
    "drop_in_centre": "safe_spaces", "involvement": "participation",
    "representation": "participation", "risk_factors": "factors", "privacy_class": "class",
    "retention": "keep", "keeper_role": "keeper", "storage_place": "storage",
  ]
}
