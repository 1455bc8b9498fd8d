import Foundation
import ParasolTestSupport
import Testing

// The programs that read back are set up by `.ci/install test`, which comes with all traits.
#if PDF
  /// A published table, read by Python and by us: the same figures.
  @Suite struct ImportForeignTests {
    /// Python's `csv` reads the table, PyYAML the file that we made from it.
    private static let script = """
      import csv, sys, yaml
      with open(sys.argv[1], newline='', encoding='utf-8') as file:
          rows = {row['town']: row for row in csv.DictReader(file)}
      with open(sys.argv[2], encoding='utf-8') as file:
          sites = yaml.safe_load(file)['sites']
      assert len(rows) == len(sites) == 37, len(sites)
      for id, site in sites.items():
          row = rows.pop(site['name'])
          low, rest = site['people']['women'].split('-')
          high, point = rest.split(' point ')
          assert [low, high, point] == [row['min'], row['max'], row['estimate']], (id, row)
      assert not rows, rows
      print('same')
      """

    private func run(_ table: String, _ yaml: String) throws -> Command.Result {
      let python = try #require(Tools.requirePython())
      return try Command(python, arguments: ["-c", Self.script, table, yaml]).run()
    }

    @Test func madagascarComesBackAsPublished() throws {
      let table = Repository.path("Tests/Fixtures/import/madagascar-2014.csv")
      let example = Repository.path("Examples/madagascar-2014/tables/towns.yaml")
      try withTemporaryFolder { folder in
        let programme = folder + "/madagascar"
        try FileManager.default.copyItem(
          atPath: Repository.path("Examples/madagascar-2014"), toPath: programme)
        let towns = programme + "/tables/towns.yaml"
        try FileManager.default.removeItem(atPath: towns)
        let result = try Command(
          try #require(Tools.requireParasol()), "import", table, "--into", programme, "--region",
          "madagascar"
        ).run()
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.outputText.contains("37 sites, women 81142-167442 point 124292"))
        func lines(_ path: String) -> [String] {
          String(decoding: Repository.bytes(of: path), as: UTF8.self)
            .components(separatedBy: "\n").filter { !$0.hasPrefix("#") }
        }
        #expect(lines(towns) == lines(example))
        let read = try run(table, towns)
        #expect(read.status == 0 && read.outputText == "same\n", "\(read.errorText)")

        let changed = String(decoding: Repository.bytes(of: towns), as: UTF8.self)
          .replacing("774-2455", with: "744-2455")
        try Data(changed.utf8).write(to: URL(fileURLWithPath: folder + "/changed.yaml"))
        #expect(try run(table, folder + "/changed.yaml").status != 0)
      }
    }
  }
#endif
