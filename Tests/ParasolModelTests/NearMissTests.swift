import ParasolModel
import ParasolSyntax
import Testing

/// Every typed scalar has one spelling. What people write instead is recognised, or underlined at
/// the part that does not fit.
@Suite struct NearMissTests {
  private func told(_ type: any FieldValue.Type, _ typed: String) -> (Diagnostic?, SourceFile) {
    let sink = DiagnosticSink()
    let (file, tree) = YAMLLoader.load(
      FileID(0), path: "f", bytes: Array("key: \(YAMLSpelling.quoted(typed))\n".utf8), sink: sink)
    if let cursor = tree.root?.value(forKey: "key")?.value {
      _ = type.read(cursor, of: "key", in: ReadingContext(sink: sink))
    }
    return (sink.diagnostics.first, file)
  }

  /// In files: the text of the replacement as a reader of the file finds it.
  private func offered(_ diagnostic: Diagnostic?) -> String? {
    diagnostic?.replacement.flatMap { replacement in
      let sink = DiagnosticSink()
      let (_, tree) = YAMLLoader.load(
        FileID(0), path: "f", bytes: Array("[\(replacement.text)]\n".utf8), sink: sink)
      return tree.root.flatMap { root in root.items.map(\.text).joined(separator: "|") }
    }
  }

  @Test(arguments: NearMissTable.groups)
  func eachRow(_ group: NearMissTable.Group) {
    for row in group.rows {
      for (sign, isSafe) in [(" => ", true), (" ~> ", false)] {
        let parts = row.split(separator: sign, maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        let diagnostic = told(group.type, parts[0]).0
        #expect(offered(diagnostic) == parts[1], "\(group): \(row)")
        #expect(diagnostic?.replacement?.isSafe == isSafe, "\(group): \(row)")
        #expect(
          diagnostic?.help == (isSafe ? "write '\(parts[1])'" : "did you mean '\(parts[1])'?"),
          "\(row)")
        let isRead = group.type.reads(parts[1])
        #expect(isRead, "\(group): \(row)")
      }
      let parts = row.split(separator: " !! ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let (diagnostic, file) = told(group.type, parts[0])
      #expect(diagnostic?.id == "unreadable-value", "\(group): \(row)")
      #expect(diagnostic?.replacement == nil, "\(group): \(row)")
      #expect(diagnostic.map { file.text(of: $0.span) } == parts[1], "\(group): \(row)")
      #expect(diagnostic?.help?.isEmpty == false, "\(group): \(row)")
    }
  }

  @Test func theTableIsLargeEnough() {
    let rows = NearMissTable.groups.flatMap(\.rows)
    #expect(rows.filter { $0.contains(" => ") || $0.contains(" ~> ") }.count >= 150)
    #expect(rows.filter { $0.contains(" !! ") }.count >= 60)
  }

  @Test(
    arguments: [
      (CalendarDay.self, "4/1/2027", "write '2027-01-04' for 4 jan or '2027-04-01' for 1 apr"),
      (CalendarDay.self, "2027-02-30", "February 2027 has 28 days"),
      (CalendarDay.self, "Tue 4 Jan 2027", "2027-01-04 is a mon, not a tue"),
      (TimeRange.self, "18:00-22:75", "minutes go from 00 to 59"),
      (
        WeeklyWindow.self, "10:00-12:00",
        "say on which days, such as 'daily 10:00-12:00' or 'mon-fri 10:00-12:00'"
      ),
      (
        WeeklyWindow.self, "mon 7-9", "write hours from 00:00 to 24:00: 7 in the evening is '19:00'"
      ),
      (
        Money.self, "14.000 KES",
        "write '14000' or '14', whichever is meant: in some countries a point marks thousands"
      ),
      (
        Recurrence.self, "every second tuesday",
        "write 'every 2 weeks on tue' or 'every month on second tue', whichever is meant"
      ),
      (Count.self, "tbd", "leave the line out until it is known; a draft lists it as still to do"),
    ] as [(any ScalarValue.Type, String, String)])
  func whatNobodyCanGuessIsAsked(_ type: any ScalarValue.Type, _ typed: String, _ help: String) {
    #expect(told(type, typed).0?.help == help)
  }

  /// Nothing is offered twice: what is offered is right as it stands.
  @Test(arguments: NearMissTable.groups)
  func offersAreFinal(_ group: NearMissTable.Group) {
    for row in group.rows {
      for sign in [" => ", " ~> "] {
        let parts = row.split(separator: sign, maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        let offer = group.type.offer(for: parts[1])?.spelling
        #expect(offer == nil, "\(row)")
      }
    }
  }

  @Test(arguments: [
    ("english", "en"), ("EN", "en"), ("pt_BR", "pt-BR"), ("Kiswahili", "sw"),
  ])
  func languages(_ typed: String, _ meant: String) {
    #expect(told(LanguageTag.self, typed).0?.replacement?.text == meant)
  }

  @Test(arguments: [
    ("Community-Led", "community_led", true), ("community led", "community_led", true),
    ("communityLed", "community_led", true), ("NGO", "ngo", true),
    ("comunity_led", "community_led", false),
  ])
  func wordsOfTheVocabulary(_ typed: String, _ meant: String, _ isSafe: Bool) {
    let replacement = told(OrganizationKind.self, typed).0?.replacement
    #expect(replacement?.text == meant)
    #expect(replacement?.isSafe == isSafe)
  }

  @Test(arguments: [
    ("w01", "[w01]"), ("w01, w02", "[w01, w02]"),
  ])
  func listsGetTheirBrackets(_ typed: String, _ meant: String) {
    #expect(told(List<Reference>.self, typed).0?.replacement?.text == meant)
  }

  @Test(arguments: [
    ("mon 10:00-12:00", "[mon 10:00-12:00]"), ("Monday, Wednesday 10-14", "[mon wed 10:00-14:00]"),
    ("mon 10:00-12:00, wed 14:00-16:00", "[mon 10:00-12:00, wed 14:00-16:00]"),
  ])
  func listsOfHoursAreOneOrSeveral(_ typed: String, _ meant: String) {
    #expect(told(List<WeeklyWindow>.self, typed).0?.replacement?.text == meant)
  }
}
