import ParasolModel

/// The fewest people who stay without a worker when sessions run out, where every slice holds its share
/// of the people who are met most often.
struct HoursBound {
  let links: SiteLinks
  let part: CutPart
  let contactsPerSession: Int

  /// Whoever is left out saves as many contacts as people of that hotspot have on average; those of
  /// the hotspots where that is most go first.
  var people: Int {
    let sessions = part.workers.reduce(0) { $0 + links.capacity[$1] }
    let wanted = part.hotspots.reduce(0) { $0 + links.contacts[$1] }
    var surplus = Fraction(wanted - sessions * contactsPerSession)
    guard surplus > .zero else { return 0 }
    let shares = part.hotspots.filter { links.size[$0] > 0 && links.contacts[$0] > 0 }
      .map { (people: links.size[$0], each: Fraction(links.contacts[$0], over: links.size[$0])) }
      .sorted { ($1.each, $1.people) < ($0.each, $0.people) }
    var left = Fraction.zero
    for share in shares {
      let needed = surplus / share.each
      guard needed > Fraction(share.people) else { return (left + needed).ceiling }
      left = left + Fraction(share.people)
      surplus = surplus - share.each * Fraction(share.people)
    }
    return left.ceiling
  }
}
