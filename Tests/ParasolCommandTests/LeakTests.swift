import Foundation
import ParasolTestSupport
import Testing

/// Words planted in the files of the one-town example, and everything that is made of them read back:
/// pages, PDF with its description, spreadsheets, forms for phones, calendars, names of files.
@Suite("what is made tells no more than it may")
struct LeakTests {
  /// Where a place lies, why something is so, what a file says to its reader: on no page at all.
  private static let nowhere = [
    "thimblegate", "quillfeather", "vellumcroft", "larchmoor", "Wickerham", "600 m east",
  ]
  /// Places and workers: for the team alone.
  private static let teamOnly = [
    "Ottersbridge", "ottersbridge", "QX7", "w01", "s01", "market-stage",
  ]

  #if PDF && XLSX
    @Test func nothingPlantedIsToldToAnybody() throws {
      try Self.planted { sandbox in
        let build = try sandbox.parasol("build", "town", "--output", "team")
        #expect(build.status == 0, "\(build.errorText)")
        let print = try sandbox.parasol("forms", "print", "town", "--lang", "en", "-o", "sheets")
        #expect(print.status == 0, "\(print.errorText)")
        for kind in ["xlsform", "register"] {
          let export = try sandbox.parasol("forms", "export", "town", "--to", kind, "-o", kind)
          #expect(export.status == 0, "\(export.errorText)")
        }
        let read = try Self.texts(["team", "sheets", "xlsform", "register"], of: sandbox)
        #expect(Set(read.map(\.kind)).isSuperset(of: ["pdf", "html", "xlsx", "csv", "ics"]))
        for (path, _, text) in read {
          for secret in Self.nowhere where text.contains(secret) {
            // The map that the team draws on has the areas of the town.
            if secret == "larchmoor", path.contains("/hotspot-map.") { continue }
            Issue.record("\(path) tells '\(secret)'")
          }
        }
        // What is looked for is there to be found.
        for known in ["Ottersbridge", "QX7", "w01", "s01"] {
          #expect(read.contains { $0.kind == "pdf" && $0.text.contains(known) }, "\(known)")
        }
      }
    }
  #endif

  @Test(arguments: ["partner", "public"])
  func othersLearnNoPlaceAndNoWorker(audience: String) throws {
    try Self.planted { sandbox in
      let build = try sandbox.parasol("build", "town", "--audience", audience, "-o", "out")
      #expect(build.status == 0, "\(build.errorText)")
      let read = try Self.texts(["out"], of: sandbox)
      #expect(!read.isEmpty)
      for (path, _, text) in read {
        for secret in Self.nowhere + Self.teamOnly where text.contains(secret) {
          Issue.record("\(path) tells '\(secret)'")
        }
      }
    }
  }

  // MARK: Planting

  private static func planted(_ body: (Sandbox) throws -> Void) throws {
    try Sandbox.run { sandbox in
      try FileManager.default.copyItem(
        atPath: Repository.path("Examples/dawn-harbour"), toPath: sandbox.path("town"))
      for file in Repository.files(in: sandbox.path("town")) where file.hasSuffix(".yaml") {
        var text = sandbox.text("town/" + file)
        text = text.replacing(#/because: [^\n}]+/#, with: "because: quillfeather in the rain")
        text = text.replacing(#/near: ('[^']*'|[^}]*)}/#, with: "near: thimblegate arch}")
        text = text.replacing(#/\bhill\b(?!-)/#, with: "larchmoor")
        // A place with a printed code is called by that, and never by its name.
        text = text.replacing(
          "market-stage: {name: {en: Market stage, sw: Steji ya soko}",
          with: "market-stage: {code: QX7, name: {en: Wickerham stage, sw: Wickerham}")
        text = text.replacing(
          "ferry-road: {name: {en: Ferry road, sw: Barabara ya feri}",
          with: "ferry-road: {name: {en: Ottersbridge, sw: Ottersbridge}")
        text = text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty || $0.contains("#") ? String($0) : $0 + "  # vellumcroft" }
          .joined(separator: "\n")
        try sandbox.write(text, to: "town/" + file)
      }
      try body(sandbox)
    }
  }

  // MARK: Reading back

  /// Every file that was made, as text with its path.
  private static func texts(
    _ folders: [String], of sandbox: Sandbox
  ) throws -> [(path: String, kind: String, text: String)] {
    try folders.flatMap { folder in
      try Repository.files(in: sandbox.path(folder)).map { file in
        let path = sandbox.path(folder + "/" + file)
        let kind = String(file.split(separator: ".").last ?? "")
        let text =
          switch kind {
          case "pdf":
            try told("pdftotext", "-raw", path, "-") + told("pdfinfo", path)
          case "xlsx":
            try Command(#require(Tools.requirePython()), "-c", Self.unzip, path).run().outputText
          default: sandbox.text(folder + "/" + file)
          }
        #expect(!text.isEmpty, "\(file) could not be read back")
        return (folder + "/" + file, kind, file + "\n" + text)
      }
    }
  }

  private static func told(_ program: String, _ arguments: String...) throws -> String {
    let path = try #require(Tools.require(program, package: "poppler-utils"))
    return try Command(path, arguments: arguments).run().outputText
  }

  private static let unzip = """
    import sys, zipfile
    for name in (book := zipfile.ZipFile(sys.argv[1])).namelist():
        print(name, book.read(name).decode("utf-8", "replace"))
    """
}
