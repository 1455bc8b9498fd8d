extension Money {
  package static func nearMiss(_ typed: String) -> NearMiss? {
    let text = TypedText(typed)
    if let unknown = NearMiss.ofUnknown(text) { return unknown }
    if let vague = CountRange.vague(text.lower, example: "'14000 KES per month'") { return vague }
    let lower = NumberText.joiningGroups(text.lower)
    let split = slashed(lower)
    let (sum, period) = UnitText.splitPeriod(split).map { ($0.amount, $0.period) } ?? (split, nil)
    guard
      let match = sum.wholeMatch(
        of:
          #/(?<before>[^\d]*?)\.? ?(?<amount>\d[\d.,'_]*(?:k(?![a-z])|/-|/=|\.-|,-)?) ?(?<after>[^\d]*)/#
      )
    else { return nil }
    let before = String(match.before).trimmedBlanks
    let after = String(match.after).trimmedBlanks
    guard before.isEmpty || after.isEmpty || before == after else { return nil }
    let name = before.isEmpty ? after : before
    if name.isEmpty {
      return .remark("say the currency by its three letters, such as '\(match.amount) KES'")
    }
    if let doubt = doubtful(name, amount: String(match.amount)) { return doubt }
    guard let currency = currency(name) else { return nil }
    guard let amount = NumberText.canonical(match.amount) else {
      return NumberText.doubt(String(match.amount))
    }
    return .spelled("\(amount) \(currency)" + (period.map { " per \($0.rawValue)" } ?? ""))
  }

  /// `14000/-` ends an amount in East Africa; it is no 'per'.
  private static func slashed(_ text: String) -> String {
    text.replacing(#/(\d)(?:/-|/=)/#) { "\($0.1)" }
  }

  private static func currency(_ name: String) -> String? {
    let plain = name.hasSuffix(".") ? String(name.dropLast()) : name
    if let ours = names[plain] { return ours }
    let code = plain.uppercased()
    return codes.contains(code) ? code : nil
  }

  private static func doubtful(_ name: String, amount: String) -> NearMiss? {
    let shared: Set<String> = [
      "$", "dollar", "dollars", "£", "pounds", "pound", "rs", "rs.", "rupees", "shillings", "sh",
      "/=", "shilling", "francs", "cfa", "kwacha", "k", "f", "fr", "¥", "pesos", "peso", "dinar",
      "dinars", "riel", "kr",
    ]
    guard shared.contains(name), names[name] == nil else { return nil }
    return .remark(
      "more than one country has '\(name)'; write the three letters, such as '\(amount) KES'")
  }

  private static let names: [String: String] = [
    "ksh": "KES", "kshs": "KES", "kes.": "KES", "tsh": "TZS", "tshs": "TZS", "ush": "UGX",
    "ushs": "UGX", "frw": "RWF", "rwf": "RWF", "birr": "ETB", "naira": "NGN", "₦": "NGN",
    "₹": "INR", "inr": "INR", "₵": "GHS", "gh₵": "GHS", "cedi": "GHS", "cedis": "GHS",
    "฿": "THB", "baht": "THB", "€": "EUR", "euro": "EUR", "euros": "EUR", "rand": "ZAR",
    "pula": "BWP", "taka": "BDT", "৳": "BDT", "ariary": "MGA", "us$": "USD", "usd$": "USD",
    "$us": "USD", "us dollars": "USD", "₱": "PHP", "₫": "VND", "dong": "VND", "kyat": "MMK",
    "kenya shillings": "KES", "kenyan shillings": "KES", "riel": "KHR", "៛": "KHR",
    "metical": "MZN", "meticais": "MZN", "zmk": "ZMW", "rp": "IDR", "rupiah": "IDR",
  ]

  /// ISO 4217, those in use.
  private static let codes: Set<String> = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
    VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
