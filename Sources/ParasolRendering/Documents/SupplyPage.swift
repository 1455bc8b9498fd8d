import ParasolModel

/// What each site needs of each product in each month, and where the figures come from.
struct SupplyPage {
  let programme: ProgrammeFacts
  let supply: SupplyOverview
  let stock: [StockLedger]
  let words: Words

  func page() -> Page {
    Page(
      title: "\(programme.name.text(in: words.asked)) · \(words[.supply])",
      language: words.language, direction: words.direction,
      blocks: PageParts.draftNote(programme, words) + basis + supply.products.flatMap(needs)
        + (stock.isEmpty ? [] : [.heading(words[.stockPoints], level: 2)] + stock.flatMap(ledger)))
  }

  private var basis: [PageBlock] {
    let figures = supply.basis
    let acts = words[.fromActs, ["wastage": words.share(figures.wastage)]]
    let factor = words[.monthFactor, ["factor": figures.weeksPerMonth.decimal(places: 2)]]
    let usual: [PageBlock] =
      supply.hasNeedNotFromActs
      ? [
        .note([
          .text(
            words[
              .notFromActs,
              [
                "number": words.number(figures.usualCondoms), "source": figures.usualSource,
              ]])
        ])
      ] : []
    let how = supply.hasNeedFromActs ? "\(acts); \(factor). " : ""
    return usual + [
      .paragraph([.strong(words[.formula] + ": "), .text(how + words[.rounding])])
    ]
  }

  private func needs(of product: CommodityKind) -> [PageBlock] {
    let sites = supply.sites.filter { site in site.figures.contains { $0.product == product } }
    guard
      sites.contains(where: { site in
        site.figures.contains {
          $0.product == product && ($0.need > .zero || ($0.handedOut ?? 0) > 0)
        }
      })
    else { return [] }
    let columns =
      [PageTable.Column(words[.site]), PageTable.Column("")]
      + supply.months.map { PageTable.Column(words.monthAndYear($0), isNumber: true) }
    var rows: [[[PageInline]]] = []
    for site in sites {
      let name = PageParts.name(site.site, of: programme, words)
      rows.append(
        [name, [.text(words[.need])]]
          + supply.months.map { [.text(shown(site.need(of: product, in: $0)))] })
      guard site.figures.contains(where: { $0.product == product && ($0.handedOut ?? 0) > 0 })
      else { continue }
      rows.append(
        [name, [.text(words[.handedOut])]]
          + supply.months.map { month in
            [.text(site.handedOut(of: product, in: month).map { words.number($0) } ?? "")]
          })
    }
    if supply.sites.count > 1 {
      rows.append(
        [[.strong(words[.total])], [.strong(words[.need])]]
          + supply.months.map { [.strong(shown(supply.total(product, in: $0)))] })
    }
    return [
      .heading(words.product(product), level: 2),
      .table(PageTable(label: words.product(product), columns: columns, rows: rows)),
    ]
  }

  /// Rounded up: nobody can be given a part of a condom.
  private func shown(_ need: Fraction?) -> String {
    need.map { words.number($0.ceiling) } ?? ""
  }

  private func ledger(_ ledger: StockLedger) -> [PageBlock] {
    let place = ledger.place.text(in: words.asked)
    let label =
      "\(ledger.site.name.text(in: words.asked)) · \(place) · "
      + words.product(ledger.product)
    let titles: [Phrase] = [
      .stockOpening, .stockReceipts, .stockIssues, .stockClosing, .stockUnmet,
    ]
    let columns =
      [PageTable.Column(words[.month])]
      + titles.map { PageTable.Column(words[$0], isNumber: true) }
    let rows = ledger.months.map { month, point -> [[PageInline]] in
      let unmet = words.number(point.unmet)
      return [[.text(words.monthAndYear(month))]]
        + [point.opening, point.receipts, point.issues, point.closing]
        .map { [.text(words.number($0))] }
        + [[point.unmet > .zero ? .strong(unmet) : .text(unmet)]]
    }
    return [
      .heading(label, level: 3),
      .table(PageTable(label: label, columns: columns, rows: rows)),
    ]
  }

  func table() -> DataTable {
    DataTable(
      name: words[.supply],
      columns: [
        .init(words[.site], width: 24), .init(words[.month], width: 10),
        .init(words[.product], width: 20), .init(words[.need]), .init(words[.notFromActsShort]),
        .init(words[.handedOut]),
      ],
      rows: supply.sites.flatMap { site in
        site.figures.map { figures in
          [
            .text(site.site.name.text(in: words.asked)), .text("\(figures.month)"),
            .text(words.product(figures.product)), .number(figures.need),
            .number(figures.needNotFromActs), figures.handedOut.map { .number($0) } ?? .empty,
          ]
        }
      })
  }
}
