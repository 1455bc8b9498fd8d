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
    let length = whole.value.text.unicodeScalars.count
    switch Int(whole.span.end - whole.span.start) - length {
    case 0: return whole.span.part(from: range.lowerBound, to: range.upperBound)
    case 2: return whole.span.part(from: range.lowerBound + 1, to: range.upperBound + 1)
    default: return whole.span
    }
  }
}
