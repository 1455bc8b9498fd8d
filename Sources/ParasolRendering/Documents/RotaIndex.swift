import ParasolModel

/// A site's rota and calendar, found by day, so that long plans of large teams print fast.
struct RotaIndex {
  private struct WorkerDay: Hashable {
    let worker: WorkerID
    let day: CalendarDay
  }

  private struct PlaceDay: Hashable {
    let hotspot: HotspotID
    let day: CalendarDay
  }

  private let byWorker: [WorkerDay: [Attendance]]
  private let byPlace: [PlaceDay: [Attendance]]
  private let entriesByDay: [CalendarDay: [CalendarEntry]]

  init(_ plan: SitePlan) {
    byWorker = Dictionary(grouping: plan.rota) { WorkerDay(worker: $0.worker, day: $0.day) }
    byPlace = Dictionary(grouping: plan.rota) { PlaceDay(hotspot: $0.hotspot, day: $0.day) }
    entriesByDay = Dictionary(grouping: plan.calendar, by: \.day)
  }

  func sessions(of worker: WorkerID, on day: CalendarDay) -> [Attendance] {
    byWorker[WorkerDay(worker: worker, day: day)] ?? []
  }

  func entries(on day: CalendarDay) -> [CalendarEntry] { entriesByDay[day] ?? [] }

  /// Who else is at the same hotspot at the same time.
  func colleagues(of attendance: Attendance) -> [WorkerID] {
    (byPlace[PlaceDay(hotspot: attendance.hotspot, day: attendance.day)] ?? []).filter {
      $0.worker != attendance.worker && $0.hours.overlaps(attendance.hours)
    }.map(\.worker)
  }
}
