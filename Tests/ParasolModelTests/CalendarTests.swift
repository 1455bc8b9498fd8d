import ParasolModel
import Testing

@Suite struct CalendarTests {
  @Test func daysCountBothWays() throws {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      let day = CalendarDay(number: number)
      let (year, month, date) = day.civil
      #expect(CalendarDay.init(year: year, month: month, day: date) == day || year < 1)
    }
    let monday = try #require(CalendarDay(iso: "2027-01-04"))
    #expect(monday.weekday == .mon)
    #expect((monday + 6).weekday == .sun)
    #expect(CalendarDay(number: 0).weekday == .thu)
    #expect("\(monday)" == "2027-01-04")
  }

  @Test(arguments: ["2027-02-29", "2027-13-01", "2027-1-04", "27-01-04", "2027-01-04 ", "x"])
  func otherDaysAreNone(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func monthsHaveTheirLengths() throws {
    #expect(CalendarMonth(year: 2028, month: 2).length == 29)
    #expect(CalendarMonth(year: 2100, month: 2).length == 28)
    #expect(
      CalendarMonth(year: 2027, month: 11).advanced(by: 3) == CalendarMonth(year: 2028, month: 2))
    let end = try #require(CalendarDay(iso: "2027-01-31"))
    #expect("\(end.adding(months: 1))" == "2027-02-28")
  }

  @Test func fractionsStayExact() {
    let sum = (1...7).reduce(Fraction.zero) { $0 + Fraction(1, over: $1) }
    #expect(sum == Fraction(363, over: 140))
    #expect(Fraction(5, over: 2).rounded == 3 && Fraction(5, over: 2).ceiling == 3)
    #expect(Fraction(-5, over: 2).floor == -3)
    #expect(Fraction(3229, over: 2).description == "1614.5")
    #expect(Fraction(487, over: 112).decimal(places: 3) == "4.348")
  }

  @Test func weekMinutesJoinAndMiss() {
    let open = WeekMinutes([0..<600, 500..<900])
    #expect(open.ranges == [0..<900])
    let gaps = open.missing(from: WeekMinutes([300..<1000]))
    #expect(gaps.ranges == [900..<1000])
    let wide = WeekMinutes([10_000..<10_080]).widened(before: 60, after: 60)
    #expect(wide.ranges == [0..<60, 9940..<10_080])
    #expect(WeekMinutes.text(1320..<1560) == "mon 22:00 to tue 02:00")
    #expect(WeekMinutes.text(1320..<1440) == "mon 22:00-24:00")
  }
}
