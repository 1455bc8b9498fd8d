import ParasolModel

/// Who may see a filled form.
package enum FormClass: String, Choice {
  case open = "public"
  case partner, `internal`, confidential, clinical
  package static let subject = "class"

  package var phrase: Phrase {
    switch self {
    case .open: .classPublic
    case .partner: .classPartner
    case .internal: .classInternal
    case .confidential: .classConfidential
    case .clinical: .classClinical
    }
  }
}

/// What a column or row is printed once for.
package enum FormRepeat: String, Choice {
  case weeks, weekdays
  case timeBlocks = "time_blocks"
  package static let subject = "repetition"
}

/// What is printed in an empty cell of a grid.
package enum FormCellPart: String, Choice {
  /// A square for the sticker or drawing of a person.
  case symbol
  /// One square for each risk that the programme has agreed to look at.
  case factors
  /// A line for the code of a place.
  case hotspot
  /// Squares for the people to be met.
  case people
  /// Condoms and lubricant, with room for their numbers.
  case stock
  case tick
  package static let subject = "part of a cell"
}

extension Pictogram: Choice {
  package static let subject = "pictogram"
}
