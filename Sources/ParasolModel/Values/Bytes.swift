/// The order of texts by their bytes, in which everything is listed.
package enum Bytes {
  /// The same as comparing both texts byte by byte.
  package static func precede(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
          return left[index] < right[index]
        }
        return left.count < right.count
      }
    }
  }
}
