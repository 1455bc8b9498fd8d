/// One change to the one-town example that takes away, or turns round, what a rule looks at.
struct Mutation: Sendable, CustomStringConvertible {
  /// The rule that must notice.
  let rule: String
  /// The file of the example, such as `sites/harbour-town.yaml`.
  let file: String
  /// What stands there, once.
  let old: String
  let new: String
  /// Other rules that rightly notice too, as the datum says two things at once.
  let also: Set<String>

  init(
    _ rule: String, in file: String, _ old: String, becomes new: String,
    also: Set<String> = []
  ) {
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
    self.also = also
  }

  /// A figure of the rule that the programme's own policy sets so that the example does not keep it.
  static func figure(_ name: String, of rule: String, is value: String) -> Mutation {
    let last = "decided: december-assembly"
    return Mutation(
      rule, in: "policies/harbour-2027.yaml", last,
      becomes: """
        \(last)
          \(rule):
            \(name): {value: \(value), because: as agreed, \(last)}
        """)
  }

  var description: String { "\(rule): \(file): \(old.prefix(60)) -> \(new.prefix(60))" }
}
