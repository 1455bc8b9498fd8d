import ParasolModel
import ParasolSyntax

/// A template of a programme and the one of the same id that ships, value by value.
struct TemplatePair {
  /// One path at which the two say different things.
  struct Difference {
    let path: String
    let then: String?
    let thenSpan: Span?
    let now: String?
    let change: TemplateChange?
    let isEdited: Bool
  }

  let copy: TemplateCopy
  let differences: [Difference]

  /// Nil for a template that ships itself, or that is the programme's own.
  init?(_ template: Outline.Named, files: [LoadedFile]) {
    let file = files[Int(template.root.tree.file.index)]
    guard !file.isShipped,
      let shipped = ShippedTemplates.template(template.id.value),
      let newer = TemplatePair.root(of: shipped.text)
    else { return nil }
    let header = TemplatePair.header(newer)
    let version = TemplatePair.header(template.root).version?.value.value
    let changes = (header.changes?.value.values ?? []).filter {
      $0.version.value.value > version ?? 0
    }
    differences = TemplatePair.compare(
      TemplateContent(template.root), TemplateContent(newer), changes)
    copy = TemplateCopy(
      id: template.id.value, path: file.source.path, version: version,
      shippedVersion: header.version?.value.value ?? 1,
      shippedDate: changes.compactMap { $0.date?.value }.max()?.description,
      edits: differences.filter(\.isEdited).map(\.path), shippedText: shipped.text)
  }

  private static func root(of text: String) -> YAMLCursor? {
    YAMLLoader.load(FileID(0), path: "", bytes: Array(text.utf8), sink: DiagnosticSink()).tree.root
  }

  private static func header(_ root: YAMLCursor) -> TemplateHeader {
    var fields = FieldReader(
      subject: "template", header: root.span, layers: EntityLayers(own: [root]),
      context: ReadingContext(sink: DiagnosticSink()))
    return TemplateHeader(&fields)
  }

  private static func compare(
    _ old: TemplateContent, _ new: TemplateContent, _ changes: [TemplateChange]
  ) -> [Difference] {
    var seen: Set<String> = []
    var found: [Difference] = []
    for row in new.rows + old.rows {
      let path = unit(of: row.path, old, new)
      guard seen.insert(path).inserted else { continue }
      let then = old.text(path)
      let now = new.text(path)
      guard then != now else { continue }
      let change = changes.last { $0.isAbout(path) }
      // The oldest of several changes tells what stood there before all of them.
      let was = changes.first { $0.at.value.text == path }.map { $0.was?.value.text }
      found.append(
        Difference(
          path: path, then: then, thenSpan: old.row(path)?.value.span, now: now, change: change,
          isEdited: change == nil || was.map { $0 != then } ?? false))
    }
    return found
  }

  /// The path itself, or that of its entity where only one of the two has that.
  private static func unit(
    of path: String, _ old: TemplateContent, _ new: TemplateContent
  ) -> String {
    let parts = path.split(separator: ".")
    let length = parts.first == "patterns" ? 3 : 2
    guard parts.count > length else { return path }
    let entity = parts[..<length].joined(separator: ".")
    return old.has(entity) && new.has(entity) ? path : entity
  }
}
