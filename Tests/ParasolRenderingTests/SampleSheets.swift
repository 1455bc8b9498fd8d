import Testing

@testable import ParasolRendering

/// Sheets with long words, mixed digits and every kind of block, in three scripts.
enum SampleSheets {
  static let swahili = sheet(
    language: "sw", direction: .leftToRight,
    words: Words(
      header: "Mradi wa Bandari · B4", period: "Wiki ya 14–20 Juni 2027",
      heading: "Mpango wa wiki", month: "Mwezi", code: "Namba", sign: "Alama",
      columns: ["Siku", "Mahali", "Watu wa kukutana", "Kondomu", "Vilainishi"],
      days: ["Jumatatu", "Jumanne", "Jumatano"],
      place: "Barabara ya Mwangazaunaong'aakuliko-7 (2)", note: "Ukiona hatari, ondoka kwanza.",
      ticks: ["nimekutana naye", "haikuwezekana", "tutajaribu tena"],
      total: "Jumla", formula: "watu × 12 = 36", numbering: "ukurasa {page} kati ya {pages}",
      classification: "siri", footer: ["B4 · toleo 1", "haribu baada ya 2027-07-31"]))

  static let hindi = sheet(
    language: "hi", direction: .leftToRight,
    words: Words(
      header: "बंदरगाह कार्यक्रम · B4", period: "सप्ताह 14–20 जून 2027",
      heading: "साप्ताहिक योजना", month: "महीना", code: "कोड", sign: "चिह्न",
      columns: ["दिन", "जगह", "जिनसे मिलना है", "कंडोम", "चिकनाई"],
      days: ["सोमवार", "मंगलवार", "बुधवार"],
      place: "स्वातंत्र्योत्तरकालीनराजमार्ग 7 (2)", note: "खतरा दिखे तो पहले वहाँ से हट जाएँ।",
      ticks: ["मुलाकात हुई", "नहीं हो सकी", "फिर कोशिश करेंगे"],
      total: "कुल", formula: "लोग × 12 = 36", numbering: "पृष्ठ {page} / {pages}",
      classification: "गोपनीय", footer: ["B4 · संस्करण 1", "2027-07-31 के बाद नष्ट करें"]))

  static let arabic = sheet(
    language: "ar", direction: .rightToLeft,
    words: Words(
      header: "برنامج الميناء · B4", period: "أسبوع 14–20 يونيو 2027",
      heading: "خطة الأسبوع", month: "الشهر", code: "الرمز", sign: "العلامة",
      columns: ["اليوم", "المكان", "من سنلتقي بهم", "واقيات", "مزلق"],
      days: ["الاثنين", "الثلاثاء", "الأربعاء"],
      place: "شارع Harbour Road 7 (2)", note: "إذا رأيت خطرًا فابتعد أولًا.",
      ticks: ["تم اللقاء", "لم نتمكن", "سنحاول مرة أخرى"],
      total: "المجموع", formula: "أشخاص × 12 = 36", numbering: "صفحة {page} من {pages}",
      classification: "سري", footer: ["B4 · إصدار 1", "يُتلف بعد 2027-07-31"]))

  /// Rows enough for several pages.
  static func long(rows: Int) -> Sheet {
    var sheet = swahili
    sheet.blocks = [
      .table(
        SheetTable(
          columns: [.millimetres(30), .share(2), .share(1)],
          header: [.init([.heading("Namba"), .heading("Mahali"), .heading("Kondomu")])],
          rows: (1...rows).map { number in
            .init(
              [
                .init("namba-\(number)", namesRow: true),
                .init(String(repeating: "maneno ", count: number % 23)), .empty,
              ], minimumHeight: 9)
          }))
    ]
    return sheet
  }

  struct Words {
    let header, period, heading, month, code, sign: String
    let columns, days: [String]
    let place, note: String
    let ticks: [String]
    let total, formula, numbering, classification: String
    let footer: [String]
  }

  private static func sheet(language: String, direction: TextDirection, words: Words) -> Sheet {
    Sheet(
      title: words.header, language: language, direction: direction, paper: Paper(.a4, .landscape),
      classification: words.classification,
      header: RunningHeader(start: words.header, end: words.period), footer: words.footer,
      numbering: PageNumbering(pattern: words.numbering), pageBudget: 1,
      blocks: [
        .heading(words.heading, level: 1),
        .fields([
          [
            SheetField(label: words.month), SheetField(label: words.code, value: [.text("LT-07")]),
            SheetField(
              label: words.sign,
              value: [
                .swatch(.red, width: 16, height: 8, label: "red"),
                .pictogram(.key, size: 8, label: "key"),
              ]),
          ]
        ]),
        .table(table(words)),
        .ticks(TickList(entries: words.ticks.map { .init([.text($0)]) }, columns: 3)),
        .note([.strong(words.note)]),
        .totals([
          SheetTotal(label: words.total, value: "36", formula: words.formula),
          SheetTotal(label: words.columns[3]), SheetTotal(label: words.columns[4]),
        ]),
      ])
  }

  private static func table(_ words: Words) -> SheetTable {
    let pictograms: [Pictogram?] = [
      .noCondom, .violence, .bar, .group, nil, .pill, .police, .travel,
    ]
    let shades: [Shade] = [.none, .marked, .closed, .gap]
    return SheetTable(
      label: words.heading,
      columns: [.millimetres(32), .share(2), .millimetres(72), .share(1), .share(1)],
      header: [.init(words.columns.map { .heading($0) })],
      rows: words.days.enumerated().map { index, day in
        .init(
          [
            .init(day, namesRow: true),
            .init(lines: [[.text(words.place)], [.pictogram(.priority, size: 8, label: "first")]]),
            .init(
              lines: [
                [
                  .squares(
                    SquareGroup(
                      entries: pictograms.map { .init($0, label: $0?.rawValue ?? "") }, columns: 4,
                      side: 16))
                ]
              ], alignment: .centre),
            .init(
              lines: [[.pictogram(.condom, size: 15, label: words.columns[3])], [.text("× 24")]],
              alignment: .centre, shade: shades[index % 4]),
            .init(lines: [[.checkbox(isTicked: index == 1)]], shade: shades[(index + 1) % 4]),
          ], minimumHeight: 24)
      })
  }
}

extension Sheet: CustomTestStringConvertible {
  /// Short, as a failing test prints it.
  public var testDescription: String { title }
}
