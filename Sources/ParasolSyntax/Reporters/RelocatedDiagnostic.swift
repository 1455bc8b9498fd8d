// Moving what one compilation told behind the files of another.

extension Span {
  /// The same stretch in the file with another number.
  package func renumbered(_ file: FileID) -> Span {
    Span(file: file, start: Int(start), end: Int(end))
  }

  func moved(by offset: Int) -> Span { renumbered(FileID(Int(file.index) + offset)) }
}

extension SourceFile {
  /// The same bytes under another path.
  package func named(_ path: String) -> SourceFile {
    SourceFile(id: id, path: path, bytes: bytes, isASCII: isASCII)
  }

  /// The same file with another number.
  package func renumbered(_ id: FileID) -> SourceFile {
    SourceFile(id: id, path: path, bytes: bytes, isASCII: isASCII)
  }
}

extension Diagnostic {
  /// The same diagnostic, all of whose places are in one file, of that file with another number.
  package func renumbered(_ file: FileID) -> Diagnostic {
    moved(by: Int(file.index) - Int(span.file.index))
  }

  func moved(by offset: Int) -> Diagnostic {
    guard offset != 0 else { return self }
    return Diagnostic(
      id, message, at: span.moved(by: offset), severity: severity,
      notes: notes.map { Note($0.message, at: $0.span?.moved(by: offset)) }, help: help,
      replacement: replacement.map {
        Replacement($0.span.moved(by: offset), with: $0.text, isSafe: $0.isSafe)
      }, citation: citation)
  }
}
