import ParasolModel
import ParasolSyntax

/// What a post pays for an hour, worked out from its salary and its contract hours.
struct HourlyPay {
  let post: Post
  let amount: Fraction
  let currency: String

  /// Nil where the salary or the hours are not stated, or are not of the kind that can be divided.
  init?(_ post: Post, in programme: Programme) {
    // How many days are worked in a week nobody knows.
    guard let pay = post.pay?.value, let hours = post.hours?.value, hours.amount > .zero,
      (pay.period == .day) == (hours.period == .day),
      let paid = pay.period.flatMap({ HourlyPay.weeks(of: $0, in: programme) }),
      let worked = HourlyPay.weeks(of: hours.period, in: programme)
    else { return nil }
    self.post = post
    amount = pay.amount / paid / (hours.amount / worked)
    currency = pay.currency
  }

  /// Length of a period in weeks; nil for a route, which has none.
  private static func weeks(of period: Rate.Period, in programme: Programme) -> Fraction? {
    let month = programme.policy.monthFactor.weeks
    return switch period {
    case .day: Fraction(1, over: 7)
    case .week: Fraction(1)
    case .month: month
    case .year: month * 12
    case .route: nil
    }
  }

  /// `161.03 KES an hour`
  var text: String { "\(amount.decimal(places: 2)) \(currency) an hour" }

  /// The numbers that it was worked out from.
  func note(isPointing: Bool) -> Diagnostic.Note? {
    guard let pay = post.pay, let hours = post.hours else { return nil }
    return .init(
      "'\(post.id.value)': \(pay.value) for \(hours.value.amount) hours per "
        + "\(hours.value.period.rawValue) is \(text)", at: isPointing ? pay.span : nil)
  }
}
