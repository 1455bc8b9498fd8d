import ParasolCompiler

extension OutputFolder {
  /// What came of a writing.
  struct Written<Made> {
    let outcome: Outcome
    let count: Int
    /// What was said by whoever made the files.
    let made: Made
  }

  /// Replaces the folder's content whole, or leaves it as it was.
  @discardableResult
  static func write(_ files: [OutputFile], to path: String) throws(CommandFailure) -> Outcome {
    do throws(DiskFailure) {
      return try OutputFolder(path).write(files.map { ($0.path, $0.bytes) })
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The same with files that are handed on one by one, so that they are never in memory all at once.
  ///
  /// - Returns: Nil when no file came; then nothing was touched.
  static func write<Made>(
    to path: String,
    _ make: ((OutputFile) throws(CommandFailure) -> Void) async throws(CommandFailure) -> Made
  ) async throws(CommandFailure) -> Written<Made>? {
    let run = try told { () throws(DiskFailure) in try OutputFolderRun(OutputFolder(path)) }
    do throws(CommandFailure) {
      let made = try await make { file throws(CommandFailure) in
        try told { () throws(DiskFailure) in try run.add(file.path, file.bytes) }
      }
      guard run.count > 0 else {
        run.discard()
        return nil
      }
      let outcome = try told { () throws(DiskFailure) in try run.finish() }
      return Written(outcome: outcome, count: run.count, made: made)
    } catch {
      run.discard()
      throw error
    }
  }

  private static func told<Value>(
    _ body: () throws(DiskFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(DiskFailure) {
      return try body()
    } catch {
      throw CommandFailure(error)
    }
  }
}
