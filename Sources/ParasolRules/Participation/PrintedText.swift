import ParasolModel
import ParasolSyntax

/// A title, label or note that is printed and is nobody's proper name.
struct PrintedText {
  let text: String
  let span: Span
  let subject: Subject
  /// Whether it names a post.
  var isPost = false

  /// Hands each of them on, in the order of scopes and sections; nothing is gathered.
  static func forEach(in programme: Programme, _ body: (PrintedText) -> Void) {
    header(programme, body)
    content(programme.header.shared, programme.content, nil, body)
    for site in programme.sites {
      content(site.header.shared, site.content, site, body)
    }
  }

  private static func tell(
    _ text: Located<PlainText>?, _ subject: Subject, _ body: (PrintedText) -> Void
  ) {
    if let text { body(PrintedText(text: text.value.text, span: text.span, subject: subject)) }
  }

  private static func tell(
    _ text: Located<LocalizedText>?, _ subject: Subject, isPost: Bool = false,
    _ body: (PrintedText) -> Void
  ) {
    guard let text else { return }
    for (_, part) in text.value.texts {
      body(PrintedText(text: part, span: text.span, subject: subject, isPost: isPost))
    }
  }

  private static func header(_ programme: Programme, _ body: (PrintedText) -> Void) {
    let header = programme.header
    tell(header.name, .programme, body)
    for line in header.budget?.value.values ?? [] {
      tell(line.purpose, Subject(nil, "budget"), body)
    }
    let transition = Subject(nil, "transition")
    tell(header.transition?.value.goal, transition, body)
    for step in header.transition?.value.steps?.value.values ?? [] {
      tell(step.text, transition, body)
    }
    for group in programme.content.population {
      tell(group.name, .of(group, in: nil), body)
      for topic in group.topics?.value.items ?? [] { tell(topic, .of(group, in: nil), body) }
    }
    for post in programme.content.posts {
      let subject = Subject.of(post, in: nil)
      tell(post.name, subject, isPost: true, body)
      tell(post.criteria, subject, body)
      for step in post.steps?.value.items ?? [] { tell(step, subject, body) }
    }
  }

  private static func content(
    _ settings: SharedSettings, _ content: ScopeContent, _ site: Site?,
    _ body: (PrintedText) -> Void
  ) {
    for row in settings.indicators?.value.own?.value.rows ?? [] {
      let subject = Subject(site?.id, "indicators")
      tell(row.value.value.name, subject, body)
      tell(row.value.value.numerator, subject, body)
      tell(row.value.value.denominator, subject, body)
    }
    for measure in settings.qualityMeasures?.value.values ?? [] {
      tell(measure.text, Subject(site?.id, "quality_measures"), body)
    }
    for factor in settings.contact?.value.priority?.value.ownFactors?.value.items ?? [] {
      tell(factor, Subject(site?.id, "contact"), body)
    }
    for goal in content.goals {
      tell(goal.text, .of(goal, in: site), body)
      tell(goal.measure, .of(goal, in: site), body)
    }
    for event in content.events {
      tell(event.name, .of(event, in: site), body)
      tell(event.topic, .of(event, in: site), body)
    }
    for training in content.trainings { tell(training.name, .of(training, in: site), body) }
    for committee in content.committees {
      tell(committee.name, .of(committee, in: site), body)
      for action in committee.actions?.value.values ?? [] {
        tell(action.text, .of(committee, in: site), body)
      }
    }
    for partnership in content.partnerships {
      tell(partnership.purpose, .of(partnership, in: site), body)
      tell(partnership.harmStatement, .of(partnership, in: site), body)
    }
    for space in content.safeSpaces {
      tell(space.ifTimesClash, .of(space, in: site), body)
      tell(space.incomeIdea, .of(space, in: site), body)
    }
    for team in content.crisisTeams {
      for row in team.protocols?.value.rows ?? [] {
        for step in row.value.value.items { tell(step, .of(team, in: site), body) }
      }
    }
    for hotspot in content.hotspots where hotspot.typologyNote != nil || hotspot.ageMix != nil {
      tell(hotspot.typologyNote, .of(hotspot, in: site), body)
      tell(hotspot.ageMix, .of(hotspot, in: site), body)
    }
  }
}
