import Synchronization

/// How far planning has come: one line on a terminal's standard error, and nothing anywhere else.
final class PlanningProgress: Sendable {
  private let isShown: Bool
  private let state = Mutex(State())

  private struct State {
    var finished = 0
    var shown = -1
    var isOver = false
  }

  init() {
    isShown = Terminal.isInteractive(.error) && Terminal.environment("TERM") != "dumb"
  }

  /// Says that it may take a while, before the first site is finished.
  func begin() {
    guard isShown else { return }
    state.withLock { state in
      state.shown = 0
      Terminal.writeError("planning …")
    }
  }

  /// Called from several tasks at once.
  func finishOne(of count: Int) {
    guard isShown, count > 1 else { return }
    state.withLock { state in
      state.finished += 1
      let percent = state.finished * 100 / count
      guard percent != state.shown, !state.isOver else { return }
      state.shown = percent
      Terminal.writeError("\rplanned \(state.finished) of \(count) sites")
    }
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    state.withLock { state in
      if state.shown >= 0 { Terminal.writeError("\r\u{1B}[K") }
      state.isOver = true
    }
  }
}
