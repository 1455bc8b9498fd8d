import Foundation
import ParasolTestSupport
import Testing

/// The walls of the house: who may import whom, how long a file may be, which names are refused.
@Suite("architecture")
struct ArchitectureTests {
  /// What each target may import besides the standard library; a target that is not here may not
  /// be.
  static let allowed: [String: Set<String>] = [
    "ParasolSyntax": ["CLibYAML"],
    "ParasolModel": ["ParasolSyntax"],
    "ParasolRules": ["ParasolModel", "ParasolSyntax"],
    "ParasolPlanning": ["ParasolModel", "ParasolSyntax"],
    "ParasolRendering": [
      "CPangoCairo", "CXLSXWriter", "ParasolModel", "ParasolPlanning", "ParasolSyntax",
    ],
    "ParasolCompiler": [
      "ParasolModel", "ParasolPlanning", "ParasolRendering", "ParasolRules", "ParasolSyntax",
    ],
    "parasol": ["ArgumentParser", "Darwin", "Glibc", "Musl", "ParasolCompiler"],
    "ParasolTestSupport": [
      "Foundation", "ParasolCompiler", "ParasolModel", "ParasolSyntax", "Testing",
    ],
    "CLibYAML": [], "CPangoCairo": [], "CXLSXWriter": [],
  ]

  static let ofTheLanguage: Set = ["Swift", "Synchronization"]

  /// The only files below the command line that need more: the JSON of plans, time zones, and the temporary
  /// file through which libxlsxwriter hands over its bytes.
  static let exceptions: [String: Set<String>] = [
    "Sources/ParasolPlanning/JSON/ProblemJSON.swift": ["FoundationEssentials", "Foundation"],
    "Sources/ParasolRendering/Formats/Table/XLSXWriter.swift": ["Darwin", "Glibc", "Musl"],
    "Sources/ParasolRendering/Formats/Calendar/ZoneRules.swift": [
      "FoundationEssentials", "FoundationInternationalization", "Foundation",
    ],
  ]

  struct Source: Sendable, CustomTestStringConvertible {
    /// Relative to the checkout.
    let path: String
    let lines: [Substring]

    var target: String { String(path.split(separator: "/")[1]) }
    var testDescription: String { path }
  }

  static func swiftFiles(under folder: String) -> [Source] {
    Repository.files(under: folder).filter { $0.hasSuffix(".swift") }.compactMap { name in
      let path = folder + "/" + name
      let text = try? String(contentsOfFile: Repository.path(path), encoding: .utf8)
      return text.map {
        Source(path: path, lines: $0.split(separator: "\n", omittingEmptySubsequences: false))
      }
    }
  }

  static let sources = swiftFiles(under: "Sources")
  static let written =
    (sources + swiftFiles(under: "Tests")).filter { !$0.path.contains("/Generated/") }

