import ParasolModel

/// A number that nobody types, by the name that ends its path.
enum ComputedNumber: Hashable {
  case people, outreachWorkers, supervisors
  case contacts, contactsPerDay, contacted
  case clinicVisits, clinicDays
  case largestPlaces, ratios
  case product(CommodityKind)
  case order(CommodityKind)
  case service(ServiceCode)

  /// Products whose need can be worked out.
  static let products: [CommodityKind] = [.male_condom, .lubricant, .needle]

  static let all: [ComputedNumber] =
    [
      .people, .outreachWorkers, .supervisors, .contacts, .contactsPerDay, .contacted,
      .clinicVisits,
      .clinicDays, .largestPlaces, .ratios,
    ] + products.map { .product($0) } + products.map { .order($0) }
    + ServiceCode.allCases.map { .service($0) }

  static let names = all.map(\.name)

  init?(_ name: String) {
    guard let found = ComputedNumber.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  var name: String {
    switch self {
    case .people: "people"
    case .outreachWorkers: "outreach_workers"
    case .supervisors: "supervisors"
    case .contacts: "contacts"
    case .contactsPerDay: "contacts_per_day"
    case .contacted: "contacted"
    case .clinicVisits: "clinic_visits"
    case .clinicDays: "clinic_days"
    case .largestPlaces: "largest_places"
    case .ratios: "ratios"
    case .product(let product): product.rawValue
    case .order(let product): product.rawValue + "_order"
    case .service(let code): code.rawValue
    }
  }

  /// Whether a month may follow it.
  var takesMonth: Bool {
    switch self {
    case .product, .contactsPerDay: true
    default: false
    }
  }

  /// Whether one hotspot has it.
  var isOfHotspots: Bool {
    switch self {
    case .people, .product, .contacts: true
    default: false
    }
  }
}

/// The words of one number at one place.
protocol ExplainedNumber {
  /// Nil where it cannot be worked out yet.
  var text: String? { get }
  /// What is missing then.
  var gap: String { get }
}
