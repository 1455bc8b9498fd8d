import ParasolSyntax

/// What is told about waivers and plans besides rules.
enum MorePlanPages {
  static let all: [DiagnosticPage] = [
    DiagnosticPage(
      "people-without-worker", "There are more people than those who can serve them may take.",
      why: "Without a worker nobody meets them, brings condoms or goes along to a clinic.",
      remedy:
        "Add workers who speak their language and can work in their hours, or paid time, as the help says.",
      wrong: """
        hotspots:
          stage: {typology: street, people: {women: 120}}
        outreach_workers:
          w01: {post: outreach}
        """,
      right: """
        hotspots:
          stage: {typology: street, people: {women: 120}}
        outreach_workers:
          w01: {post: outreach}
          w02: {post: outreach}
          w03: {post: outreach}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "sessions-not-found",
      "No plan was found in which a worker has all the sessions that are due.",
      why: "Whether there is such a plan is not known; it was not proved that there is none.",
      remedy:
        "Widen the hours in which worker and people can meet, or have another worker share them.",
      wrong: """
        outreach_workers:
          w01: {available: [sat 20:00-24:00], serves: {stage: 60}}
        """,
      right: """
        outreach_workers:
          w01: {available: [mon-sat 16:00-24:00], serves: {stage: 60}}
        """,
      in: .onlyShown),
    DiagnosticPage(
      "tier-contacts-missing",
      "Contacts that are due for the people to be met more often found no session.",
      why: "Those who need company most would be met less often than agreed.",
      remedy: "Add sessions: more hours, or another worker for the same people.",
      wrong: "contact: {tiers: {high: 60%, medium: 30%}}",
      right: "contact: {tiers: {high: 20%, medium: 30%}}",
      in: .onlyShown),
    DiagnosticPage(
      "underused-outreach-worker",
      "An outreach worker would have fewer people than the lower end of the range.",
      why: "Others may carry too many, or the site has room for people who are not counted yet.",
      remedy: "Share the people evenly, or keep it so and say why.",
      wrong: """
        outreach_workers:
          w01: {serves: {stage: 60}}
          w02: {serves: {stage: 5}}
        """,
      right: """
        outreach_workers:
          w01: {serves: {stage: 33}}
          w02: {serves: {stage: 32}}
        """,
      in: .onlyShown),
  ]
}
