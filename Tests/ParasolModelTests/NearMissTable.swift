import ParasolModel

/// What people write for each typed scalar. `=>` is offered as beyond doubt, `~>` as a question;
/// after `!!` stands the part that is underlined when nothing can be offered.
enum NearMissTable {
  struct Group: Sendable, CustomStringConvertible {
    let type: any ScalarValue.Type
    let rows: [String]
    var description: String { "\(type)" }

    init(_ type: any ScalarValue.Type, _ text: String) {
      self.type = type
      rows = text.split(separator: "\n").map(String.init)
    }
  }

  static let groups: [Group] = [
    Group(
      WeeklyWindow.self,
      """
      mon-fri 7pm-1am => mon-fri 19:00-01:00
      Monday 10:00-12:00 => mon 10:00-12:00
      fri to sun 18:00-22:00 => fri-sun 18:00-22:00
      mon, wed 10:00-12:00 => mon wed 10:00-12:00
      Mon & Wed & Fri 10.00-12.30 => mon wed fri 10:00-12:30
      mon 10:00 – 12:00 => mon 10:00-12:00
      mon 18h30-20h => mon 18:30-20:00
      mon 9-17 => mon 09:00-17:00
      24/7 => always
      Round the clock => always
      every day 5pm to midnight => daily 17:00-24:00
      everyday 17:00-24:00 => daily 17:00-24:00
      weekdays 8am-5pm => mon-fri 08:00-17:00
      weekends 18:00-23:00 => sat sun 18:00-23:00
      Thursdays to Saturdays from 7 pm until 1 am => thu-sat 19:00-01:00
      19:00-01:00 thu-sat => thu-sat 19:00-01:00
      mon: 10:00-12:00 => mon 10:00-12:00
      mon 7:30-9:30 => mon 07:30-09:30
      mon 7-9pm => mon 19:00-21:00
      mon 10am-2 ~> mon 10:00-14:00
      mon 11pm-noon => mon 23:00-12:00
      mon all day => mon 00:00-24:00
      sat 20:00-00:00 => sat 20:00-24:00
      sat 20:00-23:59 => sat 20:00-24:00
      mon-fri 1900-2200hrs => mon-fri 19:00-22:00
      mon/wed/fri 10:00-12:00 => mon wed fri 10:00-12:00
      MON-FRI 08:00-17:00 => mon-fri 08:00-17:00
      thu–sat 19:00–01:00 => thu-sat 19:00-01:00
      mon १०:००-१२:०० => mon 10:00-12:00
      tuesday and thursday between 2pm and 4pm => tue thu 14:00-16:00
      mon 10:00-10:00 !! 10:00-10:00
      mon-fri 18:00-25:00 !! 25:00
      mon 10:60-11:00 !! 10:60
      mon 24:00-02:00 !! 24:00
      mon-fri !! mon-fri
      mon-fru 10:00-12:00 !! fru
      10:00-12:00 !! 10:00
      evenings !! evenings
      mon 7-9 !! 7
      mon 9:00-5:00 !! 9:00
      mon 10:00-12:00 and 14:00-16:00 !! and
      mon 10:00-12:00, wed 14:00-16:00 !! ,
      """),
    Group(
      ActiveWindow.self,
      """
      Thu-Sat 7pm-1am with 25-40 => thu-sat 19:00-01:00 with 25-40
      thu-sat 19:00-01:00 with 25 to 40 people => thu-sat 19:00-01:00 with 25-40
      thu-sat 19:00-01:00 (25-40) => thu-sat 19:00-01:00 with 25-40
      thu-sat 19:00-01:00, 25-40 women => thu-sat 19:00-01:00 with 25-40
      daily 6pm-11pm, with 12 – 20 => daily 18:00-23:00 with 12-20
      every day 18:00-23:00 with 12 => daily 18:00-23:00 with 12
      thu-sat 19:00-01:00 with many !! many
      thu-sat 19:00-01:00 25-40 !! 25-40
      """),
    Group(
      TimeRange.self,
      """
      6pm-10pm => 18:00-22:00
      18.00 - 22.00 => 18:00-22:00
      6 to 10 pm => 18:00-22:00
      from 18:00 until 22:00 => 18:00-22:00
      9:00-13:00 => 09:00-13:00
      18h-22h => 18:00-22:00
      18:00:00-22:00:00 => 18:00-22:00
      noon-2pm => 12:00-14:00
      all day => 00:00-24:00
      20:00-00:00 => 20:00-24:00
      18:00 !! 18:00
      9-5 !! 9
      18:00-22:75 !! 22:75
      """),
    Group(
      PairNeed.self,
      """
      after 8pm => after 20:00
      After 20.00 => after 20:00
      only after 8 pm => after 20:00
      after 20h => after 20:00
      ALWAYS => always
      20:00 ~> after 20:00
      from 20:00 ~> after 20:00
      yes ~> always
      no ~> never
      after 8 !! 8
      at night !! at
      """),
    Group(
      CalendarDay.self,
      """
      4 Jan 2027 => 2027-01-04
      January 4, 2027 => 2027-01-04
      4th of January 2027 => 2027-01-04
      Mon 4 Jan 2027 => 2027-01-04
      2027/01/04 => 2027-01-04
      2027.1.4 => 2027-01-04
      2027-1-4 => 2027-01-04
      20270104 => 2027-01-04
      25/12/2027 => 2027-12-25
      12/25/2027 => 2027-12-25
      25.12.2027 => 2027-12-25
      3/3/2027 => 2027-03-03
      2027–01–04 => 2027-01-04
      2027-01-04T00:00:00Z => 2027-01-04
      २०२७-०१-०४ => 2027-01-04
      4/1/2027 !! 4/1/2027
      04/01/27 !! 04/01/27
      4 Jan 27 !! 4
      4 January !! 4
      Tue 4 Jan 2027 !! Tue
      2027-02-30 !! 2027-02-30
      2027-13-01 !! 2027-13-01
      2027-01 !! 2027-01
      next Monday !! next
      tbd !! tbd
      """),
    Group(
      CalendarMonth.self,
      """
      Jan 2027 => 2027-01
      January 2027 => 2027-01
      2027/01 => 2027-01
      2027-1 => 2027-01
      01/2027 => 2027-01
      202701 => 2027-01
      Sept. 2027 => 2027-09
      2027-01-04 ~> 2027-01
      January !! January
      2027-13 !! 2027-13
      13/2027 !! 13/2027
      """),
    Group(
      DaySpan.self,
      """
      2027-02-01 - 2027-02-14 => 2027-02-01 to 2027-02-14
      2027-02-01–2027-02-14 => 2027-02-01 to 2027-02-14
      2027-02-01/2027-02-14 => 2027-02-01 to 2027-02-14
      2027-02-01 until 2027-02-14 => 2027-02-01 to 2027-02-14
      from 1 Feb 2027 to 14 Feb 2027 => 2027-02-01 to 2027-02-14
      1-14 Feb 2027 => 2027-02-01 to 2027-02-14
      1 to 14 February 2027 => 2027-02-01 to 2027-02-14
      Feb 1-14, 2027 => 2027-02-01 to 2027-02-14
      28 Jan to 3 Feb 2027 => 2027-01-28 to 2027-02-03
      1 Feb 2027 => 2027-02-01
      Feb 2027 ~> 2027-02-01 to 2027-02-28
      2027-02-14 to 2027-02-01 !! 2027-02-01
      2027-02-01 to !! to
      1/2/2027 to 14/2/2027 !! 1/2/2027
      the first two weeks !! the
      """),
    Group(
      Recurrence.self,
      """
      every Monday 10:00-12:00 => every week on mon 10:00-12:00
      Mondays 10-12am !! Mondays
      mon 10:00-12:00 => every week on mon 10:00-12:00
      weekly on Monday 10am-12pm => every week on mon 10:00-12:00
      every week mon 10:00-12:00 => every week on mon 10:00-12:00
      every week on mon, thu 10:00-12:00 => every week on mon thu 10:00-12:00
      every week on mon-wed => every week on mon tue wed
      every other tue => every 2 weeks on tue
      every two weeks on wed 14:00-16:00 => every 2 weeks on wed 14:00-16:00
      fortnightly on wed => every 2 weeks on wed
      1st tuesday 14:00-16:00 => every month on first tue 14:00-16:00
      first Tuesday of the month => every month on first tue
      every first tuesday of the month 2pm-4pm => every month on first tue 14:00-16:00
      last friday of every month => every month on last fri
      monthly on the 1st Tuesday, 14:00-16:00 => every month on first tue 14:00-16:00
      monthly on the 15th => every month on 15
      15th of every month => every month on 15
      last day of the month => every month on 31
      first mon of every 3 months => every 3 months on first mon
      quarterly from 2027-03-01 => every 3 months from 2027-03-01
      every three months from 1 March 2027 => every 3 months from 2027-03-01
      every year on 17 December => yearly on 17 dec
      yearly on Dec 17 10:00-16:00 => yearly on 17 dec 10:00-16:00
      17 December ~> yearly on 17 dec
      1 March 2027 10am-12pm => 2027-03-01 10:00-12:00
      2027-03-01, 10:00-12:00 => 2027-03-01 10:00-12:00
      every day 10:00-11:00 => every week on mon tue wed thu fri sat sun 10:00-11:00
      every second tuesday !! second
      biweekly on mon !! biweekly
      monthly !! monthly
      every monday 10:00 !! monday
      every week on mun 10:00-12:00 !! mun
      every month on fifth tue !! fifth
      yearly on 30 feb !! 30 feb
      when the moon is full !! when
      """),
    Group(
      Duration.self,
      """
      45 minutes => 45 min
      45min => 45 min
      45 mins. => 45 min
      1 hr => 1 hour
      1h30 => 90 min
      1.5 hours => 90 min
      1 hour 30 minutes => 90 min
      half an hour => 30 min
      7d => 7 days
      two weeks => 2 weeks
      a week => 1 week
      every 3 months => 3 months
      3 month => 3 months
      1 months => 1 month
      3-months => 3 months
      month => 1 month
      monthly => 1 month
      quarterly => 3 months
      12 Months => 12 months
      1 year and 6 months => 18 months
      1 week 3 days => 10 days
      P3M => 3 months
      2 fortnights !! fortnights
      90 !! 90
      0 days !! 0
      -3 days !! -3
      1 month 2 weeks !! 2
      bimonthly !! bimonthly
      soon !! soon
      """),
    Group(
      Share.self,
      """
      30 % => 30%
      30 percent => 30%
      30 per cent => 30%
      30,5% => 30.5%
      half => 50%
      3 of 10 => 30%
      1/4 => 25%
      ३०% => 30%
      30 ~> 30%
      0.3 ~> 30%
      1 !! 1
      1/3 !! /3
      30%% !! %
      most !! most
      """),
    Group(
      Count.self,
      """
      14,000 => 14000
      14 000 => 14000
      14'000 => 14000
      14_000 => 14000
      1,40,000 => 140000
      14k => 14000
      five => 5
      40 people => 40
      12.0 => 12
      2 rooms ~> 2
      2 dozen !! dozen
      १२ => 12
      -3 !! -3
      ~40 !! ~40
      40+ !! +
      14.000 !! .000
      2.5 !! .5
      99999999999999999999 !! 99999999999999999999
      unknown !! unknown
      """),
    Group(
      Number.self,
      """
      0,5 => 0.5
      .5 => 0.5
      1,614.5 => 1614.5
      1.614,5 => 1614.5
      half => 0.5
      1.614 !! 1.614
      0.12345 !! 0.12345
      """),
    Group(
      CountRange.self,
      """
      40 – 70 => 40-70
      40 to 70 => 40-70
      between 40 and 70 => 40-70
      40..70 => 40-70
      40-70 people => 40-70
      1,200-1,500 => 1200-1500
      81 142-167 442 => 81142-167442
      774-2455, point 1614.5 => 774-2455 point 1614.5
      774-2455 (1614.5) => 774-2455 point 1614.5
      1614,5 (774-2455) => 774-2455 point 1614.5
      774-2455 point 1614,5 => 774-2455 point 1614.5
      none ~> 0
      about 40 !! about
      40+ !! +
      >40 !! >40
      40- !! 40-
      n/a !! n/a
      14.000 !! 14.000
      40-7o !! o
      """),
    Group(
      Rate.self,
      """
      20/week => 20 per week
      20 a week => 20 per week
      20 hours per week => 20 per week
      20 hrs/wk => 20 per week
      20 weekly => 20 per week
      20 each month => 20 per month
      20 per weeks => 20 per week
      5,400 per month => 5400 per month
      20 p.w. => 20 per week
      20 !! 20
      20 per fortnight !! fortnight
      20 per !! per
      """),
    Group(
      Money.self,
      """
      KES 14000 => 14000 KES
      KES14,000 => 14000 KES
      14000 kes => 14000 KES
      Ksh 14,000/month => 14000 KES per month
      KSh. 14 000 per month => 14000 KES per month
      14000/- KES monthly => 14000 KES per month
      14k KES a month => 14000 KES per month
      14000KES => 14000 KES
      € 20 => 20 EUR
      US$20 per day => 20 USD per day
      12,50 USD => 12.5 USD
      14,000.00 KES => 14000 KES
      ₹500 => 500 INR
      $20 !! $20
      14000 !! 14000
      14000 shillings !! shillings
      14.000 KES !! 14.000
      14000 KES per head !! head
      """),
    Group(
      Position.self,
      """
      600m east => 600 m east
      600 metres East => 600 m east
      0.6 km east => 600 m east
      1,200 m east => 1200 m east
      east 600 m => 600 m east
      600 m E, 400 m S => 600 m east 400 m south
      600 m east and 400 m south => 600 m east 400 m south
      600 m to the east => 600 m east
      600e 400s ~> 600 m east 400 m south
      600 east ~> 600 m east
      0 => 0 m
      600 !! 600
      600 m north-east !! -east
      -4.0435, 39.6682 !! -4.0435,
      10 min west !! min
      """),
    Group(
      YesNo.self,
      """
      true => yes
      False => no
      YES => yes
      n => no
      on => yes
      1 ~> yes
      maybe !! maybe
      """),
    Group(
      PolicyValue.self,
      """
      30 % => 30%
      three months => 3 months
      0,5 => 0.5
      1,000 => 1000
      many !! many
      """),
    Group(
      EntityName.self,
      """
      Market Stage ~> market-stage
      market_stage ~> market-stage
      MarketStage ~> market-stage
      Café Central ~> cafe-central
      -market- ~> market
      r1 r2 !! r2
      सोमवार !! सोमवार
      """),
  ]
}
