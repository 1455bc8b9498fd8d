import ArgumentParser
import ParasolCompiler

/// `parasol completions`
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print what makes a shell complete parasol's words.",
    discussion: """
      bash: parasol completions bash > ~/.local/share/bash-completion/completions/parasol
      zsh:  parasol completions zsh > a folder of your fpath, as _parasol
      fish: parasol completions fish > ~/.config/fish/completions/parasol.fish
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    let script = ParasolCommand.completionScript(for: shell.parser)
    try Terminal.write(script.hasSuffix("\n") ? script : script + "\n")
  }

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    fileprivate var parser: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }
}

/// `parasol version`
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version, as --version does.")

  func run() throws {
    try Terminal.write(Parasol.version + "\n")
  }
}
