import ParasolCompiler

/// The job could not be done: told on standard error, with exit code 2.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }

  init(_ failure: DiskFailure) {
    message = "'\(failure.path)' \(failure.problem); \(failure.remedy)"
  }
}

extension CommandFailure {
  init(_ failure: CompilerFailure, in root: String) {
    let path = failure.path.isEmpty ? root : root + "/" + failure.path
    switch failure.cause {
    case .missing: self.init("'\(path)' is gone; it was there a moment ago")
    case .isFolder: self.init("'\(path)' is a folder, but a file is needed")
    case .refused(let reason): self.init("'\(path)' \(reason)")
    }
  }
}

extension CommandFailure {
  init(path: String, _ failure: HostFailure) {
    switch failure {
    case .missing: self.init("there is no '\(path)'")
    case .isFolder: self.init("'\(path)' is a folder, but a file is needed")
    case .refused(let reason): self.init("'\(path)' \(reason)")
    }
  }
}
