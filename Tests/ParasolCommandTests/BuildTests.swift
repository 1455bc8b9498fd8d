import Foundation
import ParasolTestSupport
import Testing

/// What `parasol build` leaves on the disk.
@Suite(.serialized) struct BuildTests {
  private func build(
    _ programme: String, to output: String, in folder: String? = nil,
    environment: [String: String] = [:], _ more: String...
  ) throws -> Command.Result {
    var command = Command(
      try #require(Tools.requireParasol()), arguments: ["build", programme, "-o", output] + more)
    command.folder = folder
    command.environment = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { old, _ in old }
    command.limitSeconds = 300
    return try command.run()
  }

  private func bytes(_ folder: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in Repository.files(in: folder) {
      found[path] = Repository.bytes(of: folder + "/" + path)
    }
    return found
  }

  @Test func sameInputGivesSameBytesEverywhere() throws {
    try withTemporaryFolder { folder in
      let example = Repository.path("Examples/dawn-harbour")
      let first = try build(
        example, to: folder + "/one", environment: ["TZ": "UTC", "LC_ALL": "C", "HOME": "/"])
      #expect(first.status == 0, "\(first.errorText)")
      try FileManager.default.createDirectory(
        atPath: folder + "/deep/er", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/deep/er/copy", withDestinationPath: example)
      let second = try build(
        "copy", to: "../two", in: folder + "/deep/er",
        environment: [
          "TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8",
          "LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1", "SOURCE_DATE_EPOCH": "1",
        ])
      #expect(second.status == 0, "\(second.errorText)")
      let (one, two) = (bytes(folder + "/one"), bytes(folder + "/deep/two"))
      #expect(one.count > 80)
      #expect(one.keys.sorted() == two.keys.sorted())
      for (path, content) in one { #expect(two[path] == content, "\(path)") }
      let again = try build(example, to: folder + "/one")
      #expect(again.status == 0 && again.outputText.contains("up to date"))
    }
  }

  @Test func theDraftsTotalsAreThePublishedOnes() throws {
    try withTemporaryFolder { folder in
      let result = try build(Repository.path("Examples/madagascar-2014"), to: folder + "/out")
      #expect(result.status == 0, "\(result.errorText)")
      let files = bytes(folder + "/out")
      let staffing = try #require(files["team/staffing/madagascar-2014.en.csv"])
      let rows = String(decoding: staffing, as: UTF8.self).components(separatedBy: "\r\n")
        .filter { !$0.isEmpty }.map { $0.components(separatedBy: ",") }
      let towns = rows.dropFirst().dropLast()
      #expect(towns.count == 37)
      let sums = [2, 3, 4].map { column in
        towns.reduce(0.0) { $0 + (Double($1[column]) ?? .nan) }
      }
      #expect(sums == [81_142, 167_442, 124_292], "halves add up exactly")
      let total = try #require(rows.last)
      #expect(Array(total[2...6]) == ["81142", "167442", "124292", "2486", "1913"])
      let supply = String(
        decoding: try #require(files["team/supply/madagascar-2014.en.html"]), as: UTF8.self)
      #expect(supply.contains("3,728,760"), "30 condoms for each of 124,292 people")
      #expect(supply.contains("Blanchard et al. 2008"))
      let toDo = String(
        decoding: try #require(files["team/to-do/madagascar-2014.en.html"]), as: UTF8.self)
      #expect(toDo.contains("outreach workers"))
    }
  }

  @Test func errorsWriteNothing() throws {
    try withTemporaryFolder { folder in
      let result = try build(Repository.path("Examples/first-mistakes"), to: folder + "/out")
      #expect(result.status == 1)
      #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
      #expect(result.errorText.contains("10 errors"))
    }
  }

  @Test func aFolderWithAnythingElseIsLeftAlone() throws {
    try withTemporaryFolder { folder in
      let example = Repository.path("Examples/madagascar-2014")
      try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
      let foreign = try build(example, to: folder)
      #expect(foreign.status == 2)
      #expect(foreign.errorText.contains("notes.txt"), "\(foreign.errorText)")
      #expect(Repository.files(in: folder) == ["notes.txt"])

      let out = folder + "/out"
      #expect(try build(example, to: out).status == 0)
      let page = out + "/team/index.html"
      try Data("edited by hand".utf8).write(to: URL(fileURLWithPath: page))
      let edited = try build(example, to: out)
      #expect(edited.status == 2)
      #expect(edited.errorText.contains("index.html"), "\(edited.errorText)")
      #expect(String(decoding: Repository.bytes(of: page), as: UTF8.self) == "edited by hand")
    }
  }

  @Test func widerAudiencesLearnNoPlacesAndNoWorkers() throws {
    try withTemporaryFolder { folder in
      for audience in ["partner", "public"] {
        let out = folder + "/" + audience
        let result = try build(
          Repository.path("Examples/dawn-harbour"), to: out, "--audience", audience)
        #expect(result.status == 0, "\(result.errorText)")
        let files = bytes(out)
        #expect(!files.isEmpty)
        for (path, content) in files {
          let text = String(decoding: content, as: UTF8.self) + path
          for secret in [
            "market-stage", "Market stage", "Steji ya soko", "w01", "weighbridge", "hill-house",
          ] {
            #expect(!text.contains(secret), "\(secret) in \(path)")
          }
        }
      }
    }
  }

  @Test func anotherLanguageIsThatLanguage() throws {
    try withTemporaryFolder { folder in
      let result = try build(
        Repository.path("Examples/dawn-harbour"), to: folder + "/out", "--lang", "hi")
      #expect(result.status == 0, "\(result.errorText)")
      let page = String(
        decoding: Repository.bytes(of: folder + "/out/team/index.html"), as: UTF8.self)
      #expect(page.contains("lang=\"hi\""))
      #expect(page.unicodeScalars.count { (0x900...0x97F).contains($0.value) } > 50)
    }
  }
}
