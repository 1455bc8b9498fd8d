import ParasolModel
import ParasolSyntax

/// Forms by id; a programme's own takes the place of the shipped one that is called the same.
package struct FormCatalogue: Sendable {
  /// Sorted by id.
  package let forms: [FormDeclaration]

  private init(forms: [FormDeclaration]) {
    self.forms = forms
  }

  package subscript(id: String) -> FormDeclaration? { forms.first { $0.id.value == id } }

  /// The forms that ship with Parasol. The sink stays empty: a test reads every one of them.
  package static func shipped(sink: DiagnosticSink = DiagnosticSink()) -> FormCatalogue {
    let files = ShippedTemplates.all.filter { $0.path.hasPrefix("forms/") }
    let roots = files.enumerated().compactMap { index, file in
      let (_, tree) = YAMLLoader.load(
        FileID(index), path: "parasol/" + file.path, bytes: Array(file.text.utf8), sink: sink)
      return tree.root
    }
    return FormCatalogue(forms: roots.compactMap { read($0, sink: sink) }.sorted(by: order))
  }

  /// These forms and, in their place, those of a programme.
  package func overridden(by roots: [YAMLCursor], sink: DiagnosticSink) -> FormCatalogue {
    let own = roots.compactMap { FormCatalogue.read($0, sink: sink) }
    let names = Set(own.map(\.id.value))
    return FormCatalogue(
      forms: (forms.filter { !names.contains($0.id.value) } + own).sorted(by: FormCatalogue.order))
  }

  private static func read(_ root: YAMLCursor, sink: DiagnosticSink) -> FormDeclaration? {
    guard root.isMapping, let (_, value) = root.value(forKey: "form"),
      let name = EntityName.read(value, of: "form", in: ReadingContext(sink: sink))
    else { return nil }
    return FormDeclaration(Located(name.text, at: value.span), root: root, sink: sink)
  }

  private static func order(_ left: FormDeclaration, _ right: FormDeclaration) -> Bool {
    left.id.value.utf8.lexicographicallyPrecedes(right.id.value.utf8)
  }
}
