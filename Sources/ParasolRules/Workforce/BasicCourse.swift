import ParasolModel

/// A basic course together with those that the same people take besides: topics may be spread over
/// several of them.
struct BasicCourse {
  let training: Training
  let site: Site?
  /// Nil where one of them does not say what it is about.
  let topics: Set<TrainingTopic>?
  /// Of all of them; nil where none says what is visited.
  let visits: [Reference]?
  /// Where they take place.
  let places: [Reference]

  /// Every basic course, or the first of those that the same people take.
  static func all(in programme: Programme, _ courses: Courses) -> [BasicCourse] {
    guard !programme.content.isUncertain(Training.self) else { return [] }
    var found = all(courses.ofProgramme, nil, programme)
    for site in programme.sites where !site.content.isUncertain(Training.self) {
      found += all(courses.own(site), site, programme)
    }
    return found
  }

  private static func all(
    _ courses: [Course], _ site: Site?, _ programme: Programme
  ) -> [BasicCourse] {
    let basic = courses.filter { $0.training.tier.value == .basic_start }
    return basic.indices.compactMap { index in
      let own = basic[index]
      let isLater = basic[..<index].contains { !own.who.isEmpty && $0.who == own.who }
      guard !isLater else { return nil }
      let joint = basic.filter { other in
        other.training.id == own.training.id
          || !own.who.isEmpty && own.who.isSubset(of: other.who)
      }.map(\.training)
      return BasicCourse(own.training, joint, site, programme)
    }
  }

  private init(_ training: Training, _ joint: [Training], _ site: Site?, _ programme: Programme) {
    self.training = training
    self.site = site
    let isStated = joint.allSatisfy { $0.topics != nil }
    topics = isStated ? Set(joint.flatMap { $0.topics?.value.values ?? [] }) : nil
    let stated = joint.compactMap(\.visits)
    visits = stated.isEmpty ? nil : stated.flatMap(\.value.values)
    let meetingPlace = site.map(\.meetingPlace) ?? programme.header.shared.meetingPlace
    places = joint.compactMap { ($0.at ?? meetingPlace)?.value }
  }
}
