import Foundation
import ParasolModel
import ParasolTestSupport
import Testing

@Suite struct ShippedTemplatesTests {
  @Test func theProgramCarriesWhatStandsInTheFolder() {
    let paths = Repository.files(under: "Templates").filter { $0.hasSuffix(".yaml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(ShippedTemplates.all.map(\.path) == paths, "make templates")
    for file in ShippedTemplates.all {
      let text = try? String(
        contentsOfFile: Repository.path("Templates/" + file.path), encoding: .utf8)
      #expect(text == file.text, "make templates: \(file.path)")
    }
  }
}
