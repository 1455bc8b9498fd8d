import ParasolCompiler

/// Where one programme is read from, and what its folder is called.
struct ProgrammeInput {
  let host: any CompilerHost
  let folder: RunReport.Folder
  /// The file whose text comes from standard input, seen from the programme's folder.
  private var unsaved: String?

  /// The programme that a folder holds, or that a file is part of.
  init(named path: String) throws(CommandFailure) {
    let root = try ProgrammeFolder.root(above: path)
    host = DiskHost(root: root)
    folder = RepositoryFolder.names(of: root)
  }

  /// A whole programme in one text.
  init(standardInput bytes: [UInt8]) {
    host = MemoryHost([ProgrammeFolder.rootName: bytes])
    folder = RunReport.Folder()
  }

  /// A programme of which one file is not saved yet.
  ///
  /// - Parameters:
  ///   - file: as the editor names it: from the user's folder, or from the programme's.
  ///   - programme: nil for the one that the file is in.
  init(
    standardInput bytes: [UInt8], as file: String, in programme: String?
  ) throws(CommandFailure) {
    let root: String
    if let programme {
      root = try ProgrammeFolder.root(above: programme)
    } else if ProgrammeFolder.rootNames.contains(ProgrammeFolder.name(of: file)) {
      root = ProgrammeFolder.parent(of: file)
    } else {
      root = try ProgrammeFolder.root(above: ProgrammeFolder.parent(of: file))
    }
    let path = try ProgrammeFolder.path(of: file, in: root)
    host = OverlayHost(DiskHost(root: root), replacing: path, with: bytes)
    folder = RepositoryFolder.names(of: root)
    unsaved = path
  }

  func compile(_ options: CompilerOptions) async throws -> Compilation {
    let compilation: Compilation
    do throws(CompilerFailure) {
      compilation = try await Compiler(host: host, options: options).compile()
    } catch {
      throw CommandFailure(error, in: folder.name)
    }
    if let unsaved, !compilation.hasRead(unsaved) {
      throw CommandFailure(
        "'\(unsaved)' is no part of this programme; name it under 'include' in programme.yaml")
    }
    return compilation
  }

  /// Plans twice: as the files say, and with other values.
  func whatIf(
    _ changes: [ProgrammeChange], _ options: CompilerOptions
  ) async throws -> WhatIfAnswer {
    do throws(CompilerFailure) {
      return try await Compiler(host: host, options: options).whatIf(changes)
    } catch {
      throw CommandFailure(error, in: folder.name)
    }
  }
}
