"""Made-up sites of every kind that planning goes wrong over, as `parasol-site-problem/1` JSON.

    generate.py FOLDER [SEEDS]

The same number of seeds gives the same bytes on every machine.
"""

import datetime
import json
import pathlib
import sys

KINDS = ["normal", "tight", "language-short", "pair-short", "hours-short", "too-many"]
SIZES = {"tiny": (3, 5), "small": (5, 10), "medium": (12, 30), "large": (40, 60)}
START = datetime.date(2027, 1, 4)
WEEKS = 4

# What a place is like: weekdays, first start, length in hours, people, pairs from.
PLACES = {
    "brothel": ((5, 7), (600, 720), (4, 6), (8, 24), None),
    "bar": ((4, 6), (1080,), (4, 6), (10, 40), 1260),
    "street": ((3, 5), (1200,), (4, 5), (6, 30), 1200),
    "home": ((3, 5), (720, 840), (4, 5), (14, 70), None),
}


class Chance:
    """Numbers that look uneven and are the same everywhere."""

    def __init__(self, text):
        self.state = 0xCBF29CE484222325
        for byte in text.encode():
            self.state = (self.state ^ byte) * 0x100000001B3 % 2**64

    def number(self, low, high):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return low + (self.state >> 33) % (high - low + 1)

    def pick(self, choices):
        return choices[self.number(0, len(choices) - 1)]

    def happens(self, percent):
        return self.number(1, 100) <= percent

    def some(self, items, count):
        left = list(items)
        while len(left) > count:
            left.pop(self.number(0, len(left) - 1))
        return left


def tiers(people):
    high = people * 15 // 100
    medium = people * 30 // 100
    return {"high": high, "medium": medium, "low": people - high - medium}


