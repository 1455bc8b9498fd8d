import ParasolSyntax

/// In brackets a comma ends a value: `{pay: 14,000 KES}` holds a key `000 KES`, and
/// `[mon, wed 10:00-12:00]` two items.
enum CommaCut {
  /// What was meant, when a key of a mapping in braces has neither colon nor value.
  static func problem(_ key: YAMLCursor, _ value: YAMLCursor, in mapping: YAMLCursor) -> Diagnostic?
  {
    guard isBare(key, value) else { return nil }
    var parts: [YAMLCursor] = []
    for (name, value) in mapping.entries {
      let isBare = isBare(name, value)
      if parts.contains(where: { $0.index == key.index }), !isBare { break }
      if isBare {
        parts.append(name)
      } else {
        parts = [value]
      }
    }
    guard parts.count > 1, parts[0].isScalar, parts.allSatisfy({ $0.style == .plain }),
      let joined = joined(parts)
    else { return nil }
    let span = Span(
      file: key.span.file, start: Int(parts[0].span.start),
      end: Int(parts[parts.count - 1].span.end))
    let meant = meant(joined)
    return problem(
      joined, span, meant: meant.text, isSafe: meant.isSafe,
      reason: "'\(key.text)' is read as a key without a value")
  }

  /// Without a colon the value stands at the very end of its key.
  static func isBare(_ key: YAMLCursor, _ value: YAMLCursor) -> Bool {
    value.isEmptyValue && value.count == 0 && value.span.start == key.span.end
  }

  /// Items from this one on that make one value together, and how many they are.
  static func problem<Value: ScalarValue>(
    _ items: ArraySlice<YAMLCursor>, of type: Value.Type
  ) -> (count: Int, diagnostic: Diagnostic)? {
    guard let first = items.first, isPlain(first), !Value.reads(first.text) else { return nil }
    for count in 2..<7 where count <= items.count {
      let parts = Array(items.prefix(count))
      guard isPlain(parts[count - 1]), let joined = joined(parts) else { return nil }
      guard let offer = Value.offer(for: joined), offer.isSafe, let spelling = offer.spelling else {
        continue
      }
      // What says enough by itself was no part of anything.
      if parts.dropFirst().contains(where: { Value.offer(for: $0.text)?.spelling != nil }),
        !Value.reads(parts[count - 1].text)
      {
        return nil
      }
      let span = Span(
        file: first.span.file, start: Int(first.span.start), end: Int(parts[count - 1].span.end))
      return (
        count,
        problem(
          joined, span, meant: spelling, isSafe: true, reason: "each part is read as an item")
      )
    }
    return nil
  }

  private static func isPlain(_ item: YAMLCursor) -> Bool {
    item.isScalar && item.style == .plain && !item.isAlias
  }

  private static func problem(
    _ joined: String, _ span: Span, meant: String, isSafe: Bool, reason: String
  ) -> Diagnostic {
    let source = YAMLSpelling.source(of: meant)
    return Diagnostic(
      "comma-in-value",
      "a comma cuts '\(ReadingProblems.cropped(joined))' apart: \(reason)", at: span,
      help: source == meant ? "write '\(meant)'" : "put the text in quotes: \(source)",
      replacement: .init(span, with: source, isSafe: isSafe))
  }

  /// As it stands in the file; nil when more than a comma and a blank lie between two parts.
  private static func joined(_ parts: [YAMLCursor]) -> String? {
    var text = parts[0].text
    for (before, part) in zip(parts, parts.dropFirst()) {
      switch part.span.start - before.span.end {
      case 1: text += ","
      case 2: text += ", "
      default: return nil
      }
      text += part.text
    }
    return text
  }

  /// A number without its marks, days without their commas, else a text.
  private static func meant(_ joined: String) -> (text: String, isSafe: Bool) {
    let number = joined.replacing(#/(\d{1,3}(?:,\d{3})+)(?!\d)/#) { match in
      match.1.filter { $0 != "," }
    }
    if !number.contains(",") { return (number, true) }
    if let window = WeeklyWindow.offer(for: joined), let spelling = window.spelling, window.isSafe {
      return (spelling, true)
    }
    let last = joined.split(separator: ",").last.map(String.init) ?? ""
    let isWord = last.trimmedBlanks.wholeMatch(of: #/[a-z0-9_-]+/#) != nil
    return (joined, !isWord)
  }
}
