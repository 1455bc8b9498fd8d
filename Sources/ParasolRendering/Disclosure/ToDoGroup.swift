import ParasolModel
import ParasolSyntax

/// The same open question, wherever in the programme it stands.
package struct ToDoGroup: Hashable, Sendable {
  /// The id of the rule or of the reader that asks.
  package let id: String
  /// What is missing, told of the first place.
  package let message: String
  package let help: String?
  /// Every place where it stands, by site.
  package let places: [Place]

  package struct Place: Hashable, Sendable {
    /// Nil for what belongs to the programme as a whole.
    package let site: SiteName?
    package let count: Int
  }

  package var count: Int { places.reduce(0) { $0 + $1.count } }
}

extension ToDoGroup {
  /// Equal matters together, in the order in which they were first told.
  package static func groups(_ toDos: [Diagnostic], of programme: Programme) -> [ToDoGroup] {
    let finder = SiteFinder(programme)
    var order: [Key] = []
    var members: [Key: [Diagnostic]] = [:]
    for toDo in toDos.sorted(by: Diagnostic.inReadingOrder) {
      let key = Key(toDo, site: finder.site(of: toDo.span))
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(toDo)
    }
    return order.map { key in
      let found = members[key] ?? []
      return ToDoGroup(
        id: key.id.text, message: shown(found.map(\.message), key.message),
        help: key.help.map { shown(found.compactMap(\.help), $0) }, places: places(found, finder))
    }
  }

  /// The words of all where they are the same, else what they have in common.
  private static func shown(_ texts: [String], _ common: String) -> String {
    Set(texts).count == 1 ? texts.first ?? common : common
  }

  private static func places(_ toDos: [Diagnostic], _ finder: SiteFinder) -> [Place] {
    var counts: [SiteID: (site: SiteName, count: Int)] = [:]
    var whole = 0
    for toDo in toDos {
      if let site = finder.site(of: toDo.span) {
        counts[site.id, default: (site, 0)].count += 1
      } else {
        whole += 1
      }
    }
    let sites = counts.values.sorted { $0.site.id < $1.site.id }
      .map { Place(site: $0.site, count: $0.count) }
    return (whole > 0 ? [Place(site: nil, count: whole)] : []) + sites
  }

  /// What makes two questions the same: everything but the site and the numbers in them.
  private struct Key: Hashable {
    let id: DiagnosticID
    let message: String
    let help: String?

    init(_ toDo: Diagnostic, site: SiteName?) {
      id = toDo.id
      message = Key.generalized(toDo.message, site)
      help = toDo.help.map { Key.generalized($0, site) }
    }

    private static func generalized(_ text: String, _ site: SiteName?) -> String {
      guard let site else { return text }
      let general = text.replacing("'\(site.id)'", with: "…")
        .replacing("sites.\(site.id)", with: "sites.…")
      return withoutNumbers(general)
    }

    private static func withoutNumbers(_ text: String) -> String {
      var general = ""
      var isInNumber = false
      for character in text {
        let isDigit = character.isWholeNumber
        if isDigit, !isInNumber { general.append("…") }
        if !isDigit, !(isInNumber && character == ".") { general.append(character) }
        isInNumber = isDigit || (isInNumber && character == ".")
      }
      return general
    }
  }
}

/// Tells to which site a place in the text belongs.
private struct SiteFinder {
  private let sites: [(span: Span, name: SiteName)]

  init(_ programme: Programme) {
    sites = programme.sites.map { ($0.span, SiteName($0)) }.sorted { $0.span < $1.span }
  }

  /// The last site that begins before the place, in the same file.
  func site(of span: Span) -> SiteName? {
    sites.last { $0.span.file == span.file && $0.span.start <= span.start }?.name
  }
}
