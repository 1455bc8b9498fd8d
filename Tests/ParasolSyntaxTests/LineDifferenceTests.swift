import Foundation
import ParasolSyntax
import ParasolTestSupport
import Testing

/// A patch is one when `patch` makes the new file of the old one with it.
@Suite struct LineDifferenceTests {
  static let pairs: [(String, String)] = [
    ("a\n", "b\n"), ("", "a\n"), ("a\n", ""), ("a", "a\n"), ("a\n", "a"), ("a\r\nb\r\n", "a\nb\n"),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n",
      "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n14\nx\n"
    ),
    ("a\nb\nc\n", "c\nb\na\n"), ("\u{FEFF}a\n", "a\n"),
    (
      "x\nsame\nsame\nsame\nsame\nsame\nsame\nsame\ny\n",
      "X\nsame\nsame\nsame\nsame\nsame\nsame\nsame\nY\n"
    ),
  ]

  @Test(arguments: pairs)
  func patchAppliesIt(_ old: String, _ new: String) throws {
    let program = try #require(Tools.require("patch", package: "patch"))
    try withTemporaryFolder { folder in
      let path = folder + "/a file.yaml"
      try Data(old.utf8).write(to: URL(fileURLWithPath: path))
      var command = Command(program, "-p0", "--binary", "--posix", "-s")
      command.folder = folder
      command.input = LineDifference.patch(
        from: Array(old.utf8), to: Array(new.utf8), path: "a file.yaml")
      let result = try command.run()
      #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
      let made = FileManager.default.contents(atPath: path) ?? Data()
      #expect(String(decoding: made, as: UTF8.self) == new)
    }
  }

  @Test func nothingForTheSame() {
    #expect(LineDifference.patch(from: [97, 10], to: [97, 10], path: "a").isEmpty)
  }
}
