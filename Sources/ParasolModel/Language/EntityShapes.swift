import ParasolSyntax

extension EntityCatalogue {
  /// Sections of entities with keys of their own, in the programme.
  package static var keyedOfProgramme: [any Entity.Type] { ofProgramme + shared }

  /// Sections of entities with keys of their own, in a site.
  package static var keyedOfSite: [any Entity.Type] { ofSite.filter { $0 != Area.self } + shared }

  /// The sort of entity with keys that stands under a key; nil when it is no such section.
  package static func entity(ofSection key: String) -> (any Entity.Type)? {
    patterned.first { $0.section == key }
  }
}

extension Entity {
  /// The keys of its kind, as its own reader asks for them.
  package static var fields: [FieldShape] {
    FieldReader.fields { _ = Self(id: Located("", at: $0.header), fields: &$0) }
  }
}

extension FieldReader {
  /// The keys that a reader asks for, read from nothing.
  package static func fields(_ read: (inout FieldReader) -> Void) -> [FieldShape] {
    var reader = recorder()
    read(&reader)
    return reader.fields
  }
}
