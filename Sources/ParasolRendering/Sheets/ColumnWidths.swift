/// The widths of a table's columns in the room that the paper leaves.
enum ColumnWidths {
  /// One width a column; together exactly `available`, whatever was asked for.
  static func resolve(_ columns: [SheetTable.Column], in available: Millimetres) -> [Millimetres] {
    let fixed = columns.reduce(0) { $0 + ($1.fixedTenths ?? 0) }
    let shares = columns.reduce(0) { $0 + ($1.shares ?? 0) }
    // Shares keep at least a quarter of the paper: fixed columns that ask for more are scaled down.
    let floor = shares > 0 ? available.tenths / 4 : 0
    let room = available.tenths - floor
    let granted = fixed > room || shares == 0 ? room : fixed
    let rest = available.tenths - granted
    let parts = columns.map { column in
      if let tenths = column.fixedTenths {
        Part(amount: tenths * granted, of: max(fixed, 1))
      } else {
        Part(amount: (column.shares ?? 0) * rest, of: max(shares, 1))
      }
    }
    return spread(parts, total: available.tenths)
  }

  private struct Part {
    let amount: Int
    let of: Int
  }

  /// Rounds down and gives the tenths left over to the first columns.
  private static func spread(_ parts: [Part], total: Int) -> [Millimetres] {
    var widths = parts.map { $0.amount / $0.of }
    var left = total - widths.reduce(0, +)
    for index in widths.indices where left > 0 {
      widths[index] += 1
      left -= 1
    }
    return widths.map { Millimetres(tenths: $0) }
  }
}

extension SheetTable.Column {
  fileprivate var fixedTenths: Int? {
    if case .millimetres(let width) = self { max(width.tenths, 1) } else { nil }
  }

  fileprivate var shares: Int? {
    if case .share(let share) = self { max(share, 1) } else { nil }
  }
}
