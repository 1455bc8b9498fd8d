import ParasolModel
import ParasolSyntax

/// Which sites extend a template, and where they say so: what a template leaves open is written in
/// the site's own file.
struct TemplateUse: Sendable {
  private let files: Set<FileID>
  private let places: [SiteID: Span]

  init(_ programme: Programme) {
    files = programme.templateFiles
    places =
      files.isEmpty
      ? [:]
      : Dictionary(
        programme.sites.compactMap { site in site.extends.map { (site.id, $0) } },
        uniquingKeysWith: { first, _ in first })
  }

  /// Where the site takes over what stands at a place of a template; nil for any other place.
  func extends(_ site: SiteID?, _ place: Span) -> Span? {
    guard !files.isEmpty, files.contains(place.file) else { return nil }
    return site.flatMap { places[$0] }
  }
}
