import ParasolModel
import ParasolSyntax
import Testing

@testable import ParasolRendering

#if PDF
  /// Every form in every language, as it comes out of the printer: measured cell by cell.
  @Suite("Printed forms") struct FormLayoutTests {
    static let catalogue = FormCatalogue.shipped()
    static let languages = ["ar", "en", "fr", "hi", "pt", "sw"]

    static func sheet(_ form: FormDeclaration, _ language: String) -> Sheet {
      FormPrinter(
        form, filling: FormFilling(programme: "Dawn Harbour", weeks: 5, version: "0.1.0"),
        texts: catalogue.texts, words: catalogue.texts.words(language), sheets: 1
      ).sheet()
    }

    private func layout(_ sheet: Sheet) throws -> SheetLayout {
      SheetLayout(sheet, setter: try #require(TextSetter(sheet)))
    }

    @Test("no form takes more pages than it says", arguments: languages)
    func pages(language: String) throws {
      for form in Self.catalogue.forms {
        let sheet = Self.sheet(form, language)
        let budget = try #require(sheet.pageBudget, "\(form.id.value) says no pages")
        let pages = try layout(sheet).pages.count
        #expect(pages <= budget, "\(form.id.value) in \(language): \(pages) of \(budget)")
      }
    }

    @Test(
      "no words leave their cell, the margins or the page, and nothing overlaps",
      arguments: languages)
    func clipping(language: String) throws {
      for form in Self.catalogue.forms {
        let sheet = Self.sheet(form, language)
        let layout = try layout(sheet)
        for (number, page) in layout.pages.enumerated() {
          let measured = MeasuredPage(page)
          let place = "\(form.id.value) in \(language), page \(number + 1)"
          #expect(measured.clipped(on: sheet.paper) == [], "\(place)")
          #expect(measured.overlaps == [], "\(place)")
        }
      }
    }

    @Test("weekdays of a table are all short or all long", arguments: languages)
    func weekdays(language: String) {
      let catalogue = FormCatalogue.shipped()
      let names = Weekday.allCases.map {
        (
          long: catalogue.texts.text(.name("weekday_\($0.rawValue)"), in: language),
          short: catalogue.texts.text(.name("weekday_short_\($0.rawValue)"), in: language)
        )
      }.filter { $0.long != $0.short }
      for form in catalogue.forms {
        for case .table(let table) in Self.sheet(form, language).blocks {
          let words = Set(
            (table.header + table.rows).flatMap(\.cells).flatMap(\.lines).flatMap { $0 }
              .compactMap { if case .text(let text, _) = $0 { text } else { nil } })
          let isLong = names.contains { words.contains($0.long) }
          let isShort = names.contains { words.contains($0.short) }
          #expect(!(isLong && isShort), "\(form.id.value)")
        }
      }
    }

    @Test("rows are high enough to write, and drawings large enough to be known")
    func sizes() {
      for form in Self.catalogue.forms {
        for grid in form.grids {
          for row in grid.rows.value.rows where row.value.value.heading == nil {
            let height = row.value.value.height?.value.length ?? 9
            #expect(height >= 9, "\(form.id.value): \(row.name.value)")
          }
        }
        guard form.variant != .text else { continue }
        for size in FormLayoutTests.drawings(Self.sheet(form, "en").blocks) {
          #expect(size >= 15, "\(form.id.value): a drawing of \(size)")
        }
      }
    }

    private static func drawings(_ blocks: [Block]) -> [Millimetres] {
      blocks.flatMap { block -> [Millimetres] in
        switch block {
        case .table(let table):
          (table.header + table.rows).flatMap { $0.cells.flatMap { $0.lines.flatMap(drawings) } }
        case .fields(let rows):
          rows.flatMap { $0.flatMap { drawings([$0.drawing].compactMap { $0 }) } }
        case .ticks(let list): list.entries.flatMap { drawings($0.content) }
        case .beside(let columns): columns.flatMap { drawings($0.blocks) }
        case .paragraph(let line), .note(let line): drawings(line)
        case .heading, .totals, .frame, .map, .pageBreak: []
        }
      }
    }

    private static func drawings(_ line: [Inline]) -> [Millimetres] {
      line.compactMap { if case .pictogram(_, let size, _) = $0 { size } else { nil } }
    }

    @Test(
      "a page that is folded lies where it is read",
      arguments: [(4, [[3, 0], [1, 2]]), (8, [[7, 0], [1, 6], [5, 2], [3, 4]])])
    func folding(pages: Int, sides: [[Int]]) {
      #expect(ImposedPages.folded(pages).map { [$0.0, $0.1].compactMap { $0 } } == sides)
      // A page that is missing leaves its side empty.
      #expect(ImposedPages.folded(pages - 1).contains { $0.0 == nil || $0.1 == nil })
    }

    @Test("cards are cut from a larger paper, as many as fit")
    func cutting() {
      let card = Paper(width: 105, height: 74)
      let sheet = Sheet(
        title: "", language: "en", paper: card, imposition: Imposition(paper: Paper(.a4)))
      let imposed = ImposedPages(sheet, pages: 2)
      #expect(imposed.sides.map(\.places.count) == [8, 8])
      #expect(imposed.sides[0].places.allSatisfy { $0.page == 0 })
      let edges = imposed.sides[0].places.map { $0.x + card.width.points }
      #expect((edges.max() ?? 0) <= imposed.paper.width.points + 0.01)
    }
  }

  /// The rectangles of one page.
  struct MeasuredPage {
    private struct Piece {
      let area: ParasolRendering.Area
      /// The cell that it stands in; nil outside tables.
      let cell: ParasolRendering.Area?
    }

    private var pieces: [Piece] = []
    private var cells: [ParasolRendering.Area] = []

    init(_ marks: [Mark]) {
      var frame: ParasolRendering.Area?
      var cell: ParasolRendering.Area?
      for mark in marks {
        switch mark {
        case .frame(let area): frame = area
        case .openTag("TD"), .openTag("TH"):
          cell = frame
          if let frame { cells.append(frame) }
        case .closeTag("TD"), .closeTag("TH"): cell = nil
        case .text(let box, let rows, let x, let y, _):
          guard let first = rows.first else { continue }
          let shift = y - box.rows[first].top
          for row in box.rows[rows] where row.width > 0 {
            pieces.append(
              Piece(
                area: ParasolRendering.Area(
                  x: x + row.x, y: row.top + shift, width: row.width, height: row.height),
                cell: cell))
          }
        case .turned(_, let area): pieces.append(Piece(area: area, cell: cell))
        default: break
        }
      }
    }

    /// What leaves its cell or the paper's margins.
    func clipped(on paper: Paper) -> [String] {
      let margin = paper.margin.points
      let page = ParasolRendering.Area(
        x: margin, y: 0, width: paper.width.points - margin * 2, height: paper.height.points)
      return pieces.compactMap { piece in
        let outer = piece.cell ?? page
        let isInside =
          piece.area.x >= outer.x - 0.5 && piece.area.maxX <= outer.maxX + 0.5
          && piece.area.y >= outer.y - 0.5 && piece.area.maxY <= outer.maxY + 0.5
        return isInside ? nil : "\(piece.area) leaves \(outer)"
      }
    }

    /// Words over words, words over the cells of a table, cells over cells.
    var overlaps: [String] {
      let outside = pieces.filter { $0.cell == nil }.map(\.area)
      return crossing(pieces.map(\.area), "words") + crossing(cells + outside, "cells")
    }

    private func crossing(_ areas: [ParasolRendering.Area], _ what: String) -> [String] {
      let sorted = areas.sorted { $0.y < $1.y }
      var found: [String] = []
      for (index, area) in sorted.enumerated() {
        for other in sorted[(index + 1)...] {
          if other.y >= area.maxY - 0.5 { break }
          if other.x < area.maxX - 0.5, area.x < other.maxX - 0.5 {
            found.append("\(what): \(area) and \(other)")
          }
        }
      }
      return found
    }
  }
#endif
