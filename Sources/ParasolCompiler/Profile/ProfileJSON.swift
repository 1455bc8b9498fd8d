import ParasolModel
import ParasolRules
import ParasolSyntax

/// The profile for programs.
struct ProfileJSON {
  private let shown: ProfileOfParticipation

  init(_ shown: ProfileOfParticipation) {
    self.shown = shown
  }

  var value: JSONValue {
    .object([
      ("format", .string("parasol-participation/1")),
      ("source", .string("SWIT Table 1.1, p8-9; Box 1.1, p7")),
      ("parts", .array(shown.profile.parts.map(part))),
    ])
  }

  private func part(_ part: ParticipationProfile.Part) -> JSONValue {
    .members([
      ("site", part.site.map { .string($0) } ?? .null),
      ("name", .string(part.name.text(in: shown.language))),
      ("stated", part.stated.map { .string($0.value.rawValue) } ?? .null),
      (
        "rows",
        .array(
          part.rows.map { row in
            .object([
              ("topic", .string(row.topic.rawValue)),
              ("evidence", .array(row.evidence.map(evidence))),
              ("missing", .array(row.missing.map(missing))),
            ])
          })
      ),
      (
        "freedoms",
        part.site != nil
          ? nil
          : .array(
            part.freedoms.map { row in
              .object([
                ("freedom", .string(row.freedom.rawValue)),
                ("holds", row.holds.map { .bool($0.value.value) } ?? .null),
                ("evidence", .array(row.evidence.map(speaking))),
                ("missing", .array(row.missing.map(missing))),
              ])
            })
      ),
    ])
  }

  private func evidence(_ entry: ParticipationProfile.Evidence) -> JSONValue {
    .object([
      ("approach", .string(entry.approach.rawValue)), ("text", .string(entry.sentence.english)),
      ("place", .string(shown.places.text(entry.place))),
    ])
  }

  /// For a freedom: whether it speaks for it.
  private func speaking(_ entry: ParticipationProfile.Evidence) -> JSONValue {
    .object([
      ("speaks_for_it", .bool(entry.approach != .done_for)),
      ("text", .string(entry.sentence.english)),
      ("place", .string(shown.places.text(entry.place))),
    ])
  }

  private func missing(_ entry: ParticipationProfile.Missing) -> JSONValue {
    .object([("text", .string(entry.sentence.english)), ("help", .string(entry.help.english))])
  }
}
