import ParasolSyntax

/// A file of a compilation: its text and its tree.
package struct LoadedFile: Sendable {
  package let source: SourceFile
  package let tree: YAMLTree

  package init(source: SourceFile, tree: YAMLTree) {
    self.source = source
    self.tree = tree
  }

  /// The mapping at the top; nil when there is none.
  package var root: YAMLCursor? {
    tree.root.flatMap { $0.isMapping ? $0 : nil }
  }
}
