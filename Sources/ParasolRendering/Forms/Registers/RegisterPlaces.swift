/// Where the questions of a form stand in its register.
struct RegisterPlaces: Sendable {
  struct Place: Sendable {
    /// The name of the worksheet.
    let table: String
    /// Counted from nought.
    let column: Int
    let rowCount: Int

    var letters: String { Place.letters(column) }

    /// The whole column, such as `'B19'!$C$3:$C$202`.
    var range: String { range(of: letters) }

    /// The numbers of the sheets beside it.
    var sheets: String { range(of: "A") }

    private func range(of letters: String) -> String {
      let first = RegisterTable.headings + 1
      return "'\(table)'!$\(letters)$\(first):$\(letters)$\(first + rowCount - 1)"
    }

    /// `A`, `Z`, `AA`
    static func letters(_ column: Int) -> String {
      var (rest, letters) = (column, "")
      repeat {
        letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
        rest = rest / 26 - 1
      } while rest >= 0
      return letters
    }
  }

  private var places: [String: Place] = [:]

  /// A question of the form itself, or of one of its grids.
  subscript(id: String, grid: String?) -> Place? {
    get { places[key(id, grid)] }
    set { places[key(id, grid)] = newValue }
  }

  private func key(_ id: String, _ grid: String?) -> String { "\(grid ?? "").\(id)" }
}
