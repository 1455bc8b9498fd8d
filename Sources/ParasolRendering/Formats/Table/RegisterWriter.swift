#if XLSX
  import CXLSXWriter
  import ParasolModel

  /// Writes a register: headings that stay, drop-downs, and formulas that nobody overwrites by mistake.
  struct RegisterWriter {
    private typealias Sheet = UnsafeMutablePointer<lxw_worksheet>
    private typealias Format = UnsafeMutablePointer<lxw_format>?

    private let register: Register
    private let names: [String]
    private let listName: String
    private let formats: Formats

    static func write(
      _ register: Register, created: CalendarDay
    ) throws(XLSXFormat.Problem) -> [UInt8] {
      try XLSXWriter.file { path in
        guard let book = XLSXWriter.book(path, created) else {
          return LXW_ERROR_MEMORY_MALLOC_FAILED
        }
        RegisterWriter(register, book).write(to: book)
        return workbook_close(book)
      }
    }

    private init(_ register: Register, _ book: UnsafeMutablePointer<lxw_workbook>) {
      self.register = register
      names = register.tables.map(\.name)
      // No grid can be called so: its id has no spaces.
      listName = "- -"
      formats = Formats(book)
    }

    private func write(to book: UnsafeMutablePointer<lxw_workbook>) {
      for (index, table) in register.tables.enumerated() {
        guard let sheet = workbook_add_worksheet(book, names[index]) else { continue }
        write(table, to: sheet)
      }
      guard !register.lists.isEmpty, let sheet = workbook_add_worksheet(book, listName) else {
        return
      }
      let longest = register.lists.map(\.count).max() ?? 0
      for row in 0..<longest {
        for (column, list) in register.lists.enumerated() where row < list.count {
          worksheet_write_string(sheet, UInt32(row), UInt16(column), list[row], nil)
        }
      }
      worksheet_protect(sheet, nil, nil)
      worksheet_hide(sheet)
    }

    private func write(_ table: RegisterTable, to sheet: Sheet) {
      worksheet_freeze_panes(sheet, UInt32(RegisterTable.headings), 1)
      for (index, column) in table.columns.enumerated() {
        let place = UInt16(clamping: index)
        let width = Double(min(max(column.label.count, column.id.count, 10) + 2, 28))
        worksheet_set_column(sheet, place, place, width, formats.open(column.kind))
        worksheet_write_string(sheet, 0, place, column.label, formats.heading)
      }
      for (index, column) in table.columns.enumerated() {
        worksheet_write_string(sheet, 1, UInt16(clamping: index), column.id, formats.id)
      }
      let first = UInt32(RegisterTable.headings)
      let last = first + UInt32(table.rowCount) - 1
      for (index, column) in table.columns.enumerated() {
        validate(column, UInt16(clamping: index), first...last, on: sheet)
      }
      let computed = table.columns.enumerated().filter { $1.formula != nil }
      for row in first...last where !computed.isEmpty {
        for (index, column) in computed {
          guard let formula = column.formula else { continue }
          worksheet_write_formula_str(
            sheet, row, UInt16(clamping: index), formula(Int(row) + 1),
            formats.locked(column.kind), "")
        }
      }
      protect(sheet)
    }

    /// Without a password: against slips, not against people.
    private func protect(_ sheet: Sheet) {
      var options = lxw_protection()
      options.format_columns = 1
      options.format_rows = 1
      options.autofilter = 1
      options.sort = 1
      worksheet_protect(sheet, nil, &options)
    }

    // MARK: What may be written

    private func validate(
      _ column: RegisterColumn, _ place: UInt16, _ rows: ClosedRange<UInt32>, on sheet: Sheet
    ) {
      var rule = lxw_data_validation()
      rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
      switch column.kind {
      case .text, .computed: return
      case .choices(let choices):
        prompt(choices, rule, place, rows, sheet)
        return
      case .number(let least, let most):
        limit(&rule, least ?? Fraction(-1_000_000_000), most ?? Fraction(1_000_000_000))
      case .money: limit(&rule, .zero, Fraction(1_000_000_000))
      case .date, .month:
        rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        // From 2000 to 2099.
        (rule.minimum_number, rule.maximum_number) = (36_526, 73_050)
      case .time:
        rule.validate = UInt8(LXW_VALIDATION_TYPE_TIME_NUMBER.rawValue)
        rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        (rule.minimum_number, rule.maximum_number) = (0, 0.99999)
      case .choice(let number):
        list(listRange(number), rule, place, rows, sheet)
        return
      case .sheet:
        let first = RegisterTable.headings + 1
        let last = first + (register.tables.first?.rowCount ?? 1) - 1
        list("='\(names[0])'!$A$\(first):$A$\(last)", rule, place, rows, sheet)
        return
      }
      worksheet_data_validation_range(
        sheet, rows.lowerBound, place, rows.upperBound, place, &rule)
    }

    private func limit(_ rule: inout lxw_data_validation, _ least: Fraction, _ most: Fraction) {
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      rule.minimum_number = Double(least.numerator) / Double(least.denominator)
      rule.maximum_number = Double(most.numerator) / Double(most.denominator)
    }

    private func listRange(_ number: Int) -> String {
      let letters = RegisterPlaces.Place.letters(number)
      return "='\(listName)'!$\(letters)$1:$\(letters)$\(register.lists[number].count)"
    }

    private func list(
      _ range: String, _ rule: lxw_data_validation, _ place: UInt16, _ rows: ClosedRange<UInt32>,
      _ sheet: Sheet
    ) {
      var rule = rule
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      range.withCString { text in
        rule.value_formula = UnsafeMutablePointer(mutating: text)
        worksheet_data_validation_range(
          sheet, rows.lowerBound, place, rows.upperBound, place, &rule)
      }
    }

    /// Several choices are written with commas; what there is to choose is shown beside the cell.
    private func prompt(
      _ choices: [String], _ rule: lxw_data_validation, _ place: UInt16,
      _ rows: ClosedRange<UInt32>, _ sheet: Sheet
    ) {
      var rule = rule
      rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
      // A spreadsheet shows at most 255 characters there.
      var shown = ""
      for choice in choices where shown.utf16.count + choice.utf16.count < 240 {
        shown += shown.isEmpty ? choice : ", " + choice
      }
      shown.withCString { text in
        rule.input_message = UnsafeMutablePointer(mutating: text)
        worksheet_data_validation_range(
          sheet, rows.lowerBound, place, rows.upperBound, place, &rule)
      }
    }

    // MARK: Looks

    private struct Formats {
      let heading: Format
      let id: Format
      private let plain: Format
      private let date: Format
      private let month: Format
      private let time: Format
      private let money: Format
      private let number: Format
      private let computed: Format
      private let computedDate: Format

      init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func format(_ number: String? = nil, isOpen: Bool = true) -> Format {
          let format = workbook_add_format(book)
          if let number { format_set_num_format(format, number) }
          if isOpen { format_set_unlocked(format) }
          return format
        }
        heading = format(isOpen: false)
        format_set_bold(heading)
        format_set_text_wrap(heading)
        format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        id = format(isOpen: false)
        format_set_font_color(id, 0x60_6060)
        format_set_bottom(id, UInt8(LXW_BORDER_THIN.rawValue))
        plain = format("@")
        date = format("yyyy-mm-dd")
        month = format("yyyy-mm")
        time = format("hh:mm")
        money = format("#,##0.00")
        number = format("General")
        computed = format("#,##0.##", isOpen: false)
        computedDate = format("yyyy-mm-dd", isOpen: false)
        for format in [computed, computedDate] { format_set_bg_color(format, 0xE8_E8E8) }
      }

      func open(_ kind: RegisterColumn.Kind) -> Format {
        switch kind {
        case .text, .choice, .choices: plain
        case .number, .sheet: number
        case .money: money
        case .date: date
        case .month: month
        case .time: time
        case .computed: locked(kind)
        }
      }

      func locked(_ kind: RegisterColumn.Kind) -> Format {
        kind == .computed(isDate: true) ? computedDate : computed
      }
    }
  }
#endif
