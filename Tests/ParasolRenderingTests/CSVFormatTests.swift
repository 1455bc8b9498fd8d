import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolRendering

@Suite struct CSVFormatTests {
  static let table = DataTable(
    name: "rota", columns: [.init("what"), .init("count"), .init("day")],
    rows: [
      [.text("plain"), .number(12), .date(CalendarDay(number: 20_820))],
      [.text("a, \"b\"\nc"), .number(Fraction(-1, over: 3)), .empty],
      [.text("=HYPERLINK(\"x\")"), .number(-5), .empty],
      [.text("@cmd"), .number(0)],
      [.text("कंडोम"), .empty, .empty],
    ])

  @Test func tablesLookAsTheyDid() {
    Golden.expect(CSVFormat.document(Self.table), equals: "table.csv")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
  func aTextIsNeverAFormula(text: String) {
    let bytes = CSVFormat.document(
      DataTable(name: "t", columns: [.init("c")], rows: [[.text(text)]]))
    let body = String(decoding: bytes, as: UTF8.self).dropFirst(2)
    #expect(body.drop { $0 == "\"" }.unicodeScalars.first == "'")
  }

  @Test func aNumberBelowZeroStaysANumber() {
    #expect(
      CSVFormat.document(DataTable(name: "t", columns: [.init("c")], rows: [[.number(-5)]]))
        == Array("c\r\n-5\r\n".utf8))
  }

  @Test func anotherProgramReadsTheSameRows() throws {
    let python = try ForeignProgram("python3", package: "python3")
    let script = """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8", newline="")))
      assert all(len(r) == 3 for r in rows), rows
      assert rows[1] == ["plain", "12", "2027-01-02"], rows[1]
      assert rows[2] == ['a, "b"\\nc', "-0.3333", ""], rows[2]
      assert rows[3][0] == "'=HYPERLINK(\\"x\\")", rows[3]
      assert rows[5][0] == "कंडोम"
      """
    let outcome = try python.run(["-c", script, "INPUT"], input: CSVFormat.document(Self.table))
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
