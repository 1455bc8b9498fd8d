/// One source line with a mark under a part of it, cut to a window when the line is long.
struct Snippet {
  let line: String
  /// Blanks up to the mark, in columns of a terminal.
  let indent: Int
  /// Columns under the marked part, at least one.
  let markWidth: Int

  /// Columns count scalars from 1; `to` is one past the last, nil when the span goes on below.
  /// A line longer than `width` columns is cut.
  init(line: String, from: Int, to: Int?, width: Int) {
    var scalars = Array(line.unicodeScalars)
    var start = min(max(from - 1, 0), scalars.count)
    var end = min(max((to ?? scalars.count + 1) - 1, start), scalars.count)
    if to == nil {
      while end > start, scalars[end - 1] == " " { end -= 1 }
    }
    var prefix = ""
    var suffix = ""
    if scalars.count > width {
      let first = max(0, min(start - width / 3, scalars.count - width))
      let last = min(scalars.count, first + width)
      prefix = first > 0 ? "…" : ""
      suffix = last < scalars.count ? "…" : ""
      scalars = Array(scalars[first..<last])
      start -= first
      end = min(end - first, scalars.count)
    }
    var shown = prefix
    var indent = prefix.isEmpty ? 0 : 1
    var mark = 0
    for (index, scalar) in scalars.enumerated() {
      let text = scalar == "\t" ? " " : ShownText.line(String(scalar))
      shown += text
      let columns = text.count == 1 ? DisplayWidth.of(scalar) : DisplayWidth.of(text)
      if index < start { indent += columns } else if index < end { mark += columns }
    }
    self.line = shown + suffix
    self.indent = indent
    markWidth = max(1, mark)
  }
}
