import ParasolModel

/// What every sheet of ours says about itself: whose it is, what it is, and when it goes.
struct SheetFooter {
  /// Who may hold a sheet in their hands.
  enum Class {
    case everyone, partner, team, keeper

    var phrase: Phrase {
      switch self {
      case .everyone: .classPublic
      case .partner: .classPartner
      case .team: .classInternal
      case .keeper: .classConfidential
      }
    }
  }

  let words: Words
  let programme: ProgrammeFacts
  /// The number of the form in the list of forms; the header shows it and nothing else.
  let form: String
  let site: SiteName
  let sheetClass: Class
  let keeper: Keeper
  /// First and last day that the sheet is about.
  let days: ClosedRange<CalendarDay>
  /// As given to the build; empty when nobody gave one.
  let version: String
  /// False where every page has a heading with its own days.
  var statesPeriod = true

  /// Months that a sheet is kept after its own: Parasol's default.
  static let monthsKept = 3

  /// The neutral line at the top of the page.
  var header: String { "\(programme.name.text(in: words.asked)) · \(form)" }

  /// What stands at the other end of the header, marked where it is a draft.
  func headerEnd(_ text: String) -> String {
    isDraft ? "\(text) · \(words[.draft])" : text
  }

  var classification: String { "\(words[.class]): \(words[sheetClass.phrase])" }

  var lines: [String] {
    let destroyed = days.upperBound.month.advanced(by: SheetFooter.monthsKept).last
    let stated: [(Phrase, String)] = [
      (.keeper, words.keeper(keeper)), (.form, form), (.plan, "\(programme.id) / \(site.id)"),
      (.version, version),
      (.period, statesPeriod ? words.dateRange(days.lowerBound, days.upperBound) : ""),
    ]
    let labelled = stated.filter { !$0.1.isEmpty }.map { "\(words[$0.0]): \($0.1)" }
    let end = "\(words[.destroyAfter]): \(words.date(destroyed)) (\(words[.defaultOfParasol]))"
    return (isDraft ? [words[.draft]] : []) + labelled + [end]
      + [words.reviewNote].compactMap { $0 }
  }

  private var isDraft: Bool { programme.isDraft || site.isDraft }
}

extension Words {
  var direction: TextDirection { Script(language: language).direction }
}
