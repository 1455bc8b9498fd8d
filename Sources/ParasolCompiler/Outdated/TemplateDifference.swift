/// One thing that a newer template says otherwise than the copy that a site was adapted from.
public struct TemplateDifference: Sendable {
  /// What it means for the site.
  public enum Effect: Sendable {
    /// The site says nothing itself, so the new value would hold.
    case wouldChange
    /// The site, or a nearer template, states it: the value and its place.
    case stated(value: String, place: Place)
    /// It is about a pattern that nothing in the site extends.
    case unused
  }

  /// A place in a file.
  public struct Place: Sendable {
    /// From the programme's folder.
    public let path: String
    /// Counted from 1.
    public let line: Int
  }

  /// The site's id.
  public let site: String
  /// The template's id.
  public let template: String
  /// What differs, such as `safe_spaces.room.open`.
  public let path: String
  /// What the copy says; nil when nothing stands there.
  public let then: String?
  /// Where the copy says it.
  public let place: Place?
  /// What the newer template says; nil when it took it out.
  public let now: String?
  /// Why, as the template tells it.
  public let because: String?
  /// Where that reason stands.
  public let source: String?
  /// What it means for the site.
  public let effect: Effect
  /// For a pattern: which entities of the site extend it and would change.
  public let users: [String]
  /// Whether the copy was edited here, so that a new copy would undo the edit.
  public let isEdited: Bool
}

/// A template in the programme's folder, beside the one of the same id that ships with Parasol.
public struct TemplateCopy: Sendable {
  /// The template's id.
  public let id: String
  /// Its file, from the programme's folder.
  public let path: String
  /// The version of the copy; nil when it says none.
  public let version: Int?
  /// The version that ships.
  public let shippedVersion: Int
  /// The day of the version that ships.
  public let shippedDate: String?
  /// What the copy says otherwise than any version that shipped, by path.
  public let edits: [String]
  /// The text that ships.
  public let shippedText: String

  /// Whether what ships is newer.
  public var isOutdated: Bool { (version ?? 0) < shippedVersion }
}
