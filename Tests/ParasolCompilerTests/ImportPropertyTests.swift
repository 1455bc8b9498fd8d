import ParasolModel
import ParasolTestSupport
import Testing

@testable import ParasolCompiler

/// Random tables, written as different spreadsheets write them, come back as the same numbers.
@Suite struct ImportPropertyTests {
  /// How one spreadsheet writes.
  struct Habit {
    let delimiter: String
    let decimal: String
    let thousands: String
    let newline: String
    let range: String
  }

  static let habits = [
    Habit(delimiter: ",", decimal: ".", thousands: "", newline: "\n", range: "-"),
    Habit(delimiter: ",", decimal: ".", thousands: ",", newline: "\r\n", range: " to "),
    Habit(delimiter: ";", decimal: ",", thousands: ".", newline: "\r\n", range: " – "),
    Habit(delimiter: ";", decimal: ",", thousands: "\u{202F}", newline: "\n", range: " à "),
    Habit(delimiter: "\t", decimal: ",", thousands: " ", newline: "\r", range: "-"),
    Habit(delimiter: ";", decimal: ".", thousands: "'", newline: "\n", range: "—"),
  ]

  private static let names = [
    "Port", "Saint-Jean", "N'Djamena", "Fénérive Est", "Belo/Mer", "Old \"Town\"", "Lac; Nord",
    "A, B",
    "Ville\nHaute", "Ñandú", "Łódź", "No", "null", "12 Mile", "#1 Camp", "Kwa: Mji", "Çay 'x'",
  ]

  private static func quoted(_ cell: String, _ habit: Habit) -> String {
    guard cell.contains(where: { "\"\n\r;,\t".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// Halves of people, as the habit writes them.
  private static func written(_ halves: Int, _ habit: Habit) -> String {
    let digits = Array(String(halves / 2))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += habit.thousands }
      text.append(digit)
    }
    return text + (halves.isMultiple(of: 2) ? "" : habit.decimal + "5")
  }

  private static func plain(_ halves: Int) -> String {
    "\(halves / 2)" + (halves.isMultiple(of: 2) ? "" : ".5")
  }

  @Test(arguments: 0..<60) func numbersComeBack(_ seed: Int) async throws {
    var random = SplitMix64(seed: UInt64(seed))
    let habit = random.pick(Self.habits)
    var rows = [["Town", "Low", "High", "Point", "People"]]
    var expected: [String: String] = [:]
    for index in 0..<random.number(in: 1...40) {
      let name = "\(random.pick(Self.names)) \(index)"
      let low = random.number(in: 0...(random.happens(percent: 20) ? 4_000_000 : 900))
      let high = low + random.number(in: 0...5000)
      let point = low + random.number(in: 0...(high - low))
      let isRange = random.happens(percent: 50)
      let shown = name.replacing("\n", with: " ")
      let range = low == high ? Self.plain(low) : "\(Self.plain(low))-\(Self.plain(high))"
      if isRange {
        rows.append([
          name, "", "", "", Self.written(low, habit) + habit.range + Self.written(high, habit),
        ])
        expected[shown] = range
      } else {
        rows.append(
          [
            name, Self.written(low, habit), Self.written(high, habit), Self.written(point, habit),
            "",
          ])
        expected[shown] = low == high ? range : range + " point \(Self.plain(point))"
      }
      if random.happens(percent: 10) { rows.append(["", "", "", "", ""]) }
    }
    // One cell that proves the marks, so that no number can be read two ways.
    rows.append(["Proof", "0", Self.written(2_000_001, habit), Self.written(3, habit), ""])
    expected["Proof"] = "0-1000000.5 point 1.5"
    rows.append(["Proof too", "", "", "", Self.written(2_000_001, habit)])
    expected["Proof too"] = "1000000.5"
    var csv = ""
    for row in rows {
      csv += row.map { Self.quoted($0, habit) }.joined(separator: habit.delimiter) + habit.newline
    }
    var options = ImportOptions()
    options.group = "women"
    let made = try await TableImport.read(Array(csv.utf8), into: nil, options: options)
    try #require(made.questions.isEmpty, "seed \(seed): \(made.questions)")
    let files = Dictionary(uniqueKeysWithValues: made.files.map { ($0.path, $0.bytes) })
    let compilation = try await Compiler(host: MemoryHost(files)).compile()
    #expect(compilation.errorCount == 0, "\(compilation.text(.concise))")
    #expect(Self.people(compilation) == expected, "seed \(seed)")
  }

  /// What the programme says of each town, by the town's name.
  private static func people(_ compilation: Compilation) -> [String: String] {
    var people: [String: String] = [:]
    for site in compilation.programme?.sites ?? [] {
      let name = site.name.text(in: "en")
      people[name] = site.header.people?.value.rows.first?.value.value.description
    }
    return people
  }

  @Test func manyRowsAreRead() async throws {
    var csv = "Town,Hotspot,Type,Low,High,Date\n"
    for row in 0..<10_000 {
      csv += "Town \(row / 50),Spot \(row),street,\(row % 70),\(row % 70 + 9),14/09/2026\n"
    }
    var options = ImportOptions()
    options.group = "women"
    let made = try await TableImport.read(Array(csv.utf8), into: nil, options: options)
    #expect(made.questions.isEmpty)
    #expect(made.files.count == 401)
    #expect(made.summary.hasPrefix("200 sites, 10000 hotspots"))
  }
}
