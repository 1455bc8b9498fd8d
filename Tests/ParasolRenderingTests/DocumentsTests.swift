import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite("Rotas and month plans")
struct DocumentsTests {
  private func documents(_ language: String) async throws -> SiteDocuments {
    let sample = try await DocumentsSample.make()
    let view = sample.view
    let site = try #require(view.sites.first)
    let plan = try #require(site.plan)
    return SiteDocuments(
      view: view, site: site, plan: plan, words: Words(language), version: "7")
  }

  private func bytes(_ made: MadeDocuments, _ format: MadeDocument.Format) throws -> [UInt8] {
    try #require(made.documents.first { $0.format == format }).bytes
  }

  @Test("a rota prints as week tables, rows and a calendar")
  func rota() async throws {
    let english = try await documents("en").rota()
    Golden.expect(try bytes(english, .html), equals: "documents-rota.en.html")
    Golden.expect(try bytes(english, .csv), equals: "documents-rota.en.csv")
    let swahili = try await documents("sw").rota()
    Golden.expect(try bytes(swahili, .ics), equals: "documents-rota.sw.ics")
    #expect(english.remarks.isEmpty)
  }

  @Test("a month plan has words for those who read and drawings for those who do not")
  func microplans() async throws {
    let english = try await documents("en")
    let swahili = try await documents("sw")
    let first = try #require(english.plan.microplans.first)
    let third = try #require(english.plan.microplans.dropFirst(2).first)
    Golden.expect(
      try bytes(english.microplan(first), .html), equals: "documents-microplan.kw01.en.html")
    Golden.expect(
      try bytes(swahili.microplan(third), .html), equals: "documents-microplan.kw02.sw.html")
  }

