import ParasolSyntax

/// Lays a chain of policies over each other, from the shipped one up.
struct PolicyResolver {
  /// The policy that every chain ends in.
  static let shipped = "who-2013"

  let files: [PolicyFile]
  private let remarks: [Diagnostic.Note]
  let sink: DiagnosticSink

  init(_ outline: Outline, sink: DiagnosticSink) {
    files = outline.policies.map { PolicyFile($0, sink: sink) }
    remarks = outline.remarks
    self.sink = sink
  }

  /// The policy that a programme names, or the shipped one.
  func policy(named name: Located<Reference>?) -> Policy {
    let chain = chain(from: name)
    var factor = MonthFactor.calendar
    var profile = CountryProfile.generic
    var parameters: [String: [String: Policy.Parameter]] = [:]
    for file in chain.reversed() {
      if let stated = file.monthFactor?.value { factor = stated }
      if let stated = file.profile?.value { profile = stated }
      if file.isShipped { introduce(file, into: &parameters) }
      change(file, in: &parameters)
    }
    return Policy(
      id: chain.first?.id.value ?? PolicyResolver.shipped, monthFactor: factor,
      profile: profile, parameters: parameters)
  }

  /// Tells what is wrong with each policy of the programme by itself, also where nobody names it.
  func checkOwn() {
    for file in files where !file.isShipped {
      _ = policy(named: Located(Reference(file.id.value), at: file.id.span))
      guard let parameters = file.parameters else { continue }
      sink.report(
        Diagnostic(
          "misplaced-figures", "only policies that ship with Parasol introduce figures",
          at: parameters.span.part(from: 0, to: 1),
          help:
            "write what you change below 'change:', with 'because' and a 'source' or 'decided'"))
    }
  }

  private func chain(from name: Located<Reference>?) -> [PolicyFile] {
    var chain: [PolicyFile] = []
    var next = name
    var isEnd = false
    while !isEnd {
      isEnd = next == nil
      let id = next?.value.text ?? PolicyResolver.shipped
      if chain.contains(where: { $0.id.value == id }) {
        if next != nil { reportCircle(in: chain, closedBy: id) }
        if id == PolicyResolver.shipped { return chain }
        next = nil
        continue
      }
      guard let file = files.first(where: { $0.id.value == id }) else {
        if let next { sink.report(unknown(next)) }
        next = nil
        continue
      }
      chain.append(file)
      if id == PolicyResolver.shipped { return chain }
      next = file.extends
    }
    return chain
  }

  private func introduce(
    _ file: PolicyFile, into parameters: inout [String: [String: Policy.Parameter]]
  ) {
    for rule in file.parameters?.value.rows ?? [] {
      for row in rule.value.value.rows {
        let stated = row.value.value
        parameters[rule.name.value, default: [:]][row.name.value] = Policy.Parameter(
          value: stated.value.value, unit: stated.unit?.value.text ?? "",
          citation: Citation(
            stated.source?.value.text ?? "", stated.mark?.value.evidence ?? .own),
          range: (stated.atLeast?.value, stated.atMost?.value),
          limits: (stated.lowest?.value, stated.highest?.value), change: nil)
      }
    }
  }

  private func change(
    _ file: PolicyFile, in parameters: inout [String: [String: Policy.Parameter]]
  ) {
    for rule in file.change?.value.rows ?? [] {
      guard let known = parameters[rule.name.value] else {
        sink.report(unknownRule(rule.name, known: parameters.keys.sorted()))
        continue
      }
      for row in rule.value.value.rows {
        guard let before = known[row.name.value] else {
          sink.report(unknownFigure(row.name, rule.name.value, known: known.keys.sorted()))
          continue
        }
        guard PolicyResolver.sameForm(before.value, row.value.value.value.value) else {
          sink.report(otherForm(row.value.value.value, before.value))
          continue
        }
        if let problem = offLimits(row.value.value.value, before) {
          sink.report(problem)
          continue
        }
        parameters[rule.name.value]?[row.name.value] = changed(before, rule.name, row, file)
      }
    }
  }

  private func changed(
    _ before: Policy.Parameter, _ rule: Located<String>, _ row: Table<PolicyChange>.Row,
    _ file: PolicyFile
  ) -> Policy.Parameter {
    let stated = row.value.value
    let source = stated.source ?? file.source
    return Policy.Parameter(
      value: stated.value.value, unit: before.unit,
      citation: Citation(source?.value.text ?? "policy '\(file.id.value)'", .practice),
      range: before.range, limits: before.limits,
      change: Policy.Change(
        rule: rule, name: row.name, value: stated.value, because: stated.because, source: source,
        decided: stated.decided))
  }

