/// What is alike among the to-dos of a draft: many places that lack the same thing are one line.
struct ToDoGroups {
  let first: Diagnostic
  private(set) var others: [Diagnostic] = []

  /// So many of a kind are still told one by one.
  private static let toldAlone = 2

  /// In the order of the first of each kind.
  static func grouped(_ toDos: [Diagnostic]) -> [ToDoGroups] {
    let counts = toDos.reduce(into: [DiagnosticID: Int]()) { $0[$1.id, default: 0] += 1 }
    var groups: [ToDoGroups] = []
    var places: [DiagnosticID: Int] = [:]
    for toDo in toDos {
      if let place = places[toDo.id] {
        groups[place].others.append(toDo)
      } else {
        if counts[toDo.id, default: 0] > toldAlone { places[toDo.id] = groups.count }
        groups.append(ToDoGroups(first: toDo))
      }
    }
    return groups
  }
}
