import ParasolSyntax

/// The layers of one entity as its reader goes through them. Nearly all are one mapping.
struct FieldLayers {
  /// Nil for what is inherited whole, and for a reader of nothing.
  let first: YAMLCursor?
  /// Further parts of its own.
  let others: [YAMLCursor]
  let inherited: [YAMLCursor]
  /// Entries of its own parts.
  let ownCount: Int
  /// Entries of all layers together.
  let entryCount: Int
  private let keys: KeyBits

  /// One mapping by itself.
  init(_ only: YAMLCursor) {
    first = only
    others = []
    inherited = []
    ownCount = only.count
    entryCount = ownCount
    keys = only.keyBits
  }

  init(_ layers: EntityLayers) {
    first = layers.own.first
    others = layers.own.count > 1 ? Array(layers.own[1...]) : []
    inherited = layers.inherited
    var count = 0
    var keys = KeyBits()
    for layer in layers.own {
      count += layer.count
      keys.formUnion(layer.keyBits)
    }
    ownCount = count
    for layer in layers.inherited {
      count += layer.count
      keys.formUnion(layer.keyBits)
    }
    entryCount = count
    self.keys = keys
  }

  var isEmpty: Bool { first == nil && inherited.isEmpty }

  /// How many of the layers are its own parts.
  var ownLayerCount: Int { first == nil ? 0 : 1 + others.count }

  /// False when no layer has a key with this tag.
  func mayHold(_ tag: KeyTag) -> Bool { keys.mayHold(tag) }

  /// Its own parts, then what it inherits.
  func forEach(_ body: (YAMLCursor) -> Void) {
    if let first { body(first) }
    for layer in others { body(layer) }
    for layer in inherited { body(layer) }
  }

  func contains(where condition: (YAMLCursor) -> Bool) -> Bool {
    containsOwn(where: condition) || inherited.contains(where: condition)
  }

  func containsOwn(where condition: (YAMLCursor) -> Bool) -> Bool {
    (first.map(condition) ?? false) || others.contains(where: condition)
  }
}

/// What messages call an entity; put into words only when there is a message.
enum FieldSubject {
  case text(String)
  case entity(kind: String, id: String)
  case record(key: String)

  var text: String {
    switch self {
    case .text(let text): text
    case .entity(let kind, let id): "\(kind) '\(id)'"
    case .record(let key): "'\(key)'"
    }
  }
}

/// A set of small numbers.
struct EntryMarks {
  private var low: UInt64 = 0
  private var high: [Int] = []

  mutating func mark(_ number: Int) {
    if number < 64 {
      low |= 1 << UInt64(number)
    } else if !high.contains(number) {
      high.append(number)
    }
  }

  func contains(_ number: Int) -> Bool {
    number < 64 ? low & 1 << UInt64(number) != 0 : high.contains(number)
  }

  var count: Int { low.nonzeroBitCount + high.count }
}
