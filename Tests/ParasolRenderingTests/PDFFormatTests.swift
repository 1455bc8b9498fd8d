import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

#if PDF
  @Suite struct PDFFormatTests {
    static let samples = [SampleSheets.swahili, SampleSheets.hindi, SampleSheets.arabic]

    @Test(arguments: samples)
    func anotherProgramFindsNoFault(sheet: Sheet) throws {
      let qpdf = try ForeignProgram("qpdf", package: "qpdf")
      let outcome = try qpdf.run(["--check", "INPUT"], input: try bytes([sheet]))
      #expect(outcome.status == 0, "\(outcome.output)")
      #expect(outcome.output.contains("No syntax or stream encoding errors found"))
    }

    @Test(arguments: samples)
    func everyFontIsEmbeddedAndIsNoto(sheet: Sheet) throws {
      let pdffonts = try ForeignProgram("pdffonts", package: "poppler-utils")
      let outcome = try pdffonts.run(["INPUT"], input: try bytes([sheet]))
      let fonts = outcome.output.split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        #expect(font.contains("+Noto"), "\(font)")
        // The columns are: embedded, subset, mapped to Unicode.
        #expect(font.contains(" yes yes yes "), "\(font)")
      }
    }

    @Test(arguments: [SampleSheets.swahili, SampleSheets.hindi])
    func theWordsComeBackAsTheyWereWritten(sheet: Sheet) throws {
      let text = try words(of: [sheet])
      let expected =
        sheet.language == "sw"
        ? ["Jumatatu", "Watu wa kukutana", "Ukiona hatari, ondoka kwanza.", "ukurasa 1 kati ya 1"]
        : ["सोमवार", "जिनसे मिलना है", "LT-07", "2027-07-31"]
      for phrase in expected { #expect(text.contains(phrase), "\(phrase) in \(text)") }
    }

    @Test func arabicLettersAreThere() throws {
      let text = try words(of: [SampleSheets.arabic])
      let letters = text.unicodeScalars.filter { Script(of: $0) == .arabic }
      #expect(letters.count > 100)
      #expect(text.contains("Harbour Road 7"))
    }

    @Test func structureIsTagged() throws {
      let pdfinfo = try ForeignProgram("pdfinfo", package: "poppler-utils")
      let file = try bytes([SampleSheets.long(rows: 90)])
      let tags = try pdfinfo.run(["-struct", "INPUT"], input: file).output
      for tag in ["Document", "Sect", "H1", "Table", "TR", "TH", "TD"] {
        #expect(tags.contains(tag), "\(tag)")
      }
      let info = try pdfinfo.run(["INPUT"], input: file).output
      #expect(info.contains("Mradi wa Bandari"))
      #expect(info.contains("CreationDate:    Mon Jan  4"), "\(info)")
      #expect(info.contains("Tagged:          yes"))
    }

    @Test func headingRowsStandOnEveryPage() throws {
      let sheet = SampleSheets.long(rows: 90)
      let document = try PDFFormat.document([sheet], created: day("2027-01-04"))
      let count = try #require(document.pages.first)
      #expect(count > 3)
      let pages = try words(of: [sheet]).split(separator: "\u{C}").filter { $0.contains("Namba") }
      #expect(pages.count == count)
      for (index, page) in pages.enumerated() {
        #expect(page.contains("ukurasa \(index + 1) kati ya \(count)"))
      }
    }

    @Test("a heading row never stands alone at the foot of a page", arguments: 20..<60)
    func headingsKeepTheirRows(before: Int) throws {
      var sheet = SampleSheets.long(rows: before)
      for (index, block) in sheet.blocks.enumerated() {
        guard case .table(var table) = block else { continue }
        let columns = table.columns.count
        var heading = SheetTable.Cell.heading("Kichwa", columnSpan: columns)
        heading.namesRow = true
        table.rows += [
          SheetTable.Row([heading], headsNext: true),
          SheetTable.Row(
            [SheetTable.Cell("Mwisho")] + Array(repeating: .empty, count: columns - 1)),
        ]
        sheet.blocks[index] = .table(table)
      }
      let pages = try words(of: [sheet]).split(separator: "\u{C}")
      let with = pages.filter { $0.contains("Kichwa") }
      #expect(with.count == 1 && with.allSatisfy { $0.contains("Mwisho") })
    }

    @Test func everyRowIsPrintedOnce() throws {
      let text = try words(of: [SampleSheets.long(rows: 90)])
      let found = text.split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("namba-") }
      #expect(found.map(String.init) == (1...90).map { "namba-\($0)" })
    }

    @Test func wordsLongerThanAPageGoOnOverTheNext() throws {
      var sheet = SampleSheets.long(rows: 1)
      let cell = SheetTable.Cell(String(repeating: "neno ", count: 3_000))
      sheet.blocks = [
        .table(
          SheetTable(
            columns: [.millimetres(30), .share(1)],
            header: [.init([.heading("Namba"), .heading("Maneno")])],
            rows: [.init([.init("moja"), cell])]))
      ]
      let text = try words(of: [sheet])
      #expect(text.split { $0 == " " || $0 == "\n" }.filter { $0 == "neno" }.count == 3_000)
    }

    @Test func aLongWordWrapsInsideItsCell() throws {
      let word = "அரசியலமைப்புச்சட்டத்திருத்தங்களுக்கானநடவடிக்கைக்குழுக்கூட்டம்"
      let sheet = Sheet(
        title: "a", language: "ta",
        blocks: [
          .table(
            SheetTable(
              columns: [.millimetres(25), .share(1)], rows: [.init([.init(word), .empty])]))
        ])
      let setter = try #require(TextSetter(sheet))
      let box = setter.set([.text(word)], width: 60)
      #expect(box.rows.count > 1)
      #expect(box.rows.allSatisfy { $0.x + $0.width <= 60.5 })
    }

    @Test func theSameSheetGivesTheSameBytes() throws {
      #expect(try bytes(Self.samples) == bytes(Self.samples))
    }

    @Test func sheetsOfDifferentPaperStandInOneFile() throws {
      var wide = SampleSheets.hindi
      wide.paper = Paper(.a3, .landscape)
      let document = try PDFFormat.document(
        [SampleSheets.long(rows: 30), wide], created: day("2027-01-04"))
      #expect(document.pages.count == 2)
      let pdfinfo = try ForeignProgram("pdfinfo", package: "poppler-utils")
      let total = document.pages.reduce(0, +)
      let info = try pdfinfo.run(["-l", "\(total)", "INPUT"], input: document.bytes).output
      #expect(info.contains("1190.55 x 841.89 pts (A3)"), "\(info)")
    }

    @Test func lettersWithoutAFontAreTold() {
      let sheet = Sheet(title: "a", language: "en", blocks: [.paragraph([.text("\u{E123}")])])
      #expect(throws: PDFProblem.self) { try bytes([sheet]) }
    }

    private func bytes(_ sheets: [Sheet]) throws -> [UInt8] {
      try PDFFormat.document(sheets, created: day("2027-01-04")).bytes
    }

    private func words(of sheets: [Sheet]) throws -> String {
      let pdftotext = try ForeignProgram("pdftotext", package: "poppler-utils")
      return try pdftotext.run(["-layout", "INPUT", "-"], input: bytes(sheets)).output
    }
  }
#else
  @Suite struct PDFFormatTests {
    @Test func aBuildWithoutItNamesTheRemedy() {
      #expect(!PDFFormat.isAvailable)
      #expect(throws: PDFProblem.notBuiltIn) {
        try PDFFormat.document([SampleSheets.swahili], created: day("2027-01-04"))
      }
      #expect(PDFProblem.notBuiltIn.remedy.contains("--traits PDF"))
    }
  }
#endif
