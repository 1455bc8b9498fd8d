#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One writing of an output folder: files come one by one, as they are made, and nothing of them shows
/// before the last is whole. It ends with `finish` or with `discard`.
final class OutputFolderRun {
  /// How many files have come.
  private(set) var count = 0

  private let folder: OutputFolder
  private let madeParents: [String]
  private let staging: OutputFolderStaging
  private let earlier: OutputFolderContents.Earlier?
  private let lock: CInt
  private let signals: HeldSignals
  private var paths: OutputFolderPaths
  private var entries: [OutputFolderManifest.Entry] = []

  /// Refuses what must not be replaced before any work is done.
  init(_ folder: OutputFolder) throws(DiskFailure) {
    let made = try folder.makeParents()
    do throws(DiskFailure) {
      let target = try folder.resolvedTarget()
      let staging = OutputFolderStaging(target: target, shown: folder.path)
      try staging.recover()
      earlier = try OutputFolderContents(target: target, shown: folder.path).checked()
      let signals = HeldSignals()
      do throws(DiskFailure) {
        lock = try staging.begin()
      } catch {
        signals.release()
        throw error
      }
      (self.staging, self.signals) = (staging, signals)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    (self.folder, madeParents) = (folder, made)
    paths = OutputFolderPaths(folder: folder.path)
  }

  func add(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) {
    try paths.add(path)
    try staging.add(path, bytes)
    entries.append(.init(path: path, bytes: bytes))
    count += 1
    if signals.arePending {
      throw DiskFailure(
        path: folder.path, problem: "was not written, as the build was stopped",
        remedy: "run the build again")
    }
  }

  /// Puts exactly the files that came into the folder's place, and a manifest beside them.
  func finish() throws(DiskFailure) -> OutputFolder.Outcome {
    let manifest = OutputFolderManifest(entries: entries)
    if let earlier, earlier.isComplete, earlier.manifest == manifest {
      staging.discard()
      end()
      return .unchanged
    }
    try staging.add(OutputFolderManifest.name, manifest.bytes)
    if earlier == nil {
      try staging.moveIntoPlace()
    } else {
      try staging.swapIntoPlace(expecting: earlier?.names ?? [])
    }
    end()
    return earlier == nil ? .created : .replaced
  }

  /// Leaves everything as it was.
  func discard() {
    staging.discard()
    for folder in madeParents.reversed() { rmdir(folder) }
    end()
  }

  private func end() {
    close(lock)
    signals.release()
  }
}
