import ArgumentParser
import ParasolCompiler

/// Findings that are known already.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Set aside the findings listed in this file; an entry that nothing matches fails.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "List the findings of now in this file, for --baseline.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var writeBaseline: String?

  func validate() throws {
    if baseline != nil, writeBaseline != nil {
      throw ValidationError(
        "--write-baseline lists all findings anew; leave out --baseline to do so")
    }
  }

  /// Nil when none was named.
  func known() throws(CommandFailure) -> Baseline? {
    guard let baseline else { return nil }
    let bytes: [UInt8]
    do throws(DiskFailure) {
      bytes = try DiskEntry.bytes(of: baseline, shown: baseline)
    } catch {
      throw CommandFailure(error)
    }
    do throws(Baseline.Mistake) {
      return try Baseline(path: baseline, bytes: bytes)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// Lists what a compilation tells in the file that was named, when one was.
  ///
  /// - Returns: the list, to set these findings aside at once.
  func write(_ compilation: Compilation) throws(CommandFailure) -> Baseline? {
    guard let writeBaseline else { return nil }
    let writer = BaselineWriter(compilation)
    let bytes = Array(writer.text.utf8)
    do throws(DiskFailure) {
      try StagedFile.write(bytes, to: writeBaseline)
    } catch {
      throw CommandFailure(error)
    }
    var told = "wrote \(Self.counted(writer.count)) to \(writeBaseline)"
    if writer.leftOut > 0 {
      told += "; \(Self.counted(writer.leftOut)) can never be set aside, and must be mended"
    }
    Terminal.writeError(told + "\n")
    return try? Baseline(path: writeBaseline, bytes: bytes)
  }

  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 finding" : "\(count) findings"
  }
}
