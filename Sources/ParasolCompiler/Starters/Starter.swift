import ParasolModel
import ParasolSyntax

/// A programme to start from: the files that `parasol init` copies.
public struct Starter: Sendable {
  /// As `--template` names it, and as its main template is called.
  public let id: String
  /// Where it fits, in a sentence.
  public let about: String
  let files: [OutputFile]

  /// Every starter that ships with Parasol, sorted by id.
  public static let all: [Starter] = {
    let ids = Set(ShippedTemplates.all.compactMap { starterID($0.path) }).sorted()
    return ids.map(Starter.init(shipped:))
  }()

  /// A starter by its id.
  public static func named(_ id: String) -> Starter? { all.first { $0.id == id } }

  /// The id that a mistyped one was meant to be.
  public static func nearest(to id: String) -> String? { NearestName.of(id, among: all.map(\.id)) }

  private static let folder = "programmes/"

  private static func starterID(_ path: String) -> String? {
    guard path.hasPrefix(folder) else { return nil }
    return path.dropFirst(folder.count).split(separator: "/").first.map(String.init)
  }

  /// The first line tells editors of a schema that lies elsewhere for whoever has a copy.
  private static func withoutModeline(_ text: String) -> Substring {
    guard text.hasPrefix("# yaml-language-server:"), let end = text.firstIndex(of: "\n") else {
      return text[...]
    }
    return text[text.index(after: end)...]
  }

  private init(shipped id: String) {
    let prefix = Starter.folder + id + "/"
    let own = ShippedTemplates.all.filter { $0.path.hasPrefix(prefix) }
      .map { (path: String($0.path.dropFirst(prefix.count)), text: $0.text) }
    var copied = own
    // A template may follow one of another starter; the copy has it beside it.
    var next = own.first { $0.path == "templates/\(id).yaml" }.flatMap { Template($0.text).extends }
    while let parent = next, let file = ShippedTemplates.template(parent),
      !copied.contains(where: { $0.path == "templates/\(parent).yaml" })
    {
      copied.append((path: "templates/\(parent).yaml", text: file.text))
      next = Template(file.text).extends
    }
    self.id = id
    about = copied.first { $0.path == "templates/\(id).yaml" }.map { Template($0.text).about } ?? ""
    files = copied.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { OutputFile(path: $0.path, bytes: Array(Starter.withoutModeline($0.text).utf8)) }
  }

  /// What a starter needs to know of a template.
  private struct Template {
    let extends: String?
    let about: String

    init(_ text: String) {
      let sink = DiagnosticSink()
      let root = YAMLLoader.load(FileID(0), path: "", bytes: Array(text.utf8), sink: sink).tree.root
      extends = root?.value(forKey: "extends")?.value.text
      about = root?.value(forKey: "about")?.value.text ?? ""
    }
  }
}
