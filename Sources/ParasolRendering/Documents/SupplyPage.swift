import ParasolModel

/// What each site needs of each product in each month, and where the figures come from.
struct SupplyPage {
  let programme: ProgrammeFacts
  let supply: SupplyOverview
  let stock: [StockLedger]
  let words: Words

  func page() -> Page {
    Page(
      title: "\(programme.name.text(in: words.asked)) · \(words.title(.supply))",
      language: words.language, direction: words.direction,
      blocks: PageParts.draftNote(programme, words) + basis + supply.products.flatMap(needs)
        + (stock.isEmpty
          ? [] : [.heading(words.title(.stockPoints), level: 2)] + stock.flatMap(ledger)))
  }

  private var basis: [PageBlock] {
    let figures = supply.basis
    let wastage = words[.withWastage, ["wastage": words.share(figures.wastage)]]
    let factor = words[.monthFactor, ["factor": figures.weeksPerMonth.decimal(places: 2)]]
    let lubricant = words[.lubricantUsual, ["share": words.share(figures.lubricantPerCondom)]]
    let usual: [PageBlock] =
      supply.hasNeedNotFromActs
      ? [
        .note([
          .text(
            words[
              .notFromActs,
              [
                "number": words.number(figures.usualCondoms), "source": figures.usualSource,
              ]] + " " + lubricant)
        ])
      ] : []
    let rule = "\(words[.fromActs]), \(wastage); \(factor). "
    let how = supply.hasNeedFromActs ? rule : ""
    return usual + [
      .paragraph([.strong(words[.formula] + ": "), .text(how + words[.rounding])])
    ]
  }

  private func needs(of product: CommodityKind) -> [PageBlock] {
    let sites = supply.sites.filter { site in
      site.figures.contains {
        $0.product == product && ($0.need > .zero || ($0.handedOut ?? 0) > 0)
      }
    }
    guard !sites.isEmpty else { return [] }
    let hasHandOut = sites.contains { $0.handsOut(product) }
    let columns =
      [PageTable.Column(words.title(.site))] + (hasHandOut ? [PageTable.Column("")] : [])
      + supply.months.map { PageTable.Column(words.monthAndYear($0), isNumber: true) }
    var rows = sites.flatMap { self.rows(of: $0, product, labelled: hasHandOut) }
    if supply.sites.count > 1 {
      rows.append(
        [[.strong(words.title(.total))]] + label(.need, hasHandOut)
          + supply.months.map { [.strong(shown(supply.total(product, in: $0)))] })
    }
    return [
      .heading(words.title(words.product(product)), level: 2),
      .table(PageTable(label: words.product(product), columns: columns, rows: rows)),
    ]
  }

  private func rows(
    of site: SupplyOverview.SiteNeeds, _ product: CommodityKind, labelled: Bool
  ) -> [[[PageInline]]] {
    let name = PageParts.name(site.site, of: programme, words)
    let needed =
      [name] + label(.need, labelled)
      + supply.months.map { [.text(shown(site.need(of: product, in: $0)))] }
    guard site.handsOut(product) else { return [needed] }
    let handed =
      [name] + label(.handedOut, labelled)
      + supply.months.map { month in
        [.text(site.handedOut(of: product, in: month).map { words.number($0) } ?? "")]
      }
    return [needed, handed]
  }

  private func label(_ phrase: Phrase, _ isShown: Bool) -> [[PageInline]] {
    isShown ? [[.text(words[phrase])]] : []
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
      [PageTable.Column(words.title(.month))]
      + titles.map { PageTable.Column(words.title($0), isNumber: true) }
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
        .init(words[.product], width: 20), .init(words.title(.need)),
        .init(words.title(.notFromActsShort)),
        .init(words.title(.handedOut)),
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
