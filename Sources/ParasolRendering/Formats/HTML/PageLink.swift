/// A place in the same build folder; never an address elsewhere, so that a page needs no network.
package struct PageLink: Hashable, Sendable {
  let target: String

  /// A path relative to the page, percent-encoded here.
  package init(path: String) {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    // Two slashes at the start would name another host.
    while encoded.hasPrefix("/") { encoded.removeFirst() }
    target = encoded
  }

  /// A heading on the same page.
  package init(anchor: String) {
    target = "#" + PageLink(path: anchor).target
  }
}
