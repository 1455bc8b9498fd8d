import ParasolModel

/// What the person who imports a table says about it.
public struct ImportOptions: Sendable {
  /// How the bytes of the table are to be read.
  public enum Encoding: Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8
    /// Latin-1, read as Windows-1252.
    case latin1
  }

  /// What ids of hotspots are made from.
  public enum IDs: Sendable {
    /// The names of the places.
    case names
    /// Numbers in the order of the table: `h01`.
    case numbers
  }

  /// The site whose hotspots the table lists; nil for a table with a column of towns.
  public var site: String?
  /// Headings, or letters of columns, with the word for what they hold.
  public var maps: [(heading: String, role: String)] = []
  /// Headings, or letters of columns, that are not read.
  public var skippedColumns: [String] = []
  /// Rows that are not read, as the spreadsheet counts.
  public var skippedRows: [Int] = []
  /// The row that holds the headings; nil to look for it.
  public var headerRow: Int?
  /// Words of cells with the id or code that they stand for.
  public var words: [(text: String, value: String)] = []
  /// The population group of figures that name none.
  public var group: String?
  /// How people were counted, where no column says it.
  public var method: String?
  /// The day on which they were counted, where no column says it.
  public var date: String?
  /// The publication that the figures are from.
  public var source: String?
  /// The id of the record of how people were counted.
  public var estimate: String?
  /// The region of every site.
  public var region: String?
  /// The typology of hotspots that have none.
  public var typology: String?
  /// Days for rows with hours alone, such as `daily` or `fri-sun`.
  public var days: String?
  /// The character set.
  public var encoding: Encoding = .utf8
  /// What stands before decimals: a point or a comma; nil to find out from the cells.
  public var decimalMark: Character?
  /// Whether the day comes first in dates; nil to find out from the cells.
  public var isDayFirst: Bool?
  /// Whether rows with one name stay two things.
  public var keepsDuplicates = false
  /// What ids are made from.
  public var ids: IDs = .names
  /// The name of the files, without folder and ending.
  public var name: String?
  /// The languages of a new programme; English where none is named.
  public var languages: [String] = []
  /// The id of a new programme.
  public var programme = "programme"
  /// Whether columns that are only likely are taken as shown.
  public var acceptsGuesses = false
  var delimiter: CSVDelimiter?

  /// Options that leave all to be found out.
  public init() {}

  /// Sets what stands between cells; false for a word other than comma, semicolon, tab or bar.
  public mutating func setDelimiter(_ name: String) -> Bool {
    delimiter = CSVDelimiter.allCases.first { $0.name == name }
    return delimiter != nil
  }
}

extension ImportOptions {
  /// What a column may be said to hold.
  public static var columnWords: [String] { ColumnRole.words }

  /// Whether a text may be the name of a file that is written.
  public static func isFileName(_ text: String) -> Bool { EntityName.isWellFormed(text) }

  /// The id of a programme in a folder of this path.
  public static func programmeID(folder: String) -> String {
    let name = folder.split(separator: "/").last { $0 != "." && $0 != ".." }
    let plain = NameMaker.plain(String(name ?? ""))
    return plain.isEmpty ? "programme" : plain
  }
}
