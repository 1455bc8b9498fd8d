"""The objective of a plan, added up from the plan itself and not taken from what it says."""

from exact import needs
from problem import TIERS


def judge(site, plan):
    """((uncovered, underload, soft), (gaps, soft)) of a plan in the form `parasol-site-plan/1`."""
    return assignment(site, plan), rota(site, plan)


def numbers(site):
    return ({w["id"]: i for i, w in enumerate(site.workers)},
            {h["id"]: i for i, h in enumerate(site.hotspots)})


def assignment(site, plan):
    index_w, index_h = numbers(site)
    people = {}
    for slice_ in plan["assignment"]:
        key = (index_w[slice_["worker"]], index_h[slice_["hotspot"]])
        people[key] = sum(slice_["people"].values())
    load = [sum(n for (w, _), n in people.items() if w == worker) for worker in site.W]
    weights = site.weights
    soft = sum(site.deviation(n) for n in load)
    for (w, h), n in people.items():
        soft += weights["link"] + weights["link_travel"] * site.way[w][h]
        soft += weights["moved"] * max(0, n - site.current(w, h))
    for _, spot, _, able in site.clinics:
        if not any((w, spot) in people for w in able):
            soft += weights["no_escort"]
    uncovered = sum(site.size) - sum(people.values())
    underload = sum(max(0, site.rules["load_min"] - n) for n in load)
    return uncovered, underload, soft


def rota(site, plan):
    index_w, index_h = numbers(site)
    own = {(index_w[s["worker"]], index_h[s["hotspot"]]): s for s in plan["assignment"]}
    session = {(s.hotspot, s.day, s.start): s for s in site.sessions}
    there = []
    for entry in plan["rota"]:
        h = index_h[entry["hotspot"]]
        there.append((index_w[entry["worker"]], session[
            h, site.offset(entry["date"]), entry["start"]]))
    weights, hard, soft = site.weights, 0, 0
    for (w, h), slice_ in own.items():
        need, weight = needs(site, slice_)
        mine = [s for worker, s in there if worker == w and s.hotspot == h]
        for cycle in range(site.cycles):
            weeks = range(cycle * site.cycle_weeks, (cycle + 1) * site.cycle_weeks)
            counts = [sum(s.week == week for s in mine) for week in weeks]
            hard += weight * max(0, need - sum(counts))
            soft += weights["extra"] * max(0, sum(counts) - need)
            low, high = need // site.cycle_weeks, -(-need // site.cycle_weeks)
            soft += weights["spread"] * sum(max(0, low - n, n - high) for n in counts)
    for w in site.W:
        mine = [s for worker, s in there if worker == w]
        soft += weights["day"] * len({s.day for s in mine})
        soft += weights["avoid"] * sum(site.dislikes(w, s) for s in mine)
        soft += weights["companion"] * sum((w, s.hotspot) not in own for s in mine)
        person = site.workers[w]
        for count, past, weight in (
                (sum(s.late for s in mine), person["late_history"], weights["late_sq"]),
                (sum(s.weekend for s in mine), person["weekend_history"], weights["weekend_sq"])):
            soft += weight * ((count + past) ** 2 - past**2)
    for _, spot, overlapping, _ in site.clinics:
        starts = {site.sessions[j].begin for j in overlapping}
        if not any(
                s.hotspot == spot and s.begin in starts and (w, spot) in own for w, s in there):
            hard += 4
    return hard, soft


__all__ = ["judge", "TIERS"]
