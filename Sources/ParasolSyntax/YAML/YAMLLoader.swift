import CLibYAML

/// Bytes to tree: one file, one document, every trap of libyaml handled.
package enum YAMLLoader {
  /// A file as read and its tree. Whatever is wrong with it is in the sink.
  package static func load(
    _ id: FileID, path: String, bytes: [UInt8], sink: DiagnosticSink
  ) -> (file: SourceFile, tree: YAMLTree) {
    let checked = SourceCheck.check(bytes)
    let file = SourceFile(id: id, path: path, bytes: checked.bytes, isASCII: checked.isASCII)
    if let problem = checked.problem {
      sink.report(
        Diagnostic(
          problem.id, problem.message,
          at: Span(file: id, start: problem.offset, end: problem.offset + 1), help: problem.help))
      return (file, YAMLTree(file: id, nodes: [], arena: [], isComplete: false))
    }
    var run = EventLoop(file: file, sink: sink)
    return (file, run.read())
  }
}

/// One run of libyaml's parser over one file.
private struct EventLoop {
  let file: SourceFile
  let sink: DiagnosticSink
  var builder: YAMLTreeBuilder
  var isComplete = true
  var documents = 0
  var firstDocument = 0
  /// Where the last anchor stood, so that a file is walked through once.
  private var lastPlace = (scalar: 0, byte: 0)

  init(file: SourceFile, sink: DiagnosticSink) {
    self.file = file
    self.sink = sink
    builder = YAMLTreeBuilder(file: file.id, sink: sink, byteCount: file.bytes.count)
  }

  mutating func read() -> YAMLTree {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml fails to initialise only without memory")
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    file.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      run(parser)
    }
    builder.closeAll()
    if builder.nodes.isEmpty || isBlank, isComplete {
      sink.report(YAMLProblems.empty(at: Span(file: file.id, start: 0, end: 0)))
      isComplete = false
      return YAMLTree(file: file.id, nodes: [], arena: [], isComplete: false)
    }
    let tree = YAMLTree(
      file: file.id, nodes: builder.nodes, arena: builder.arena,
      hashCuts: HashCut.all(in: file.bytes, isASCII: file.isASCII, nodes: builder.nodes),
      isComplete: isComplete && !builder.hasHoles)
    return builder.surplus.isEmpty ? tree : tree.without(builder.surplus) ?? tree
  }

  private var isBlank: Bool {
    builder.nodes.count == 1 && builder.nodes[0].kind == .scalar && builder.nodes[0].count == 0
      && builder.nodes[0].style == .plain
  }

  private mutating func run(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(parser, &event) == 1 else {
        sink.report(syntaxError(parser.pointee).diagnostic(in: file))
        isComplete = false
        return
      }
      let goesOn = withUnsafePointer(to: &event) { take($0) }
      yaml_event_delete(&event)
      if !goesOn { return }
    }
  }

  /// False when there is nothing more to read.
  private mutating func take(_ pointer: UnsafePointer<yaml_event_t>) -> Bool {
    let start = Int(pointer.pointee.start_mark.index)
    let end = Int(pointer.pointee.end_mark.index)
    switch pointer.pointee.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT: return documentStart(start)
    case YAML_SCALAR_EVENT: scalar(pointer.pointee.data.scalar, start, end)
    case YAML_ALIAS_EVENT:
      builder.alias(text(pointer.pointee.data.alias.anchor) ?? "", start: start, end: end)
      if builder.isTooLarge { isComplete = false }
      return !builder.isTooLarge
    case YAML_MAPPING_START_EVENT:
      let data = pointer.pointee.data.mapping_start
      open(
        isMapping: true, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, tag: data.tag,
        anchor: data.anchor, start, end)
      return isShallowEnough(start)
    case YAML_SEQUENCE_START_EVENT:
      let data = pointer.pointee.data.sequence_start
      open(
        isMapping: false, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, tag: data.tag,
        anchor: data.anchor, start, end)
      return isShallowEnough(start)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: builder.closeCollection(end: end)
    default: break
    }
    return true
  }

  private mutating func documentStart(_ start: Int) -> Bool {
    documents += 1
    if documents == 1 {
      firstDocument = start
      return true
    }
    let first = Span(file: file.id, start: firstDocument, end: firstDocument + 1)
    sink.report(
      YAMLProblems.secondDocument(
        at: Span(file: file.id, start: start, end: start + 3), first: first))
    isComplete = false
    return false
  }

  private mutating func isShallowEnough(_ start: Int) -> Bool {
    guard builder.depth > YAMLTreeBuilder.depthLimit else { return true }
    sink.report(YAMLProblems.tooDeep(at: Span(file: file.id, start: start, end: start + 1)))
    isComplete = false
    return false
  }

  private mutating func open(
    isMapping: Bool, isFlow: Bool, tag: UnsafeMutablePointer<yaml_char_t>?,
    anchor: UnsafeMutablePointer<yaml_char_t>?, _ start: Int, _ end: Int
  ) {
    judgeTag(tag, start, start + 1)
    let content = anchor == nil && tag == nil ? start : contentStart(start, before: end)
    builder.openCollection(
      isMapping: isMapping, isFlow: isFlow, start: content, end: end, anchor: text(anchor))
  }

  private mutating func scalar(
    _ data: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ start: Int, _ end: Int
  ) {
    judgeTag(data.tag, start, end)
    let style: YAMLNode.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let hasNoProperties = data.anchor == nil && data.tag == nil
    builder.scalar(
      UnsafeBufferPointer(start: data.value, count: data.length), style: style,
      start: hasNoProperties ? start : contentStart(start, before: end),
      end: end, anchor: text(data.anchor))
  }

  /// libyaml begins a node at its anchor; a value begins after it. Both count scalars.
  private mutating func contentStart(_ start: Int, before end: Int) -> Int {
    var (scalar, byte) = start >= lastPlace.scalar ? lastPlace : (0, 0)
    func step() {
      byte += 1
      while byte < file.bytes.count, file.bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    while scalar < start, byte < file.bytes.count { step() }
    lastPlace = (scalar, byte)
    var isInWord = false
    var isInComment = false
    while scalar < end, byte < file.bytes.count {
      let next = file.bytes[byte]
      let isBreak = next == 0x0A || next == 0x0D
      if isBreak || next == 0x20 || next == 0x09 {
        isInWord = false
        isInComment = isInComment && !isBreak
      } else if !isInWord, !isInComment {
        isInComment = next == UInt8(ascii: "#")
        isInWord = next == UInt8(ascii: "&") || next == UInt8(ascii: "!")
        guard isInComment || isInWord else { return scalar }
      }
      step()
    }
    return min(scalar, end)
  }

  private func judgeTag(_ tag: UnsafeMutablePointer<yaml_char_t>?, _ start: Int, _ end: Int) {
    guard let tag = text(tag) else { return }
    let shown = tag.replacing("tag:yaml.org,2002:", with: "!!")
    sink.report(YAMLProblems.tag(shown, at: Span(file: file.id, start: start, end: end)))
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func syntaxError(_ parser: yaml_parser_t) -> YAMLSyntaxError {
    let context = parser.context.map { String(cString: $0) } ?? ""
    return YAMLSyntaxError(
      problem: parser.problem.map { String(cString: $0) } ?? "", context: context,
      problemOffset: Int(parser.problem_mark.index),
      contextOffset: context.isEmpty ? nil : Int(parser.context_mark.index))
  }
}
