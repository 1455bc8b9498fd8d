/// Values by name, where only the words of a list can be names: `{transparent_money: yes}`.
package typealias ChoiceTable<Name: Choice, Element: FieldValue> = NamedTable<Name, Element>

extension NamedTable where Name: Choice {
  package subscript(name: Name) -> Located<Element>? { self[name.rawValue] }
}
