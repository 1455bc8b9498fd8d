import ParasolModel

/// The page to open first: everything that was made, by site, and who may see it.
struct IndexPage {
  let programme: ProgrammeFacts
  let audience: ViewAudience
  /// Those in the page's own language, and those that hold all languages.
  let documents: [MadeDocument]
  let remarks: [RenderRemark]
  /// Every language of the build.
  let languages: [Words]
  let words: Words

  func page() -> Page {
    let ofProgramme = documents.filter { $0.site == nil }
    return Page(
      title: programme.name.text(in: words.asked), language: words.language,
      direction: words.direction,
      blocks: [.note([.strong(words[audiencePhrase])])]
        + PageParts.draftNote(programme, words) + otherLanguages + remarkList
        + section(words.title(.wholeProgramme), ofProgramme) + sites
        + [
          .heading(words.title(.printing), level: 2), .paragraph([.text(words[.howToPrint])]),
        ])
  }

  private var audiencePhrase: Phrase {
    switch audience {
    case .team: .audienceTeam
    case .partner: .audiencePartner
    case .everyone: .audiencePublic
    }
  }

  private var otherLanguages: [PageBlock] {
    guard languages.count > 1 else { return [] }
    var line: [PageInline] = []
    for other in languages {
      if !line.isEmpty { line.append(.text(" · ")) }
      let name = IndexPage.name(of: other)
      line.append(
        other.asked == words.asked
          ? .strong(name) : .link(name, to: PageLink(path: IndexPage.path(other.asked))))
    }
    return [.paragraph(line)]
  }

  static func path(_ language: String) -> String { "index.\(language).html" }

  private static func name(of words: Words) -> String {
    words.isFallback ? words.asked : words[.languageName]
  }

  private var remarkList: [PageBlock] {
    let own: [[PageInline]] =
      words.isFallback
      ? [[.text(words[.languageMissing, ["language": words.asked]])]] : []
    let others = remarks.filter {
      if case .languageWithoutWords = $0 { false } else { true }
    }.map { [PageInline.text("\($0.message): \($0.remedy)")] }
    guard !(own + others).isEmpty else { return [] }
    return [.heading(words.title(.remarks), level: 2), .list(own + others)]
  }

  private var sites: [PageBlock] {
    var order: [SiteName] = []
    for document in documents {
      if let site = document.site, order.last?.id != site.id, !order.contains(site) {
        order.append(site)
      }
    }
    return order.sorted { $0.id < $1.id }.flatMap { site in
      let own = documents.filter { $0.site?.id == site.id }
      let mark = site.isDraft ? " (\(words[.draft]))" : ""
      return section(site.name.text(in: words.asked) + mark, own.filter { $0.worker == nil })
        + plans(own.filter { $0.worker != nil })
    }
  }

  private func section(_ title: String, _ documents: [MadeDocument]) -> [PageBlock] {
    guard !documents.isEmpty else { return [] }
    let entries = MadeDocument.Kind.allCases.flatMap { kind -> [[PageInline]] in
      let found = documents.filter { $0.kind == kind }
      let names = Set(found.map(\.name)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return names.map { name in
        let own = found.filter { $0.name == name }
        return [.strong(label(of: own, kind) + ": ")] + links(own)
      }
    }
    return [.heading(title, level: 2), .list(entries)]
  }

  /// `Rota`, or `Weekly planner, January 2027`.
  private func label(of documents: [MadeDocument], _ kind: MadeDocument.Kind) -> String {
    let first = documents.first
    let title = first?.titles[words.asked] ?? first?.title ?? words[kind.phrase]
    let month = documents.first?.month.map { words.monthAndYear($0) }
    return words.title([title, month].compactMap { $0 }.joined(separator: ", "))
  }

  private func links(_ documents: [MadeDocument]) -> [PageInline] {
    var line: [PageInline] = []
    let order = MadeDocument.Format.allCases
    let sorted = documents.sorted { left, right in
      if left.name != right.name {
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
      return (order.firstIndex(of: left.format) ?? 0) < (order.firstIndex(of: right.format) ?? 0)
    }
    for document in sorted {
      if !line.isEmpty { line.append(.text(" · ")) }
      line.append(.link(document.format.title, to: PageLink(path: document.path)))
      line.append(.text(" (\(size(of: document)))"))
    }
    return line
  }

  private func size(of document: MadeDocument) -> String {
    let kilobytes = words[
      .bytesCount, ["size": words.number(document.bytes.count.ceilDiv(1000))]]
    guard let pages = document.pages else { return kilobytes }
    return words[.pagesCount, ["pages": "\(pages)"]] + ", " + kilobytes
  }

  /// One row a worker, one column a month.
  private func plans(_ documents: [MadeDocument]) -> [PageBlock] {
    guard !documents.isEmpty else { return [] }
    let months = Set(documents.compactMap(\.month)).sorted()
    let workers = Set(documents.compactMap(\.worker)).sorted()
    let rows = workers.map { worker -> [[PageInline]] in
      [[.text(worker.text)]]
        + months.map { month in
          links(documents.filter { $0.worker == worker && $0.month == month })
        }
    }
    return [
      .heading(words.title(.microplan), level: 3),
      .table(
        PageTable(
          label: words[.microplan],
          columns: [.init(words.title(.worker))] + months.map { .init(words.monthAndYear($0)) },
          rows: rows)),
    ]
  }
}
