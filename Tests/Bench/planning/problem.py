"""What follows from a problem: sessions, freedom, links. Written anew from the description of the
form, so that the planner's own derivation is checked as well."""

import datetime

TIERS = ["high", "medium", "low"]
DAY = 1440


def ceil_div(number, by):
    return -(-number // by)


class Session:
    def __init__(self, hotspot, day, start, end, rules, pair_from):
        self.hotspot, self.day, self.start, self.end = hotspot, day, start, end
        night = start < rules.get("night_until", 300)
        self.late = end > rules["late_after"] or night
        self.pair = pair_from is not None and (end > pair_from or night)
        self.begin, self.stop = day * DAY + start, day * DAY + end
        self.week, self.weekend = day // 7, day % 7 >= 5


class Site:
    def __init__(self, data):
        self.data = data
        self.rules, self.weights = data["rules"], data["weights"]
        self.weeks, self.cycle_weeks = data["weeks"], data.get("cycle_weeks", 4)
        if self.weeks % self.cycle_weeks:
            raise ValueError("only full cycles are compared")
        self.cycles = self.weeks // self.cycle_weeks
        self.first = datetime.date.fromisoformat(data["start"])
        self.hotspots = sorted(data["hotspots"], key=lambda h: h["id"])
        self.workers = sorted(data["workers"], key=lambda w: w["id"])
        self.H, self.W = range(len(self.hotspots)), range(len(self.workers))
        self.size = [sum(h["people"].values()) for h in self.hotspots]
        freq = self.rules["freq"]
        self.contacts = [
            sum(freq[t] * h["people"][t] for t in TIERS) for h in self.hotspots]
        self.highest = [
            max([freq[t] for t in TIERS if h["people"][t]], default=0) for h in self.hotspots]
        self.sessions = self.candidates()
        self.at = [[j for j, s in enumerate(self.sessions) if s.hotspot == h] for h in self.H]
        self.way = [
            [self.minutes(w, h) for h in self.hotspots] for w in self.workers]
        self.between = [
            [self.minutes(a, b) for b in self.hotspots] for a in self.hotspots]
        self.speaks = [
            [self.shares(w, h) for h in self.hotspots] for w in self.workers]
        self.meetings = [self.booked(w) for w in self.workers]
        self.free = [
            [self.is_free(w, s) for s in self.sessions] for w in self.W]
        self.links()

    def offset(self, text):
        return (datetime.date.fromisoformat(text) - self.first).days

    def minutes(self, a, b):
        if (a["x"], a["y"]) == (b["x"], b["y"]):
            return 0
        travel = self.data["travel"]
        metres = abs(a["x"] - b["x"]) + abs(a["y"] - b["y"])
        return travel["fixed_min"] + metres // travel["metres_per_min"]

    @staticmethod
    def shares(worker, hotspot):
        wanted = hotspot.get("langs") or ([hotspot["lang"]] if hotspot.get("lang") else [])
        genders = hotspot.get("genders") or []
        return (not wanted or bool(set(wanted) & set(worker["langs"]))) and (
            not genders or worker.get("gender") is None or worker["gender"] in genders)

    def candidates(self):
        length = self.rules["session_min"]
        found = []
        for index, spot in enumerate(self.hotspots):
            for weekday, start, end in spot["windows"]:
                for week in range(self.weeks):
                    for begin in range(start, end - length + 1, length):
                        found.append(Session(
                            index, week * 7 + weekday, begin, begin + length, self.rules,
                            spot["pair_from"]))
        return sorted(found, key=lambda s: (s.day, s.start, s.hotspot))

    def booked(self, worker):
        off = {self.offset(d) for d in worker["off"]}
        return [
            (self.offset(m["date"]), m) for m in self.data["meetings"]
            if (m["workers"] == "*" or worker["id"] in m["workers"])
            and self.offset(m["date"]) not in off
            and 0 <= self.offset(m["date"]) < self.weeks * 7]

    def is_free(self, index, session):
        worker = self.workers[index]
        if session.day in {self.offset(d) for d in worker["off"]}:
            return False
        weekday = session.day % 7
        if not any(
                d == weekday and a <= session.start and session.end <= b
                for d, a, b in worker["avail"]):
            return False
        for day, meeting in self.meetings[index]:
            gap = self.rules["rest_min"]
            if day == session.day:
                gap = self.minutes(self.hotspots[session.hotspot], meeting)
            begin, stop = day * DAY + meeting["start"], day * DAY + meeting["end"]
            if session.begin < stop + gap and begin < session.stop + gap:
                return False
        return True

    def dislikes(self, index, session):
        return any(
            d * DAY + a < session.day % 7 * DAY + session.end
            and session.day % 7 * DAY + session.start < d * DAY + b
            for d, a, b in self.workers[index]["avoid"])

    def serves(self, worker, j):
        return self.free[worker][j] and self.speaks[worker][self.sessions[j].hotspot]

    def holds(self, worker, j):
        if not self.serves(worker, j):
            return False
        session = self.sessions[j]
        near = max(self.rules["companion_travel_max"], self.rules["link_travel_max"])
        return not session.pair or any(
            other != worker and self.serves(other, j) and self.way[other][session.hotspot] <= near
            for other in self.W)

    def links(self):
        held = [[[j for j in self.at[h] if self.holds(w, j)] for h in self.H] for w in self.W]
        self.possible = [
            [len(held[w][h]) * self.cycle_weeks // self.weeks for h in self.H] for w in self.W]
        self.linked = [
            [self.speaks[w][h] and self.way[w][h] <= self.rules["link_travel_max"]
             and len(held[w][h]) > 0 and self.possible[w][h] >= self.highest[h] for h in self.H]
            for w in self.W]
        self.capacity = []
        for index, worker in enumerate(self.workers):
            off = {self.offset(d) for d in worker["off"]}
            paid = 0
            for week in range(self.weeks):
                spent = sum(
                    m["end"] - m["start"] for day, m in self.meetings[index] if day // 7 == week)
                days = sum(week * 7 + d not in off for d in range(7))
                paid += min(
                    max(0, worker["minutes_week"] - spent) // self.rules["session_min"],
                    min(days, worker["max_shifts_week"]) * self.rules["max_sessions_per_day"])
            share = 100 - self.rules.get("reserve_pct", 20)
            self.capacity.append(paid * self.cycle_weeks * share // (100 * self.weeks))
        self.clinics = []
        for clinic in self.data["mobile"]:
            spot = next(h for h in self.H if self.hotspots[h]["id"] == clinic["hotspot"])
            begin = self.offset(clinic["date"]) * DAY + clinic["start"]
            stop = begin + clinic["end"] - clinic["start"]
            overlapping = [
                j for j in self.at[spot]
                if self.sessions[j].begin < stop and begin < self.sessions[j].stop]
            able = [w for w in self.W if any(self.holds(w, j) for j in overlapping)]
            self.clinics.append((clinic["id"], spot, overlapping, able))

    def current(self, w, h):
        return self.workers[w]["current"].get(self.hotspots[h]["id"], 0)

    def promised(self, h, people):
        """Sessions a cycle that a slice of so many people is promised."""
        if not people:
            return 0
        per = self.rules["contacts_per_session"] * self.size[h]
        return max(self.highest[h], ceil_div(self.contacts[h] * people, per))

    def deviation(self, load):
        count = len(self.workers)
        return self.weights["deviation"] * abs(load * count - sum(self.size)) // count
