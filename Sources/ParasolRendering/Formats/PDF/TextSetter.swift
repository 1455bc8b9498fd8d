#if PDF
  import CPangoCairo

  /// Turns lines of a sheet into shaped, wrapped text; equal lines are shaped once.
  final class TextSetter {
    /// Pango counts in 1,024ths of a point.
    static let scale = 1024.0
    static let smallest = 11.0
    static let complex = 14.0

    let direction: TextDirection
    /// The size of plain words.
    let size: Double
    private let language: String
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let font: OpaquePointer
    private var cache: [Key: TextBox] = [:]
    private var scripts: Set<Script> = [.latin]
    private(set) var hasUnknownGlyphs = false

    private struct Key: Hashable {
      let line: [Inline]
      let style: TextBox.Style
      let width: Double?
      let alignment: SheetTable.Alignment
    }

    init?(_ sheet: Sheet) {
      let script = Script(language: sheet.language)
      guard let map = pango_cairo_font_map_new(), let context = pango_font_map_create_context(map),
        let font = pango_font_description_new()
      else { return nil }
      (fontMap, self.context, self.font) = (map, context, font)
      direction = sheet.direction
      language = sheet.language
      size = script.isComplex ? Self.complex : Self.smallest
      pango_font_description_set_family(font, FontFamilies.list(for: script))
      pango_font_description_set_absolute_size(font, size * Self.scale)
      configure()
    }

    deinit {
      pango_font_description_free(font)
      g_object_unref(UnsafeMutableRawPointer(context))
      g_object_unref(fontMap)
    }

    /// A line set in `width` points, or in one row where no width is given.
    func set(
      _ line: [Inline], width: Double?, alignment: SheetTable.Alignment = .start,
      style: TextBox.Style = .plain
    ) -> TextBox {
      let key = Key(line: line, style: style, width: width, alignment: alignment)
      if let known = cache[key] { return known }
      let source = TextSource(line, setter: self, room: width)
      scripts.formUnion(source.scripts)
      let box = TextBox(
        source, context: context, font: font, width: width,
        alignment: alignment, direction: direction, style: style)
      hasUnknownGlyphs = hasUnknownGlyphs || box.hasUnknownGlyphs
      cache[key] = box
      return box
    }

    /// Whether some word of a line is wider than the room it gets, so that it would be broken.
    func breaksWords(_ line: [Inline], in room: Double) -> Bool {
      line.contains { inline in
        guard case .text(let text, let style) = inline else { return false }
        return text.split(whereSeparator: { $0 == " " || $0 == "\u{AD}" }).contains {
          set([.text(String($0), style)], width: nil).width > room + 0.01
        }
      }
    }

    /// Keeps the room for shaped lines bounded, however many sheets are set.
    func forgetWhenFull() {
      if cache.count > Self.most { cache.removeAll(keepingCapacity: true) }
    }

    /// Shaped lines that are kept: those of some fifty sheets.
    private static let most = 4_000

    /// Fonts that the letters set so far need and this machine has not.
    func missingFonts() -> [MissingFont] {
      let families = installedFamilies()
      let missing = scripts.filter { !families.contains(FontFamilies.family(of: $0)) }
      var found: [MissingFont] = []
      for script in Script.allCases where missing.contains(script) {
        let font = MissingFont(
          family: FontFamilies.family(of: script), package: FontFamilies.package(of: script),
          languages: [language])
        if !found.contains(font) { found.append(font) }
      }
      if found.isEmpty, hasUnknownGlyphs {
        found.append(
          MissingFont(
            family: "Noto Sans Symbols", package: "fonts-noto-core", languages: [language]))
      }
      return found
    }

    private func configure() {
      pango_cairo_context_set_resolution(context, 72)
      pango_context_set_language(context, pango_language_from_string(language))
      pango_context_set_base_dir(
        context, direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
      pango_context_set_round_glyph_positions(context, 0)
      let options = cairo_font_options_create()
      cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
      cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
      pango_cairo_context_set_font_options(context, options)
      cairo_font_options_destroy(options)
    }

    private func installedFamilies() -> Set<String> {
      var list: UnsafeMutablePointer<UnsafeMutablePointer<PangoFontFamily>?>?
      var count: Int32 = 0
      pango_font_map_list_families(fontMap, &list, &count)
      defer { g_free(list) }
      var names: Set<String> = []
      for index in 0..<Int(count) {
        guard let family = list?[index], let name = pango_font_family_get_name(family) else {
          continue
        }
        names.insert(String(cString: name))
      }
      return names
    }
  }
#endif
