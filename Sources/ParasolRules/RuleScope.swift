import ParasolModel
import ParasolSyntax

/// The programme or one of its sites, with what is declared there. Hands out one section at a time,
/// as the whole of what a scope declares is costly to copy.
struct RuleScope {
  let programme: Programme
  /// Nil for the programme itself.
  let site: Site?

  /// The programme first, then its sites.
  static func forEach(in programme: Programme, _ body: (RuleScope) -> Void) {
    body(RuleScope(programme: programme, site: nil))
    for site in programme.sites { body(RuleScope(programme: programme, site: site)) }
  }

  /// False when something of this kind could not be read anywhere: its absence proves nothing.
  static func isCertain<Sought: Entity>(_ type: Sought.Type, in programme: Programme) -> Bool {
    !programme.content.isUncertain(type)
      && programme.sites.allSatisfy { !$0.content.isUncertain(type) }
  }

  var isDraft: Bool { site?.isDraft ?? programme.isDraft }
  var span: Span { site?.span ?? programme.span }
  var shared: SharedSettings { site?.header.shared ?? programme.header.shared }

  func all<Held: Entity>(_ list: (ScopeContent) -> [Held]) -> [Held] {
    if let site { list(site.content) } else { list(programme.content) }
  }

  /// An entity by the name that is used here.
  func find<Found: Entity>(
    _ list: (ScopeContent) -> [Found], _ reference: Located<Reference>?
  ) -> Found? {
    reference.flatMap { programme.find(list, $0.value, from: site) }
  }

  /// What a name stands for, also where its entry could not be read.
  func kind(of reference: Located<Reference>) -> EntityKind? {
    let parts = reference.value.text.split(separator: ".")
    if parts.count == 2 {
      return programme.site(named: String(parts[0]))?.content.names[String(parts[1])]?.kind
    }
    return
      (site?.content.names[reference.value.text]
      ?? programme.content.names[reference.value.text])?.kind
  }

  func isUncertain<Sought: Entity>(_ type: Sought.Type) -> Bool {
    site?.content.isUncertain(type) ?? programme.content.isUncertain(type)
  }

  func isBroken(_ key: String) -> Bool {
    site?.content.brokenKeys.contains(key) ?? programme.content.brokenKeys.contains(key)
  }

  func subject(_ entity: some Entity) -> Subject { .of(entity, in: site) }
}

extension Site {
  /// False where some of its people were not counted, or could not be read: nobody knows then that
  /// they are few.
  var isCounted: Bool {
    !people.isEmpty && !content.isUncertain(Hotspot.self) && !content.brokenKeys.contains("people")
  }
}
