import ParasolModel
import ParasolSyntax
import Testing

/// One way to write each value; near misses are recognised.
@Suite struct TypedScalarTests {
  private func read<Value: FieldValue>(_ type: Value.Type, _ text: String) -> (Value?, Diagnostic?)
  {
    let sink = DiagnosticSink()
    let bytes = Array("key: \(text)\n".utf8)
    let (_, tree) = YAMLLoader.load(FileID(0), path: "f", bytes: bytes, sink: sink)
    let cursor = tree.root?.value(forKey: "key")?.value
    let value = cursor.flatMap { Value.read($0, of: "key", in: ReadingContext(sink: sink)) }
    return (value, sink.diagnostics.first)
  }

  @Test func windowsPassMidnightAndWrapTheWeek() throws {
    let window = try #require(read(WeeklyWindow.self, "sat-mon 19:00-01:00").0)
    #expect(window.days == [.mon, .sat, .sun])
    #expect(window.hours == TimeRange(start: 1140, end: 1500))
    #expect(window.weekMinutes.contains(0..<60), "Sunday night runs into Monday")
    #expect(read(WeeklyWindow.self, "daily 17:00-24:00").0?.hours.end == 1440)
    #expect(read(WeeklyWindow.self, "always").0?.isAlways == true)
    #expect(read(WeeklyWindow.self, "mon wed fri 10:00-12:00").0?.days == [.mon, .wed, .fri])
  }

  @Test(arguments: [
    "mon 10:00-10:00", "mon 24:00-02:00", "mon 10:00", "10:00-12:00", "mon-fri", "mon 25:00-26:00",
    "mon 10:60-11:00", "monday", "mon, 10:00-12:00 x",
  ])
  func otherWindowsAreRefused(_ text: String) {
    #expect(read(WeeklyWindow.self, text).0 == nil)
    #expect(read(WeeklyWindow.self, text).1?.id == "unreadable-value")
  }

  @Test func noPlaceHasMorePeopleThanACountry() {
    #expect(read(CountRange.self, "9000000-10000000").0?.high == Fraction(10_000_000))
    let (value, told) = read(CountRange.self, "100-99999999")
    #expect(value == nil)
    #expect(told?.help?.contains("no place has more than ten million people") == true)
  }

  @Test func theWrongPartIsUnderlined() throws {
    let text = "mon-fri 18:00-25:00"
    let span = try #require(read(WeeklyWindow.self, text).1?.span)
    #expect(span.start == 19 && span.end == 24, "the end, not the days or the start")
  }

  @Test func countsKeepTheirHalves() throws {
    let range = try #require(read(CountRange.self, "774-2455 point 1614.5").0)
    #expect(range.planningValue == Fraction(3229, over: 2))
    #expect(read(CountRange.self, "20-41").0?.planningValue == Fraction(61, over: 2))
    #expect(read(CountRange.self, "40 – 70").1?.replacement?.text == "40-70")
    #expect(read(CountRange.self, "'14,000'").1?.replacement?.text == "14000")
    #expect(read(CountRange.self, "-3").0 == nil)
    #expect(read(CountRange.self, "99999999999999999999").0 == nil)
  }

  @Test func moneyRatesAndLengths() {
    #expect(read(Money.self, "14000 KES per month").0?.description == "14000 KES per month")
    #expect(read(Money.self, "12.50 USD").0?.amount == Fraction(25, over: 2))
    #expect(read(Money.self, "14000 kes per month").0 == nil)
    #expect(read(Rate.self, "20 per week").0?.period == .week)
    #expect(read(Duration.self, "1 year").0?.months == 12)
    #expect(read(Duration.self, "45 min").0?.minutes == 45)
    #expect(read(Duration.self, "2 fortnights").0 == nil)
    #expect(read(Share.self, "30%").0?.fraction == Fraction(3, over: 10))
  }

  @Test func yamlsGuessesDoNotMangleWords() {
    #expect(read(PlainText.self, "no").0?.text == "no")
    #expect(read(Count.self, "010").0?.value == 10)
    #expect(read(YesNo.self, "true").0 == nil)
    #expect(read(YesNo.self, "no").0?.value == false)
    #expect(read(TimeRange.self, "22:30-23:00").0?.start == 1350)
  }

  @Test func positionsAddUpByDirection() {
    let position = read(Position.self, "600 m east 400 m south").0
    #expect(position == Position(east: 600, north: -400))
    #expect(read(Position.self, "0 m").0 == Position(east: 0, north: 0))
  }

  @Test func spansOfDaysEndAfterTheyBegin() {
    #expect(read(DaySpan.self, "2027-02-01 to 2027-02-14").0?.days.count == 14)
    #expect(read(DaySpan.self, "2027-02-14 to 2027-02-01").0 == nil)
    #expect(read(DaySpan.self, "2027-02-29").0 == nil)
  }

  @Test func choicesSuggestTheNearestWord() {
    let diagnostic = read(OrganizationKind.self, "comunity_led").1
    #expect(diagnostic?.id == "unknown-value")
    #expect(diagnostic?.replacement?.text == "community_led")
  }
}
