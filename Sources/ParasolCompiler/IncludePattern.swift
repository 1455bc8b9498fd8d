import ParasolSyntax

/// One entry of `include`: a path from the programme's folder, in which `*` stands for any part of
/// a name and `?` for one character.
struct IncludePattern {
  let text: String
  private let parts: [String]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  var isGlob: Bool { text.contains("*") || text.contains("?") }

  /// Whether it names this file, if that is there.
  func covers(_ path: String) -> Bool {
    let names = path.split(separator: "/").map(String.init)
    return names.count == parts.count
      && zip(names, parts).allSatisfy { IncludePattern.matches($0, $1) }
  }

  /// What is wrong with the way it is written.
  func problem(at span: Span) -> Diagnostic? {
    let help = "write a path from this file's folder, such as 'sites/*.yaml'"
    if text.hasPrefix("/") || text.contains("\\") || text.contains("\0") {
      return Diagnostic(
        "include-outside-folder", "'\(text)' is not a path from this file's folder", at: span,
        help: help)
    }
    if parts.contains("..") {
      return Diagnostic(
        "include-outside-folder", "'\(text)' leads out of the programme's folder", at: span,
        help: "a folder is a programme: copy the file into it, or link to it")
    }
    if parts.contains("") || parts.contains(where: { $0.contains("**") }) {
      return Diagnostic(
        "include-outside-folder", "'\(text)' has an empty part or '**'", at: span, help: help)
    }
    return nil
  }

  /// The files that it names, in any order. A pattern may name none.
  func paths(in host: any CompilerHost) throws(CompilerFailure) -> [String] {
    try descend(from: "", parts[...], host)
  }

  private func descend(
    from folder: String, _ rest: ArraySlice<String>, _ host: any CompilerHost
  ) throws(CompilerFailure) -> [String] {
    guard let part = rest.first else { return [] }
    let entries: [HostEntry]
    do throws(HostFailure) {
      entries = try host.entries(of: folder)
    } catch .missing {
      return []
    } catch {
      throw CompilerFailure(path: folder, cause: error)
    }
    var found: [String] = []
    for entry in entries where IncludePattern.matches(entry.name, part) {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      if rest.count > 1 {
        if entry.isFolder { found += try descend(from: path, rest.dropFirst(), host) }
      } else if !entry.isFolder {
        found.append(path)
      }
    }
    return found
  }

  func missing(at span: Span, in host: any CompilerHost) -> Diagnostic {
    if (try? host.entries(of: text)) != nil {
      return Diagnostic(
        "missing-include", "'\(text)' is a folder, not a file", at: span,
        help: "write '\(text)/*.yaml' for the files in it",
        replacement: .init(span, with: "\(text)/*.yaml", isSafe: false))
    }
    return Diagnostic(
      "missing-include", "there is no file '\(text)'", at: span,
      help: "create it, correct the name, or delete the entry")
  }

  static func matches(_ name: String, _ pattern: String) -> Bool {
    if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
    return matches(Array(name.unicodeScalars)[...], Array(pattern.unicodeScalars)[...])
  }

  private static func matches(
    _ name: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var name = name
    var pattern = pattern
    var retry: (name: ArraySlice<Unicode.Scalar>, pattern: ArraySlice<Unicode.Scalar>)?
    while true {
      if pattern.first == "*" {
        pattern = pattern.dropFirst()
        retry = (name, pattern)
      } else if let wanted = pattern.first, let have = name.first, wanted == "?" || wanted == have {
        name = name.dropFirst()
        pattern = pattern.dropFirst()
      } else if name.isEmpty, pattern.isEmpty {
        return true
      } else if let again = retry, !again.name.isEmpty {
        name = again.name.dropFirst()
        pattern = again.pattern
        retry = (name, pattern)
      } else {
        return false
      }
    }
  }
}
