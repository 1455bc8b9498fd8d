import ParasolModel
import ParasolSyntax

/// A word of a text, with its place in scalars from the start of the text.
struct TextPart {
  let text: String
  let range: Range<Int>

  static func words(of text: String) -> [TextPart] {
    var words: [TextPart] = []
    var word = ""
    var start = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isAlphabetic {
        if word.isEmpty { start = index }
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        words.append(TextPart(text: word, range: start..<index))
        word = ""
      }
    }
    if !word.isEmpty { words.append(TextPart(text: word, range: start..<scalars.count)) }
    return words
  }

  /// Its place in the file; the whole text where that was not written letter for letter.
  func span(in whole: Located<PlainText>) -> Span {
    TextPart.span(of: range, in: whole.value.text, at: whole.span)
  }

  /// The place of several words that follow one another.
  static func span(of range: Range<Int>, in text: String, at whole: Span) -> Span {
    switch Int(whole.end - whole.start) - text.unicodeScalars.count {
    case 0: whole.part(from: range.lowerBound, to: range.upperBound)
    case 2: whole.part(from: range.lowerBound + 1, to: range.upperBound + 1)
    default: whole
    }
  }
}
