import ParasolModel

/// Maps of a site without any position: areas by which lies more to the east or the north of which,
/// and what stands in each of them.
struct MapFacts {
  private let filler: FormFiller
  private var subject: FormSubject { filler.subject }

  init(_ filler: FormFiller) {
    self.filler = filler
  }

  /// Nil where there is nothing to draw, so that there is room to do so by hand.
  func map(_ kind: FormMapKind) -> SheetMap? {
    let hotspots = subject.site.content.hotspots
    guard !hotspots.isEmpty, kind != .network else { return nil }
    let paper = filler.form.paper
    let height = paper.height - paper.margin * 2 - 80
    let label = filler.texts.text(filler.form.title.value, in: filler.words.asked)
    return SheetMap(label: label, height: height, shapes: shapes(kind))
  }

  private struct Place {
    let drawing: Pictogram
    let words: String
    /// Across, in tenths of a millimetre; 0 for no circle.
    let circle: Int
  }

  private func shapes(_ kind: FormMapKind) -> [SheetMap.Shape] {
    let areas = areas
    let columns = max(areas.map(\.column).max() ?? 0, 0) + 1
    let rows = max(areas.map(\.row).max() ?? 0, 0) + 1
    let (width, height) = (1000 / columns, 1000 / rows)
    return areas.flatMap { area -> [SheetMap.Shape] in
      let box = SheetMap.Box(
        x: area.column * width + 8, y: area.row * height + 10, width: width - 16,
        height: height - 20)
      return [.box(box, isDashed: true)] + self.shapes(of: area.id, kind, in: box)
    }
  }

  private func shapes(
    of area: String?, _ kind: FormMapKind, in box: SheetMap.Box
  ) -> [SheetMap.Shape] {
    let places = places(in: area, kind)
    let perRow = max(1, Int(Double(places.count).squareRoot().rounded(.up)))
    let lines = max(1, places.count.ceilDiv(perRow))
    let title: Int = area == nil ? 0 : 90
    let (width, height) = (box.width / perRow, (box.height - title) / lines)
    var shapes: [SheetMap.Shape] = []
    if let area, title > 0 {
      shapes.append(
        .words(
          [.strong(area)], in: .init(x: box.x, y: box.y + 5, width: box.width, height: title - 10)))
    }
    for (index, place) in places.enumerated() {
      let field = SheetMap.Box(
        x: box.x + index % perRow * width, y: box.y + title + index / perRow * height,
        width: width, height: height)
      let name = min(field.height / 4, 90)
      var picture = field
      picture.height -= name
      if place.circle > 0 { shapes.append(.circle(picture, across: place.circle)) }
      shapes.append(.words([.pictogram(place.drawing, size: 15, label: "")], in: picture))
      shapes.append(
        .words(
          [.strong(place.words)],
          in: .init(
            x: field.x, y: picture.y + picture.height, width: field.width, height: name)))
    }
    return shapes
  }

  private func places(in area: String?, _ kind: FormMapKind) -> [Place] {
    let hotspots = subject.site.content.hotspots.filter { $0.area?.value.text == area }
    var places = hotspots.map { hotspot in
      let id = HotspotID(hotspot.id.value)
      let code = subject.team.printed(id, in: filler.words.asked)
      let workers = (subject.plan?.slices ?? []).filter { $0.hotspot == id }
        .map { "\($0.worker): \($0.people)" }
      let words = kind == .load ? ([code] + workers).joined(separator: " · ") : code
      return Place(
        drawing: hotspot.typology.value.pictogram, words: words,
        circle: MapFacts.circle(hotspot.planningValue))
    }
    for space in subject.site.content.safeSpaces where space.area?.value.text == area {
      places.append(Place(drawing: .safeHouse, words: "", circle: 0))
    }
    return places
  }

  /// Small, medium, large: 10, 30 and more people (Parasol's default).
  private static func circle(_ people: Fraction) -> Int {
    if people < Fraction(10) { return 240 }
    return people < Fraction(30) ? 340 : 460
  }

  /// Areas by rank from west to east and from north to south, never by distance.
  private var areas: [(id: String?, column: Int, row: Int)] {
    let known = subject.site.content.areas
    let used = Set(subject.site.content.hotspots.map { $0.area?.value.text })
    let side = max(1, Int(Double(known.count).squareRoot().rounded(.up)))
    let byNorth = known.sorted {
      ($1.position.north, $0.id.value) < ($0.position.north, $1.id.value)
    }
    var placed: [(id: String?, column: Int, row: Int)] = []
    for (row, start) in stride(from: 0, to: byNorth.count, by: side).enumerated() {
      let line = byNorth[start..<min(start + side, byNorth.count)]
        .sorted { ($0.position.east, $0.id.value) < ($1.position.east, $1.id.value) }
      for (column, area) in line.enumerated() { placed.append((area.id.value, column, row)) }
    }
    if used.contains(nil) || placed.isEmpty {
      placed.append((nil, 0, (placed.map(\.row).max() ?? -1) + 1))
    }
    return placed
  }
}
