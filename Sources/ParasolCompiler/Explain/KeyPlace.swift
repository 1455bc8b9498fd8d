import ParasolModel
import ParasolRendering

/// A key, and where it stands.
struct KeyPlace {
  enum Content {
    case field(FieldShape)
    case section(SectionShape)
    case special(SpecialKey)
  }

  /// The keys on the way to it, ids and names left out: `hotspots.pairs.need`.
  let path: [String]
  /// With `*` for each id, name in a table and item of a list: `hotspots.*.pairs.need`.
  let pattern: [String]
  /// Sorts of file in which it may stand.
  var files: [String]
  let content: Content

  var name: String { path.joined(separator: ".") }
  var key: String { path.last ?? "" }

  /// What asks for this place alone: a key at the top of a file has the sort of file in front.
  var ownName: String {
    path.count == 1 && !isSection ? "\(files[0]).\(key)" : name
  }

  var summary: String {
    switch content {
    case .field(let field): "\(field.summary)"
    case .section(let section): section.summary
    case .special(let special): special.summary
    }
  }

  /// What it says that no template can know; nil for what may stand in one.
  var contentRefusedInTemplates: String? {
    switch content {
    case .field(let field): TemplateFacts.content(of: field.key, field.type)
    case .section(let section): TemplateFacts.content(of: section.key, nil)
    case .special(let special): TemplateFacts.content(of: special.rawValue, nil)
    }
  }
}

/// Every key of the language with its places, in the order of reference pages.
struct KeyIndex {
  private(set) var places: [KeyPlace] = []

  static let language = KeyIndex()

  private init() {
    for file in FileShape.all {
      let name = file.kind.rawValue
      for field in file.fields { add(field, below: [], [], in: name) }
      for special in file.special where file.kind != .template || special != .waivers {
        add(
          KeyPlace(
            path: [special.rawValue], pattern: [special.rawValue], files: [name],
            content: .special(special)))
        if special == .waivers { add(List<Waiver>.shape, below: [special.rawValue], in: name) }
      }
      for section in file.sections {
        add(
          KeyPlace(
            path: [section.key], pattern: [section.key], files: [name], content: .section(section)))
        for field in section.fields {
          add(field, below: [section.key], [section.key, "*"], in: name)
        }
      }
    }
    for field in FormDeclaration.fields { add(field, below: [], [], in: "form") }
  }

  private mutating func add(_ shape: ValueShape, below path: [String], in file: String) {
    addInner(shape, path, path, file)
  }

  private mutating func add(
    _ field: FieldShape, below path: [String], _ pattern: [String], in file: String
  ) {
    let own = KeyPlace(
      path: path + [field.key], pattern: pattern + [field.key], files: [file],
      content: .field(field))
    add(own)
    addInner(field.type.shape, own.path, own.pattern, file)
  }

  private mutating func addInner(
    _ shape: ValueShape, _ path: [String], _ pattern: [String], _ file: String
  ) {
    switch shape {
    case .scalar, .choice: break
    case .list(let element), .table(_, let element):
      addInner(element, path, pattern + ["*"], file)
    case .record(let fields):
      for field in fields { add(field, below: path, pattern, in: file) }
    case .either(let forms): for form in forms { addInner(form, path, pattern, file) }
    }
  }

  /// One place of a key in all the files that may hold it, if it is the same there.
  private mutating func add(_ place: KeyPlace) {
    let known = places.firstIndex { other in
      other.path == place.path && other.summary == place.summary
    }
    if let known {
      if !places[known].files.contains(place.files[0]) { places[known].files += place.files }
    } else {
      places.append(place)
    }
  }

  /// The places of a key, or of a path's end: `pairs`, `hotspots.pairs`. A whole path comes alone.
  func places(of thing: String) -> [KeyPlace] {
    let wanted = thing.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let whole = places.filter { $0.path == wanted || $0.pattern == wanted }
    if wanted.count == 2 {
      let ofFile = places.filter { $0.path == [wanted[1]] && $0.files.contains(wanted[0]) }
      if !ofFile.isEmpty { return ofFile }
    }
    if !whole.isEmpty, wanted.count > 1 || whole.contains(where: \.isSection) { return whole }
    return places.filter { $0.path.suffix(wanted.count) == wanted[...] }
  }
}

extension KeyPlace {
  var isSection: Bool {
    if case .section = content { true } else { false }
  }
}
