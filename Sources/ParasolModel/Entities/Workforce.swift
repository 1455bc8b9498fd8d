import ParasolSyntax

/// A post, whose terms hold for everyone who has it. The post is held by sex workers; no entry
/// about a worker says so.
package final class Post: Entity {
  package static let section = "posts"
  package static let subject = "post"
  package static let kind = EntityKind.post

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let role: Located<PostRole>
  package let heldBy: Located<PostHolder>?
  package let hours: Located<Rate>?
  package let pay: Located<Money>?
  package let paidTime: Located<List<PaidTime>>?
  package let fares: Located<Fares>?
  package let airtime: Located<Money>?
  package let charging: Located<YesNo>?
  package let trainingStipend: Located<Money>?
  package let incentives: Located<List<Incentive>>?
  package let leadsTo: Located<Reference>?
  package let decided: Located<Reference>?
  package let criteria: Located<PlainText>?
  package let openTo: Located<List<Applicant>>?
  package let openingsPublicized: Located<YesNo>?
  package let guidelines: Located<List<GuidelineSubject>>?
  package let functions: Located<List<OutreachFunction>>?
  package let serviceLines: Located<List<ServiceLine>>?
  package let perDiem: Located<Money>?
  package let comparable: Located<List<Reference>>?
  package let steps: Located<List<PlainText>>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let role = fields.required("role", as: PostRole.self, "what the post is for")
    name = fields.optional("name", "what the post is called")
    heldBy = fields.optional("held_by", "who holds it")
    hours = fields.optional("hours", "contract hours, such as 20 per week")
    pay = fields.optional("pay", "salary, such as 14000 KES per month")
    paidTime = fields.optional("paid_time", "kinds of work that the salary covers")
    fares = fields.optional("fares", "fares per route, and whether paid before the journey")
    airtime = fields.optional("airtime", "phone credit")
    charging = fields.optional("charging", "whether there is a safe place to charge the phone")
    trainingStipend = fields.optional("training_stipend", "paid for days of training")
    incentives = fields.optional("incentives", "what is given besides, and on what basis")
    leadsTo = fields.optional("leads_to", "the post that comes next")
    decided = fields.optional("decided", "the decision with those who hold the post")
    criteria = fields.optional("criteria", "what somebody needs for the post")
    openTo = fields.optional("open_to", "who may apply")
    openingsPublicized = fields.optional(
      "openings_publicized", "whether openings are made known to the community")
    guidelines = fields.optional("guidelines", "matters for which there are written guidelines")
    functions = fields.optional("functions", "what those who hold the post do")
    serviceLines = fields.optional("service_lines", "lines of service that they work in")
    perDiem = fields.optional("per_diem", "paid for days away, such as 500 KES per day")
    comparable = fields.optional("comparable", "staff posts whose pay this one is compared with")
    steps = fields.optional("steps", "what one does to reach the post that comes next")
    guard let role else { return nil }
    self.id = id
    self.role = role
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(leadsTo, "leads_to", .post)
    list.add(decision: decided)
    list.add(all: comparable, "comparable", .post)
    return list.uses
  }
}

/// Fares of a post.
package struct Fares: Record {
  package static let subject = "fares"
  package let amount: Located<Money>?
  package let inAdvance: Located<YesNo>?

  package init?(_ fields: inout FieldReader) {
    amount = fields.optional("amount", "fare per route")
    inAdvance = fields.optional("in_advance", "whether it is paid before the journey")
  }
}

/// Something given besides the salary.
package struct Incentive: Record {
  package static let subject = "incentives"
  package let kind: Located<IncentiveKind>?
  package let basis: Located<IncentiveBasis>?

  package init?(_ fields: inout FieldReader) {
    kind = fields.optional("kind", "what is given")
    basis = fields.optional("basis", "what it depends on")
  }
}

/// A community outreach worker: a code, never a name.
package final class OutreachWorker: Entity {
  package static let section = "outreach_workers"
  package static let subject = "outreach worker"
  package static let kind = EntityKind.outreachWorker

  package let id: Located<String>
  package let post: Located<Reference>?
  package let supervisor: Located<Reference>?
  package let gender: Located<Gender>?
  package let languages: Located<List<LanguageTag>>?
  package let literacy: Located<Literacy>?
  package let starts: Located<CalendarDay>?
  package let startsFrom: Located<Reference>?
  package let available: Located<List<WeeklyWindow>>?
  package let avoid: Located<List<WeeklyWindow>>?
  package let leave: Located<List<DaySpan>>?
  package let serves: Located<Table<Either<Count, Table<Count>>>>?
  package let ageBand: Located<AgeBand>?
  package let knows: Located<List<Reference>>?
  package let segments: Located<Table<Segment>>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    post = fields.optional("post", "the post whose terms hold for this worker")
    supervisor = fields.optional("supervisor", "the supervisor's code")
    gender = fields.optional("gender", "gender, to match the people reached")
    languages = fields.optional("languages", "languages that the worker speaks")
    literacy = fields.optional("literacy", "how easily the worker reads")
    starts = fields.optional("starts", "first day of work")
    startsFrom = fields.optional(
      "starts_from", "the area from which the worker sets out", audience: .team)
    available = fields.optional("available", "when the worker can work")
    avoid = fields.optional("avoid", "when the worker would rather not")
    leave = fields.optional("leave", "days off; no reasons here")
    serves = fields.optional("serves", "who is with the worker now, by hotspot")
    ageBand = fields.optional("age_band", "band of age, to match the people reached")
    knows = fields.optional("knows", "hotspots and groups among whom the worker is known")
    segments = fields.optional(
      "segments", "which part of a hotspot is this worker's, where several share it")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(post, "post", .post)
    list.add(supervisor, "supervisor", .supervisor)
    list.add(startsFrom, "starts_from", .area)
    list.add(names: serves, "serves", .hotspot)
    for row in serves?.value.rows ?? [] {
      if case .collection(let groups) = row.value.value {
        list.add(names: Located(groups, at: row.value.span), "serves", .populationGroup)
      }
    }
    list.add(all: knows, "knows", .hotspot, .populationGroup, .area)
    list.add(names: segments, "segments", .hotspot)
    return list.uses
  }
}

