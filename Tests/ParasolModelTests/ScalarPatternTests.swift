import ParasolModel
import ParasolTestSupport
import Testing

/// An editor that knows only the pattern judges a scalar as the compiler does.
@Suite("scalar patterns") struct ScalarPatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let shape: ScalarShape
    let reads: @Sendable (String) -> Bool
    /// What a pattern cannot say: that a span of days does not end before it starts, or that a
    /// number is too large.
    var isLenient: @Sendable (String) -> Bool = { _ in false }

    var testDescription: String { shape.name }

    static func of<Value: ScalarValue>(_ type: Value.Type) -> Case {
      Case(shape: Value.scalar, reads: { Value(parsing: $0) != nil })
    }
  }

  static let cases: [Case] = [
    .of(CalendarDay.self), .of(CalendarMonth.self), .of(TimeRange.self),
    Case(
      shape: DaySpan.scalar, reads: { DaySpan(parsing: $0) != nil },
      isLenient: { text in
        let days = text.split(separator: " to ").compactMap { CalendarDay(iso: $0) }
        return days.count == 2 && days[0] > days[1]
      }),
    .of(PairNeed.self), .of(WeeklyWindow.self), .of(ActiveWindow.self), .of(Recurrence.self),
    .of(Duration.self), .of(Share.self), .of(Count.self), .of(Number.self),
    Case(
      shape: CountRange.scalar, reads: { CountRange(parsing: $0) != nil }, isLenient: isCrowd),
    .of(Rate.self), .of(Money.self), .of(Position.self), .of(YesNo.self), .of(PolicyValue.self),
    .of(TargetFigure.self), .of(WeekdaySet.self), .of(Year.self),
    Case(
      shape: AgeBand.scalar, reads: { AgeBand(parsing: $0) != nil }, isLenient: isFalling),
    Case(
      shape: WalkTime.scalar, reads: { WalkTime(parsing: $0) != nil }, isLenient: isFalling),
    .of(EntityName.self), .of(Reference.self),
    Case(shape: LanguageTag.scalar, reads: { LanguageTag.isWellFormed($0) }),
  ]

  /// More people than any place has.
  @Sendable static func isCrowd(_ text: String) -> Bool {
    text.split { $0 == "-" || $0 == " " }.contains { (Double($0) ?? 0) > 10_000_000 }
  }

  /// `24-20`
  @Sendable static func isFalling(_ text: String) -> Bool {
    let ends = text.split(separator: " ").first?.split(separator: "-").compactMap { Int($0) } ?? []
    return ends.count == 2 && ends[0] > ends[1]
  }

  @Test func everyTypedScalarOfTheLanguageIsTested() {
    let tested = Set(Self.cases.map(\.shape.name)).union([PlainText.scalar.name])
    for scalar in ShapeParts.ofLanguage.scalars {
      #expect(tested.contains(scalar.name), "\(scalar.name) has no case here")
    }
  }

  @Test(arguments: cases)
  func examplesAreReadAndFitThePattern(_ scalar: Case) throws {
    let pattern = try Self.regex(scalar.shape)
    for example in scalar.shape.examples {
      #expect(scalar.reads(example), "\(example)")
      #expect(try pattern.wholeMatch(in: example) != nil, "\(example)")
    }
  }

  /// Examples with letters taken away, doubled, swapped and put in, all told apart alike.
  @Test(arguments: cases)
  func patternAndReaderAgreeOnNearMisses(_ scalar: Case) throws {
    let pattern = try Self.regex(scalar.shape)
    var random = SplitMix64(seed: 20_270_104)
    var (read, refused) = (0, 0)
    for example in scalar.shape.examples {
      for _ in 0..<400 {
        let text = Self.changed(example, &random)
        let isRead = scalar.reads(text)
        let fits = try pattern.wholeMatch(in: text) != nil
        if isRead { read += 1 } else { refused += 1 }
        if isRead != fits, !(fits && scalar.isLenient(text)) {
          Issue.record("'\(text)': read \(isRead), fits the pattern \(fits)")
          return
        }
      }
    }
    #expect(refused > 50 && read > 0)
  }

  private static func regex(_ shape: ScalarShape) throws -> Regex<AnyRegexOutput> {
    // Swift writes \u with braces where ECMA 262 does not.
    try Regex("^(?:\(shape.pattern))$").matchingSemantics(.unicodeScalar)
  }

  private static let letters = Array("0123456789:-. %abdeimnorstuwy_KES")

  private static func changed(_ text: String, _ random: inout SplitMix64) -> String {
    var characters = Array(text)
    for _ in 0...Int(random.next() % 2) {
      let place = Int(random.next() % UInt64(max(1, characters.count)))
      let letter = letters[Int(random.next() % UInt64(letters.count))]
      switch random.next() % 5 {
      case 0 where characters.count > 1: characters.remove(at: place)
      case 1: characters.insert(letter, at: place)
      case 2 where !characters.isEmpty: characters.insert(characters[place], at: place)
      case 3 where characters.count > 1:
        characters.swapAt(place, (place + 1) % characters.count)
      default:
        if characters.isEmpty { characters = [letter] } else { characters[place] = letter }
      }
    }
    return String(characters)
  }
}
