import ParasolSyntax

/// How often one person is due for a service, and the share of people who are to have it (F40, F45,
/// F46).
package struct ServiceRate: Sendable {
  package let code: ServiceCode
  package let every: Duration
  /// Where the programme says how often; nil where the policy does.
  package let stated: Span?
  /// The rule and the name of the policy's figure.
  package let figure: (rule: String, name: String)?
  /// Share of the people in place.
  package let share: Fraction
  /// People who need none.
  package let notDue: Located<Count>?
  /// How many of those are this site's.
  package let spared: Fraction

  /// Nil where nobody says how often.
  package init?(_ code: ServiceCode, at site: Site, in programme: Programme) {
    let service = site.services(of: programme).first { $0.code == code }
    figure = ServiceRate.figure(of: code)
    if let every = service?.every {
      (self.every, stated) = (every.value, every.span)
    } else if let figure {
      (every, stated) = (programme.policy.duration(figure.rule, figure.name), nil)
    } else {
      return nil
    }
    self.code = code
    share = programme.policy.number("estimate-not-covered", "coverage_target")
    notDue = service?.notDue
    spared = service.map { site.spared(by: $0, of: programme) } ?? .zero
  }

  /// Months between two times.
  package var months: Fraction {
    every.months.map { Fraction($0) } ?? Fraction(every.minutes ?? 43_830, over: 43_830)
  }

  /// A month, for so many people.
  package func monthly(_ people: Fraction) -> Fraction {
    max(.zero, people - spared) * share / months
  }

  private static func figure(of code: ServiceCode) -> (rule: String, name: String)? {
    switch code {
    case .routine_check_up: ("sti-checkup-too-rare", "checkup_interval")
    case .syphilis_test: ("test-interval-too-long", "syphilis_interval")
    case .hiv_test: ("test-interval-too-long", "hiv_interval")
    default: nil
    }
  }
}

extension Site {
  /// People of this site who need a service no more: all that the site itself states; of a sum that is
  /// stated for the whole programme, as many as its share of the people.
  package func spared(by service: Service, of programme: Programme) -> Fraction {
    guard let count = service.notDue?.value.value else { return .zero }
    if content.services.contains(where: { $0.id.value == service.id.value }) {
      return Fraction(count)
    }
    let sharing = programme.sites.filter { site in
      !site.content.services.contains { $0.id.value == service.id.value }
    }
    let all = sharing.reduce(Fraction.zero) { $0 + $1.planningValue }
    return all > .zero ? Fraction(count) * planningValue / all : .zero
  }
}
