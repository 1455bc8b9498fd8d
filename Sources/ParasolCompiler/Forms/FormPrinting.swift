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
  /// The forms as PDF and HTML, and what should be known about them.
  public func printed(_ request: FormRequest) -> (files: [OutputFile], remarks: [String]) {
    let tags = request.languages.isEmpty ? languages : request.languages
    let printing = FormPrinting(
      forms: forms, version: Parasol.version, created: programme?.plan?.days.lowerBound)
    let made: [Artefact]
    let remarks: [RenderRemark]
    if let programme, !request.isBlank {
      let runs = FormRuns(programme, plan: plan, site: request.site, worker: request.worker)
      (made, remarks) = printing.filled(request.forms, languages: tags, runs: runs)
    } else {
      (made, remarks) = printing.blank(request.forms, languages: tags, programme: programme)
    }
    return (
      made.map { OutputFile(path: $0.path, bytes: $0.bytes) },
      remarks.map { "\($0.message); \($0.remedy)" }
    )
  }
}
