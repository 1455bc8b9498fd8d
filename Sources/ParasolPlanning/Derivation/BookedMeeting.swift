/// A meeting that one worker attends, on the plan's own axis of days and minutes.
struct BookedMeeting {
  let index: Int
  let day: Int
  let start: Int
  let end: Int

  var absoluteStart: Int { day * 1440 + start }
  var absoluteEnd: Int { day * 1440 + end }
}
