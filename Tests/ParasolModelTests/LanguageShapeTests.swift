import ParasolModel
import ParasolSyntax
import Testing

/// What editors and pages are told is what readers read.
@Suite("language shapes") struct LanguageShapeTests {
  @Test func everyKeyOfAScopeIsDeclaredOnce() throws {
    var programme = FieldReader.recorder()
    _ = ProgrammeHeader(&programme)
    var site = FieldReader.recorder()
    _ = SiteHeader(&site)
    for (known, kind) in [(programme.known, FileShape.Kind.programme), (site.known, .site)] {
      let shape = try #require(FileShape.all.first { $0.kind == kind })
      let told =
        shape.fields.map(\.key) + shape.sections.map(\.key) + shape.special.map(\.rawValue)
      #expect(told.count == Set(told).count, "told twice: \(told.sorted())")
      // A template's own keys are allowed where a site's are, as it is read under them.
      let missing = Set(known).subtracting(told).subtracting(["template", "for"])
      #expect(missing.isEmpty, "read in \(kind), but told nowhere: \(missing.sorted())")
      // The key that names the file is read with the file itself.
      let unread = Set(told).subtracting(known).subtracting(["site"])
      #expect(unread.isEmpty, "told of \(kind), but not read: \(unread.sorted())")
    }
  }

  @Test func everySectionHasKeysAndWords() {
    #expect(EntityCatalogue.all.count >= 19)
    for file in FileShape.all {
      for section in file.sections {
        #expect(!section.summary.isEmpty && !section.summary.hasSuffix("."), "\(section.key)")
        #expect(section.key == "areas" || section.fields.count > 1, "\(section.key)")
      }
      for field in file.fields { #expect(!"\(field.summary)".isEmpty, "\(field.key)") }
    }
  }

  @Test func everyWordOfAListSaysWhatItMeans() {
    #expect(ShapeParts.ofLanguage.choices.count > 40)
    for choice in ShapeParts.ofLanguage.choices {
      for (word, meaning) in choice.values {
        #expect((4...90).contains(meaning.count), "\(choice.subject) \(word): \(meaning)")
        #expect(!meaning.hasSuffix("."), "\(choice.subject) \(word): \(meaning)")
        #expect(meaning != word, "\(choice.subject) \(word) explains itself by itself")
      }
      let meanings = choice.values.map(\.meaning)
      #expect(Set(meanings).count == meanings.count, "\(choice.subject): two mean the same")
    }
  }

  @Test func typesOfScalarsHaveNamesAndWordsOfTheirOwn() {
    let scalars = ShapeParts.ofLanguage.scalars
    #expect(scalars.count >= 20)
    #expect(Set(scalars.map(\.pattern)).count == scalars.count, "two names for one pattern")
    for scalar in scalars {
      #expect(scalar.form.hasSuffix("."), "\(scalar.name)")
      #expect(!scalar.examples.isEmpty, "\(scalar.name)")
    }
  }

  @Test func whatLeadsToAPlaceStaysInTheTeam() throws {
    let site = try #require(FileShape.all.first { $0.kind == .site })
    let kept = site.sections.flatMap { section in
      section.fields.filter { $0.audience == .team }.map { "\(section.key).\($0.key)" }
    }
    for key in ["hotspots.name", "hotspots.near", "outreach_workers.starts_from"] {
      #expect(kept.contains(key), "\(key)")
    }
    #expect(!kept.contains("hotspots.typology"))
  }
}
