import ArgumentParser
import ParasolCompiler

/// How diagnostics are shown.
struct ReportOptions: ParsableArguments {
  @Option(help: "How to write diagnostics: full, concise or json.")
  var outputFormat: ReportFormat = .full

  @Option(help: "Colours: auto, always or never.")
  var color: ColourChoice = .auto

  @Option(help: "Show at most this many diagnostics in the full format.")
  var maxDiagnostics: Int?

  func validate() throws {
    if let maxDiagnostics, maxDiagnostics < 1 {
      throw ValidationError("--max-diagnostics needs a number above zero")
    }
  }

  func text(_ compilation: Compilation) -> String {
    compilation.text(outputFormat.format, isColoured: isColoured, limit: maxDiagnostics)
  }

  private var isColoured: Bool {
    guard outputFormat == .full else { return false }
    switch color {
    case .always: return true
    case .never: return false
    case .auto: return Terminal.isInteractive && Terminal.environment("NO_COLOR") == nil
    }
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case full, concise, json

  var format: Compilation.ReportFormat {
    switch self {
    case .full: .full
    case .concise: .concise
    case .json: .json
    }
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}
