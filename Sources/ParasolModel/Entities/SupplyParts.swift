import ParasolSyntax

/// Answers to the questions on one product (SWIT Table 4.2, p83).
package struct SupplyAnswers: Record {
  package static let subject = "questions"
  package let outlets: Located<List<DistributionPointKind>>?
  package let wanted: Located<PlainText>?
  package let price: Located<PriceClass>?
  package let walk: Located<WalkTime>?
  package let available: Located<Availability>?
  package let had: Located<Rate>?
  package let missing: Located<Rate>?
  package let problems: Located<List<ProductProblem>>?
  package let help: Located<PlainText>?

  package init?(_ fields: inout FieldReader) {
    outlets = fields.optional("outlets", "where people like to get it")
    wanted = fields.optional("wanted", "the type that people want")
    price = fields.optional("price", "what it may cost")
    walk = fields.optional("walk", "minutes on foot to the nearest point")
    available = fields.optional("available", "whether it can always be had")
    had = fields.optional("had", "pieces that a person gets now, such as 10 per week")
    missing = fields.optional("missing", "pieces that a person needs beyond that")
    problems = fields.optional("problems", "what goes wrong with it")
    help = fields.optional("help", "what would help")
  }
}

/// A forecast of the need, from the site up to the centre (SWIT Table 4.1, p79).
package struct Forecast: Record {
  package static let subject = "forecasts"
  package let level: Located<ProgrammeLevel>
  package let date: Located<CalendarDay>?
  package let basis: Located<List<ForecastBasis>>?

  package init?(_ fields: inout FieldReader) {
    let level = fields.required("level", as: ProgrammeLevel.self, "level at which it was made")
    date = fields.optional("date", "day of the forecast")
    basis = fields.optional("basis", "figures that it rests on")
    guard let level else { return nil }
    self.level = level
  }
}

/// Packs that expire together.
package struct Batch: Record {
  package static let subject = "batches"
  package let expires: Located<CalendarMonth>
  package let pieces: Located<Count>?

  package init?(_ fields: inout FieldReader) {
    let expires = fields.required("expires", as: CalendarMonth.self, "month in which they expire")
    pieces = fields.optional("pieces", "how many pieces there are")
    guard let expires else { return nil }
    self.expires = expires
  }
}
