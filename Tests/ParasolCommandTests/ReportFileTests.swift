import Foundation
import ParasolTestSupport
import Testing

/// Reports in files: whole or not at all.
@Suite struct ReportFileTests {
  @Test func severalFormatsComeFromOneRun() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let result = try box.parasol(
        "check", "--report", "sarif=a.sarif", "--report", "junit=b.xml", "--report=concise=c=d.txt")
      #expect(result.status == 1)
      #expect(result.outputText.contains("error[unknown-key]: "))
      #expect(box.text("a.sarif").contains("\"version\": \"2.1.0\""))
      #expect(box.text("b.xml").hasPrefix("<?xml"))
      #expect(box.text("c=d.txt").hasPrefix("programme.yaml:"))
      #expect(box.names == ["a.sarif", "b.xml", "c=d.txt", "programme.yaml"])
    }
  }

  @Test func theSameRunGivesTheSameBytes() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      var first: [String]?
      for environment in [[:], ["TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8", "COLUMNS": "40"]] {
        try box.parasol(
          "check", "--report", "sarif=a", "--report", "json=b", "--report", "gitlab=c",
          environment: environment)
        let texts = ["a", "b", "c"].map { box.text($0) }
        #expect(first == nil || first == texts)
        first = texts
        #expect(!texts.joined().contains(box.folder), "the machine's own path is in no report")
      }
    }
  }

  @Test func whatCannotBeWrittenIsTwoAndLeavesNothing() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong, "old.sarif": "old"]) { box in
      for (path, words) in [
        ("no/such.sarif", "make the folder 'no' first"), (".", "is a folder"),
        ("programme.yaml/x", "has a file where a folder should be"),
      ] {
        let result = try box.parasol(
          "check", "--report", "json=old.sarif", "--report", "sarif=\(path)")
        #expect(result.status == 2)
        #expect(result.errorText.contains(words), "\(result.errorText)")
        #expect(result.output.isEmpty)
        #expect(box.names == ["old.sarif", "programme.yaml"])
        #expect(box.text("old.sarif") == "old")
      }
    }
  }

  @Test func devicesAreWrittenAndStay() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      #expect(try box.parasol("check", "--report", "sarif=/dev/null").status == 1)
      #expect(DevNull.isDevice)
      let full = try box.parasol("check", "--report", "sarif=/dev/full")
      #expect(full.status == 2)
      #expect(full.errorText.contains("the disk is full"), "\(full.errorText)")
    }
  }

  @Test func aLinkIsFollowed() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong, "out/real.json": "old"]) { box in
      try FileManager.default.createSymbolicLink(
        atPath: box.path("link.json"), withDestinationPath: "out/real.json")
      try box.parasol("check", "--report", "json=link.json")
      #expect(box.text("out/real.json").contains("formatVersion"))
      let type = try FileManager.default.attributesOfItem(atPath: box.path("link.json"))[.type]
      #expect(type as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a small disk needs Linux and root to mount"))
  func aFullDiskLeavesTheEarlierReport() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      try FileManager.default.createDirectory(
        atPath: box.path("small"), withIntermediateDirectories: false)
      try SmallDisk.mounted(at: box.path("small")) {
        try box.write("old", to: "small/a.sarif")
        try box.write(String(repeating: "x", count: 450_000), to: "small/filler")
        let result = try box.parasol("check", "--report", "sarif=small/a.sarif")
        #expect(result.status == 2)
        #expect(result.errorText.contains("the disk is full"), "\(result.errorText)")
        #expect(box.text("small/a.sarif") == "old")
        let names = try FileManager.default.contentsOfDirectory(atPath: box.path("small")).sorted()
        #expect(names == ["a.sarif", "filler"])
      }
    }
  }

  @Test func whatCouldNotBeReadIsInTheReports() throws {
    try Sandbox.run(["east/programme.yaml": Sandbox.head]) { box in
      let result = try box.parasol(
        "check", "east", "west", "--report", "sarif=a.sarif", "--output-format", "json")
      #expect(result.status == 2)
      #expect(box.text("a.sarif").contains("\"executionSuccessful\": false"))
      #expect(box.text("a.sarif").contains("there is no 'west'"))
      #expect(result.outputText.contains("there is no 'west'"))
    }
  }

  @Test func gitHubGetsItsPage() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong, "page.md": "before\n"]) { box in
      let result = try box.parasol(
        "check", "--output-format", "github",
        environment: ["GITHUB_STEP_SUMMARY": box.path("page.md")])
      #expect(result.outputText.contains("\n::error file=programme.yaml,line="))
      #expect(box.text("page.md").hasPrefix("before\n## Parasol\n"))
      try box.parasol("check", environment: ["GITHUB_STEP_SUMMARY": box.path("other.md")])
      #expect(!box.exists("other.md"), "only where GitHub's format is asked for")
    }
  }
}

private enum DevNull {
  static var isDevice: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: "/dev/null")
    return attributes?[.type] as? FileAttributeType == .typeCharacterSpecial
  }
}
