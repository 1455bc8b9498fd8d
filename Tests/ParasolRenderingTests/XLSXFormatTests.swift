import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite struct XLSXFormatTests {
  #if XLSX
    @Test func anotherProgramReadsTheSameRows() throws {
      let python = try ForeignProgram("python3", package: "python3")
      let script = """
        import sys, zipfile, xml.etree.ElementTree as tree
        space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
        book = zipfile.ZipFile(sys.argv[1])
        assert book.testzip() is None
        sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        cells = {c.get("r"): c for c in sheet.iterfind(".//m:c", space)}
        text = lambda r: "".join(cells[r].itertext())
        assert cells["A4"].get("t") in ("inlineStr", "s"), cells["A4"].attrib
        assert text("A4") == '=HYPERLINK("x")', text("A4")
        assert text("A6") == "कंडोम", text("A6")
        assert text("B4") == "-5" and cells["B4"].get("t") is None
        assert text("C2") == "46389", text("C2")
        assert "C3" not in cells
        assert not sheet.findall(".//m:f", space)
        pane = sheet.find(".//m:pane", space)
        assert pane.get("state") == "frozen" and pane.get("ySplit") == "1"
        assert "2027-01-04T00:00:00Z" in book.read("docProps/core.xml").decode()
        names = [s.get("name") for s in tree.fromstring(book.read("xl/workbook.xml")).iter()
          if s.tag.endswith("}sheet")]
        assert names == ["rota", "rota 2", "a b  c"], names
        """
      var other = CSVFormatTests.table
      other.name = "a/b *c"
      let file = try XLSXFormat.document(
        [CSVFormatTests.table, CSVFormatTests.table, other], created: day("2027-01-04"))
      let outcome = try python.run(["-c", script, "INPUT"], input: file)
      #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test func theSameTableGivesTheSameBytes() throws {
      let make = { try XLSXFormat.document([CSVFormatTests.table], created: day("2027-01-04")) }
      #expect(try make() == make())
    }
  #else
    @Test func aBuildWithoutItNamesTheRemedy() {
      #expect(!XLSXFormat.isAvailable)
      #expect(throws: XLSXFormat.Problem.notBuiltIn) {
        try XLSXFormat.document([CSVFormatTests.table], created: day("2027-01-04"))
      }
      #expect(XLSXFormat.Problem.notBuiltIn.remedy.contains("--traits XLSX"))
    }
  #endif
}
