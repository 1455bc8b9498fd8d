import ParasolSyntax

/// The ids of one section of a scope, with the files that write them: an id that stands in one part
/// alone may be a slip for one that another part writes.
final class PartNames {
  private let parts: [String: [Int]]
  private let site: String?
  private let sites: [String]

  /// - Parameters:
  ///   - parts: for each id, the numbers of the parts in which it stands.
  ///   - site: the site of the section, when no other file writes it.
  ///   - sites: the other sites.
  init(_ parts: [String: [Int]], site: String? = nil, sites: [String] = []) {
    self.parts = parts
    self.site = site
    self.sites = sites
  }

  /// What may have been meant, as a question: an id that this part does not write itself, or another
  /// site.
  func question(about id: String) -> String? {
    let here = Set(parts[id] ?? [])
    let others = parts.filter { $0.key != id && here.isDisjoint(with: $0.value) }.keys.sorted()
    return NearestName.of(id, among: others).map { "did you mean '\($0)'?" } ?? meantSite
  }

  /// The same about the site itself.
  var meantSite: String? {
    site.flatMap { site in
      NearestName.of(site, among: sites.filter { $0 != site }).map {
        "did you mean the site '\($0)', not '\(site)'?"
      }
    }
  }
}
