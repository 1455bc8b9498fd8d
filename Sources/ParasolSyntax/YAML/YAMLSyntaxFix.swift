/// What would mend a line that YAML cannot read, where there is one such thing.
enum YAMLSyntaxFix {
  /// Quotes around the whole value of the line.
  static func quotes(_ line: SourceLine, isSafe: Bool) -> Diagnostic.Replacement? {
    guard let value = line.value else { return nil }
    let text = line.text(value)
    guard text.first != "'", text.first != "\"" else { return nil }
    return .init(line.span(value), with: YAMLSpelling.quoted(text), isSafe: isSafe)
  }

  /// `"Umoja" room` as one text.
  static func quotesAroundQuotes(_ line: SourceLine) -> Diagnostic.Replacement? {
    guard let value = line.value else { return nil }
    let text = line.text(value)
    guard let quote = text.first, quote == "\"" || quote == "'", text.last != quote,
      text.dropFirst().contains(quote), !text.contains("\\")
    else { return nil }
    return .init(line.span(value), with: YAMLSpelling.quoted(text))
  }

  /// `starts:2027-01-04` with its blank.
  static func space(_ line: SourceLine) -> Diagnostic.Replacement? {
    guard let key = line.key, key.upperBound + 1 < line.scalars.count,
      line.scalars[key.upperBound] == ":",
      ![" ", "/", ":"].contains(line.scalars[key.upperBound + 1])
    else { return nil }
    let after = key.upperBound + 1
    return .init(line.span(after..<after), with: " ")
  }

  /// An empty line that only looks empty; or two blanks for each tab, which may be too few.
  static func tabs(_ line: SourceLine) -> Diagnostic.Replacement? {
    if line.isBlank { return .init(line.span(0..<line.scalars.count), with: "") }
    let indentation = line.indentation
    guard line.scalars[indentation].contains("\t") else { return nil }
    let blanks = line.text(indentation).replacing("\t", with: "  ")
    return .init(line.span(indentation), with: blanks, isSafe: false)
  }

  /// A text in brackets that goes on behind ` #`, in quotes; and where the `#` stands.
  static func hashInBracket(
    _ line: SourceLine, from offset: Int?
  ) -> (place: Int, fix: Diagnostic.Replacement)? {
    let opening = max((offset ?? line.start) - line.start, 0)
    let scalars = line.scalars
    guard
      let hash = scalars.indices.first(where: {
        $0 > opening && scalars[$0] == "#" && scalars[$0 - 1] == " "
      }), let end = scalars[hash...].firstIndex(where: { ",]}".unicodeScalars.contains($0) })
    else { return nil }
    var first = hash
    while first > opening + 1, !",[{".unicodeScalars.contains(scalars[first - 1]) {
      if scalars[first - 1] == " ", scalars[first - 2] == ":" { break }
      first -= 1
    }
    while first < hash, scalars[first] == " " { first += 1 }
    var last = end
    while scalars[last - 1] == " " { last -= 1 }
    let text = line.text(first..<last)
    guard first < hash, !text.contains("'"), !text.contains("\"") else { return nil }
    return (
      line.start + hash, .init(line.span(first..<last), with: YAMLSpelling.quoted(text))
    )
  }

  /// Whether what stands before a place of the line is one key and nothing else.
  static func isKeyAlone(_ line: SourceLine, before offset: Int) -> Bool {
    guard let key = line.key else { return false }
    return line.start + key.upperBound == offset
  }
}
