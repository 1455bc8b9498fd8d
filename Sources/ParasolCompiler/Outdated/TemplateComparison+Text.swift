extension TemplateComparison {
  /// Whether a newer version of a copied template ships.
  public var isOutdated: Bool { copies.contains(where: \.isOutdated) }

  /// For people to read.
  public func text() -> String {
    var text = copies.map(line).joined()
    var site: String?
    for difference in differences {
      if difference.site != site {
        site = difference.site
        text += "\nsite '\(difference.site)'\n"
      }
      text += lines(difference)
    }
    for (site, template) in uncopied {
      text +=
        "\nsite '\(site)' follows '\(template)' as it ships with this Parasol; a copy in the "
        + "programme's folder would keep what it says today\n"
    }
    if copies.isEmpty, uncopied.isEmpty {
      text += "no site follows a template that ships with Parasol\n"
    }
    return text + summary
  }

  private func line(_ copy: TemplateCopy) -> String {
    let version = copy.version.map { "version \($0)" } ?? "no version"
    guard copy.isOutdated else {
      let edits = copy.edits.isEmpty ? "" : ", edited at " + copy.edits.joined(separator: ", ")
      return "template '\(copy.id)' is up to date (\(version))\(edits)\n"
    }
    let date = copy.shippedDate.map { " of \($0)" } ?? ""
    return "template '\(copy.id)': \(copy.path) is \(version), and version \(copy.shippedVersion)"
      + "\(date) ships with this Parasol\n"
  }

  private func lines(_ difference: TemplateDifference) -> String {
    var text = "  \(difference.path)\n"
    func add(_ label: String, _ value: String) {
      text += "    \(label)\(String(repeating: " ", count: 6 - label.count))\(value)\n"
    }
    let place = difference.place.map { "  (\($0.path):\($0.line))" } ?? ""
    add("then", (difference.then ?? "nothing") + place)
    add("now", difference.now ?? "nothing")
    if let because = difference.because {
      add("why", because + (difference.source.map { "  [\($0)]" } ?? ""))
    }
    add("here", here(difference))
    if difference.isEdited { add("note", "the copy was edited here; a new copy undoes that") }
    return text
  }

  private func here(_ difference: TemplateDifference) -> String {
    let users = difference.users.map { "'\($0)'" }.joined(separator: ", ")
    switch difference.effect {
    case .stated("removed", let place):
      return "nothing changes: it is removed (\(place.path):\(place.line))"
    case .stated(let value, let place):
      return "nothing changes: \(value) stands in \(place.path):\(place.line)"
    case .unused: return "nothing changes: nothing here extends this pattern"
    case .wouldChange where difference.users.isEmpty: return "the new value would hold"
    case .wouldChange: return "the new value would hold for \(users)"
    }
  }

  private var summary: String {
    guard isOutdated else { return "" }
    let changing = differences.count {
      if case .wouldChange = $0.effect { return true }
      return false
    }
    let total = differences.count == 1 ? "1 difference" : "\(differences.count) differences"
    return "\n\(total), \(changing) of them would change a site\n"
  }
}