  @Test("a session past midnight has its real dates")
  func midnight() async throws {
    let rota = try await documents("en").rota()
    let rows = text(try bytes(rota, .csv)).split(separator: "\r\n")
    #expect(
      rows.contains { $0.hasPrefix("2027-01-08,Friday,22:00,2027-01-09,01:00,session,kw01,") })
    #expect(
      rows.contains { $0.hasPrefix("2027-01-10,Sunday,00:30,2027-01-10,02:00,session,kw01,") })
    let calendar = text(try bytes(rota, .ics))
    #expect(calendar.contains("DTSTART:20270108T190000Z\r\nDTEND:20270108T220000Z"))
  }

  @Test("every event of a calendar has an id of its own")
  func identifiers() async throws {
    let documents = try await documents("en")
    let rota = RotaCalendar(
      view: documents.view, site: documents.site, plan: documents.plan, words: documents.words,
      zone: "Africa/Nairobi")
    let events = rota.events()
    #expect(events.count == 9)
    #expect(Set(events.map(\.uid)).count == events.count)
  }

  @Test("nobody on leave is told to come")
  func leave() async throws {
    let documents = try await documents("en")
    let plan = try #require(documents.plan.microplans.dropFirst(2).first)
    let worker = try #require(documents.site.worker(WorkerID("kw02")))
    let agenda = WorkerAgenda(plan, of: worker, in: documents.plan)
    let meetings = agenda.items.compactMap { dated -> CalendarDay? in
      if case .meeting(let entry) = dated.item { entry.day } else { nil }
    }
    #expect(meetings.map(\.description) == ["2027-01-04", "2027-01-11", "2027-01-25"])
    let rows = text(try bytes(documents.rota(), .csv)).split(separator: "\r\n")
    #expect(!rows.contains { $0.hasPrefix("2027-01-18") && $0.contains(",kw02,") })
  }

  @Test("sessions that follow one another at a place are one line of a rota")
  func joined() async throws {
    let sample = try await DocumentsSample.make()
    let monday = DocumentsSample.sitePlan.start
    let worker = WorkerID("kw01")
    let hours = [TimeRange(start: 1080, end: 1200), TimeRange(start: 1200, end: 1320)]
    let plan = SitePlan(
      site: DocumentsSample.sitePlan.site, start: monday, end: monday + 6,
      rota: hours.map {
        Attendance(
          worker: worker, hotspot: HotspotID("zebra-corner"), day: monday, hours: $0,
          isCompanion: false)
      })
    let view = TeamView(sample.programme, plan: Plan(sites: [plan]))
    let site = try #require(view.sites.first)
    let sheet = RotaSheet(
      view: view, site: site, plan: plan, words: Words("en"), version: ""
    ).sheet()
    let page = text(HTMLFormat.document(sheet))
    #expect(page.contains("18–22"))
    #expect(!page.contains("18–20"))
  }

  @Test("nights, pairs and meetings have signs, and the first week has their key")
  func signsOfARota() async throws {
    let sample = try await DocumentsSample.make()
    let monday = DocumentsSample.sitePlan.start
    let (first, second) = (WorkerID("kw01"), WorkerID("kw02"))
    func session(_ worker: WorkerID, _ day: Int, _ start: Int, companion: Bool = false)
      -> Attendance
    {
      Attendance(
        worker: worker, hotspot: HotspotID("zebra-corner"), day: monday + day,
        hours: TimeRange(start: start, end: start + 120), isCompanion: companion)
    }
    func entry(_ day: Int, _ workers: [WorkerID]) -> CalendarEntry {
      CalendarEntry(
        kind: .review, id: "ks01", day: monday + day, hours: TimeRange(start: 600, end: 720),
        place: nil, workers: workers)
    }
    let everyone = sample.programme.sites[0].content.workers.map { WorkerID($0.id.value) }
    let plan = SitePlan(
      site: DocumentsSample.sitePlan.site, start: monday, end: monday + 13,
      rota: [
        session(first, 0, 1020), session(first, 1, 1200), session(second, 1, 1200, companion: true),
      ], calendar: [entry(0, everyone), entry(2, [first])])
    let view = TeamView(sample.programme, plan: Plan(sites: [plan]))
    let site = try #require(view.sites.first)
    let words = Words("en")
    let sheet = RotaSheet(view: view, site: site, plan: plan, words: words, version: "").sheet()
    let tables = sheet.blocks.compactMap { block -> SheetTable? in
      if case .table(let table) = block { table } else { nil }
    }
    let keys = sheet.blocks.compactMap { block -> [Inline]? in
      if case .paragraph(let key) = block { key } else { nil }
    }
    #expect(tables.count == 2 && keys.count == 1)
    func signs(_ lines: [[Inline]]) -> [Pictogram] {
      lines.flatMap { $0 }.compactMap {
        if case .pictogram(let sign, _, _) = $0 { sign } else { nil }
      }
    }
    #expect(keys.allSatisfy { signs([$0]) == [.moon, .group, .talk] })
    let rows = tables[0].rows
    // For all: once above the workers. For one: in her own row, with the sign of a meeting.
    #expect(signs(rows[0].cells[0].lines) == [.talk])
    #expect(text(rows[0].cells[1].lines) == "10–12 weekly review")
    let own = try #require(rows.first { text($0.cells[0].lines) == "kw01" })
    #expect(signs(own.cells[1].lines).isEmpty)
    #expect(signs(own.cells[2].lines) == [.moon, .group])
    #expect(text(own.cells[2].lines).hasSuffix("20–22  kw02"))
    #expect(signs(own.cells[3].lines) == [.talk])
    // Who only accompanies is set plainly, whose people they are in strong letters.
    let other = try #require(rows.first { text($0.cells[0].lines) == "kw02" })
    func isStrong(_ cell: SheetTable.Cell) -> Bool {
      if case .text(_, let style)? = cell.lines.first?.first { style.isStrong } else { false }
    }
    #expect(isStrong(own.cells[2]) && !isStrong(other.cells[2]))
    #expect(rows.count { ["kw01", "kw02"].contains(text($0.cells[0].lines)) } == 2)
  }

  private func text(_ lines: [[Inline]]) -> String {
    lines.flatMap { $0 }.map { if case .text(let words, _) = $0 { words } else { "" } }.joined()
  }

  @Test("the times of day have the sign that a person would give them")
  func signs() {
    let expected: [(Int, TimeOfDaySign)] = [
      (6, .day), (12, .day), (16, .evening), (19, .night), (23, .night), (24, .lateNight),
      (26, .lateNight), (5, .lateNight),
    ]
    for (hour, sign) in expected { #expect(TimeOfDaySign(start: hour * 60) == sign, "\(hour)") }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
