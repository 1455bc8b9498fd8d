import Foundation
import ParasolTestSupport
import Testing

/// The command line around everything else: closed streams, shells, exit codes of every verb.
@Suite struct CommandLineTests {
  /// Every verb, with arguments that end with each code it can end with.
  @Test(arguments: [
    (["check", "good"], 0), (["check", "wrong"], 1), (["check", "none"], 2),
    (["validate", "good"], 0), (["plan", "good"], 0), (["plan", "wrong"], 1),
    (["plan", "none"], 2), (["build", "good", "-o", "out"], 0), (["build", "wrong", "-o", "o"], 1),
    (["build", "none"], 2), (["rules"], 0), (["rules", "--no"], 2),
    (["explain", "unpaid-outreach-worker"], 0), (["explain", "unpaid-outreach-workr"], 2),
    (["completions", "bash"], 0), (["completions", "tcsh"], 2), (["completions"], 2),
    (["version"], 0), (["version", "x"], 2), (["--version"], 0), (["--help"], 0), (["help"], 0),
    ([], 0), (["chekc"], 2), (["check", "--no-such"], 2), (["check", "--fail-on", "x"], 2),
    (["check", "--color", "red"], 2), (["check", "--max-diagnostics", "0"], 2),
    (["check", "--report", "sarif"], 2), (["check", "--report", "xml=a"], 2),
    (["check", "--report", "json=-"], 2),
    (["check", "--report", "json=a", "--report", "sarif=a"], 2),
    (["check", "--baseline", "a", "--write-baseline", "b"], 2), (["check", "--as-of", "soon"], 2),
    (["check", ""], 2),
  ])
  func everyVerbEndsAsPromised(_ arguments: [String], _ status: Int) throws {
    try Sandbox.run([
      "good/programme.yaml": Sandbox.head, "wrong/programme.yaml": Sandbox.wrong,
    ]) { box in
      var command = Command(try #require(Tools.requireParasol()), arguments: arguments)
      command.folder = box.folder
      let result = try command.run()
      #expect(result.status == status, "\(result.outputText)\(result.errorText)")
      #expect((status == 2) == result.output.isEmpty || status < 2)
      if status == 2 {
        #expect(!result.errors.isEmpty)
        for word in ["invalid", "illegal", "failed to", "Fatal"] {
          #expect(!result.errorText.contains(word), "\(result.errorText)")
        }
      }
    }
  }

  @Test(arguments: [
    (["chekc"], "did you mean 'check'?"), (["frobnicate"], "'parasol --help' lists them"),
    (["check", "--otput-format", "json"], "Did you mean '--output-format'?"),
    (
      ["check", "--output-format", "jsn"],
      "--output-format does not take 'jsn'; did you mean 'json'?"
    ),
    (["check", "--color", "sometimes"], "write auto, always or never"),
    (["check", "--report", "sarf=a"], "--report has no format 'sarf'"),
    (["completions", "bsh"], "did you mean 'bash'?"),
  ])
  func mistypedWordsAreRecognized(_ arguments: [String], _ words: String) throws {
    let result = try Command(try #require(Tools.requireParasol()), arguments: arguments).run()
    #expect(result.errorText.contains(words), "\(result.errorText)")
  }

  /// A file that is opened while a standard stream is closed must not be taken for that stream.
  @Test func closedStreamsHurtNothing() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let closed = try box.shell("parasol check --report sarif=a.sarif >&-")
      #expect(closed.status == 2)
      #expect(closed.errorText.contains("standard output is closed"), "\(closed.errorText)")
      #expect(box.text("a.sarif").hasPrefix("{"), "the report is whole")
      #expect(!box.text("a.sarif").contains("error[unknown-key]: "))
      #expect(
        try box.shell("parasol check --output-format json 2>&- | head -c 1").outputText == "{")
      #expect(try box.shell("parasol check <&-").status == 1)
      #expect(try box.shell("parasol check - <&-").status == 2)
      #expect(try box.shell("parasol check >/dev/full").status == 2)
      #expect(box.text("programme.yaml") == Sandbox.wrong)
    }
  }

  @Test func coloursAreForTerminals() throws {
    try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
      let escape = "\u{1B}["
      #expect(!(try box.shell("parasol check").outputText.contains(escape)))
      #expect(try box.shell("parasol check --color always").outputText.contains(escape))
      let json = try box.shell("parasol check --color always --output-format json")
      #expect(!json.outputText.contains(escape))
    }
  }

  #if os(Linux)
    /// `script` gives the program a terminal of its own.
    @Test(arguments: [("xterm", "", true), ("dumb", "", false), ("xterm", "1", false)])
    func aTerminalHasColoursUnlessToldOtherwise(
      _ term: String, _ noColour: String, _ isColoured: Bool
    ) throws {
      guard let script = Tools.optional("script") else { return }
      try Sandbox.run(["programme.yaml": Sandbox.wrong]) { box in
        let line =
          "TERM=\(term) NO_COLOR=\(noColour) \(script) -qec 'stty cols 60; parasol check' /dev/null"
        let shown = try box.shell(line).outputText
        #expect(shown.contains("\u{1B}[") == isColoured, "\(shown)")
        #expect(shown.contains("unknown-key"))
      }
    }
  #endif

  @Test func bashCompletesVerbsAndFlags() throws {
    try Sandbox.run { box in
      let script = """
        set -e
        parasol completions bash >complete.sh
        source complete.sh
        function complete_words {
          COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
          COMPREPLY=()
          $(complete -p parasol | sed 's/.*-F \\([^ ]*\\).*/\\1/') parasol "${@: -1}" "${@: -2:1}"
          printf '%s\\n' "${COMPREPLY[@]}"
        }
        complete_words parasol che
        complete_words parasol check --out
        complete_words parasol check --select cover
        complete_words parasol check --output-format sa
        """
      let result = try box.shell(script)
      let words = Set(result.outputText.split(whereSeparator: \.isWhitespace).map(String.init))
      #expect(
        words.isSuperset(of: ["check", "--output-format", "coverage", "sarif"]),
        "\(result.outputText)\(result.errorText)")
      #expect(!words.contains("plan") && !words.contains("junit"))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theShellsReadTheirScripts(_ shell: String) throws {
    guard let program = Tools.optional(shell) else { return }
    try Sandbox.run { box in
      let made = try box.parasol("completions", shell)
      #expect(made.status == 0)
      try box.write(made.outputText, to: "script")
      let read = try box.shell("\(program) -n script")
      #expect(read.status == 0, "\(read.errorText)")
      try box.write(made.outputText + "\nif (((\n", to: "broken")
      #expect(try box.shell("\(program) -n broken").status != 0)
    }
  }
}
