import Foundation
import ParasolTestSupport
import Testing

/// `parasol dump`, as another program sees it.
@Suite struct DumpTests {
  /// Adds up the people with fractions from the hotspots alone, compares with what the dump adds up,
  /// and looks into the files for every scalar that `provenance` names.
  private static let script = """
    import json, re, sys
    from fractions import Fraction
    root = json.load(open(sys.argv[1], encoding='utf-8'), parse_float=Fraction, parse_int=Fraction)
    assert root['format'] == 'parasol-programme/1' and root['audience'] == 'team'
    folder, programme = sys.argv[2], root['programme']
    for name, site in programme['sites'].items():
        counted = [h['people'] for h in site.get('hotspots', {}).values() if 'people' in h]
        rows = [row for people in counted or [site.get('people', {})] for row in people.values()]
        stated = root['people']['sites'][name]['total']
        for end in ('low', 'high'):
            assert sum(row[end] for row in rows) == stated[end], (name, end)
        planned = sum(row.get('point', (row['low'] + row['high']) / 2) for row in rows)
        assert planned == stated['planning_value'], (name, planned)
    files, seen = {}, 0
    for path, place in root.get('provenance', {}).items():
        value = programme
        for part in path.split('.'):
            value = value[int(part)] if isinstance(value, list) else value[part]
        if isinstance(value, list) or (isinstance(value, dict) and 'text' not in value):
            continue
        lines = files.setdefault(
            place['file'], open(folder + '/' + place['file'], encoding='utf-8').read().split('\\n'))
        first, last = int(place['line']) - 1, int(place['end_line']) - 1
        text = lines[first][int(place['column']) - 1:]
        if first == last:
            text = lines[first][int(place['column']) - 1:int(place['end_column']) - 1]
        text = text.strip("'").replace("''", "'") if text[:1] == "'" else text.strip('"')
        if isinstance(value, dict):
            assert text == value['text'], (path, text)
        elif isinstance(value, bool):
            assert text == ('yes' if value else 'no'), (path, text)
        elif isinstance(value, Fraction):
            assert Fraction(text) == value, (path, text)
        elif first == last:
            assert text == value, (path, text)
        seen += 1
    print(seen)
    """

  private func dump(_ arguments: String...) throws -> Command.Result {
    let parasol = try #require(Tools.requireParasol())
    return try Command(parasol, arguments: ["dump"] + arguments).run()
  }

  private func read(_ json: String, _ folder: String) throws -> Command.Result {
    let python = try #require(Tools.require("python3", package: "python3"))
    return try withTemporaryFolder { temporary in
      try Data(json.utf8).write(to: URL(fileURLWithPath: temporary + "/dump.json"))
      return try Command(
        python, arguments: ["-c", Self.script, temporary + "/dump.json", folder]
      ).run()
    }
  }

  @Test(
    "Another program adds up the people and finds every value in its file",
    arguments: [
      "Examples/dawn-harbour", "Examples/madagascar-2014", "Tests/Fixtures/model/good-scopes",
    ]
  )
  func addsUp(_ name: String) throws {
    let folder = Repository.path(name)
    let result = try dump(folder, "--provenance")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errorText)")
    let read = try read(result.outputText, folder)
    #expect(read.status == 0, "\(read.errorText)")
    #expect((Int(read.outputText.filter(\.isNumber)) ?? 0) > 60)
  }

  @Test("The program that reads it notices one wrong number and one wrong place")
  func negativeControl() throws {
    let folder = Repository.path("Tests/Fixtures/model/good-scopes")
    let text = try dump(folder, "--provenance").outputText
    let number = text.replacing("\"planning_value\": 25.5", with: "\"planning_value\": 25.6")
      .replacing("\"low\": 20,", with: "\"low\": 21,")
    #expect(number != text)
    #expect(try read(number, folder).status != 0)
    let place = text.replacing("\"column\": 59,", with: "\"column\": 58,")
    #expect(place != text)
    #expect(try read(place, folder).status != 0)
  }

  @Test("Nothing is printed of a programme with errors")
  func errors() throws {
    let result = try dump(Repository.path("Examples/first-mistakes"))
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errorText.contains("error["))
  }

  @Test("Without --provenance the values are the same")
  func withoutProvenance() throws {
    let folder = Repository.path("Examples/dawn-harbour")
    let plain = try dump(folder).outputText
    let full = try dump(folder, "--provenance").outputText
    #expect(!plain.contains("\"provenance\""))
    let end = try #require(full.range(of: ",\n  \"provenance\""))
    #expect(full[..<end.lowerBound] == plain.dropLast(3))
  }

  @Test("Asking for a path that leads nowhere ends with 2")
  func nowhere() throws {
    let parasol = try #require(Tools.requireParasol())
    let folder = Repository.path("Examples/dawn-harbour")
    let result = try Command(parasol, "explain", "sites.harbour-twon.people", folder).run()
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errorText.contains("did you mean 'sites.harbour-town'?"))
  }
}
