import ParasolModel
import Testing

@testable import ParasolRendering

@Suite struct FormDocumentsTests {
  @Test func aMonthlyFormIsMadeForEveryMonthOfThePlanAndAWeeklyOneOnce() {
    let made = documents(from: "2027-01-04", to: "2027-03-20")
    let pages = made.documents.filter { $0.format == .html }.map(\.path)
    #expect(
      pages == [
        "forms/microplanning-calendar.2027-01.fr.html",
        "forms/microplanning-calendar.2027-02.fr.html",
        "forms/microplanning-calendar.2027-03.fr.html", "forms/weekly-planner.fr.html",
      ])
    #expect(made.remarks.isEmpty)
  }

  @Test func aSheetIsDestroyedWhenItsFormSaysSo() throws {
    let made = documents(from: "2027-01-04", to: "2027-01-31")
    let page = try #require(made.documents.first)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("30 avril 2027"))
    #expect(text.contains("Dawn Harbour · A1"))
  }

  private func documents(from first: String, to last: String) -> MadeDocuments {
    FormDocuments(
      programme: ProgrammeFacts(
        id: "dawn-harbour", name: LocalizedText("Dawn Harbour"), isDraft: false,
        days: day(first)...day(last)),
      forms: FormCatalogue.shipped(), words: Words("fr"), version: ""
    ).documents()
  }
}
