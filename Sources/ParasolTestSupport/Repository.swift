import Foundation

/// Where the checkout lies that these tests were built from.
package enum Repository {
  /// The folder that holds `Package.swift`, without a slash at the end.
  package static let root: String = {
    var path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path.removeLast(3)
    return path.joined(separator: "/")
  }()

  /// The path of something in the checkout, such as `Examples/dawn-harbour`.
  package static func path(_ relative: String) -> String { root + "/" + relative }

  /// Every file below a folder of the checkout, by its path in that folder, sorted.
  package static func files(under relative: String) -> [String] {
    files(in: path(relative))
  }

  /// Every file below a folder, by its path in that folder, sorted; hidden ones too.
  package static func files(in folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var found: [String] = []
    for case let name as String in walk {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: folder + "/" + name, isDirectory: &isFolder)
      if exists, !isFolder.boolValue { found.append(name) }
    }
    return found.sorted()
  }

  /// The names directly in a folder of the checkout, sorted, without hidden ones.
  package static func names(in relative: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(relative))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether this run was asked to rewrite goldens and fixture expectations (`UPDATE=1`).
  package static var isUpdating: Bool {
    ProcessInfo.processInfo.environment["UPDATE"] == "1"
  }
}

extension Repository {
  /// The bytes of a file of the disk; none when it cannot be read.
  package static func bytes(of path: String) -> [UInt8] {
    [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  }
}
