/// Languages by their tags: all two-letter codes of ISO 639-1. Of the thousands with three letters
/// any is taken, unless the language has two.
enum KnownLanguages {
  enum Judgement: Hashable {
    case known
    /// Another tag is meant; `why` goes on after the tag.
    case better(String, why: String)
    case unknown(nearest: String?)
  }

  /// Judges the first part of a tag that has the right form.
  static func judge(_ language: String) -> Judgement {
    if language == "no" {
      return .better(
        "nb", why: "is Norwegian of either kind, and other readers of YAML take it for 'false'")
    }
    if let newer = renamed[language] {
      return .better(newer, why: "is no longer the tag of its language")
    }
    if let shorter = shorter[language] {
      return .better(shorter, why: "is the long tag of a language that has a short one")
    }
    if language.utf8.count == 3 || codes.contains(language) { return .known }
    return .unknown(nearest: countries[language])
  }

  /// Whether this is a two-letter code as it should be written, which nearly every tag is.
  static func isShortCode(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 2, let first = bytes.first, let last = bytes.last,
      letters.contains(first), letters.contains(last)
    else { return false }
    let (row, column) = (first - letters.lowerBound, last - letters.lowerBound)
    return shortCodes[Int(row) * letters.count + Int(column)]
  }

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

  /// Whether a pair of letters is a code, by the places of both in the alphabet.
  private static let shortCodes = letters.flatMap { first in
    letters.map { last in
      judge(String(decoding: [first, last], as: UTF8.self)) == .known
    }
  }

  private static let codes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it
    iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt
    my na nb nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm
    sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za
    zh zu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let renamed = [
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr",
  ]

  private static let shorter = [
    "amh": "am", "ara": "ar", "bam": "bm", "ben": "bn", "deu": "de", "eng": "en", "ewe": "ee",
    "fra": "fr",
    "fre": "fr", "ful": "ff", "guj": "gu", "hau": "ha", "hin": "hi", "ibo": "ig", "ind": "id",
    "kan": "kn",
    "khm": "km", "kik": "ki", "kin": "rw", "lao": "lo", "lin": "ln", "lug": "lg", "mal": "ml",
    "mar": "mr",
    "mlg": "mg", "mya": "my", "nde": "nd", "nep": "ne", "nor": "nb", "nya": "ny", "orm": "om",
    "pan": "pa",
    "por": "pt", "run": "rn", "rus": "ru", "sin": "si", "sna": "sn", "som": "so", "sot": "st",
    "spa": "es",
    "ssw": "ss", "swa": "sw", "tam": "ta", "tel": "te", "tgl": "tl", "tha": "th", "tir": "ti",
    "tsn": "tn",
    "tso": "ts", "twi": "tw", "urd": "ur", "ven": "ve", "vie": "vi", "wol": "wo", "xho": "xh",
    "yor": "yo",
    "zho": "zh", "zul": "zu",
  ]

  /// Countries whose code is no language, with the language that most of their programmes print in.
  private static let countries = [
    "ke": "sw", "tz": "sw", "gb": "en", "us": "en", "zw": "sn", "zm": "en", "gh": "en", "mw": "ny",
    "mz": "pt",
    "ao": "pt", "cd": "fr", "cm": "fr", "ci": "fr", "np": "ne", "bd": "bn", "pk": "ur",
    "vn": "vi", "kh": "km", "ph": "tl", "mx": "es", "jp": "ja", "cn": "zh", "ua": "uk",
  ]
}
