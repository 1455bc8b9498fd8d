import ParasolSyntax

/// One id of a section with the mappings that stand under it.
struct WrittenEntity {
  let id: Located<String>
  var layers = EntityLayers(own: [])
  /// The numbers of the own parts that write it.
  private(set) var parts: [Int] = []
  /// The id in the part that removes it.
  private(set) var removal: YAMLCursor?
  /// Whether a template states it, be it removed or not.
  private(set) var isInherited = false
  /// Whether what it extends could not be found, so that nothing that it lacks is missed.
  var lacksParent = false
  private var firstKey: YAMLCursor?
  /// True once a template has removed it for those that extend that template.
  private var isClosed = false

  init(id: Located<String>) {
    self.id = id
  }

  /// A part of the scope itself writes or removes it.
  mutating func addOwn(
    _ key: YAMLCursor, _ value: YAMLCursor, part: Int, of subject: String, sink: DiagnosticSink
  ) {
    if value.isRemoval {
      if let removal {
        sink.report(ReadingProblems.writtenTwice(key, in: subject, first: removal.span))
      } else if let firstKey {
        sink.report(PatternProblems.removedAndWritten(firstKey, removed: key))
      } else {
        removal = key
      }
    } else {
      if let removal { sink.report(PatternProblems.removedAndWritten(key, removed: removal)) }
      removal = nil
      firstKey = firstKey ?? key
      layers.own.append(value)
      parts.append(part)
    }
  }

  /// A template writes or removes it, nearer templates first.
  mutating func inherit(_ value: YAMLCursor) {
    guard !isClosed else { return }
    if value.isRemoval {
      isClosed = true
    } else {
      isInherited = true
      if removal == nil { layers.inherited.append(value) }
    }
  }
}

extension EntityLayers {
  var isEmpty: Bool { own.isEmpty && inherited.isEmpty }
}
