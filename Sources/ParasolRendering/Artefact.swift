/// One file of a build: where it goes in the output folder, and what is in it.
package struct Artefact: Hashable, Sendable {
  /// Relative to the output folder, with `/` on every system.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
