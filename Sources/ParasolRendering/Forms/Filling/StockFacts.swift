import ParasolModel

/// The stock of every point and product, month by month.
enum StockFacts {
  /// Points that hold stock, in the order of their ids.
  static func points(_ subject: FormSubject) -> [FormOption]? {
    let places = Set((subject.plan?.supplies ?? []).flatMap { $0.points.map(\.place) })
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard !places.isEmpty else { return nil }
    return places.map { place in
      FormOption(FormOption.id(place), .text(name(of: place, subject)))
    }
  }

  private static func name(of place: String, _ subject: FormSubject) -> LocalizedText {
    let reference = Reference(place)
    let (programme, site) = (subject.programme, subject.site)
    return programme.find(\.safeSpaces, reference, from: site)?.name?.value
      ?? programme.find(\.facilities, reference, from: site)?.name?.value
      ?? LocalizedText(subject.team.printedPlace(place, in: programme.languages[0]))
  }

  /// Rows called by point and product; columns by month and part.
  static func rows(_ subject: FormSubject, _ grid: FormGrid) -> [String: FormFilledRow] {
    let name =
      grid.columns.value.rows.first { $0.value.value.repetition?.value == .months }?.name.value
      ?? "months"
    var rows: [String: FormFilledRow] = [:]
    for supply in subject.plan?.supplies ?? [] {
      let month = FormLists.option(of: supply.month).id
      for point in supply.points {
        let product = FormLists.option(of: supply.product).id
        let id = "\(FormOption.id(point.place))_\(product)"
        let values = [
          "opening": point.opening, "comes_in": point.receipts, "need": supply.need,
          "goes_out": point.issues, "closing": point.closing,
        ]
        for (part, value) in values.sorted(by: { $0.key < $1.key }) {
          rows[id, default: FormFilledRow()].numbers["\(name)_\(month)_\(part)"] = value
        }
        if point.closing < .zero || point.unmet > .zero {
          rows[id, default: FormFilledRow()].gaps.insert("\(name)_\(month)_closing")
        }
      }
    }
    return rows
  }
}

/// What work costs, from the posts of the programme.
enum PayFacts {
  static func currency(_ subject: FormSubject) -> String? {
    let all = Set(posts(.outreach_worker, subject).compactMap { $0.pay?.value.currency })
    return all.count == 1 ? all.first : nil
  }

  private static func posts(_ role: PostRole, _ subject: FormSubject) -> [Post] {
    subject.programme.content.posts.filter { $0.role.value == role }
  }

  /// The row of each resource that one post of outreach workers pays.
  static func workers(_ subject: FormSubject) -> [String: FormFilledRow] {
    let posts = posts(.outreach_worker, subject)
    guard posts.count == 1, let post = posts.first else { return [:] }
    let amounts: [(String, Money?)] = [
      ("outreach_time", post.pay?.value), ("training_time", post.trainingStipend?.value),
      ("journeys", post.fares?.value.amount?.value), ("calls", post.airtime?.value),
    ]
    var rows: [String: FormFilledRow] = [:]
    for (name, money) in amounts {
      guard let money else { continue }
      var numbers = ["amount": money.amount]
      if money.period == .month { numbers["times"] = Fraction(1) }
      rows[name] = FormFilledRow(numbers: numbers)
    }
    return rows
  }

  /// Nil where supervisors are paid in several ways, or not by the month.
  static func supervisorSalary(_ subject: FormSubject) -> Fraction? {
    let posts = posts(.supervisor, subject)
    guard posts.count == 1, let pay = posts.first?.pay?.value, pay.period == .month else {
      return nil
    }
    return pay.amount
  }
}
