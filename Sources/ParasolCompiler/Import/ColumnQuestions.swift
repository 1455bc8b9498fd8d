/// What must be known before anything is written, each with the flag that answers it.
struct ColumnQuestions {
  let columns: SheetColumns
  let options: ImportOptions

  var notes: [ImportNote] {
    var notes = likely + personal
    let asksForHotspots = isOfHotspots
    if asksForHotspots {
      if !hasOrMay(.place), !hasOrMay(.code) {
        notes.append(ask("no column names the hotspots; say which with --map \"HEADING=place\""))
      }
      if options.site == nil, !hasOrMay(.town) {
        notes.append(ask("nothing says in which town these hotspots are; add --site with its id"))
      }
      if !hasOrMay(.typology), options.typology == nil {
        notes.append(
          ask(
            "no column says what sort of place each is; say which with --map \"HEADING=typology\", or "
              + "for all of them with --typology and a code such as street"))
      }
    } else if !hasOrMay(.town) {
      notes.append(
        ask(
          "no column names towns or hotspots; say which with --map \"HEADING=town\" or "
            + "--map \"HEADING=place\""))
    }
    return notes + figures
  }

  /// A table of hotspots, not of towns.
  var isOfHotspots: Bool {
    options.site != nil || columns.column(.place) != nil
      || columns.guesses.contains { $0.role == .place }
  }

  private func ask(_ text: String) -> ImportNote { ImportNote(.question, text) }

  private func hasOrMay(_ role: ColumnRole) -> Bool { columns.guesses.contains { $0.role == role } }

  /// Columns that look like something but do not say it.
  private var likely: [ImportNote] {
    columns.guesses.compactMap { guess -> ImportNote? in
      guard guess.confidence == .likely, !options.acceptsGuesses, let role = guess.role else {
        return nil
      }
      let flag = "--map \"\(guess.heading.flag)=\(role.word)\""
      guard isNeeded(role) else {
        return ImportNote(
          .remark, guess.heading,
          "looks like '\(role.word)' and was not read; to read it add \(flag)")
      }
      return ImportNote(
        .question, guess.heading,
        "looks like '\(role.word)'; add \(flag) if it is, else --skip \"\(guess.heading.flag)\"")
    }
  }

  private func isNeeded(_ role: ColumnRole) -> Bool {
    switch role {
    case .place, .town, .typology, .group: true
    default: role.isFigure
    }
  }

  private var personal: [ImportNote] {
    columns.guesses.filter { $0.role == .personal }.map { guess in
      ImportNote(
        .leftOut, guess.heading,
        "was not read: what leads to a person or an exact place stays out of every file")
    }
  }

  private var figures: [ImportNote] {
    let roles = columns.guesses.compactMap(\.role)
    let groups = roles.compactMap(\.figureGroup)
    guard !groups.isEmpty else {
      return [
        ask(
          "no column says how many people there are; say which with --map \"HEADING=people\", or with "
            + "--map \"HEADING=low\" and --map \"HEADING=high\"")
      ]
    }
    var notes: [ImportNote] = []
    for group in Set(groups).sorted(by: { ($0 ?? "") < ($1 ?? "") }) {
      let (hasLow, hasHigh) = (roles.contains(.low(group)), roles.contains(.high(group)))
      guard hasLow != hasHigh else { continue }
      let missing: ColumnRole = hasLow ? .high(group) : .low(group)
      notes.append(
        ask(
          "no column is read as '\(missing.word)'; say which with --map \"HEADING=\(missing.word)\""
        ))
    }
    return notes
  }
}
