import ParasolModel
import ParasolSyntax

/// Finds the files of a programme and loads them, each by itself.
package struct SourceLoader {
  /// The one name that a programme's root file has.
  static let rootName = "programme.yaml"
  /// Read where the first is missing.
  static let otherRootName = "programme.yml"

  let host: any CompilerHost
  /// Files that are read though no `include` names them.
  let alsoReads: [String]

  /// What the root file's `include` names, without a report.
  func patterns() -> [IncludePattern] {
    let sink = DiagnosticSink()
    guard let root = try? loadRoot(sink: sink),
      let (_, value) = root.root?.value(forKey: "include")
    else { return [] }
    let list = List<PlainText>.read(value, of: "include", in: ReadingContext(sink: sink))
    return (list?.items ?? []).map { IncludePattern($0.value.text) }
  }

  /// A loader of the files that a host has.
  package init(host: any CompilerHost, alsoReads: [String] = []) {
    self.host = host
    self.alsoReads = alsoReads
  }

  /// The root first, then the others in the order of their paths, then what ships with Parasol.
  package func load(
    sink: DiagnosticSink
  ) async throws(CompilerFailure) -> [LoadedFile] {
    let root = try loadRoot(sink: sink)
    let paths = try includedPaths(root, sink: sink)
    let host = self.host
    let results = await concurrentMap(Array(paths.enumerated())) { index, path -> FileResult in
      FileResult.load(FileID(index + 1), path, host)
    }
    var files = [root]
    for result in results {
      if let failure = result.failure { throw failure }
      sink.take(result.findings)
      if let file = result.file { files.append(file) }
    }
    warnOfOtherEnding(files, sink: sink)
    files += shipped(after: files.count, sink: sink)
    return files + extendedTemplates(files, sink: sink)
  }

  /// Templates that ship with Parasol and that a site, or another template, extends without
  /// including one of that id. They are read only for those who want them.
  private func extendedTemplates(_ files: [LoadedFile], sink: DiagnosticSink) -> [LoadedFile] {
    let roots = files.compactMap(\.root)
    var known = Set(roots.compactMap { $0.value(forKey: "template")?.value.text })
    var wanted = roots.flatMap(extendedNames)
    var found: [LoadedFile] = []
    while let name = wanted.popLast() {
      guard known.insert(name).inserted, let shipped = ShippedTemplates.template(name) else {
        continue
      }
      let (source, tree) = YAMLLoader.load(
        FileID(files.count + found.count), path: "parasol/" + shipped.path,
        bytes: Array(shipped.text.utf8), sink: sink)
      let file = LoadedFile(source: source, tree: tree, isShipped: true)
      found.append(file)
      if let root = file.root { wanted += extendedNames(in: root) }
    }
    return found
  }

  /// What a site, a template or the rows of a table of sites extend.
  private func extendedNames(in root: YAMLCursor) -> [String] {
    var holders: [YAMLCursor] = []
    if root.value(forKey: "site") != nil || root.value(forKey: "template") != nil {
      holders.append(root)
    }
    if let rows = root.value(forKey: "sites")?.value { holders += rows.entries.map(\.value) }
    return holders.compactMap { $0.value(forKey: "extends")?.value.text }
  }

  /// The paths of the programme's own files, the root first.
  func ownPaths() throws(CompilerFailure) -> [String] {
    let sink = DiagnosticSink()
    let root = try loadRoot(sink: sink)
    return [root.source.path] + (try includedPaths(root, sink: sink))
  }

  private func loadRoot(sink: DiagnosticSink) throws(CompilerFailure) -> LoadedFile {
    for name in [SourceLoader.rootName, SourceLoader.otherRootName] {
      do throws(HostFailure) {
        let bytes = try host.contents(of: name)
        let (source, tree) = YAMLLoader.load(FileID(0), path: name, bytes: bytes, sink: sink)
        return LoadedFile(source: source, tree: tree)
      } catch .missing {
        continue
      } catch {
        throw CompilerFailure(path: name, cause: error)
      }
    }
    throw CompilerFailure(path: SourceLoader.rootName, cause: .missing)
  }

  /// Every file that an `include` names, once each.
  private func includedPaths(
    _ root: LoadedFile, sink: DiagnosticSink
  ) throws(CompilerFailure) -> [String] {
    var paths = Set(alsoReads + (try printedPaths()))
    guard let (_, value) = root.root?.value(forKey: "include") else {
      return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    let context = ReadingContext(sink: sink)
    let list = List<PlainText>.read(value, of: "include", in: context)
    for item in list?.items ?? [] {
      let pattern = IncludePattern(item.value.text)
      if let problem = pattern.problem(at: item.span) {
        sink.report(problem)
        continue
      }
      let found = try pattern.paths(in: host)
      if found.isEmpty, !pattern.isGlob { sink.report(pattern.missing(at: item.span, in: host)) }
      paths.formUnion(found)
    }
    paths.remove(root.source.path)
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The programme's own forms, and words of its languages: folders that everybody finds.
  private func printedPaths() throws(CompilerFailure) -> [String] {
    var found: [String] = []
    for folder in PrintedFolders.names {
      for ending in ["yaml", "yml"] {
        found += try IncludePattern("\(folder)/*.\(ending)").paths(in: host)
      }
    }
    return found
  }

  /// Said once: both endings are read, but a pattern such as `sites/*.yaml` passes the other by.
  private func warnOfOtherEnding(_ files: [LoadedFile], sink: DiagnosticSink) {
    let others = files.map(\.source).filter { $0.path.hasSuffix(".yml") }
    guard let first = others.first else { return }
    let rest =
      others.count > 1 ? "; \(others.count - 1) more end so, too" : ""
    sink.report(
      Diagnostic(
        "other-file-ending",
        "'\(first.path)' ends in '.yml', which patterns such as 'sites/*.yaml' pass by\(rest)",
        at: Span(file: first.id, start: 0, end: 0), severity: .warning,
        help: "rename it to '\(first.path.dropLast(3))yaml'"))
  }

  private func shipped(after count: Int, sink: DiagnosticSink) -> [LoadedFile] {
    ShippedTemplates.all.filter { $0.path.hasPrefix("policies/") }.enumerated().map { index, file in
      let (source, tree) = YAMLLoader.load(
        FileID(count + index), path: "parasol/" + file.path, bytes: Array(file.text.utf8),
        sink: sink)
      return LoadedFile(source: source, tree: tree, isShipped: true)
    }
  }
}

/// What loading one included file gave.
private struct FileResult: Sendable {
  var file: LoadedFile?
  var findings = Findings()
  var failure: CompilerFailure?

  static func load(_ id: FileID, _ path: String, _ host: any CompilerHost) -> FileResult {
    do throws(HostFailure) {
      let bytes = try host.contents(of: path)
      let sink = DiagnosticSink()
      let (source, tree) = YAMLLoader.load(id, path: path, bytes: bytes, sink: sink)
      return FileResult(file: LoadedFile(source: source, tree: tree), findings: sink.findings)
    } catch {
      return FileResult(failure: CompilerFailure(path: path, cause: error))
    }
  }
}
