import ParasolTestSupport
import Testing

extension Golden {
  /// Compares with a file of `Tests/Goldens/rendering`.
  static func expect(
    _ bytes: [UInt8], equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(bytes, "rendering/" + name, sourceLocation: sourceLocation)
  }
}
