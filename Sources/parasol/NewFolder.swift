#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import ParasolCompiler

/// A folder that is written where nothing stood: whole, or not at all.
struct NewFolder {
  /// As the user named it.
  let path: String

  /// Throws unless nothing stands there, or an empty folder.
  func checkFree() throws(CommandFailure) {
    guard let entry = DiskEntry(path: path) else { return }
    guard DiskHost.isFolder(path) else {
      throw CommandFailure(
        "'\(path)' is there already, and is \(entry.kind == .link ? "a link" : "a file"); "
          + "name another folder")
    }
    let names = try told { () throws(DiskFailure) in try DiskEntry.names(in: path, shown: path) }
    guard names.isEmpty else {
      throw CommandFailure(
        "'\(path)' is not empty, and nothing in it would be overwritten; name a new folder")
    }
  }

  /// Writes the files beside the folder's place, then moves them there in one step.
  func write(_ files: [OutputFile]) throws(CommandFailure) {
    try checkFree()
    try told { () throws(DiskFailure) in
      let folder = OutputFolder(path)
      var paths = OutputFolderPaths(folder: path)
      for file in files { try paths.add(file.path) }
      let made = try folder.makeParents()
      do throws(DiskFailure) {
        let staging = OutputFolderStaging(target: try folder.resolvedTarget(), shown: path)
        try staging.recover()
        let signals = HeldSignals()
        defer { signals.release() }
        let lock = try staging.begin()
        defer { close(lock) }
        do throws(DiskFailure) {
          for file in files { try staging.add(file.path, file.bytes) }
          try staging.moveIntoPlace()
        } catch {
          staging.discard()
          throw error
        }
      } catch {
        for folder in made.reversed() { rmdir(folder) }
        throw error
      }
    }
  }

  /// There is no `--output` here.
  private func told<Value>(
    _ body: () throws(DiskFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(DiskFailure) {
      return try body()
    } catch {
      throw CommandFailure(
        "'\(error.path)' \(error.problem); \(error.remedy.replacing(" with --output", with: ""))")
    }
  }
}
