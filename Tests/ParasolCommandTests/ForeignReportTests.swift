import Foundation
import ParasolTestSupport
import Testing

// The programs that read back are set up by `.ci/install test`, which comes with all traits; a test
// with libyaml alone does without them.
#if PDF
  /// Reports read by programs that we did not write, each with a file that must fail.
  @Suite struct ForeignReportTests {
    /// A town with waived, known and new findings, notes, fixes and signs that formats escape.
    private static let wrong =
      Sandbox.wrong.replacing("kontext: {}\n", with: "") + """
          second: {role: outreach_worker, held_by: sex_workers, hours: 20 per week, pay: 0 KES per month}
        population:
          women: {gender: female, age_min: 16, acts_per_week: 10}
        context: {legal: "Ça <b>& 100%, \\u0007: ok", work_mix: mixed}
        decisions:
          talk: {date: 2026-10-09, who: [outreach_workers], sex_workers: 6}
        waivers:
          - {rule: unpaid-outreach-worker, at: posts.outreach, because: "agreed, <till> May & June", decided: talk, until: 2027-06-30}

        """

    private func reports(_ body: (Sandbox) throws -> Void) throws {
      try Sandbox.run([
        "pro gramme/programme.yaml": Self.wrong, "clean/programme.yaml": Sandbox.head,
      ]) { box in
        let made = try box.parasol("check", "pro gramme", "--write-baseline", "known.yaml")
        #expect(made.status == 1)
        var arguments = ["check", "pro gramme", "--baseline", "known.yaml"]
        for format in ["sarif", "junit", "gitlab", "github", "json", "jsonl"] {
          arguments += ["--report", "\(format)=out.\(format)"]
        }
        var command = Command(try #require(Tools.requireParasol()), arguments: arguments)
        command.folder = box.folder
        let result = try command.run()
        #expect(result.status == 1, "\(result.errorText)")
        #expect(
          result.outputText.contains("waived") && result.outputText.contains("in the baseline"))
        try body(box)
      }
    }

    private func status(
      _ tool: String, _ arguments: String..., in box: Sandbox
    ) throws -> Command.Result {
      var command = Command(tool, arguments: arguments)
      command.folder = box.folder
      command.environment = ["NO_COLOR": "1"]
      return try command.run()
    }

    /// Changes a report, and expects that the change was one.
    private func damage(_ name: String, _ box: Sandbox, _ old: String, _ new: String) throws {
      let text = box.text(name)
      let damaged = text.replacing(old, with: new)
      #expect(damaged != text, "\(name) has no '\(old)'")
      try box.write(damaged, to: "damaged." + name)
    }

    @Test func sarifIsWhatOASISSaysItIs() throws {
      let checker = try #require(Tools.requireCheckTool("check-jsonschema"))
      let schema = Repository.path("Tests/Schemas/sarif-2.1.0.json")
      try reports { box in
        try box.parasol("check", "clean", "--report", "sarif=clean.sarif")
        try box.parasol("check", "clean", "none", "--report", "sarif=failed.sarif")
        for name in ["out.sarif", "clean.sarif", "failed.sarif"] {
          let result = try status(checker, "--schemafile", schema, name, in: box)
          #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
        }
        try damage("out.sarif", box, "\"level\": \"error\"", "\"level\": \"grave\"")
        #expect(
          try status(checker, "--schemafile", schema, "damaged.out.sarif", in: box).status == 1)

        let reader = try #require(Tools.requireCheckTool("sarif"))
        let summary = try status(reader, "summary", "out.sarif", in: box)
        #expect(summary.outputText.contains("compulsory-incident-report"), "\(summary.errorText)")
        let checked = try status(reader, "--check", "error", "summary", "out.sarif", in: box)
        #expect(checked.status != 0)
        #expect(
          try status(reader, "--check", "note", "summary", "clean.sarif", in: box).status == 0)
        try box.write("{", to: "broken.sarif")
        #expect(try status(reader, "summary", "broken.sarif", in: box).status != 0)
      }
    }

    /// Every place that SARIF names is in the file that it names, whatever its name is.
    @Test func sarifPlacesAreThere() throws {
      let script = """
        import json, sys, urllib.parse
        run = json.load(open(sys.argv[1]))['runs'][0]
        assert run['columnKind'] == 'unicodeCodePoints'
        rules = run['tool']['driver']['rules']
        assert [r['id'] for r in rules] == sorted({r['id'] for r in rules})
        prints, suppressed = set(), 0
        for result in run['results']:
            assert rules[result['ruleIndex']]['id'] == result['ruleId']
            prints.add(result['partialFingerprints']['parasolFinding/v1'])
            suppressed += bool(result['suppressions'])
            for place in result['locations'] + result.get('relatedLocations', []):
                place = place['physicalLocation']
                path = urllib.parse.unquote(place['artifactLocation']['uri'])
                lines = open(path, encoding='utf-8').read().split('\\n')
                region = place['region']
                start = (region['startLine'], region['startColumn'])
                end = (region['endLine'], region['endColumn'])
                assert start <= end and end[1] <= len(lines[end[0] - 1]) + 1, (path, region)
        assert len(prints) == len(run['results']), 'a fingerprint twice'
        assert suppressed >= 2, suppressed
        print(len(prints))
        """
      let python = try #require(Tools.requirePython())
      try reports { box in
        let result = try status(python, "-c", script, "out.sarif", in: box)
        #expect(result.status == 0, "\(result.errorText)")
        try damage("out.sarif", box, "\"endLine\": 6", "\"endLine\": 5")
        #expect(try status(python, "-c", script, "damaged.out.sarif", in: box).status != 0)
      }
    }

    @Test func junitIsReadAndIsXML() throws {
      let lint = try #require(Tools.require("xmllint", package: "libxml2-utils"))
      let python = try #require(Tools.requirePython())
      let schema = Repository.path("Tests/Schemas/junit.rng")
      let script = """
        import sys
        from junitparser import JUnitXml
        xml = JUnitXml.fromfile(sys.argv[1])
        counts = [0, 0, 0]
        for suite in xml:
            names = [(case.classname, case.name) for case in suite]
            assert len(names) == suite.tests == len(set(names)), names
            counts = [a + b for a, b in zip(counts, (suite.tests, suite.failures, suite.skipped))]
        assert counts == [xml.tests, xml.failures, xml.skipped], counts
        assert xml.failures >= 2 and xml.skipped >= 2, counts
        print(*counts)
        """
      try reports { box in
        #expect(try status(lint, "--noout", "--relaxng", schema, "out.junit", in: box).status == 0)
        let read = try status(python, "-c", script, "out.junit", in: box)
        #expect(read.status == 0, "\(read.errorText)")
        try damage("out.junit", box, "<failure ", "<failed ")
        let refused = try status(
          lint, "--noout", "--relaxng", schema, "damaged.out.junit", in: box)
        #expect(refused.status != 0)
        #expect(try status(python, "-c", script, "damaged.out.junit", in: box).status != 0)
        let verify = try #require(Tools.requireCheckTool("junitparser"))
        #expect(try status(verify, "verify", "out.junit", in: box).status == 1)
        try box.parasol("check", "clean", "--report", "junit=clean.xml")
        #expect(try status(verify, "verify", "clean.xml", in: box).status == 0)
      }
    }

    @Test func gitLabGetsItsList() throws {
      let checker = try #require(Tools.requireCheckTool("check-jsonschema"))
      let schema = Repository.path("Tests/Schemas/gitlab-code-quality.json")
      try reports { box in
        let good = try status(checker, "--schemafile", schema, "out.gitlab", in: box)
        #expect(good.status == 0, "\(good.outputText)")
        try damage("out.gitlab", box, "\"major\"", "\"error\"")
        #expect(
          try status(checker, "--schemafile", schema, "damaged.out.gitlab", in: box).status == 1)
      }
    }

    @Test func gitHubTakesEachCommand() throws {
      let python = try #require(Tools.requirePython())
      let checker = Repository.path("Tests/Checkers/github_log.py")
      try reports { box in
        let good = try status(python, checker, "out.github", box.folder, in: box)
        #expect(good.status == 0, "\(good.errorText)")
        for (old, new) in [
          ("%0Ahelp", "\nhelp"), ("::notice", "::remark"), ("%25", "%"), ("file=", "fiel="),
        ] {
          try damage("out.github", box, old, new)
          #expect(
            try status(python, checker, "damaged.out.github", box.folder, in: box).status != 0,
            "\(old)")
        }
      }
    }

    @Test func jsonLinesAreJSON() throws {
      let script = """
        import json, sys
        whole = json.load(open('out.json'))
        lines = [json.loads(line) for line in open(sys.argv[1])]
        assert lines == whole['diagnostics'] and lines
        assert whole['summary']['waived'] == 1 and whole['summary']['baselined'] >= 1
        assert len(whole['suppressed']) == whole['summary']['waived'] + whole['summary']['baselined']
        """
      let python = try #require(Tools.requirePython())
      try reports { box in
        let result = try status(python, "-c", script, "out.jsonl", in: box)
        #expect(result.status == 0, "\(result.errorText)")
        try damage("out.jsonl", box, "\"}\n", "\"\n")
        #expect(try status(python, "-c", script, "damaged.out.jsonl", in: box).status != 0)
      }
    }

    @Test func editorsMatchTheConciseLines() throws {
      let script = """
        import json, re, sys
        pattern = json.load(open(sys.argv[1]))['problemMatcher'][0]['pattern'][0]
        for line in sys.stdin.read().splitlines():
            match = re.match(pattern['regexp'], line)
            assert match and match[pattern['severity']] in ('error', 'warning'), line
            assert open(match[pattern['file']]).read().splitlines()[int(match[pattern['line']]) - 1]
        """
      let python = try #require(Tools.requirePython())
      try reports { box in
        for (input, isRead) in [
          (try box.parasol("check", "pro gramme", "--output-format", "concise").output, true),
          (try box.parasol("check", "pro gramme").output, false),
        ] {
          var command = Command(
            python, "-c", script, Repository.path(".ci/problem-matcher.json"))
          command.folder = box.folder
          command.input = input
          let result = try command.run()
          #expect((result.status == 0) == isRead, "\(result.errorText)")
        }
      }
    }

    @Test func theActionAndTheHooksAreWhatTheirHostsTake() throws {
      let checker = try #require(Tools.requireCheckTool("check-jsonschema"))
      let hooks = try #require(Tools.requireCheckTool("pre-commit"))
      try Sandbox.run { box in
        let action = Repository.path("action.yml")
        let builtin = ["--builtin-schema", "vendor.github-actions"]
        #expect(try status(checker, builtin[0], builtin[1], action, in: box).status == 0)
        let text = try String(contentsOfFile: action, encoding: .utf8)
        try box.write(text.replacing("using: composite", with: "using: magic"), to: "action.yml")
        #expect(try status(checker, builtin[0], builtin[1], "action.yml", in: box).status == 1)
        let manifest = Repository.path(".pre-commit-hooks.yaml")
        let read = try status(hooks, "validate-manifest", manifest, in: box)
        #expect(read.status == 0, "\(read.outputText)")
        let hook = try String(contentsOfFile: manifest, encoding: .utf8)
        try box.write(hook.replacing("entry:", with: "enter:"), to: "hooks.yaml")
        #expect(try status(hooks, "validate-manifest", "hooks.yaml", in: box).status == 1)
      }
    }

    /// What the action runs, with the parasol that was built.
    @Test func theActionChecksAndTellsWhereItsReportIs() throws {
      try reports { box in
        for (programme, expected) in [("pro gramme", 1), ("clean", 0), ("none", 2)] {
          try box.write("", to: "outputs")
          var command = Command(Repository.path(".ci/action"))
          command.folder = box.folder
          command.environment = [
            "PARASOL_PROGRAM": try #require(Tools.requireParasol()),
            "PARASOL_PROGRAMMES": programme, "PARASOL_ARGUMENTS": "--ignore=waivers\n",
            "PARASOL_SARIF": "a.sarif", "GITHUB_OUTPUT": box.path("outputs"),
            "GITHUB_STEP_SUMMARY": box.path("page.md"),
          ]
          let result = try command.run()
          #expect(result.status == expected, "\(result.outputText)\(result.errorText)")
          #expect(box.text("outputs") == "sarif=a.sarif\n")
          #expect(result.outputText.contains("\n::notice title=parasol::"))
        }
        #expect(box.text("page.md").components(separatedBy: "## Parasol").count == 4)
      }
    }
  }
#endif
