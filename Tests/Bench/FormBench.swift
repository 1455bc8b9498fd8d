import ParasolCompiler

/// What a page of a filled form costs, from the plan to PDF and HTML.
///
///     parasol-bench forms [PAGES]
enum FormBench {
  static func run(pages wanted: Int) async throws {
    let programme = NationalProgramme(sites: max(wanted / 160, 1))
    let host = MemoryHost(
      Dictionary(
        programme.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first }))
    guard let shelf = try await Compiler(host: host).forms(planned: true).shelf else {
      return print("the programme could not be read")
    }
    var table = BenchTable()
    for form in ["microplanning-calendar", "weekly-planner"] {
      let before = Usage.now()
      var pages = 0
      _ = shelf.print(FormRequest(forms: [form], languages: ["en"])) { file throws(Never) in
        if file.path.hasSuffix(".pdf") { pages += count(file.bytes) }
      }
      let used = Usage.now()
      guard pages > 0 else { return print("\(form) was printed on no page that could be counted") }
      let each = (used.seconds - before.seconds) * 1000 / Double(pages)
      table.add(
        "\(form), \(pages) pages", "\(Bench.decimal(each)) ms", "\(used.peakMebibytes) MiB",
        goal: ("at most 10 ms CPU a page", each <= 10))
    }
    print(table.text)
  }

  /// Pages of a PDF, by the objects that Cairo writes for them.
  private static func count(_ bytes: [UInt8]) -> Int {
    let mark = Array("/Type /Page".utf8)
    var found = 0
    var start = 0
    while start + mark.count < bytes.count {
      // The tree that holds them all is of type 'Pages'.
      if bytes[start] == mark[0], bytes[start..<start + mark.count].elementsEqual(mark),
        bytes[start + mark.count] != UInt8(ascii: "s")
      {
        found += 1
      }
      start += 1
    }
    return found
  }
}
