/// People of one group and tier who are to be met at a session, and what they are given.
package struct PlannedContacts: Hashable, Sendable {
  package let group: GroupID
  package let tier: ContactTier
  package let people: Int
  package let condoms: Int
  /// Sachets.
  package let lubricant: Int

  package init(group: GroupID, tier: ContactTier, people: Int, condoms: Int, lubricant: Int) {
    self.group = group
    self.tier = tier
    self.people = people
    self.condoms = condoms
    self.lubricant = lubricant
  }
}
