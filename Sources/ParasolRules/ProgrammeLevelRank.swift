import ParasolModel

extension ProgrammeLevel {
  /// 0 for the centre, and one more for each level below.
  var rank: Int { ProgrammeLevel.allCases.firstIndex(of: self) ?? 0 }

  /// As a sentence names it.
  var place: String {
    switch self {
    case .central: "the centre"
    case .state_province: "the state or province"
    case .district_county: "the district or county"
    case .municipality_submunicipality: "the towns"
    case .frontline_community: "the front line"
    }
  }
}
