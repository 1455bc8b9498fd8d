import ParasolSyntax

/// The indicators that ship with Parasol.
package struct IndicatorCatalogue: Sendable {
  private let indicators: [String: ShippedIndicator]
  /// In the order of the catalogue.
  package let ids: [String]
  /// What could not be read of it, which is a mistake of ours.
  package let problems: [Diagnostic]

  package subscript(id: String) -> ShippedIndicator? { indicators[id] }

  package static let shipped: IndicatorCatalogue = {
    let text = ShippedTemplates.all.first { $0.path == "indicators/catalogue.yaml" }?.text ?? ""
    return IndicatorCatalogue(text)
  }()

  init(_ text: String) {
    let sink = DiagnosticSink()
    let (_, tree) = YAMLLoader.load(
      FileID(0), path: "indicators/catalogue.yaml", bytes: Array(text.utf8), sink: sink)
    let rows =
      tree.root.flatMap { $0.value(forKey: "indicators")?.value }.flatMap {
        Table<ShippedIndicator>.read($0, of: "indicators", in: ReadingContext(sink: sink))
      }?.rows ?? []
    ids = rows.map(\.name.value)
    indicators = Dictionary(
      rows.map { ($0.name.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
    problems = sink.diagnostics
  }
}
