/// The drawings and colours that blocks use, each once, in the order of their declaration.
struct DrawingUse {
  private var usedPictograms: Set<Pictogram> = []
  private var usedColours: Set<ColourCode> = []

  var pictograms: [Pictogram] { Pictogram.allCases.filter(usedPictograms.contains) }
  var colours: [ColourCode] { ColourCode.allCases.filter(usedColours.contains) }

  init(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading, .totals, .frame, .pageBreak: break
    case .map(let map):
      for shape in map.shapes { if case .words(let line, _) = shape { add(line) } }
    case .beside(let columns): for column in columns { for block in column.blocks { add(block) } }
    case .paragraph(let line), .note(let line): add(line)
    case .fields(let rows):
      for row in rows { for field in row { add(field.value + [field.drawing].compactMap { $0 }) } }
    case .ticks(let list): for entry in list.entries { add(entry.content) }
    case .table(let table):
      for row in table.header + table.rows {
        for cell in row.cells { for line in cell.lines { add(line) } }
      }
    }
  }

  private mutating func add(_ line: [Inline]) {
    for inline in line {
      switch inline {
      case .pictogram(let pictogram, _, _): usedPictograms.insert(pictogram)
      case .squares(let group):
        for entry in group.entries { if let used = entry.pictogram { usedPictograms.insert(used) } }
      case .swatch(let colour, _, _, _): usedColours.insert(colour)
      case .marks(let sign, _, _): usedColours.insert(sign.colour)
      case .text, .checkbox, .writeIn, .square: break
      }
    }
  }
}
