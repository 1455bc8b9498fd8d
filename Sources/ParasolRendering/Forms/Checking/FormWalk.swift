import ParasolModel
import ParasolSyntax

extension FormDeclaration {
  /// Every block in print order, those side by side one after the other.
  package var allBlocks: [FormBlock] { (blocks + closing).flatMap(FormDeclaration.flat) }

  private static func flat(_ block: FormBlock) -> [FormBlock] {
    guard case .beside(let parts) = block.content else { return [block] }
    return parts.flatMap { $0.blocks.flatMap(flat) }
  }

  /// Its grids in print order.
  var grids: [FormGrid] {
    allBlocks.compactMap { if case .grid(let grid) = $0.content { grid } else { nil } }
  }
}
