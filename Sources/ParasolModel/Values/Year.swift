/// A calendar year: `2027`.
package struct Year: ScalarValue, Hashable {
  package let number: Int

  package static let expectation = "a year such as '2027'"

  package init?(_ scanner: inout ScalarScanner) {
    guard let number = scanner.attempt({ $0.digits(4).flatMap { $0 >= 1900 ? $0 : nil } }) else {
      return nil
    }
    self.number = number
  }
}
