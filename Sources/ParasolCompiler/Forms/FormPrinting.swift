import ParasolModel
import ParasolRendering

/// What is asked to be printed.
public struct FormRequest: Sendable {
  /// Ids of forms.
  public var forms: [String]
  /// BCP 47 tags; empty for the languages of the programme.
  public var languages: [String]
  /// Only for this site of the programme.
  public var site: String?
  /// Only for this outreach worker, by the code in the site.
  public var worker: String?
  /// True where nothing of the plan is written into them.
  public var isBlank: Bool

  /// A request for forms, for everybody, blank or filled.
  public init(
    forms: [String], languages: [String] = [], site: String? = nil, worker: String? = nil,
    isBlank: Bool = false
  ) {
    self.forms = forms
    self.languages = languages
    self.site = site
    self.worker = worker
    self.isBlank = isBlank
  }
}

extension FormShelf {
  /// The forms as PDF and HTML, each file handed on as soon as it is made.
  ///
  /// - Returns: What should be known about them.
  public func print<Failure: Error>(
    _ request: FormRequest, handingOn take: (OutputFile) throws(Failure) -> Void
  ) throws(Failure) -> [String] {
    let tags = request.languages.isEmpty ? languages : request.languages
    let printing = FormPrinting(
      forms: forms, version: Parasol.version, created: programme?.plan?.days.lowerBound)
    func hand(_ made: Artefact) throws(Failure) {
      try take(OutputFile(path: made.path, bytes: made.bytes))
    }
    let remarks: [RenderRemark]
    if let programme, !request.isBlank {
      let runs = FormRuns(programme, plan: plan, site: request.site, worker: request.worker)
      remarks = try printing.filled(request.forms, languages: tags, runs: runs, handingOn: hand)
    } else {
      remarks = try printing.blank(
        request.forms, languages: tags, programme: programme, handingOn: hand)
    }
    return remarks.map { "\($0.message); \($0.remedy)" }
  }
}
