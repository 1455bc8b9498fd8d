import ParasolCompiler
import ParasolModel
import ParasolRendering
import ParasolSyntax
import ParasolTestSupport
import Testing

@Suite("What an audience gets")
struct DocumentsBuildTests {
  private func build(
    _ audience: ViewAudience, languages: [String] = []
  ) async throws -> Rendering {
    let sample = try await DocumentsSample.make()
    return await Renderer.render(
      sample.programme, plan: sample.plan,
      options: RenderOptions(audience: audience, languages: languages))
  }

  @Test(
    "nothing of a place or a person leaves the team", arguments: [ViewAudience.partner, .everyone])
  func disclosure(audience: ViewAudience) async throws {
    let made = try await build(audience)
    #expect(made.artefacts.count > 2)
    for artefact in made.artefacts {
      let text = (artefact.path + text(of: artefact)).lowercased()
      for secret in DocumentsSample.secrets {
        #expect(!text.contains(secret.lowercased()), "\(artefact.path) tells '\(secret)'")
      }
    }
  }

  @Test("the team gets what the others must not")
  func team() async throws {
    let made = try await build(.team, languages: ["en"])
    let whole = made.artefacts.map { text(of: $0) }.joined()
    for secret in ["Zebra corner", "m7x", "kw01", "kw02", "ks01", "Amber room"] {
      #expect(whole.contains(secret), "\(secret)")
    }
    // A hotspot with a code is printed by it alone.
    #expect(!whole.contains("Mango yard"))
  }

  @Test("the public sees round numbers alone")
  func rounding() async throws {
    let made = try await build(.everyone, languages: ["en"])
    let page = try #require(made.artefacts.first { $0.path.hasPrefix("public/overview/") })
    #expect(text(of: page).contains("fewer than 100"))
    #expect(text(of: page).contains("day and night"))
    #expect(text(of: page).contains("every day 09:00–03:00"))
    #expect(RoundedCount(Fraction(149)).hundreds == 100)
    #expect(RoundedCount(Fraction(99)).hundreds == 0)
  }

  @Test("paths are sorted, each once, under the audience", arguments: ViewAudience.allCases)
  func paths(audience: ViewAudience) async throws {
    let paths = try await build(audience).artefacts.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(paths.allSatisfy { $0.hasPrefix("\(audience.rawValue)/") })
    #expect(paths.contains("\(audience.rawValue)/index.html"))
  }

  @Test("each index leads to every file of its language, and nowhere else")
  func index() async throws {
    let made = try await build(.team)
    let paths = Set(made.artefacts.map(\.path))
    for language in ["en", "sw"] {
      let index = try #require(made.artefacts.first { $0.path == "team/index.\(language).html" })
      let links = Set(
        text(of: index).components(after: "href=\"").map { "team/" + $0.prefix { $0 != "\"" } })
      #expect(links.isSubset(of: paths))
      let own = paths.filter { path in
        path.contains(".\(language).") && path != "team/index.\(language).html"
      }
      #expect(links.isSuperset(of: own), "\(language)")
    }
  }

  @Test("a page in Swahili has no English word of Parasol's")
  func noStrayEnglish() async throws {
    let made = try await build(.team, languages: ["sw"])
    let (english, swahili) = (Words("en"), Words("sw"))
    let known = Set(Phrase.allCases.map { swahili[$0].lowercased() })
    let stray = Phrase.allCases.map { english[$0].lowercased() }.filter {
      $0.count > 3 && !$0.contains("{") && !known.contains($0)
    }
    let pages = made.artefacts.filter { $0.path.hasSuffix(".html") && !$0.path.contains("to-do") }
    #expect(pages.count > 5)
    for page in pages {
      let nodes = Set(
        text(of: page).components(after: ">").map { $0.prefix { $0 != "<" } }.map {
          $0.lowercased()
        })
      for phrase in stray { #expect(!nodes.contains(phrase), "\(page.path): \(phrase)") }
    }
  }

  @Test("a language without words is told, in the index and to whoever builds")
  func fallback() async throws {
    let made = try await build(.team, languages: ["ak"])
    #expect(made.remarks.contains(.languageWithoutWords("ak")))
    let index = try #require(made.artefacts.first { $0.path == "team/index.ak.html" })
    #expect(text(of: index).contains("Parasol has no words in ak yet"))
  }

  @Test("two builds give the same bytes")
  func same() async throws {
    let first = try await build(.team)
    let second = try await build(.team)
    #expect(first.artefacts == second.artefacts)
  }

  private func text(of artefact: Artefact) -> String {
    String(decoding: artefact.bytes, as: UTF8.self)
  }
}

extension String {
  /// What follows each place where `mark` stands.
  fileprivate func components(after mark: String) -> [Substring] {
    var found: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      found.append(rest)
    }
    return found
  }
}
