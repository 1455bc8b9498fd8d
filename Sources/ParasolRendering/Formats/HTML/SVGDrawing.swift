/// Writes drawings as SVG, each once a page and then by reference.
enum SVGDrawing {
  /// The drawings and hatches that a page uses, to be put at its start.
  static func definitions(
    _ pictograms: [Pictogram], _ colours: [ColourCode], into page: inout HTMLBuilder
  ) {
    guard !pictograms.isEmpty || !colours.isEmpty else { return }
    page.element(.svg, [.class("definitions"), .hidden]) { svg in
      for pictogram in pictograms { symbol(pictogram, into: &svg) }
      svg.element(.defs) { defs in
        for colour in colours { pattern(colour, into: &defs) }
      }
    }
    page.raw("\n")
  }

  static func image(
    _ pictogram: Pictogram, size: Millimetres, label: String, into page: inout HTMLBuilder
  ) {
    let box: [HTMLAttribute] = [
      .drawing("viewBox", "0 0 100 100"), .style("width:\(size);height:\(size)"),
    ]
    page.element(.svg, [.class("pictogram")] + naming(label) + box) { svg in
      if !label.isEmpty { svg.element(.title, text: label) }
      svg.element(.use, [.drawing("href", "#picture-\(pictogram.rawValue)")])
    }
  }

  static func swatch(
    _ colour: ColourCode, width: Millimetres, height: Millimetres, label: String,
    into page: inout HTMLBuilder
  ) {
    let size = HTMLAttribute.style("width:\(width);height:\(height)")
    page.element(.svg, [.class("swatch")] + naming(label) + [size]) { svg in
      if !label.isEmpty { svg.element(.title, text: label) }
      let whole: [HTMLAttribute] = [.drawing("width", "100%"), .drawing("height", "100%")]
      svg.element(.rect, whole + [.drawing("fill", colour.tone.css)])
      if colour.hatch != .none {
        svg.element(.rect, whole + [.drawing("fill", "url(#hatch-\(colour.rawValue))")])
      }
    }
  }

  /// The bars and circles of a sign, each filled twice: with its colour and with its pattern.
  static func marks(
    _ sign: PersonSign, height: Millimetres, label: String, into page: inout HTMLBuilder
  ) {
    let places = MarkPlaces(sign)
    let box: [HTMLAttribute] = [
      .drawing("viewBox", "0 0 \(number(places.width)) \(number(MarkPlaces.height))"),
      .style("width:\(places.width(at: height));height:\(height)"),
    ]
    page.element(.svg, [.class("pictogram")] + naming(label) + box) { svg in
      if !label.isEmpty { svg.element(.title, text: label) }
      for fill in [sign.colour.tone.css, "url(#hatch-\(sign.colour.rawValue))"] {
        for place in places.all { mark(place, fill, into: &svg) }
      }
    }
  }

  private static func mark(
    _ place: MarkPlaces.Place, _ fill: String, into svg: inout HTMLBuilder
  ) {
    let paint: [HTMLAttribute] = [
      .drawing("fill", fill), .drawing("stroke", "#000"), .drawing("stroke-width", "3"),
    ]
    switch place.mark {
    case .bar:
      svg.element(
        .rect,
        [
          .drawing("x", number(place.x)), .drawing("y", number(place.y)),
          .drawing("width", number(place.width)), .drawing("height", number(place.height)),
        ] + paint)
    case .circle:
      svg.element(
        .circle,
        [
          .drawing("cx", number(place.x + place.width / 2)),
          .drawing("cy", number(place.y + place.height / 2)),
          .drawing("r", number(place.width / 2)),
        ] + paint)
    }
  }

  /// A drawing without words says nothing that the text beside it does not.
  private static func naming(_ label: String) -> [HTMLAttribute] {
    label.isEmpty ? [.hidden] : [.role("img"), .label(label)]
  }

  private static func symbol(_ pictogram: Pictogram, into svg: inout HTMLBuilder) {
    let attributes: [HTMLAttribute] = [
      .id("picture-\(pictogram.rawValue)"), .drawing("viewBox", "0 0 100 100"),
      .drawing("fill", "none"), .drawing("stroke-linecap", "round"),
      .drawing("stroke-linejoin", "round"),
    ]
    svg.element(.symbol, attributes) { symbol in
      for part in pictogram.drawing.parts {
        symbol.element(.path, [.drawing("d", data(part.steps))] + paint(part.ink))
      }
    }
  }

  private static func paint(_ ink: Drawing.Ink) -> [HTMLAttribute] {
    switch ink {
    case .fill(let tone): [.drawing("fill", tone.css)]
    case .stroke(let width, let tone):
      [.drawing("stroke", tone.css), .drawing("stroke-width", number(width))]
    }
  }

  private static func data(_ steps: [PathStep]) -> String {
    steps.map { step in
      switch step {
      case .move(let x, let y): "M\(number(x)) \(number(y))"
      case .line(let x, let y): "L\(number(x)) \(number(y))"
      case .curve(let x1, let y1, let x2, let y2, let x, let y):
        "C\(number(x1)) \(number(y1)) \(number(x2)) \(number(y2)) \(number(x)) \(number(y))"
      case .close: "Z"
      }
    }.joined()
  }

  private static func pattern(_ colour: ColourCode, into defs: inout HTMLBuilder) {
    guard colour.hatch != .none else { return }
    let attributes: [HTMLAttribute] = [
      .id("hatch-\(colour.rawValue)"), .drawing("width", "8"), .drawing("height", "8"),
      .drawing("patternUnits", "userSpaceOnUse"),
    ]
    defs.element(.pattern, attributes) { pattern in
      if colour.hatch == .dots {
        pattern.element(
          .circle, [.drawing("cx", "4"), .drawing("cy", "4"), .drawing("r", "1.6")])
      } else {
        pattern.element(
          .path,
          [
            .drawing("d", lines(colour.hatch)), .drawing("stroke", "#000"),
            .drawing("stroke-width", "1.4"),
          ])
      }
    }
  }

  private static func lines(_ hatch: Hatch) -> String {
    switch hatch {
    case .rising: "M-2 2L2 -2M0 8L8 0M6 10L10 6"
    case .falling: "M-2 6L2 10M0 0L8 8M6 -2L10 2"
    case .horizontal: "M0 4L8 4"
    case .vertical: "M4 0L4 8"
    case .crossed: "M0 8L8 0M0 0L8 8"
    case .none, .dots: ""
    }
  }

  /// At most two decimals, without exponent, the same on every machine.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return sign + String(whole) }
    if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Tone {
  /// `#80 4e a8` without the spaces.
  var css: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
