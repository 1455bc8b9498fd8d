/// People of one population group.
package struct GroupCount: Hashable, Sendable {
  package let group: GroupID
  package var people: Int

  package init(group: GroupID, people: Int) {
    self.group = group
    self.people = people
  }
}
