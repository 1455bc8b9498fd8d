import Foundation
import ParasolTestSupport
import Testing

/// What `check` takes and how it ends.
@Suite struct CheckCommandTests {
  @Test func theThresholdIsTheUsers() throws {
    let warned =
      Sandbox.head + """
        decisions:
          talk: {date: 2026-10-09, who: [outreach_workers], sex_workers: 6}
        waivers:
          - {rule: visit-without-welcome, because: a, decided: talk, until: 2027-06-30}

        """
    try Sandbox.run(["programme.yaml": warned]) { box in
      let plain = try box.parasol("check")
      #expect(plain.status == 0)
      #expect(plain.outputText.contains("\nno errors, 1 warning, "))
      #expect(try box.parasol("check", "--fail-on", "warning").status == 1)
      #expect(try box.parasol("check", "--fail-on", "warning", "--exit-zero").status == 0)
    }
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let plain = try box.parasol("check", "--fail-on", "never")
      #expect(plain.status == 0)
      #expect(try box.parasol("check", "--exit-zero").status == 0)
      #expect(try box.parasol("check", "none", "--exit-zero").status == 2)
    }
  }

  @Test func filtersTellWhatTheyHide() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let shown = try box.parasol("check", "--select", "workforce")
      #expect(shown.status == 1)
      #expect(shown.outputText.contains("hidden by --select"), "\(shown.outputText)")
      #expect(shown.outputText.contains("error[unknown-key]"))
      let ignored = try box.parasol(
        "check", "--ignore", "all, language", "--ignore", "rules", "--output-format", "json")
      #expect(ignored.status == 0)
      #expect(ignored.outputText.contains("\"flag\": \"--ignore\""))
      let mistyped = try box.parasol("check", "--ignore", "unknwon-key")
      #expect(mistyped.status == 2)
      #expect(mistyped.errorText.contains("did you mean 'unknown-key'?"))
      #expect(mistyped.output.isEmpty)
    }
  }

  @Test func severalProgrammesAreToldTogether() throws {
    try Sandbox.run([
      "east/programme.yaml": Sandbox.wrong, "west/programme.yaml": Sandbox.head,
      "north/programme.yaml": Sandbox.wrong,
    ]) { box in
      let result = try box.parasol("check", "east", "west/programme.yaml", "./north/")
      #expect(result.status == 1)
      #expect(result.outputText.contains("--> east/programme.yaml:"))
      #expect(result.outputText.contains("\nwest: no errors, no warnings"))
      #expect(result.outputText.contains("\n3 programmes: "))
      let concise = try box.parasol("check", "east", "./north/", "--output-format", "concise")
      #expect(concise.outputText.contains("\n./north/programme.yaml:"))
      let sarif = try box.parasol("check", "east", "north", "--output-format", "sarif").outputText
      #expect(sarif.contains("\"uri\": \"east/programme.yaml\""))
      #expect(sarif.components(separatedBy: "\"tool\"").count == 2, "one run")
    }
  }

  /// An editor's text stands in for the file; the file on the disk is left alone.
  @Test func standardInputIsAFileOfTheProgramme() throws {
    let root = Sandbox.head + "include: [sites/*.yaml]\n"
    try Sandbox.run(["p/programme.yaml": root, "p/sites/a.yaml": "site: a\n"]) { box in
      #expect(try box.parasol("check", "p").status == 0)
      let wrong = "site: a\nkontext: {}\n"
      for arguments in [
        ["-", "--stdin-filename", "p/sites/a.yaml"],
        ["-", "--stdin-filename", "sites/a.yaml", "p"],
        ["p", "-", "--stdin-filename", box.path("p/sites/a.yaml")],
        ["-", "p", "--stdin-filename", "p/sites/new.yaml"],
      ] {
        var command = Command(
          try #require(Tools.requireParasol()),
          arguments: ["check", "--output-format", "concise"] + arguments)
        command.folder = box.folder
        command.input = Array(wrong.utf8)
        let result = try command.run()
        #expect(result.status == 1, "\(arguments) \(result.errorText)")
        #expect(result.outputText.contains("yaml:2:1: error[unknown-key]"), "\(result.outputText)")
        #expect(result.outputText.contains("p/sites/"), "\(result.outputText)")
      }
      #expect(box.text("p/sites/a.yaml") == "site: a\n")
      let stray = try box.parasol(
        "check", "-", "--stdin-filename", "p/notes/b.yaml", input: "site: b")
      #expect(stray.status == 2)
      let unnamed = try box.parasol("check", "-", "--stdin-filename", "p/b.yaml", input: "site: b")
      #expect(unnamed.status == 2)
      #expect(unnamed.errorText.contains("'b.yaml' is no part of this programme"))
    }
  }

  @Test func standardInputIsAWholeProgramme() throws {
    try Sandbox.run { box in
      #expect(try box.parasol("check", "-", input: Sandbox.head).status == 0)
      let wrong = try box.parasol("check", "-", "--output-format", "concise", input: Sandbox.wrong)
      #expect(wrong.status == 1)
      #expect(
        wrong.outputText.contains("programme.yaml:9:1: error[unknown-key]"), "\(wrong.outputText)")
      let fresh = try box.parasol(
        "check", "-", "--stdin-filename", "programme.yaml", input: Sandbox.head)
      #expect(fresh.status == 0, "\(fresh.errorText)")
      for arguments in [["-", "-"], ["-", "x"], ["-", "a", "b", "--stdin-filename", "c"]] {
        let result = try Command(
          try #require(Tools.requireParasol()), arguments: ["check"] + arguments
        ).run()
        #expect(result.status == 2)
      }
      #expect(try box.parasol("check", "--stdin-filename", "a.yaml").status == 2)
    }
  }

  @Test func theRootIsSoughtUpward() throws {
    try Sandbox.run([
      "p/programme.yaml": Sandbox.head, "p/sites/deep/x.yaml": "site: x\n", "q/.git/HEAD": "",
      "q/sites/y.yaml": "site: y\n", "r/programme.yml": Sandbox.head,
    ]) { box in
      #expect(try box.parasol("check", "p/sites/deep/x.yaml").status == 0)
      let stopped = try box.parasol("check", "q/sites")
      #expect(stopped.status == 2)
      #expect(stopped.errorText.contains("there is no programme.yaml in 'q/sites' or above it"))
      let other = try box.parasol("check", "r", "--output-format", "concise")
      #expect(other.status == 0)
      #expect(
        other.outputText
          == "r/programme.yml:1:1: warning[other-file-ending] 'programme.yml' ends in '.yml', which "
          + "patterns such as 'sites/*.yaml' pass by\n")
      var inside = Command(try #require(Tools.requireParasol()), "check")
      inside.folder = box.path("p/sites/deep")
      #expect(try inside.run().status == 0)
    }
  }

  @Test func aBaselineKeepsOldMistakesFromFailing() throws {
    let old = Sandbox.wrong.replacing("kontext: {}\n", with: "")
      .replacing("promises: {incident_reports: required}\n", with: "")
    try Sandbox.run(["programme.yaml": old]) { box in
      #expect(try box.parasol("check").status == 1)
      let written = try box.parasol("check", "--write-baseline", "known.yaml")
      #expect(written.errorText.hasPrefix("wrote 1 finding to known.yaml"), "\(written.errorText)")
      #expect(written.status == 0, "\(written.outputText)")
      #expect(try box.parasol("check", "--baseline", "known.yaml").status == 0)
      try box.write(old.replacing("outreach:", with: "outreach-two:"), to: "programme.yaml")
      let stale = try box.parasol("check", "--baseline", "known.yaml")
      #expect(stale.status == 1)
      #expect(stale.outputText.contains("--> known.yaml:5:5"), "\(stale.outputText)")
      let sarif = try box.parasol("check", "--baseline", "known.yaml", "--output-format", "sarif")
      #expect(sarif.outputText.contains("\"uri\": \"known.yaml\""))
      try box.write("baseline: 1\nfindings: [a\n", to: "known.yaml")
      let damaged = try box.parasol("check", "--baseline", "known.yaml")
      #expect(damaged.status == 2)
      #expect(damaged.errorText.hasPrefix("parasol: known.yaml:"), "\(damaged.errorText)")
      #expect(try box.parasol("check", "--baseline", "none.yaml").status == 2)
      #expect(try box.parasol("check", ".", ".", "--baseline", "known.yaml").status == 2)
    }
  }

  @Test func whatIsNeverSetAsideIsSaid() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let written = try box.parasol("check", "--write-baseline", "known.yaml")
      #expect(written.status == 1)
      #expect(written.errorText.contains("can never be set aside"), "\(written.errorText)")
    }
  }
}
