#if PDF
  /// Fills pages from top to bottom.
  struct PageFlow {
    /// Where things may stand on a page.
    struct Frame {
      let x: Double
      let width: Double
      let top: Double
      let bottom: Double
      let direction: TextDirection

      var height: Double { bottom - top }

      /// The left end of something that lies `offset` from the side where reading begins.
      func left(_ offset: Double, width other: Double) -> Double {
        direction == .leftToRight ? x + offset : x + width - offset - other
      }
    }

    let frame: Frame
    private(set) var pages: [[Mark]] = [[]]
    private(set) var y: Double
    private var openTags: [String] = []

    init(frame: Frame) {
      self.frame = frame
      y = frame.top
    }

    var room: Double { frame.bottom - y }
    var isAtTop: Bool { y <= frame.top + 0.01 }

    mutating func add(_ mark: Mark) {
      pages[pages.count - 1].append(mark)
    }

    mutating func advance(_ distance: Double) {
      y += distance
    }

    /// Space that a page's top does not need.
    mutating func space(_ distance: Double) {
      if !isAtTop { y = min(y + distance, frame.bottom) }
    }

    mutating func startPage() {
      for tag in openTags.reversed() { add(.closeTag(tag)) }
      pages.append([])
      for tag in openTags { add(.openTag(tag)) }
      y = frame.top
    }

    /// Starts a page when `height` does not fit any more and would fit there.
    mutating func require(_ height: Double) {
      if height > room + 0.01, !isAtTop { startPage() }
    }

    /// What `content` adds belongs to the structure element `name`, on however many pages.
    mutating func tagged(_ name: String, _ content: (inout PageFlow) -> Void) {
      openTags.append(name)
      add(.openTag(name))
      content(&self)
      openTags.removeLast()
      add(.closeTag(name))
    }

    /// Rows of words over as many pages as they take.
    mutating func write(_ box: TextBox, offset: Double = 0) {
      var next = 0
      while next < box.rows.count {
        require(box.rows[next].height)
        var end = next + 1
        let start = box.rows[next].top
        while end < box.rows.count, box.rows[end].top + box.rows[end].height - start <= room + 0.01
        {
          end += 1
        }
        let x = frame.left(offset, width: box.width)
        add(.text(box, rows: next..<end, x: x, y: y, ink: .plain))
        let last = box.rows[end - 1]
        y += last.top + last.height - start
        next = end
      }
    }
  }
#endif
