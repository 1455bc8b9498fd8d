import ParasolModel

/// A file that was made, and what the index says about it.
struct MadeDocument: Sendable {
  /// What kind of thing it is; also the folder that it lies in.
  enum Kind: String, CaseIterable, Sendable {
    case overview, rotas, microplans, forms, staffing, supply, toDo = "to-do", participation

    var phrase: Phrase {
      switch self {
      case .overview: .overview
      case .rotas: .rota
      case .microplans: .microplan
      case .forms: .forms
      case .staffing: .staffing
      case .supply: .supply
      case .toDo: .toDo
      case .participation: .participation
      }
    }
  }

  enum Format: String, CaseIterable, Sendable {
    case html, pdf, csv, xlsx, ics

    var title: String { self == .ics ? "iCalendar" : rawValue.uppercased() }
  }

  /// What the file is called without its ending: stable ids, joined by full stops.
  let name: String
  let kind: Kind
  let site: SiteName?
  let worker: WorkerID?
  let month: CalendarMonth?
  let format: Format
  let language: String
  /// Empty once the file has been handed on.
  private(set) var bytes: [UInt8]
  /// What people call it, where its kind does not tell.
  let title: String?
  /// Nil for what has no pages.
  let pages: Int?
  /// What people call it in each language, where one file holds all of them; else empty.
  var titles: [String: String] = [:]

  /// Whether the page of a language tells it.
  func isTold(in asked: String) -> Bool { language == asked || titles[asked] != nil }

  init(
    _ kind: Kind, _ name: String, site: SiteName? = nil, worker: WorkerID? = nil,
    month: CalendarMonth? = nil, format: Format, language: String, bytes: [UInt8],
    pages: Int? = nil, title: String? = nil
  ) {
    (self.kind, self.name, self.site, self.worker) = (kind, name, site, worker)
    (self.month, self.format, self.language) = (month, format, language)
    (self.bytes, self.pages, self.title) = (bytes, pages, title)
  }

  /// The file itself; from then on only what the index says of it is kept.
  mutating func handOver() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// In the folder of the audience: `microplans/harbour-town.w01.2027-01.sw.html`.
  var path: String { "\(kind.rawValue)/\(name).\(language).\(format.rawValue)" }
}

/// What one piece of the work gave.
struct MadeDocuments: Sendable {
  var documents: [MadeDocument] = []
  var remarks: [RenderRemark] = []

  /// A sheet as HTML, and as PDF where that was built in.
  mutating func add(
    _ sheet: Sheet, as document: (MadeDocument.Format, [UInt8], Int?) -> MadeDocument,
    created: CalendarDay
  ) {
    documents.append(document(.html, HTMLFormat.document(sheet), nil))
    addPrinted(sheet, created: created) { document(.pdf, $0, $1) }
  }

  /// A sheet as PDF, where that was built in.
  mutating func addPrinted(
    _ sheet: Sheet, created: CalendarDay, as document: ([UInt8], Int?) -> MadeDocument
  ) {
    guard PDFFormat.isAvailable else { return }
    do {
      let printed = try PDFFormat.document([sheet], created: created)
      documents.append(document(printed.bytes, printed.pages.reduce(0, +)))
    } catch {
      remarks.append(.notPrinted(message: error.message, remedy: error.remedy))
    }
  }

  /// A table as CSV, and as a spreadsheet where that was built in.
  mutating func add(
    _ table: DataTable, as document: (MadeDocument.Format, [UInt8]) -> MadeDocument,
    created: CalendarDay
  ) {
    documents.append(document(.csv, CSVFormat.document(table)))
    guard XLSXFormat.isAvailable else { return }
    do {
      documents.append(document(.xlsx, try XLSXFormat.document([table], created: created)))
    } catch {
      remarks.append(.notPrinted(message: error.message, remedy: error.remedy))
    }
  }

  mutating func take(_ other: MadeDocuments) {
    documents += other.documents
    remarks += other.remarks
  }
}
