import ParasolCompiler
import ParasolModel
import ParasolSyntax
import ParasolTestSupport
import Testing

@testable import ParasolRendering

/// No sheet tells who anybody is, or what the work is.
@Suite("What forms never tell") struct FormLeakTests {
  static let catalogue = FormCatalogue.shipped()

  private func filled() async throws -> [(id: String, formClass: FormClass, text: String)] {
    let sample = try await DocumentsSample.make()
    let printing = FormPrinting(forms: Self.catalogue, version: "1")
    let runs = FormRuns(sample.programme, plan: sample.plan)
    return Self.catalogue.forms.map { form in
      let sheets = printing.sheets(form, "en", runs)
      return (
        form.id.value, form.formClass, String(decoding: HTMLFormat.document(sheets), as: UTF8.self)
      )
    }
  }

  @Test("what stands in the files and is not for print stays out of every form")
  func planted() async throws {
    let made = try await filled()
    #expect(made.contains { $0.text.contains("kw01") })
    for (id, _, text) in made {
      for secret in DocumentsSample.unprinted {
        #expect(!text.lowercased().contains(secret.lowercased()), "\(id) tells '\(secret)'")
      }
      for words in Self.words(text) {
        #expect(PersonalDatum.first(in: words) == nil, "\(id): \(words)")
      }
    }
  }

  @Test("what anybody may see names no place, no worker and nobody's day")
  func publicForms() async throws {
    for (id, formClass, text) in try await filled() where formClass == .open {
      for secret in ["kw01", "kw02", "ks01", "m7x", "Zebra corner", "Mango yard"] {
        #expect(!text.contains(secret), "\(id) tells '\(secret)'")
      }
    }
  }

  @Test("groups are called by words that give nobody away, whatever the programme calls them")
  func groups() async throws {
    let host = MemoryHost(folder: Repository.path("Examples/madagascar-2014"))
    let programme = try #require(try await Compiler(host: host).compile().programme)
    #expect(programme.content.population.contains { $0.name != nil })
    let lists = FormLists(FormSubject(programme.sites[0], of: programme, plan: nil))
    let groups = try #require(lists[.groups])
    let texts = Self.catalogue.texts.of("contact-form")
    #expect(groups.map { texts.text($0, in: "fr") } == ["femmes"])
    #expect(groups.map { texts.text($0, in: "en") } == ["women"])
  }

  @Test("titles, headers and footers are neutral", arguments: FormLayoutLanguages.all)
  func neutral(language: String) {
    let forbidden: Set = [
      "sw", "fsw", "msw", "tsw", "csw", "kp", "msm", "tg", "idu", "pwid", "hiv", "aids", "sti",
      "art", "prep", "pep", "vih", "sida", "ist", "vvu", "ukimwi", "brothel",
    ]
    for form in Self.catalogue.forms where form.formClass != .clinical {
      let sheet = FormPrinter(
        form, filling: FormFilling(programme: "Dawn Harbour"), texts: Self.catalogue.texts,
        words: Words(language), sheets: 1
      ).sheet()
      let carried = [sheet.title, sheet.header.start, sheet.header.end, sheet.footerText]
      for word in carried.flatMap({ $0.lowercased().split { !$0.isLetter } }) {
        #expect(!forbidden.contains(String(word)), "\(form.id.value): \(word)")
        #expect(!word.hasPrefix("sex") && !word.hasPrefix("prost"), "\(form.id.value): \(word)")
      }
    }
  }

  /// The words of a page, without its style sheet and tags.
  private static func words(_ page: String) -> [String] {
    let body = page.split(separator: "</style>", maxSplits: 1).last.map(String.init) ?? page
    return body.split(separator: "<").compactMap {
      $0.split(separator: ">", maxSplits: 1).dropFirst().first.map(String.init)
    }
  }
}
