import ParasolModel
import ParasolSyntax

/// Makes files of a programme from a table that a spreadsheet exported.
public struct TableImport: Sendable {
  /// A table that cannot be taken as it is.
  public struct Mistake: Error, Hashable, Sendable {
    /// What is wrong, and what to do, in one sentence.
    public let message: String
  }

  /// How many columns and rows there are, and how they were parted.
  public let headline: String
  /// What each column was taken for, as a table with a line for each.
  public let columnTable: String
  /// What keeps everything from being written, each with the flag that answers it.
  public let questions: [String]
  /// What was doubtful, by row and column.
  public let doubts: [String]
  /// What is not in the files.
  public let leftOut: [String]
  /// How else the table was read.
  public let remarks: [String]
  /// The new files, by path in the programme's folder; none while questions are open.
  public let files: [OutputFile]
  /// What the files hold, in one sentence.
  public let summary: String
  /// What to do next.
  public let hints: [String]
  /// Diagnostics of the new files, which then are not written; empty when they are sound.
  public let problems: String
  /// Whether accepting the likely columns as shown would answer a question.
  public let hasLikelyColumns: Bool

  /// Reads a table for a programme, or for a new one where there is no host.
  public static func read(
    _ bytes: [UInt8], into host: (any CompilerHost)?, options: ImportOptions
  ) async throws -> TableImport {
    let before = try await host.map { Compiler(host: $0) }?.compile()
    if let before, before.programme == nil {
      throw Mistake(
        message:
          "the programme's files cannot be read whole, so nothing can be added; 'parasol check' shows why"
      )
    }
    do throws(ImportRefusal) {
      var work = try ImportWork(bytes, options, ImportTarget(programme: before?.programme))
      try work.run()
      return try await work.outcome(in: host, before: before?.report)
    } catch {
      throw Mistake(message: error.message)
    }
  }

  init(
    _ work: ImportWork, files: [OutputFile] = [], summary: String = "", hints: [String] = [],
    problems: String = ""
  ) {
    headline = work.headline
    columnTable = work.columnTable
    let notes = work.notes.sorted()
    func lines(_ kind: ImportNote.Kind) -> [String] { notes.filter { $0.kind == kind }.map(\.line) }
    questions = lines(.question)
    doubts = lines(.doubt)
    leftOut = lines(.leftOut)
    remarks = lines(.remark)
    hasLikelyColumns = work.hasLikelyColumns
    self.files = files
    self.summary = summary
    self.hints = hints
    self.problems = problems
  }
}
