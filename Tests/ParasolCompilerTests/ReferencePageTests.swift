import ParasolCompiler
import ParasolTestSupport
import Testing

/// The reference pages in the checkout tell the language as it is read.
@Suite("reference pages") struct ReferencePageTests {
  private static let folder = "Sources/ParasolCompiler/Documentation.docc"

  @Test func theyAreFresh() {
    for page in ReferencePages.all {
      GeneratedFile.check(
        String(decoding: page.bytes, as: UTF8.self), "\(Self.folder)/\(page.path)")
    }
  }

  @Test func theFrontPageLeadsToEachOfThem() {
    let front = String(
      decoding: Repository.bytes(of: Repository.path(Self.folder + "/ParasolCompiler.md")),
      as: UTF8.self)
    for page in ReferencePages.all {
      #expect(front.contains("<doc:\(page.path.dropLast(3))>"), "\(page.path)")
    }
  }

  @Test func rowsOfATableHaveAsManyCellsAsItsHead() {
    for page in ReferencePages.all {
      var columns: Int?
      for line in String(decoding: page.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        guard line.hasPrefix("|") else {
          columns = nil
          continue
        }
        let cells = line.replacing("\\|", with: "").split(separator: "|").count
        #expect(columns == nil || columns == cells, "\(page.path): \(line)")
        columns = cells
      }
    }
  }
}