  private static func sameForm(_ left: PolicyValue, _ right: PolicyValue) -> Bool {
    switch (left, right) {
    case (.duration, .duration): true
    case (.duration, _), (_, .duration): false
    default: true
    }
  }

  /// Figures are above zero unless a limit says otherwise, and within what can be planned with. Where both limits are the same, the
  /// figure is a principle, such as none of something or all of a list.
  private func offLimits(
    _ value: Located<PolicyValue>, _ before: Policy.Parameter
  ) -> Diagnostic? {
    let size = value.value.size
    if let only = before.limits.low, before.limits.high?.size == only.size {
      guard size != only.size else { return nil }
      return Diagnostic(
        "figure-off-limits", "no policy changes this figure from '\(only)'; it is '\(value.value)'",
        at: value.span, help: "take the line out")
    }
    let isTooLow = before.limits.low.map { size < $0.size } ?? (size <= .zero)
    let isTooHigh = before.limits.high.map { size > $0.size } ?? false
    guard isTooLow || isTooHigh else { return nil }
    let bounds = [
      before.limits.low.map { "at least \($0)" } ?? "above 0",
      before.limits.high.map { "at most \($0)" },
    ].compactMap { $0 }.joined(separator: " and ")
    return Diagnostic(
      "figure-off-limits", "this figure must be \(bounds); it is '\(value.value)'", at: value.span,
      help: "write one within these limits")
  }

  private func otherForm(_ value: Located<PolicyValue>, _ before: PolicyValue) -> Diagnostic {
    Diagnostic(
      "unreadable-value", "this figure was '\(before)' so far; '\(value.value)' is of another sort",
      at: value.span, help: "write it in the same form")
  }

  /// Told at the first of those in the circle, so that it is told once.
  private func reportCircle(in chain: [PolicyFile], closedBy id: String) {
    let circle = chain.drop { $0.id.value != id }
    guard let first = circle.min(by: { $0.id.value < $1.id.value }),
      let start = circle.firstIndex(where: { $0.id.value == first.id.value })
    else { return }
    let way = (circle[start...] + circle[..<start]).map(\.id)
    sink.report(
      PatternProblems.circular(
        Located(first.id.value, at: first.extends?.span ?? first.id.span), way))
  }

  private func unknown(_ name: Located<Reference>) -> Diagnostic {
    unknown(name, "policy", known: files.map(\.id.value).sorted())
  }

  private func unknown(
    _ name: Located<Reference>, _ what: String, known: [String]
  ) -> Diagnostic {
    let nearest = NearestName.of(name.value.text, among: known)
    return Diagnostic(
      "unknown-name", "no \(what) is called '\(name.value.text)'", at: name.span,
      notes: nearest == nil ? remarks : [],
      help: [nearest.map { "did you mean '\($0)'?" }, "known: " + known.joined(separator: ", ")]
        .compactMap { $0 }.joined(separator: " "))
  }

  private func unknownRule(_ name: Located<String>, known: [String]) -> Diagnostic {
    let nearest = NearestName.of(name.value, among: known)
    return Diagnostic(
      "unknown-rule", "no rule with figures is called '\(name.value)'", at: name.span,
      help: nearest.map { "did you mean '\($0)'?" } ?? "'parasol rules' lists them")
  }

  private func unknownFigure(
    _ name: Located<String>, _ rule: String, known: [String]
  ) -> Diagnostic {
    let nearest = NearestName.of(name.value, among: known)
    return Diagnostic(
      "unknown-key", "'\(rule)' has no figure '\(name.value)'", at: name.span,
      help: [nearest.map { "did you mean '\($0)'?" }, "known: " + known.joined(separator: ", ")]
        .compactMap { $0 }.joined(separator: " "))
  }
}

/// The policy that ships with Parasol, by itself.
package enum ShippedPolicy {
  package static let policy: Policy = {
    let sink = DiagnosticSink()
    let files = ShippedTemplates.all.enumerated().filter { $1.path.hasPrefix("policies/") }
      .map { index, file in
        let (source, tree) = YAMLLoader.load(
          FileID(index + 1), path: file.path, bytes: Array(file.text.utf8), sink: sink)
        return LoadedFile(source: source, tree: tree, isShipped: true)
      }
    let root = YAMLLoader.load(FileID(0), path: "", bytes: Array("parasol: 1".utf8), sink: sink)
    let outline = Outline([LoadedFile(source: root.file, tree: root.tree)] + files, sink: sink)
    return PolicyResolver(outline, sink: sink).policy(named: nil)
  }()
}
