/// What a run has to say, with the files that it talks about.
package struct Report: Sendable {
  /// What is shown and counted, in reading order.
  package var diagnostics: [Diagnostic]
  /// Draft matters still open. They are no findings.
  package var toDos: [Diagnostic]
  /// Findings that an agreed exception or a baseline sets aside, in reading order.
  package var suppressed: [SuppressedDiagnostic]
  /// What a filter left out, by the flag that did.
  package var hidden: [HiddenCount] = []
  /// By `FileID.index`.
  package var files: [SourceFile]
  /// The files that came with Parasol and are nobody's to mend.
  package var shipped: Set<FileID>
  /// Files that are not in the programme's folder, such as a baseline.
  package var outside: Set<FileID> = []
  /// Why a part of the run could not be done; empty when all was.
  package var failures: [String] = []

  /// Sorts by file, place and id.
  package init(findings: Findings, files: [SourceFile], shipped: Set<FileID> = []) {
    diagnostics = findings.diagnostics.sorted(by: Diagnostic.inReadingOrder)
    toDos = findings.toDos.sorted(by: Diagnostic.inReadingOrder)
    suppressed = findings.suppressed.sorted {
      Diagnostic.inReadingOrder($0.diagnostic, $1.diagnostic)
    }
    self.files = files
    self.shipped = shipped
  }

  package var errorCount: Int { diagnostics.count { $0.severity == .error } }
  package var warningCount: Int { diagnostics.count { $0.severity == .warning } }
  package var waivedCount: Int { suppressed.count { $0.isWaived } }
  package var baselinedCount: Int { suppressed.count { !$0.isWaived } }
  /// How many findings have one answer that keeps their meaning.
  package var fixableCount: Int { diagnostics.count { $0.replacement?.isSafe == true } }
}

/// How much one flag hides.
package struct HiddenCount: Hashable, Sendable {
  /// `--select`
  package let flag: String
  package var findings: Int
  package var toDos: Int

  package init(flag: String, findings: Int = 0, toDos: Int = 0) {
    self.flag = flag
    self.findings = findings
    self.toDos = toDos
  }
}

extension Report {
  /// The same report with another name for each of the files that people wrote. `name` gets a path
  /// and whether it is outside the programme's folder.
  package func naming(_ name: (_ path: String, _ isOutside: Bool) -> String) -> Report {
    var report = self
    report.files = files.map { file in
      shipped.contains(file.id)
        ? file : file.named(name(file.path, outside.contains(file.id)))
    }
    return report
  }

  /// Adds another report, whose files come after these.
  package mutating func append(_ other: Report) {
    let offset = files.count
    func moved(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
      diagnostics.map { $0.moved(by: offset) }
    }
    diagnostics += moved(other.diagnostics)
    toDos += moved(other.toDos)
    suppressed += other.suppressed.map { $0.moved(by: offset) }
    files += other.files.map { $0.renumbered(FileID(Int($0.id.index) + offset)) }
    for file in other.shipped { shipped.insert(FileID(Int(file.index) + offset)) }
    for file in other.outside { outside.insert(FileID(Int(file.index) + offset)) }
    failures += other.failures
    for count in other.hidden { hide(count) }
  }

  /// Counts what a flag hides.
  package mutating func hide(_ count: HiddenCount) {
    guard count.findings + count.toDos > 0 else { return }
    if let index = hidden.firstIndex(where: { $0.flag == count.flag }) {
      hidden[index].findings += count.findings
      hidden[index].toDos += count.toDos
    } else {
      hidden.append(count)
      hidden.sort { $0.flag < $1.flag }
    }
  }
}
