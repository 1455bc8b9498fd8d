#if XLSX
  import CXLSXWriter
  import ParasolModel

  /// Writes tables with libxlsxwriter, row by row.
  enum XLSXWriter {
    static func write(
      _ tables: [DataTable], created: CalendarDay
    ) throws(XLSXFormat.Problem) -> [UInt8] {
      try file { path in write(tables, created, path: path) }
    }

    /// What is written to a path.
    static func file(
      _ write: (String) -> lxw_error
    ) throws(XLSXFormat.Problem) -> [UInt8] {
      // The library writes to a path only. A file without a name is gone when it is closed.
      guard let file = tmpfile() else { throw .writing("no room for a temporary file") }
      defer { fclose(file) }
      let error = write("/dev/fd/\(fileno(file))")
      guard error == LXW_NO_ERROR else {
        throw .writing(lxw_strerror(error).map { String(cString: $0) } ?? "unknown")
      }
      return contents(of: file)
    }

    private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
      fseek(file, 0, SEEK_END)
      let size = ftell(file)
      rewind(file)
      guard size > 0 else { return [] }
      return Array(unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
      }
    }

    private static func write(
      _ tables: [DataTable], _ created: CalendarDay, path: String
    ) -> lxw_error {
      guard let book = book(path, created) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
      let formats = Formats(book)
      var names: Set<String> = []
      for table in tables {
        guard let sheet = workbook_add_worksheet(book, SheetName.free(table.name, &names)) else {
          continue
        }
        write(table, to: sheet, formats)
      }
      return workbook_close(book)
    }

    /// A workbook that is written row by row.
    static func book(
      _ path: String, _ created: CalendarDay
    ) -> UnsafeMutablePointer<lxw_workbook>? {
      var options = lxw_workbook_options()
      options.constant_memory = 1
      guard let book = workbook_new_opt(path, &options) else { return nil }
      var properties = lxw_doc_properties()
      properties.created = created.number * 86_400
      workbook_set_properties(book, &properties)
      return book
    }

    private struct Formats {
      let heading: UnsafeMutablePointer<lxw_format>?
      let date: UnsafeMutablePointer<lxw_format>?

      init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        heading = workbook_add_format(book)
        format_set_bold(heading)
        format_set_text_wrap(heading)
        date = workbook_add_format(book)
        format_set_num_format(date, "yyyy-mm-dd")
      }
    }

    private static func write(
      _ table: DataTable, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats
    ) {
      worksheet_freeze_panes(sheet, 1, 0)
      for (index, column) in table.columns.enumerated() {
        let place = UInt16(clamping: index)
        worksheet_set_column(sheet, place, place, Double(column.width), nil)
      }
      for (index, column) in table.columns.enumerated() {
        worksheet_write_string(
          sheet, 0, UInt16(clamping: index), limited(column.title), formats.heading)
      }
      for (index, row) in table.rows.enumerated() {
        for (place, value) in row.prefix(table.columns.count).enumerated() {
          write(value, to: sheet, UInt32(index + 1), UInt16(clamping: place), formats)
        }
      }
    }

    private static func write(
      _ value: DataTable.Value, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32,
      _ column: UInt16, _ formats: Formats
    ) {
      switch value {
      case .text(let text): worksheet_write_string(sheet, row, column, limited(text), nil)
      case .number(let number):
        let value = Double(number.numerator) / Double(number.denominator)
        worksheet_write_number(sheet, row, column, value, nil)
      case .date(let day):
        // Spreadsheets count days from the end of 1899.
        worksheet_write_number(sheet, row, column, Double(day.number + 25_569), formats.date)
      case .empty: break
      }
    }

    /// A cell holds 32,767 characters.
    private static func limited(_ text: String) -> String {
      let clean = text.unicodeScalars.filter { $0.value >= 32 || $0 == "\n" || $0 == "\t" }
      var limited = String.UnicodeScalarView()
      limited.append(contentsOf: clean.prefix(16_000))
      return String(limited)
    }
  }

  /// Names that a spreadsheet takes for its sheets.
  enum SheetName {
    /// At most 31 characters, none of `[]:*?/\`, no apostrophe at the ends, and none twice.
    static func free(_ name: String, _ taken: inout Set<String>) -> String {
      let plain = name.map { "[]:*?/\\'".contains($0) ? " " : String($0) }.joined()
      let base = String(plain.unicodeScalars.prefix(28))
      var candidate = base.isEmpty ? "Table" : base
      var number = 2
      while taken.contains(candidate.lowercased()) {
        candidate = "\(base) \(number)"
        number += 1
      }
      taken.insert(candidate.lowercased())
      return candidate
    }
  }
#endif