/// Somebody who reviews the week with a team of outreach workers.
package final class Supervisor: Entity {
  package static let section = "supervisors"
  package static let subject = "supervisor"
  package static let kind = EntityKind.supervisor

  package let id: Located<String>
  package let post: Located<Reference>?
  package let origin: Located<SupervisorOrigin>?
  package let languages: Located<List<LanguageTag>>?
  package let available: Located<List<WeeklyWindow>>?
  package let leave: Located<List<DaySpan>>?
  package let review: Located<Recurrence>?
  package let at: Located<Reference>?
  package let handover: Located<Handover>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    post = fields.optional("post", "the post whose terms hold")
    origin = fields.optional("origin", "whether promoted from outreach or from the staff")
    languages = fields.optional("languages", "languages that the supervisor speaks")
    available = fields.optional("available", "when the supervisor works")
    leave = fields.optional("leave", "days off; no reasons here")
    review = fields.optional("review", "the weekly review with the team")
    at = fields.optional("at", "where the review takes place, unless at the meeting place")
    handover = fields.optional(
      "handover", "how a post held by staff passes to somebody from outreach")
    self.id = id
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(post, "post", .post)
    list.add(at, "at", .safeSpace, .facility)
    return list.uses
  }
}

/// A course, with its dates and those who take part.
package final class Training: Entity {
  package static let section = "trainings"
  package static let subject = "training"
  package static let kind = EntityKind.training

  package let id: Located<String>
  package let name: Located<LocalizedText>?
  package let tier: Located<TrainingTier>
  package let dates: Located<List<DaySpan>>?
  package let time: Located<TimeRange>?
  package let who: Located<List<Reference>>?
  package let topics: Located<List<TrainingTopic>>?
  package let trainers: Located<Trainers>?
  package let at: Located<Reference>?
  package let withStaff: Located<YesNo>?
  package let visits: Located<List<Reference>>?
  package let attendance: Located<YesNo>?
  package let certificate: Located<YesNo>?
  package let decided: Located<Reference>?

  package init?(id: Located<String>, fields: inout FieldReader) {
    let tier = fields.required("tier", as: TrainingTier.self, "which of the four tiers it is")
    name = fields.optional("name", "what it is called")
    dates = fields.optional("dates", "days and spans of days")
    time = fields.optional("time", "hours on each of these days")
    who = fields.optional("who", "codes of those who take part")
    topics = fields.optional("topics", "what it is about")
    trainers = fields.optional("trainers", "who trains, and what they are paid")
    at = fields.optional("at", "where it takes place, unless at the meeting place")
    withStaff = fields.optional(
      "with_staff", "whether outreach workers and other staff learn together")
    visits = fields.optional("visits", "the clinics and safe spaces that are visited")
    attendance = fields.optional(
      "attendance", "whether a register of attendance is kept, without names")
    certificate = fields.optional("certificate", "whether everyone gets a certificate")
    decided = fields.optional("decided", "the decision behind it, with those who took part")
    guard let tier else { return nil }
    self.id = id
    self.tier = tier
  }

  package var references: [ReferenceUse] {
    var list = ReferenceList()
    list.add(parties: who, "who")
    list.add(at, "at", .safeSpace, .facility)
    list.add(all: visits, "visits", .facility, .safeSpace)
    list.add(decision: decided)
    return list.uses
  }
}

/// Those who train, as counts.
package struct Trainers: Record {
  package static let subject = "trainers"
  package let sexWorkers: Located<Count>?
  package let others: Located<Count>?
  package let fee: Located<Money>?

  package init?(_ fields: inout FieldReader) {
    sexWorkers = fields.optional("sex_workers", "trainers who are sex workers")
    others = fields.optional("others", "other trainers")
    fee = fields.optional("fee", "what a trainer is paid")
  }
}

/// The part of a hotspot that is one worker's.
package struct Segment: Record {
  package static let subject = "segments"
  package let hours: Located<List<WeeklyWindow>>?
  package let part: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    hours = fields.optional("hours", "hours at which this worker is there")
    part = fields.optional("part", "the part of the place; stays in the team", audience: .team)
  }
}

/// How a post held by staff passes to somebody from outreach (SWIT 3.2.2 D, p62).
package struct Handover: Record {
  package static let subject = "handover"
  package let date: Located<CalendarDay>?
  package let text: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    date = fields.optional("date", "day of the handover")
    text = fields.optional("text", "how it is prepared")
  }
}
