import ParasolSyntax

/// A piece of text that looks like it leads to a person.
package struct PersonalDatum: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case phone, mail, identity, coordinates, mapLink
  }

  package let kind: Kind
  package let span: Span

  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }

  /// What stands in the files of a programme, in the order of the files.
  package static func all(in outline: Outline) -> [PersonalDatum] {
    var trees: [FileID: YAMLTree] = [:]
    let cursors =
      outline.programme + outline.sites.flatMap(\.own) + outline.templates.map(\.root)
      + outline.policies.map(\.root) + outline.forms.map(\.root) + outline.words
    for cursor in cursors { trees[cursor.tree.file] = cursor.tree }
    return trees.values.sorted { $0.file < $1.file }.flatMap(found)
  }

  /// What a text by itself holds first of this; nil for nearly all texts.
  package static func first(in text: String) -> Kind? {
    let bytes = Array(text.utf8)
    let isWorthwhile = bytes.withUnsafeBufferPointer { PersonalDataScan.isWorthwhile($0) }
    guard bytes.count >= 6, isWorthwhile else { return nil }
    return PersonalDataScan(bytes).parts.first?.kind
  }

  private static func found(in tree: YAMLTree) -> [PersonalDatum] {
    var data: [PersonalDatum] = []
    for index in worthwhile(tree) {
      let cursor = YAMLCursor(tree: tree, index: index)
      let text = Array(cursor.bytes)
      for part in PersonalDataScan(text).parts {
        data.append(PersonalDatum(kind: part.kind, span: span(of: part.range, text, cursor)))
      }
    }
    return data
  }

  /// The scalars that may hold such a piece.
  private static func worthwhile(_ tree: YAMLTree) -> [Int] {
    tree.arena.withUnsafeBufferPointer { arena in
      tree.nodes.withUnsafeBufferPointer { nodes in
        nodes.indices.filter { index in
          guard nodes[index].kind == .scalar, nodes[index].count >= 6 else { return false }
          let start = Int(nodes[index].textStart)
          let text = UnsafeBufferPointer(rebasing: arena[start..<start + Int(nodes[index].count)])
          return PersonalDataScan.isWorthwhile(text)
        }
      }
    }
  }

  /// The exact place where the text stands letter for letter in the file, else the whole scalar.
  private static func span(of range: Range<Int>, _ text: [UInt8], _ cursor: YAMLCursor) -> Span {
    guard let offset = cursor.exactTextOffset else { return cursor.span }
    let isLead: (UInt8) -> Bool = { $0 & 0xC0 != 0x80 }
    let before = text[..<range.lowerBound].count(where: isLead)
    let length = text[range].count(where: isLead)
    return cursor.span.part(from: offset + before, to: offset + before + length)
  }
}
