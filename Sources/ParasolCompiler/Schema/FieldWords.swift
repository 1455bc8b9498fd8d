import ParasolModel

/// What an editor shows when somebody points at a key.
struct FieldWords {
  /// Without marks.
  let plain: String
  /// In Markdown.
  let markdown: String

  init(_ field: FieldShape) {
    let summary = "\(field.summary)".sentence
    let expectation = "Write \(field.type.expectation)."
    let audience = field.audience == .team ? ["Never leaves the team."] : []
    plain = ([summary, expectation] + audience).joined(separator: " ")
    markdown = ([summary, expectation.withCode] + audience).joined(separator: "\n\n")
  }
}

extension String {
  /// With a capital letter in front and a full stop behind.
  var sentence: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
  }

  /// What stands in single quotes is code in Markdown.
  var withCode: String {
    var text = ""
    var isQuoted = false
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      // An apostrophe stands between letters.
      guard character == "'", !(before.isLetter && after.isLetter), isQuoted || before != "s"
      else {
        text.append(character)
        continue
      }
      isQuoted.toggle()
      text.append("`")
    }
    return isQuoted ? self : text
  }
}
