/// Maps as SVG; their words are text that a reader hears.
enum MapHTML {
  static func write(_ map: SheetMap, of sheet: Sheet, into main: inout HTMLBuilder) {
    let attributes: [HTMLAttribute] = [
      .class("map-field"), .role("group"), .label(map.label),
      .style("position:relative;height:\(map.height);border:.3mm solid #000;margin:0 0 2mm"),
    ]
    main.element(.div, attributes) { field in
      for shape in map.shapes { write(shape, in: sheet, into: &field) }
    }
  }

  private static func write(
    _ shape: SheetMap.Shape, in sheet: Sheet, into field: inout HTMLBuilder
  ) {
    switch shape {
    case .box(let box, let isDashed):
      let border = isDashed ? "dashed" : "solid"
      field.element(
        .div, [.hidden, .style("\(place(box));border:.3mm \(border) #000")])
    case .bar(let box, let shade):
      field.element(
        .div,
        [
          .hidden, .class("shade-\(shade.rawValue)"),
          .style("\(place(box));border:.3mm solid #000"),
        ])
    case .circle(let box, let across):
      let size = Millimetres(tenths: across)
      field.element(
        .div,
        [.hidden, .style("\(place(box));display:flex;align-items:center;justify-content:center")]
      ) { middle in
        middle.element(
          .span,
          [
            .style(
              "width:\(size);height:\(size);max-width:100%;max-height:100%;border:.4mm solid #000;"
                + "border-radius:50%")
          ])
      }
    case .words(let line, let box):
      field.element(
        .div,
        [
          .style(
            "\(place(box));display:flex;align-items:center;justify-content:center;text-align:center"
          )
        ]
      ) { words in
        words.element(.span) { InlineHTML.write(line, into: &$0) }
      }
    }
  }

  private static func place(_ box: SheetMap.Box) -> String {
    "position:absolute;inset-inline-start:\(tenth(box.x));top:\(tenth(box.y));"
      + "width:\(tenth(box.width));height:\(tenth(box.height))"
  }

  /// Thousandths as a share of a hundred.
  private static func tenth(_ thousandths: Int) -> String {
    "\(thousandths / 10).\(abs(thousandths % 10))%"
  }
}
