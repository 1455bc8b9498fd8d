import ParasolModel
import ParasolRendering

/// What forms are written as for other programs.
public enum FormExportKind: String, CaseIterable, Sendable {
  /// For ODK and Kobo.
  case xlsform
  /// A spreadsheet with one column a question.
  case register
}

/// Forms that are asked for as data, for other programs.
public struct FormExportRequest: Sendable {
  /// What they are written as.
  public var kind: FormExportKind
  /// Ids of forms; empty for all that can be written so.
  public var forms: [String]
  /// BCP 47 tags; empty for the languages of the programme, or all where there is none.
  public var languages: [String]
  /// The day that they are made for, `2027-01-04`; nil for the first day of the plan.
  public var asOf: String?
  /// Which version of that day it is, from 0 to 99.
  public var revision: Int
  /// Only for this site of the programme; nil for all.
  public var site: String?

  /// A request for all forms in all languages of the programme.
  public init(
    kind: FormExportKind, forms: [String] = [], languages: [String] = [], asOf: String? = nil,
    revision: Int = 0, site: String? = nil
  ) {
    (self.kind, self.forms, self.languages) = (kind, forms, languages)
    (self.asOf, self.revision, self.site) = (asOf, revision, site)
  }
}

/// Why forms cannot be written for other programs.
public enum FormExportProblem: Error, Hashable, Sendable {
  /// No plan tells the day, and nobody gave one.
  case noDay
  /// A form that is only for paper, or that is no register.
  case notFor(FormExportKind, form: String)
  /// The programme has no such site; these are what it has.
  case noSite(String, sites: [String])
  /// The spreadsheet could not be written.
  case writing(String)

  /// What is wrong and what helps, in one sentence.
  public var message: String {
    switch self {
    case .noDay:
      "an app must know which version of a form is the newer one: give its day with "
        + "'--as-of 2027-01-04'"
    case .notFor(.xlsform, let form):
      "form '\(form)' is for paper alone ('app: no'), so there is no XLSForm of it"
    case .notFor(.register, let form):
      "form '\(form)' is no register; write 'register: yes' into it to have one"
    case .noSite(let site, let sites):
      sites.isEmpty
        ? "there is no site '\(site)': name a programme that has it"
        : "no site is called '\(site)'; there are: \(sites.joined(separator: ", "))"
    case .writing(let problem): problem
    }
  }
}

extension FormShelf {
  /// Ids of the forms that can be written as this.
  public func ids(for kind: FormExportKind) -> [String] {
    forms.forms.filter { kind == .xlsform ? $0.isForApps : $0.isRegister }.map(\.id.value)
  }

  /// The forms as files for other programs.
  public func export(
    _ request: FormExportRequest
  ) throws(FormExportProblem) -> [OutputFile] {
    let able = ids(for: request.kind)
    for id in request.forms where !able.contains(id) {
      throw .notFor(request.kind, form: id)
    }
    let sites = programme?.sites.map(\.id.text) ?? []
    if let site = request.site, !sites.contains(site) { throw .noSite(site, sites: sites) }
    let known = request.asOf.flatMap { CalendarDay(iso: $0) } ?? firstDay
    // A register has no versions: the day is only what its file says of itself.
    guard let day = known ?? (request.kind == .register ? CalendarDay(number: 0) : nil) else {
      throw .noDay
    }
    let asked = FormExport.Request(
      ids: request.forms.isEmpty ? able : request.forms, languages: request.languages, day: day,
      revision: request.revision, site: request.site)
    do throws(XLSXFormat.Problem) {
      let made =
        request.kind == .xlsform
        ? try FormExport.apps(asked, forms: forms, programme: programme)
        : try FormExport.registers(asked, forms: forms, programme: programme)
      return made.map { OutputFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw .writing("\(error.message); \(error.remedy)")
    }
  }

  private var firstDay: CalendarDay? {
    programme?.plan?.days.lowerBound
  }
}
