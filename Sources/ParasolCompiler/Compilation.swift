import ParasolModel
import ParasolRendering
import ParasolSyntax

/// What came of a compilation. A class, so that programs built on it need not know its insides.
public final class Compilation: Sendable {
  package let report: Report
  /// Nil when the files could not be read whole.
  package let programme: Programme?
  /// Nil when there were errors, or nobody asked for it.
  package let plan: Plan?
  /// What is to be made to be carried and read; nil when there were errors, or nobody asked for it.
  private let order: RenderOrder?

  /// The page to open first, in the folder that everything is written to.
  public var startPath: String { "\(order?.options.audience.rawValue ?? "team")/index.html" }

  init(
    report: Report, programme: Programme? = nil, plan: Plan? = nil, order: RenderOrder? = nil
  ) {
    self.report = report
    self.programme = programme
    self.plan = plan
    self.order = order
  }

  /// Makes what is to be carried and read, and hands on each file as soon as it is made; none when there
  /// were errors.
  ///
  /// - Returns: What a person should know about these files, such as a format that was not built in.
  public func make<Failure: Error>(
    handingOn take: (OutputFile) throws(Failure) -> Void
  ) async throws(Failure) -> [String] {
    guard let order, let programme, let plan else { return [] }
    let remarks = try await Renderer.render(
      programme, plan: plan, toDos: order.toDos, profile: order.profile, options: order.options
    ) { made throws(Failure) in try take(OutputFile(path: made.path, bytes: made.bytes)) }
    return remarks.map { "\($0.message); \($0.remedy)" }
  }

  /// Everything at once, sorted by path.
  public func made() async -> (files: [OutputFile], remarks: [String]) {
    var files: [OutputFile] = []
    let remarks = await make { file throws(Never) in files.append(file) }
    return (
      files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, remarks
    )
  }

  /// How many errors were found.
  public var errorCount: Int { report.errorCount }

  /// How many warnings were found.
  public var warningCount: Int { report.warningCount }

  /// Whether this file of the programme was read.
  public func hasRead(_ path: String) -> Bool {
    report.files.contains { $0.path == path && !report.shipped.contains($0.id) }
  }

  /// The diagnostics as text.
  public func text(_ format: ReportFormat, style: ReportStyle = ReportStyle()) -> String {
    var run = RunReport()
    run.add(self)
    return run.text(format, style: style)
  }
}

/// What pages are made of besides a programme and its plan.
struct RenderOrder: Sendable {
  let toDos: [Diagnostic]
  let profile: ProfileShown
  let options: RenderOptions
}

/// This release.
public enum Parasol {
  /// As `parasol --version` prints it.
  public static let version = "0.1.0"
}
