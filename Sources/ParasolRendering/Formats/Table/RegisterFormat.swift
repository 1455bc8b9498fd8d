import ParasolModel

/// Registers as spreadsheets.
package enum RegisterFormat {
  /// One worksheet a table; `created` is the day it is made for, never today.
  package static func document(
    _ register: Register, created: CalendarDay
  ) throws(XLSXFormat.Problem) -> [UInt8] {
    #if XLSX
      return try RegisterWriter.write(register, created: created)
    #else
      throw .notBuiltIn
    #endif
  }
}
