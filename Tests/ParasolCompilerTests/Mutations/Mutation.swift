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

  var description: String { "\(rule): \(file): \(old.prefix(60)) -> \(new.prefix(60))" }
}
