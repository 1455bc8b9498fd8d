/// What libyaml says when it cannot go on.
struct YAMLSyntaxError {
  let problem: String
  let context: String
  /// In scalars from the start of the file.
  let problemOffset: Int
  let contextOffset: Int?

  private struct Wording {
    let id: DiagnosticID
    let message: String
    let help: String
    var pointsAtContext = false
    var place: Int?
    var replacement: Diagnostic.Replacement?
  }

  /// The same in our words, at the place where the author must look.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let wording = self.wording(in: file)
    let length = scalarCount(file)
    let context = wording.pointsAtContext ? contextOffset : nil
    let offset = wording.place ?? context ?? problemOffset
    let start = min(offset, max(0, length - 1))
    let span = Span(file: file.id, start: start, end: min(start + 1, length))
    var notes: [Diagnostic.Note] = []
    if wording.id == "text-after-end", let first = firstIndented(in: file) {
      notes = [.init("the first line is indented more; is a heading missing above it?", at: first)]
    } else if !wording.pointsAtContext, wording.place == nil, wording.replacement == nil,
      let contextOffset,
      contextOffset != problemOffset
    {
      let place = Span(file: file.id, start: contextOffset, end: contextOffset + 1)
      notes = [.init(contextText, at: place)]
    }
    return Diagnostic(
      wording.id, wording.message, at: span, notes: notes, help: wording.help,
      replacement: wording.replacement)
  }

  /// The first word of the file, if it does not stand at the margin.
  private func firstIndented(in file: SourceFile) -> Span? {
    var isAtMargin = true
    for (offset, scalar) in String(decoding: file.bytes, as: UTF8.self).unicodeScalars.enumerated()
    {
      switch scalar {
      case "\n", "\r": isAtMargin = true
      case " ": isAtMargin = false
      case "#" where isAtMargin: return nil
      default:
        return isAtMargin ? nil : Span(file: file.id, start: offset, end: offset + 1)
      }
    }
    return nil
  }

  private func scalarCount(_ file: SourceFile) -> Int {
    file.isASCII
      ? file.bytes.count : file.bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  private var contextText: String {
    switch context {
    case "while parsing a block mapping": "the keys of this part begin here"
    case "while parsing a block collection": "this list begins here"
    case "while parsing a flow mapping": "the bracket opens here"
    case "while parsing a flow sequence": "the bracket opens here"
    case "while scanning a simple key": "this line has no ': ' after its key"
    default: "it belongs to what begins here"
    }
  }

  private func character(in file: SourceFile) -> Character? {
    sign(at: problemOffset, in: file).flatMap(\.first)
  }

  private func sign(at offset: Int?, in file: SourceFile) -> String? {
    offset.map { file.text(of: Span(file: file.id, start: $0, end: $0 + 1)) }
  }

  private func wording(in file: SourceFile) -> Wording {
    if context.contains("quoted scalar") { return quoteWording }
    let line = SourceLine(file, around: problemOffset)
    switch problem {
    case "mapping values are not allowed in this context": return colonWording(line, file)
    case "did not find expected key", "did not find expected '-' indicator":
      return neighbourWording(line)
    case "could not find expected ':'":
      return Wording(
        id: "missing-colon", message: "a ': ' is missing after the key",
        help: "write 'key: value' with a space after the colon", pointsAtContext: true,
        replacement: YAMLSyntaxFix.space(SourceLine(file, around: contextOffset ?? problemOffset)))
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      let opening = SourceLine(file, around: contextOffset ?? problemOffset)
      if let hash = YAMLSyntaxFix.hashInBracket(opening, from: contextOffset) {
        return Wording(
          id: "unclosed-bracket",
          message: "' #' begins a comment, so the bracket in this line is never closed",
          help: "put the text that holds it in quotes: \(hash.fix.text)", place: hash.place,
          replacement: hash.fix)
      }
      return Wording(
        id: "unclosed-bracket", message: "a bracket is not closed, or a comma is missing",
        help: "separate entries by commas and close with the same kind of bracket",
        pointsAtContext: true)
    default: return otherWording(in: file)
    }
  }

  private func colonWording(_ line: SourceLine, _ file: SourceFile) -> Wording {
    if YAMLSyntaxFix.isKeyAlone(line, before: problemOffset) {
      if let above = line.above(in: file), let replacement = YAMLSyntaxFix.space(above) {
        return Wording(
          id: "missing-colon", message: "a ': ' is missing after the key",
          help: "write 'key: value' with a space after the colon",
          place: above.start + above.indentation.upperBound, replacement: replacement)
      }
      return Wording(
        id: "uneven-indentation",
        message: "this key stands further in than the one above, which has its value already",
        help: "give keys of the same part the same number of spaces at their start")
    }
    return Wording(
      id: "colon-in-text",
      message: "a second ': ' stands in this line, so it is not clear what the value is",
      help: "put a text that holds ': ' in quotes; if a key was meant, start a new line for it",
      replacement: YAMLSyntaxFix.quotes(line, isSafe: false))
  }

  private func neighbourWording(_ line: SourceLine) -> Wording {
    if let value = line.value, line.scalars[value.lowerBound] == "*",
      let replacement = YAMLSyntaxFix.quotes(line, isSafe: true)
    {
      return Wording(
        id: "sign-needs-quotes", message: "'*' has a meaning of its own in YAML",
        help: "put the text in quotes", replacement: replacement)
    }
    if let replacement = YAMLSyntaxFix.quotesAroundQuotes(line) {
      return Wording(
        id: "text-after-quote", message: "text goes on behind the closing quote",
        help: "put the whole text in single quotes: \(replacement.text)", replacement: replacement)
    }
    return Wording(
      id: "uneven-indentation",
      message: "this line stands neither under the one above nor level with its neighbours",
      help: "give lines of the same part the same number of spaces at their start")
  }

  private var quoteWording: Wording {
    if problem.contains("escape") || problem.contains("hexdecimal") || problem.contains("Unicode") {
      return Wording(
        id: "unknown-escape", message: "this backslash sign is not known in double quotes",
        help: "use single quotes, where a backslash is only a backslash")
    }
    return Wording(
      id: "unclosed-quote", message: "the quote that opens here is never closed",
      help: "close it, or leave it out; an apostrophe inside single quotes is written twice",
      pointsAtContext: true)
  }

  private func otherWording(in file: SourceFile) -> Wording {
    let sign = character(in: file)
    let line = SourceLine(file, around: problemOffset)
    let quotes = YAMLSyntaxFix.quotes(
      contextOffset.map { SourceLine(file, around: $0) } ?? line, isSafe: true)
    if sign == "\t" || problem.contains("tab character") {
      return Wording(
        id: "tab-in-indentation", message: "a tab stands where spaces are needed",
        help: line.isBlank
          ? "delete the tab in this empty line"
          : "use spaces; most editors can be told to put them for the tab key",
        replacement: YAMLSyntaxFix.tabs(line))
    }
    if problem == "found character that cannot start any token"
      || problem == "mapping keys are not allowed in this context"
    {
      return Wording(
        id: "sign-needs-quotes",
        message: "a value cannot begin with '\(sign.map(String.init) ?? "this sign")'",
        help: "put the text in quotes", replacement: quotes)
    }
    if problem == "block sequence entries are not allowed in this context" {
      return Wording(
        id: "misplaced-list-item", message: "a list item cannot stand here",
        help: "start the list on a new line under its key, each item with '- '")
    }
    let signs = [("alias", "*"), ("anchor", "&"), ("block scalar", ">")]
    if let special = signs.first(where: { context.contains($0.0) })?.1 {
      let shown = special == ">" ? self.sign(at: contextOffset, in: file) ?? ">" : special
      return Wording(
        id: "sign-needs-quotes", message: "'\(shown)' has a meaning of its own in YAML",
        help: "put the text in quotes", replacement: quotes)
    }
    if context.contains("tag") || problem.contains("tag") {
      return Wording(
        id: "yaml-tag", message: "'!' has a meaning of its own in YAML",
        help: "put the text in quotes", replacement: quotes)
    }
    if context.contains("directive") || problem.contains("directive")
      || problem.contains("YAML document")
    {
      return Wording(
        id: "sign-needs-quotes", message: "a line cannot begin with '%'",
        help: "put the text in quotes")
    }
    if problem == "did not find expected <document start>" {
      return Wording(
        id: "text-after-end", message: "something stands after the end of the document",
        help: "check the indentation of this line and the brackets above it")
    }
    return Wording(
      id: "unreadable-yaml", message: "the text cannot be read on from here",
      help: "check quotes, brackets and the indentation of this line and the one above")
  }
}
