import ParasolSyntax

/// A file of a compilation: its text and its tree.
package struct LoadedFile: Sendable {
  package let source: SourceFile
  package let tree: YAMLTree
  /// Whether it came with Parasol, and so is nobody's to mend.
  package let isShipped: Bool
  /// Whether it is a further part of the programme whatever it holds: what somebody tries out.
  package let isPartOfProgramme: Bool

  package init(
    source: SourceFile, tree: YAMLTree, isShipped: Bool = false, isPartOfProgramme: Bool = false
  ) {
    self.source = source
    self.tree = tree
    self.isShipped = isShipped
    self.isPartOfProgramme = isPartOfProgramme
  }

  /// The mapping at the top; nil when there is none.
  package var root: YAMLCursor? {
    tree.root.flatMap { $0.isMapping ? $0 : nil }
  }
}
