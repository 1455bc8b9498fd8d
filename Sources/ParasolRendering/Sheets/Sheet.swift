/// A document to be printed, as plain data: what stands on it, never how it is drawn.
package struct Sheet: Hashable, Sendable {
  /// The title of the document for windows and readers; neutral, as it may be seen by anybody.
  package var title: String
  /// BCP 47 tag of the sheet's main language.
  package var language: String
  package var direction: TextDirection
  package var paper: Paper
  /// Who may see the sheet, in the words of the sheet's language; printed first in the footer.
  package var classification: String
  package var header: RunningHeader
  /// Stands at the foot of every page; the parts are set one after the other.
  package var footer: [String]
  package var numbering: PageNumbering
  /// How many pages the sheet should take at most; nil where it may grow.
  package var pageBudget: Int?
  /// How its pages lie on larger paper; nil where each is a page of its own.
  package var imposition: Imposition?
  package var blocks: [Block]

  package init(
    title: String, language: String, direction: TextDirection = .leftToRight,
    paper: Paper = Paper(),
    classification: String = "", header: RunningHeader = RunningHeader(), footer: [String] = [],
    numbering: PageNumbering = PageNumbering(), pageBudget: Int? = nil,
    imposition: Imposition? = nil, blocks: [Block] = []
  ) {
    self.title = title
    self.language = language
    self.direction = direction
    self.paper = paper
    self.classification = classification
    self.header = header
    self.footer = footer
    self.numbering = numbering
    self.pageBudget = pageBudget
    self.imposition = imposition
    self.blocks = blocks
  }

  /// The footer as one line: the class first.
  var footerText: String {
    ([classification] + footer).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// True when no block is a main heading, so that the running header has to serve as one.
  var isHeadedByHeader: Bool {
    !blocks.contains { if case .heading(_, level: 1) = $0 { true } else { false } }
  }
}

/// How small pages lie on larger paper.
package struct Imposition: Hashable, Sendable {
  /// The paper that is printed, cut and folded.
  package var paper: Paper
  /// True where pages are folded into a booklet; else every page is printed as often as it fits.
  package var isBooklet: Bool

  package init(paper: Paper, isBooklet: Bool = false) {
    (self.paper, self.isBooklet) = (paper, isBooklet)
  }
}

/// The neutral words at the top of every page.
package struct RunningHeader: Hashable, Sendable {
  /// At the side where reading begins.
  package var start: String
  package var end: String

  package init(start: String = "", end: String = "") {
    self.start = start
    self.end = end
  }
}

/// The way a script runs; it mirrors columns and alignment.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}
