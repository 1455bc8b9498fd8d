/// The published totals of the scale-up in 18 districts of Karnataka (Blanchard et al. 2008) as a
/// programme: people, workers, locations and spots dealt out evenly. No place of it is real.
struct KarnatakaProgramme {
  /// With everything that was counted; else the people alone.
  var isWhole = true

  private static let districts = 18

  var files: [String: String] {
    var files = [
      "programme.yaml": """
      parasol: 1
      programme: karnataka
      languages: [en]
      status: draft
      include: [sites/*.yaml]
      regions:
        karnataka: {level: state_province}
      population:
        women: {gender: female, age_min: 18}

      """
    ]
    if isWhole {
      files["programme.yaml"]? += """
        indicators:
          own: {met: {name: people met, kind: coverage, meaning: contacted_this_month}}
          targets: {met: 81%}

        """
    }
    for district in 0..<Self.districts { files["sites/d\(district).yaml"] = site(district) }
    return files
  }

  private func site(_ district: Int) -> String {
    guard isWhole else {
      return "site: d\(district)\nin: karnataka\npeople: {women: \(part(48_973, district))}\n"
    }
    let spots = part(6_232, district)
    let areas = part(1_551, district)
    var text = "site: d\(district)\nin: karnataka\nareas:\n"
    for area in 0..<areas { text += "  a\(area): \(area * 100 + 100) m east\n" }
    text += "hotspots:\n"
    let people = part(48_973, district)
    for spot in 0..<spots {
      text += "  h\(spot): {typology: street, area: a\(spot % areas), "
      text += "people: {women: \(people * (spot + 1) / spots - people * spot / spots)}}\n"
    }
    text += "outreach_workers:\n"
    for worker in 0..<part(1_043, district) { text += "  w\(worker): {}\n" }
    text += "safe_spaces:\n"
    for space in 0..<part(170, district) { text += "  s\(space): {}\n" }
    text += "facilities:\n"
    for (kind, count) in [("stand_alone", 93), ("outreach_clinic", 110), ("government", 157)] {
      for clinic in 0..<part(count, district) {
        text += "  \(kind.prefix(2))\(clinic): {kind: \(kind)}\n"
      }
    }
    return text
  }

  /// What one district has of a total.
  private func part(_ total: Int, _ district: Int) -> Int {
    total * (district + 1) / Self.districts - total * district / Self.districts
  }
}
