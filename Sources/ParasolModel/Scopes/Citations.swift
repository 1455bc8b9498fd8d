import ParasolSyntax

/// Keys that tell who stands behind the values beside them. One that is inherited goes when such a
/// value is replaced by a nearer layer: nobody there decided or counted what holds now.
enum Citations {
  /// What a citation is about.
  enum Scope {
    case everything
    case key(String)

    func covers(_ key: YAMLCursor) -> Bool {
      switch self {
      case .everything:
        !["extends", "name"].contains { key.isText($0) } && !key.hasPrefix("x-")
          && Citations.beside.keys.allSatisfy { !key.isText($0) }
      case .key(let other): key.isText(other)
      }
    }
  }

  /// What a key is about, if it is a citation; asked for every key that is inherited.
  static func scope(beside key: String) -> Scope? {
    key.utf8.count == 7 || key.utf8.count == 8 ? beside[key] : nil
  }

  private static let beside: [String: Scope] = [
    "decided": .everything, "accepted": .everything, "estimate": .key("people"),
  ]
}