  static func imports(_ source: Source) -> [String] {
    source.lines.compactMap { line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "." })
      guard let index = words.firstIndex(of: "import"), words.count > index + 1,
        words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "package" || $0 == "public" })
      else { return nil }
      return String(words[index + 1])
    }
  }

  @Test func everyTargetImportsOnlyWhatStandsBelowIt() {
    #expect(Self.sources.count > 30)
    for source in Self.sources {
      guard let allowed = Self.allowed[source.target] else {
        Issue.record("\(source.path): no such target is planned")
        continue
      }
      for name in Self.imports(source)
      where !allowed.contains(name) && !Self.ofTheLanguage.contains(name) {
        let exception = Self.exceptions[source.path] ?? []
        if !exception.contains(name) || (name == "Foundation" && !Self.isFallback(in: source)) {
          Issue.record("\(source.path) imports \(name)")
        }
      }
    }
  }

  /// Whether `Foundation` is imported only where its small parts do not exist.
  static func isFallback(in source: Source) -> Bool {
    guard let line = source.lines.firstIndex(of: "  import Foundation"), line > 0 else {
      return false
    }
    return source.lines[line - 1] == "#else"
      && source.lines[..<line].contains { $0.hasPrefix("#if canImport(Foundation") }
  }

  @Test func everyTargetOfThePackageIsKnown() throws {
    let package = try String(contentsOfFile: Repository.path("Package.swift"), encoding: .utf8)
    for name in Repository.names(in: "Sources") {
      #expect(Self.allowed[name] != nil, "Sources/\(name)")
      #expect(package.contains("\"\(name)\""), "Package.swift does not name \(name)")
    }
  }

  @Test func onlyTheCompilerIsPublic() {
    // The texts of shipped files are no code.
    for source in Self.sources
    where source.target != "ParasolCompiler" && !source.path.contains("/Generated/") {
      for (index, line) in source.lines.enumerated()
      where Self.words(line).prefix(3).contains("public") {
        Issue.record("\(source.path):\(index + 1) is public")
      }
    }
  }

  @Test func noFileIsTooLongToRead() {
    for source in Self.written where source.lines.count - 1 > 500 {
      Issue.record("\(source.path) has \(source.lines.count - 1) lines")
    }
  }

  @Test func noFolderIsNamedAfterNothing() {
    let refused: Set = [
      "Utilities", "Utils", "Helpers", "Common", "Extensions", "Managers", "Misc",
    ]
    for source in Self.written {
      for part in source.path.split(separator: "/") {
        let name = part.hasSuffix(".swift") ? String(part.dropLast(6)) : String(part)
        // A rule is named after the mistake, which may be a manager's.
        let isManager = name.hasSuffix("Manager") && source.target != "ParasolRules"
        #expect(!refused.contains(name) && !isManager, "\(source.path)")
      }
    }
  }

  /// Where each may not stand, with what it is written as.
  static let refused: [(text: String, why: String, isRefused: @Sendable (String) -> Bool)] = [
    ("Date()", "reads the clock", isBelowTheCommandLine),
    ("Locale.current", "depends on the machine", isBelowTheCommandLine),
    ("UUID()", "is another one each time", isBelowTheCommandLine),
    (".random(", "is another one each time", isBelowTheCommandLine),
    (".shuffled()", "is another order each time", isBelowTheCommandLine),
    (".hashValue", "is another one each time", isBelowTheCommandLine),
    ("print(", "writes to the terminal", isBelowTheCommandLine),
    ("try!", "traps on what can fail", isShipped),
    ("as!", "traps on what can fail", isShipped),
    ("fatalError(", "traps without a reason", isShipped),
    ("@unchecked Sendable", "is not checked", isShipped),
    ("nonisolated(unsafe)", "is not checked", isShipped),
  ]

  static func isShipped(_ target: String) -> Bool { target != "ParasolTestSupport" }
  static func isBelowTheCommandLine(_ target: String) -> Bool {
    target != "parasol" && isShipped(target)
  }

  @Test func nothingTrapsOrDependsOnTheMachine() {
    for source in Self.sources {
      for (index, line) in source.lines.enumerated() {
        let code = Self.withoutComment(line)
        for entry in Self.refused
        where entry.isRefused(source.target) && Self.calls(entry.text, in: code) {
          Issue.record("\(source.path):\(index + 1): '\(entry.text)' \(entry.why)")
        }
      }
    }
  }

  @Test func nothingIsLeftUnfinished() {
    let marks =
      ["TO" + "DO", "FIX" + "ME", "X" + "XX", "not imple" + "mented", "st" + "ub"]
      + ["place" + "holder", "for n" + "ow"]
    for source in Self.written {
      for (index, line) in source.lines.enumerated() {
        for mark in marks where Self.calls(mark, in: line) {
          Issue.record("\(source.path):\(index + 1): '\(mark)'")
        }
      }
    }
  }

  /// Whether a word stands in the code by itself, not as the end of a longer one.
  static func calls(_ text: String, in code: Substring) -> Bool {
    var rest = code
    while let found = rest.firstRange(of: text) {
      let before = code[..<found.lowerBound].last
      let isWhole =
        !(text.first?.isLetter ?? false) || !(before.map { $0.isLetter || $0 == "_" } ?? false)
      if isWhole { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  static func withoutComment(_ line: Substring) -> Substring {
    line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
  }

  static func words(_ line: Substring) -> [Substring] { line.split(separator: " ") }
}
