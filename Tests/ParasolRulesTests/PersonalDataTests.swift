import ParasolCompiler
import ParasolTestSupport
import Testing

/// What counts as a person's number or place, and what must never be taken for one.
@Suite struct PersonalDataTests {
  @Test(
    "Dates, amounts, ids and publications are nobody's number",
    arguments: [
      "2027-02-01 to 2027-02-14", "2027-03-01 10:00-12:00", "yearly on 17 dec 10:00-16:00",
      "81142-167442 point 124292", "14000 KES per month", "12000000", "600 m east 1400 m south",
      "mon-fri 08:00-17:00, sat 09:00-13:00", "call 1195 or 116 at night", "0.125", "48.3482 %",
      "WHO 2013, ISBN 978 92 4 150618 2", "https://example.org/item/9789241506182",
      "PACTR201906843839777", "PEPFAR MER 2.6.1 and SWIT 3.2.2", "form A5 12345678",
      "reference 2026/11/23", "county hospital 0800 000 000 (public)",
      "desk@hospital.example (public)", "3 of 4 @ the clinic", "20-40 people, 10-15 at night",
    ])
  func isSilent(text: String) async throws {
    #expect(try await found(in: text) == [])
  }

  @Test(
    "Numbers, addresses and places of people are told, and just they are underlined",
    arguments: [
      ("ask for the nurse, 0700 000 000", "0700 000 000"),
      ("ask for the nurse, 0700000000", "0700000000"),
      ("+000 700 000000 at night", "+000 700 000000"),
      ("call (020) 000-0000 first", "020) 000-0000"),
      ("000-000-0000", "000-000-0000"), ("since 2027-02-01 0700 000 000", "0700 000 000"),
      ("write to nurse.night@clinic.example please", "nurse.night@clinic.example"),
      ("holder of passport A0000000", "A0000000"), ("passport no AB000000", "AB000000"),
      ("ID no 00000000", "00000000"),
      ("1000 0000 0000", "1000 0000 0000"), ("10000000000", "10000000000"),
      ("near -1.00000, 36.00000", "-1.00000, 36.00000"), ("36.81720", "36.81720"),
      ("geo:-1.0,36.0", "geo:-1.0,36.0"),
      ("see https://maps.app.goo.gl/x today", "https://maps.app.goo.gl/x"),
    ])
  func isTold(text: String, part: String) async throws {
    #expect(try await found(in: text) == [part])
  }

  /// The underlined parts of a note.
  private func found(in text: String) async throws -> [String] {
    let source = "parasol: 1\nprogramme: p\nstatus: draft\nx-note: \"\(text)\"\n"
    let compilation = try await Compiler(host: MemoryHost(texts: ["programme.yaml": source]))
      .compile()
    return compilation.underlined("personal-data-in-plan")
  }
}
