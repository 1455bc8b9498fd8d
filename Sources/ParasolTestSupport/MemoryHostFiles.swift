import ParasolCompiler

extension MemoryHost {
  package init(texts: [String: String]) {
    self.init(texts.mapValues { Array($0.utf8) })
  }

  /// The files of a folder of the disk, by their paths in it.
  package init(folder: String) {
    var files: [String: [UInt8]] = [:]
    for path in Repository.files(in: folder) {
      files[path] = Repository.bytes(of: folder + "/" + path)
    }
    self.init(files)
  }
}
