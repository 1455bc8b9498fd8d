import Foundation
import ParasolTestSupport
import Testing

// The programs that read back are set up by `.ci/install test`, which comes with all traits; a test
// with libyaml alone does without them.
#if PDF
  /// What a build wrote, read back by programs that we did not write, each with a file that must fail.
  @Suite struct ForeignReadingTests {
    private func build(_ folder: String) throws {
      var command = Command(
        try #require(Tools.requireParasol()), "build", Repository.path("Examples/dawn-harbour"),
        "-o",
        folder + "/out")
      command.limitSeconds = 300
      let result = try command.run()
      try #require(result.status == 0, "\(result.errorText)")
    }

    private func files(_ folder: String, _ ending: String) -> [String] {
      Repository.files(in: folder + "/out").filter { $0.hasSuffix(ending) }.map {
        folder + "/out/" + $0
      }
    }

    private func python(_ script: String, _ paths: [String]) throws -> Command.Result {
      let program = try #require(Tools.requirePython())
      return try Command(program, arguments: ["-c", script] + paths).run()
    }

    /// Parses with `icalendar`, which stores mistakes instead of raising them, and looks at the bytes.
    private static let calendarScript = """
      import sys
      from icalendar import Calendar
      for path in sys.argv[1:]:
          data = open(path, 'rb').read()
          assert b'\\n' not in data.replace(b'\\r\\n', b''), 'bare line feed'
          for line in data.split(b'\\r\\n'):
              assert len(line) <= 75, 'long line'
              line.decode('utf-8')
          calendar = Calendar.from_ical(data)
          events = calendar.walk('VEVENT')
          assert len(events) > 400, len(events)
          for part in calendar.walk():
              assert not part.errors, part.errors
              for name in getattr(part, 'required', ()):
                  assert name in part, name
          assert len({str(event['UID']) for event in events}) == len(events), 'UID twice'
          for event in events:
              assert event.decoded('DTEND') > event.decoded('DTSTART')
              assert str(event['CLASS']) == 'PRIVATE' and 'GEO' not in event
          print(len(events))
      """

    @Test func calendarsAreCalendars() throws {
      try withTemporaryFolder { folder in
        try build(folder)
        let calendars = files(folder, ".ics")
        #expect(calendars.count == 2)
        let result = try python(Self.calendarScript, calendars)
        #expect(result.status == 0, "\(result.errorText)")

        let broken = String(decoding: Repository.bytes(of: calendars[0]), as: UTF8.self)
          .replacing("DTSTART:2027", with: "DTSTART:20x7")
        try Data(broken.utf8).write(to: URL(fileURLWithPath: folder + "/broken.ics"))
        #expect(try python(Self.calendarScript, [folder + "/broken.ics"]).status != 0)
      }
    }

    /// Rows as wide as the heading, real dates, and nobody in two places.
    private static let rotaScript = """
      import csv, datetime, sys
      with open(sys.argv[1], newline='', encoding='utf-8') as file:
          lines = list(csv.reader(file))
      assert len(lines) > 400 and len({len(line) for line in lines}) == 1
      busy = {}
      for line in lines[1:]:
          row = dict(zip(lines[0], line))
          if not row['start'] or not row['worker'].startswith('w'):
              continue
          start = datetime.datetime.fromisoformat(row['date'] + 'T' + row['start'])
          if row['end'] == '24:00':
              end = datetime.datetime.fromisoformat(row['end date'] + 'T00:00')
              end += datetime.timedelta(days=1)
          else:
              end = datetime.datetime.fromisoformat(row['end date'] + 'T' + row['end'])
          assert start < end, row
          busy.setdefault(row['worker'], set()).add((start, end))
      for worker, times in busy.items():
          times = sorted(times)
          for (_, end), (start, _) in zip(times, times[1:]):
              assert end <= start, (worker, end, start)
      print(sorted(busy))
      """

    @Test func rotasAreTablesWithNobodyInTwoPlaces() throws {
      try withTemporaryFolder { folder in
        try build(folder)
        let rotas = files(folder, ".en.csv").filter { $0.contains("/rotas/") }
        #expect(rotas.count == 1)
        let result = try python(Self.rotaScript, rotas)
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.outputText.contains("w01"))

        let twice = String(decoding: Repository.bytes(of: rotas[0]), as: UTF8.self)
          .replacing(",w02,", with: ",w01,")
        try Data(twice.utf8).write(to: URL(fileURLWithPath: folder + "/twice.csv"))
        #expect(try python(Self.rotaScript, [folder + "/twice.csv"]).status != 0)
      }
    }
  }
#endif
