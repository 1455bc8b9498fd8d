import Foundation
import ParasolSyntax
import ParasolTestSupport
import Testing

@Suite("loader properties")
struct LoaderPropertyTests {
  @Test func whatIsWrittenIsRead() throws {
    for seed in 0..<500 {
      var chance = SplitMix64(seed: UInt64(seed))
      let tree = WrittenTree.random(&chance, depth: 5)
      let text = tree.yaml(&chance)
      let loaded = DamagedFileTests.load(Array(text.utf8))
      #expect(loaded.report.diagnostics.isEmpty, "seed \(seed):\n\(text)")
      let root = try #require(loaded.tree.root, "seed \(seed)")
      #expect(WrittenTree(root) == tree, "seed \(seed):\n\(text)")
    }
  }

  @Test func theSameTextWithOtherLineEndsIsTheSameTree() throws {
    for path in DamagedFileTests.corpus {
      let bytes = try DamagedFileTests.bytes(of: path)
      let text = String(decoding: bytes, as: UTF8.self)
      let other = DamagedFileTests.load(Array(text.replacing("\n", with: "\r\n").utf8))
      let plain = try #require(DamagedFileTests.load(bytes).tree.root)
      #expect(try WrittenTree(#require(other.tree.root)) == WrittenTree(plain), "\(path)")
    }
  }

  /// A place is exact: what the span shows is what the value says.
  @Test(arguments: DamagedFileTests.corpus)
  func theSpanOfAPlainValueShowsIt(path: String) throws {
    let loaded = try DamagedFileTests.load(DamagedFileTests.bytes(of: path))
    var compared = 0
    for (index, node) in loaded.tree.nodes.enumerated()
    where node.kind == .scalar && node.style == .plain && node.count > 0 {
      let cursor = YAMLCursor(tree: loaded.tree, index: index)
      #expect(loaded.file.text(of: cursor.span) == cursor.text)
      compared += 1
    }
    #expect(compared > 0)
  }
}
