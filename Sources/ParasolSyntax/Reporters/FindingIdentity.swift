/// What makes a finding the same one after lines were added above it: the mistake, the file, and the
/// place in the document. Neither line numbers nor the words of the message count.
package struct FindingIdentity: Hashable, Comparable, Sendable {
  package let file: String
  package let at: String
  package let id: String

  package init(file: String, at: String, id: String) {
    self.file = file
    self.at = at
    self.id = id
  }

  package static func < (left: FindingIdentity, right: FindingIdentity) -> Bool {
    (left.file, left.at, left.id) < (right.file, right.at, right.id)
  }
}

/// Tells findings apart, in the order in which they are asked for.
package struct FindingIdentifier {
  private let files: [SourceFile]
  private var paths: NodePathFinder
  private var seen: [FindingIdentity: Int] = [:]

  package init(_ files: [SourceFile]) {
    self.files = files
    paths = NodePathFinder(files)
  }

  package mutating func identity(of diagnostic: Diagnostic) -> FindingIdentity {
    FindingIdentity(
      file: files[Int(diagnostic.span.file.index)].path, at: paths.path(of: diagnostic.span),
      id: diagnostic.id.text)
  }

  /// The identity, and 16 hexadecimal digits that no other finding of the run has; several with one
  /// identity are numbered.
  mutating func next(_ diagnostic: Diagnostic) -> (
    identity: FindingIdentity, number: Int, print: String
  ) {
    let identity = identity(of: diagnostic)
    let number = seen[identity, default: 0]
    seen[identity] = number + 1
    let text = "\(identity.id)\0\(identity.file)\0\(identity.at)\0\(number)"
    // FNV-1a: one in ten thousand million for a clash among 100,000 findings.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return (identity, number, String(repeating: "0", count: 16 - digits.count) + digits)
  }
}
