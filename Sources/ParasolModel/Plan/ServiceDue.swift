/// How many people fall due for a service.
package struct ServiceDue: Hashable, Sendable {
  package let service: String
  package let people: Int

  package init(service: String, people: Int) {
    self.service = service
    self.people = people
  }
}
