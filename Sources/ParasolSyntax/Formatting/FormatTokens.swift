import CLibYAML

/// The tokens of a file that libyaml reads without a complaint, each with its comments.
struct FormatTokens {
  private let file: SourceFile
  private(set) var tokens: [FormatToken] = []
  /// The byte of each scalar; empty when all are one byte.
  private let bytesOfScalars: [Int32]

  /// Nil when libyaml cannot go on.
  init?(_ file: SourceFile) {
    self.file = file
    bytesOfScalars = file.isASCII ? [] : FormatTokens.scalarStarts(file.bytes)
    guard scan() else { return nil }
    addSurroundings()
  }

  private static func scalarStarts(_ bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      starts.append(Int32(index))
    }
    return starts
  }

  private func byte(_ mark: yaml_mark_t) -> Int {
    let scalar = Int(mark.index)
    if bytesOfScalars.isEmpty { return min(scalar, file.bytes.count) }
    return scalar < bytesOfScalars.count ? Int(bytesOfScalars[scalar]) : file.bytes.count
  }

  private mutating func scan() -> Bool {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml fails to initialise only without memory")
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    return file.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var token = yaml_token_t()
      while yaml_parser_scan(parser, &token) == 1 {
        let kind = FormatTokens.kind(token)
        if let kind { add(kind, token) }
        yaml_token_delete(&token)
        if kind == .streamEnd { return true }
      }
      return false
    }
  }

  private mutating func add(_ kind: FormatToken.Kind, _ token: yaml_token_t) {
    var value = ""
    if case .scalar = kind {
      let scalar = token.data.scalar
      value = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }
    let start = byte(token.start_mark)
    tokens.append(
      FormatToken(
        kind: kind, range: start..<max(start, byte(token.end_mark)),
        column: Int(token.start_mark.column), line: Int(token.start_mark.line),
        endLine: Int(token.end_mark.line), value: value))
  }

  private static func kind(_ token: yaml_token_t) -> FormatToken.Kind? {
    switch token.type {
    case YAML_STREAM_START_TOKEN: .streamStart
    case YAML_STREAM_END_TOKEN: .streamEnd
    case YAML_VERSION_DIRECTIVE_TOKEN, YAML_TAG_DIRECTIVE_TOKEN: .directive
    case YAML_DOCUMENT_START_TOKEN: .documentStart
    case YAML_DOCUMENT_END_TOKEN: .documentEnd
    case YAML_BLOCK_SEQUENCE_START_TOKEN: .blockSequenceStart
    case YAML_BLOCK_MAPPING_START_TOKEN: .blockMappingStart
    case YAML_BLOCK_END_TOKEN: .blockEnd
    case YAML_FLOW_SEQUENCE_START_TOKEN: .flowSequenceStart
    case YAML_FLOW_SEQUENCE_END_TOKEN: .flowSequenceEnd
    case YAML_FLOW_MAPPING_START_TOKEN: .flowMappingStart
    case YAML_FLOW_MAPPING_END_TOKEN: .flowMappingEnd
    case YAML_BLOCK_ENTRY_TOKEN: .blockEntry
    case YAML_FLOW_ENTRY_TOKEN: .flowEntry
    case YAML_KEY_TOKEN: .key
    case YAML_VALUE_TOKEN: .value
    case YAML_ALIAS_TOKEN: .alias
    case YAML_ANCHOR_TOKEN: .anchor
    case YAML_TAG_TOKEN: .tag
    case YAML_SCALAR_TOKEN: .scalar(style(token.data.scalar.style))
    default: nil
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Finds the comments and empty lines between the tokens that stand in the file.
  private mutating func addSurroundings() {
    var last: Int?
    for index in tokens.indices where tokens[index].isReal {
      let start = last.map { tokens[$0].range.upperBound } ?? 0
      var gap = FormatGap(
        file.bytes, from: start, to: max(start, tokens[index].range.lowerBound),
        isAfterEmptyLine: last.map { endsWithEmptyLine(tokens[$0]) } ?? false)
      gap.read()
      if let last { tokens[last].trailing = gap.trailing }
      tokens[index].above = gap.own
      tokens[index].hasBlankAbove = gap.endsWithEmptyLine
      last = index
    }
  }

  /// libyaml takes the empty lines after a block text for a part of it; they are, when it is kept.
  private func endsWithEmptyLine(_ token: FormatToken) -> Bool {
    guard token.kind == .scalar(.literal) || token.kind == .scalar(.folded) else { return false }
    return BlockText.endsWithEmptyLine(file.bytes[token.range])
  }
}
