/// Three workers, five hotspots, four weeks; a program of others proved how good a plan can be.
enum TinyProblem {
  static let json = """
    {
     "cycle_weeks": 4,
     "format": "parasol-site-problem/1",
     "hotspots": [
      {"id":"H01","lang":"la","pair_from":null,"people":{"high":3,"low":7,"medium":4},
       "type":"brothel","windows":[[0,600,900],[1,600,900],[2,600,900],[3,600,900],[4,600,900],[6,
       600,900]],"x":302,"y":676},
      {"id":"H02","lang":"la","pair_from":1260,"people":{"high":2,"low":10,"medium":4},"type":"bar",
       "windows":[[0,1080,1320],[3,1080,1320],[4,1080,1320],[5,1080,1320],[6,1080,1320]],"x":1156,
       "y":355},
      {"id":"H03","lang":"la","pair_from":1200,"people":{"high":2,"low":8,"medium":4},
       "type":"street","windows":[[1,1200,1500],[2,1200,1500],[5,1200,1500],[6,1200,1500]],"x":272,
       "y":1168},
      {"id":"H04","lang":"la","pair_from":null,"people":{"high":23,"low":31,"medium":25},
       "type":"home","windows":[[1,720,1020],[2,720,1020],[3,720,1020]],"x":1873,"y":393},
      {"id":"H05","lang":"la","pair_from":1260,"people":{"high":5,"low":16,"medium":6},"type":"bar",
       "windows":[[0,1080,1440],[2,1080,1440],[3,1080,1440],[5,1080,1440]],"x":105,"y":1188}
     ],
     "meetings": [
      {"date":"2027-01-04","end":780,"id":"review1","start":660,"workers":"*","x":1150,"y":1150},
      {"date":"2027-01-11","end":780,"id":"review2","start":660,"workers":"*","x":1150,"y":1150},
      {"date":"2027-01-18","end":780,"id":"review3","start":660,"workers":"*","x":1150,"y":1150},
      {"date":"2027-01-25","end":780,"id":"review4","start":660,"workers":"*","x":1150,"y":1150},
      {"date":"2027-01-13","end":990,"id":"committee1","start":900,"workers":["W01"],"x":1150,
       "y":1150},
      {"date":"2027-01-20","end":840,"id":"training1","start":600,"workers":"*","x":1150,"y":1150}
     ],
     "mobile": [
      {"date":"2027-01-07","end":1200,"hotspot":"H02","id":"M1","start":1080},
      {"date":"2027-01-12","end":840,"hotspot":"H04","id":"M2","start":720},
      {"date":"2027-01-23","end":1200,"hotspot":"H02","id":"M3","start":1080},
      {"date":"2027-01-30","end":1200,"hotspot":"H05","id":"M4","start":1080}
     ],
     "rules": {"companion_travel_max":30,"condoms_per_contact":{"high":30,"low":30,"medium":30},
       "contacts_per_session":10,"freq":{"high":4,"low":1,"medium":2},"late_after":1260,
       "link_travel_max":60,"load_max":65,"load_min":35,"max_hotspots_per_worker":8,
       "max_late_per_week":4,"max_sessions_per_day":3,"max_span_min":480,"max_team":3,"min_chunk":5,
       "rest_min":540,"services":{"hiv_test":24,"sti_screen":12},"session_min":120},
     "site": "tiny-normal-1",
     "start": "2027-01-04",
     "supervisors": [
      {"id":"P1","max":20,"min":5}
     ],
     "travel": {"fixed_min":5,"metres_per_min":150},
     "weeks": 4,
     "weights": {"avoid":2,"companion":4,"day":2,"deviation":2,"extra":2,"late_sq":1,"link":6,
       "link_travel":1,"moved":3,"no_escort":40,"spread":3,"weekend_sq":1},
     "workers": [
      {"avail":[[0,600,1560],[1,600,1560],[2,600,1560],[3,600,1560],[4,600,1560],[5,600,1560],[6,
       600,1560]],"avoid":[],"current":{"H02":16},"id":"W01","langs":["la"],"late_history":0,
       "max_shifts_week":6,"minutes_week":1320,"off":["2027-01-08","2027-01-09","2027-01-16"],
       "supervisor":"P1","weekend_history":1,"x":1626,"y":388},
      {"avail":[[0,600,1560],[1,600,1560],[2,600,1560],[3,600,1560],[4,600,1560],[5,600,1560]],
       "avoid":[],"current":{"H01":14},"id":"W02","langs":["la"],"late_history":1,
       "max_shifts_week":5,"minutes_week":1200,"off":[],"supervisor":"P1","weekend_history":2,
       "x":1851,"y":1782},
      {"avail":[[0,900,1560],[1,900,1560],[2,900,1560],[4,900,1560],[5,900,1560],[6,900,1560]],
       "avoid":[],"current":{"H03":14,"H05":27},"id":"W03","langs":["la"],"late_history":2,
       "max_shifts_week":5,"minutes_week":1320,"off":["2027-01-13"],"supervisor":"P1",
       "weekend_history":0,"x":1300,"y":1366}
     ]
    }
    """
}