def hotspots(chance, kind, workers, count):
    """Places whose people add up to about so many a worker."""
    each = {"too-many": 72, "tight": 60, "pair-short": 50, "hours-short": 50}.get(kind, 48)
    extent = 2000 if workers <= 12 else 3200
    kinds = ["brothel", "bar", "street", "home"]
    made = []
    for number in range(1, count + 1):
        place = chance.pick(kinds if kind != "pair-short" else kinds + ["street", "bar"])
        days, starts, hours, people, pair_from = PLACES[place]
        start = chance.pick(starts)
        end = start + 60 * chance.number(*hours)
        made.append({
            "id": f"H{number:02}", "type": place, "lang": "la",
            "x": chance.number(0, extent), "y": chance.number(0, extent),
            "people": chance.number(*people), "pair_from": pair_from,
            "windows": [[d, start, end] for d in chance.some(range(7), chance.number(*days))],
        })
    total = sum(spot["people"] for spot in made)
    for spot in made:
        spot["people"] = tiers(max(3, spot["people"] * each * workers // total))
    return made


def worker(chance, kind, number, extent):
    tight = kind == "tight"
    start = chance.pick([600, 600, 720, 900]) if not tight else chance.pick([720, 900, 1020])
    end = 1560 if not tight or chance.happens(60) else 1320
    if kind == "pair-short" and chance.happens(70):
        end = 1200
    days = chance.some(range(7), chance.number(5, 7) if not tight else chance.number(4, 6))
    hours = chance.number(20, 24)
    if tight:
        hours = chance.number(16, 20)
    if kind == "hours-short":
        hours = chance.number(6, 11)
    first = START + datetime.timedelta(chance.number(0, WEEKS * 7 - 4))
    off = [first + datetime.timedelta(d) for d in range(chance.number(1, 4))]
    return {
        "id": f"W{number:02}", "x": chance.number(0, extent), "y": chance.number(0, extent),
        "langs": ["la"], "avail": [[d, start, end] for d in days],
        "avoid": [[d, 1320, 1560] for d in days if chance.happens(20)],
        "off": [d.isoformat() for d in off] if chance.happens(50) else [],
        "minutes_week": hours * 60, "max_shifts_week": chance.number(5, 6), "supervisor": None,
        "current": {}, "late_history": chance.number(0, 3), "weekend_history": chance.number(0, 3),
    }


def roster(chance, spots, workers):
    """Today's roster: most places have somebody, not always who would be best."""
    room = {w["id"]: 60 for w in workers}
    for spot in spots:
        if chance.happens(25):
            continue
        held = sum(spot["people"].values())
        for person in chance.some(workers, 2):
            if set([spot["lang"]]) & set(person["langs"]) and room[person["id"]] >= held > 0:
                person["current"][spot["id"]] = held
                room[person["id"]] -= held
                held = 0


def meetings(chance, workers):
    everyone = "*"
    found = []
    for week in range(WEEKS):
        date = START + datetime.timedelta(week * 7)
        found.append(("review", date, 660, 780, everyone))
    ids = [w["id"] for w in workers]
    for number in range(1, 3):
        date = START + datetime.timedelta(chance.number(1, WEEKS * 7 - 1))
        found.append((f"committee{number}", date, 900, 990, chance.some(ids, 2)))
    date = START + datetime.timedelta(7 * chance.number(0, WEEKS - 1) + 2)
    found.append(("training", date, 600, 840, chance.some(ids, max(1, len(ids) // 3))))
    return [
        {"id": name, "date": date.isoformat(), "start": start, "end": end, "x": 1000, "y": 1000,
         "workers": who} for name, date, start, end, who in found]


def clinics(chance, spots):
    found = []
    for number, spot in enumerate(chance.some(spots, max(1, len(spots) // 8)), 1):
        day, start, _ = chance.pick(spot["windows"])
        date = START + datetime.timedelta(7 * chance.number(0, WEEKS - 1) + day)
        found.append({"id": f"M{number}", "hotspot": spot["id"], "date": date.isoformat(),
                      "start": start, "end": start + 120})
    return found


def problem(kind, size, seed):
    name = f"{size}-{kind}-{seed}"
    chance = Chance(name)
    count, spot_count = SIZES[size]
    spots = hotspots(chance, kind, count, spot_count)
    extent = 2000 if count <= 12 else 3200
    workers = [worker(chance, kind, number, extent) for number in range(1, count + 1)]
    if kind == "language-short":
        for spot in chance.some(spots, max(2, len(spots) * 2 // 5)):
            spot["lang"] = "lz"
        for person in chance.some(workers, max(1, count // 4)):
            person["langs"] = ["la", "lz"]
    leads = [{"id": f"P{n}", "min": 5, "max": 20} for n in range(1, count // 20 + 2)]
    for number, person in enumerate(workers):
        person["supervisor"] = leads[number % len(leads)]["id"]
    roster(chance, spots, workers)
    return {
        "format": "parasol-site-problem/1", "site": name, "start": START.isoformat(),
        "weeks": WEEKS, "cycle_weeks": 4,
        "rules": {
            "load_min": 35, "load_max": 65, "min_chunk": 5, "max_hotspots_per_worker": 8,
            "session_min": 120, "contacts_per_session": chance.pick([6, 6, 10]),
            "freq": {"high": 4, "medium": 2, "low": 1}, "max_sessions_per_day": 3,
            "max_span_min": 480, "rest_min": 540, "late_after": 1260, "max_late_per_week": 4,
            "max_team": 3, "companion_travel_max": 30, "link_travel_max": 60 if count <= 12 else 40,
            "reserve_pct": 20, "condoms_per_contact": {"high": 30, "medium": 30, "low": 30}},
        "weights": {
            "moved": 3, "link": 6, "link_travel": 1, "deviation": 2, "no_escort": 40,
            "companion": 4, "extra": 2, "day": 2, "spread": 3, "avoid": 2, "late_sq": 1,
            "weekend_sq": 1},
        "travel": {"fixed_min": 5, "metres_per_min": 80},
        "hotspots": spots, "workers": workers, "supervisors": leads,
        "meetings": meetings(chance, workers), "mobile": clinics(chance, spots),
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    seeds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        for kind in KINDS:
            for seed in range(1, (seeds if size != "large" else 1) + 1):
                made = problem(kind, size, seed)
                path = folder / f"{made['site']}.json"
                path.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
