/// Why a table cannot be taken as it is; nothing is written then.
struct ImportRefusal: Error, Hashable {
  /// One sentence, with what to do.
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
