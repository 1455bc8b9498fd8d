import ParasolModel
import ParasolRules
import ParasolSyntax

/// The files of a programme with changes made to what was read of them. Every file on the disk, and
/// every place in it, stays as it is.
struct ChangedFiles {
  /// What stands for the file of a change in a report.
  static let shownPath = "--set"

  /// A change that cannot be made, with the reason.
  struct Mistake: Error {
    let message: String

    init(_ change: ProgrammeChange, _ reason: String) {
      message = "\(ChangedFiles.shownPath) \(change.text): \(reason)"
    }
  }

  private(set) var files: [LoadedFile]
  private let sink: DiagnosticSink

  init(_ files: [LoadedFile], sink: DiagnosticSink) {
    self.files = files
    self.sink = sink
  }

  /// The files that are not in the programme's folder.
  static func outside(_ files: [LoadedFile]) -> Set<FileID> {
    Set(files.filter { $0.source.path == shownPath }.map(\.source.id))
  }

  /// Makes one change on top of those before.
  mutating func make(_ change: ProgrammeChange) throws(Mistake) {
    if change.parts[0] == "policy", change.parts.count > 1 { return try changeFigure(change) }
    let target = try ChangeTarget(change, outline: outline, places: places)
    switch target.kind {
    case .field(let field, let depth): try changeField(field, depth, of: target)
    case .entity(let isThere): try changeEntity(target, isThere: isThere)
    }
  }

  private var outline: Outline { Outline(files, sink: DiagnosticSink()) }
  private var places: SourcePlaces { SourcePlaces(files.map(\.source)) }

  // MARK: Keys

  private mutating func changeField(
    _ field: WrittenField, _ depth: Int, of target: ChangeTarget
  ) throws(Mistake) {
    let change = target.change
    let isRemoval = change.value == "removed" && depth == change.parts.count
    let lines = try FieldLines(target: target, field: field, depth: depth).text()
    try takeOut([field.key], of: target)
    if isRemoval {
      // Where nothing is inherited there is nothing left to take away.
      let rest = try ChangeTarget(change, outline: outline, places: places)
      guard case .field(let field, _) = rest.kind, field.holding != nil else { return }
    }
    append(lines, isPartOfProgramme: target.site == nil)
  }

  private mutating func changeEntity(
    _ target: ChangeTarget, isThere: Bool
  ) throws(Mistake) {
    let change = target.change
    if change.value == "removed" {
      guard isThere else { throw Mistake(change, "there is no '\(change.path)' to take away") }
      try takeOutEntity(target)
      guard let rest = try? ChangeTarget(change, outline: outline, places: places),
        case .entity(true) = rest.kind
      else { return }
    } else if isThere {
      try takeOut(keys(of: target), of: target)
    }
    var lines = ChangeText(change)
    target.open(&lines, upTo: change.parts.count)
    lines.addValue()
    lines.add("\n", for: change.parts.count - 1)
    append(lines, isPartOfProgramme: target.site == nil)
  }

  /// The keys that a change of a whole entity names: all others stay.
  private func keys(of target: ChangeTarget) throws(Mistake) -> [String] {
    let quiet = DiagnosticSink()
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: "", bytes: Array("value: \(target.change.value)\n".utf8), sink: quiet)
    guard let value = tree.root?.value(forKey: "value")?.value, value.isMapping else { return [] }
    return value.entries.map(\.key.text)
  }

  private mutating func append(_ lines: ChangeText, isPartOfProgramme: Bool) {
    files.append(
      lines.file(FileID(files.count), isPartOfProgramme: isPartOfProgramme, sink: sink))
  }

  // MARK: Taking out what is replaced

  private mutating func takeOut(
    _ keys: [String], of target: ChangeTarget
  ) throws(Mistake) {
    var places: [FileID: Set<YAMLTree.EntryPlace>] = [:]
    for mapping in target.mappings(outline) {
      for key in keys {
        guard let entry = mapping.value(forKey: key) else { continue }
        places[mapping.tree.file, default: []].insert(.init(mapping: mapping, key: entry.key))
      }
    }
    try takeOut(places, target.change)
  }

  private mutating func takeOutEntity(_ target: ChangeTarget) throws(Mistake) {
    var places: [FileID: Set<YAMLTree.EntryPlace>] = [:]
    for (section, key) in target.entries(outline) {
      places[section.tree.file, default: []].insert(.init(mapping: section, key: key))
    }
    try takeOut(places, target.change)
  }

  private mutating func takeOut(
    _ places: [FileID: Set<YAMLTree.EntryPlace>], _ change: ProgrammeChange
  ) throws(Mistake) {
    for (index, file) in files.enumerated() {
      guard let entries = places[file.source.id] else { continue }
      guard let tree = file.tree.without(entries) else {
        throw Mistake(
          change, "an alias in '\(file.source.path)' refers to what is there; change it in the file"
        )
      }
      files[index] = LoadedFile(
        source: file.source, tree: tree, isShipped: file.isShipped,
        isPartOfProgramme: file.isPartOfProgramme)
    }
  }

  // MARK: Figures of the policy

  /// A policy of its own that extends the programme's and changes this one figure.
  private mutating func changeFigure(_ change: ProgrammeChange) throws(Mistake) {
    guard change.parts.count == 3 else {
      throw Mistake(change, "name a figure of the policy by its rule: policy.RULE.FIGURE")
    }
    let outline = self.outline
    let taken = outline.policies.map(\.id.value)
    let name =
      (1...).lazy.map { $0 == 1 ? "what-if" : "what-if-\($0)" }
      .first { !taken.contains($0) } ?? "what-if"
    let current = outline.programme.lazy.compactMap { $0.value(forKey: "policy")?.value.text }.first
    var places: [FileID: Set<YAMLTree.EntryPlace>] = [:]
    for part in outline.programme {
      guard let entry = part.value(forKey: "policy") else { continue }
      places[part.tree.file, default: []].insert(.init(mapping: part, key: entry.key))
    }
    try takeOut(places, change)
    var choice = ChangeText(change)
    choice.add("policy: \(name)\n", for: 0)
    append(choice, isPartOfProgramme: true)
    var policy = ChangeText(change)
    policy.add("policy: \(name)\n", for: 0)
    if let current { policy.add("extends: \(current)\n", for: 0) }
    policy.add("change:\n  ", for: 0)
    policy.add(part: 1)
    policy.add(":\n    ", for: 1)
    policy.add(part: 2)
    policy.add(":\n      value: ", for: 2)
    policy.addValue()
    policy.add("\n      because: what if\n      source: what if\n", for: 2)
    append(policy, isPartOfProgramme: false)
  }
}
