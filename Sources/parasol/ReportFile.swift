import ArgumentParser
import ParasolCompiler

/// A report that goes to a file: `sarif=out/parasol.sarif`.
struct ReportFile {
  let format: ReportFormat
  let path: String

  init(argument: String) throws {
    let known = ReportFormat.allCases.map(\.rawValue)
    let list = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
    guard let sign = argument.firstIndex(of: "="), sign < argument.indices.last ?? sign else {
      throw ValidationError(
        "--report needs a format and a file, such as sarif=parasol.sarif; this is '\(argument)'")
    }
    let name = String(argument[..<sign])
    guard let format = ReportFormat(rawValue: name) else {
      throw ValidationError("--report has no format '\(name)'; write \(list) before the '='")
    }
    self.format = format
    path = String(argument[argument.index(after: sign)...])
    if path == "-" {
      throw ValidationError("--report needs a file; --output-format is for standard output")
    }
  }

  /// Writes all of them or none: each is whole before the first takes its place.
  static func write(_ run: RunReport, to files: [ReportFile]) throws {
    var staged: [StagedFile] = []
    do {
      for file in files {
        let stage = try StagedFile(for: file.path)
        staged.append(stage)
        try run.write(file.format) { try stage.write($0) }
        try stage.finish()
      }
      for stage in staged { try stage.moveIntoPlace() }
    } catch {
      for stage in staged { stage.discard() }
      guard let failure = error as? DiskFailure else { throw error }
      throw CommandFailure(failure)
    }
  }
}
