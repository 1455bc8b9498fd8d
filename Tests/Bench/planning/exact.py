"""The assignment and the rota of one site solved exactly, level by level, with OR-Tools CP-SAT."""

from ortools.sat.python import cp_model

from problem import TIERS, ceil_div


class Outcome:
    """Values of the levels, each with the bound that was proved for it."""

    def __init__(self):
        self.values, self.bounds = [], []
        self.solver = None

    @property
    def proved(self):
        return self.values == self.bounds


def solve(model, levels, seconds, workers):
    """Minimizes the levels one after another; stops at the first that is not proved."""
    outcome = Outcome()
    solver = None
    for level in levels:
        if solver is not None:
            model.ClearHints()
            for index in range(len(model.Proto().variables)):
                variable = model.get_int_var_from_proto_index(index)
                model.AddHint(variable, solver.Value(variable))
        model.Minimize(level)
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = workers
        status = solver.Solve(model)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            break
        outcome.solver = solver
        value = round(solver.ObjectiveValue())
        outcome.values.append(value)
        outcome.bounds.append(round(solver.BestObjectiveBound()))
        if status != cp_model.OPTIMAL:
            break
        model.Add(level == value)
    return outcome


def assignment(site, seconds, workers=1):
    """Uncovered people, people under the least load, and the soft cost."""
    model = cp_model.CpModel()
    rules, weights = site.rules, site.weights
    people, linked, soft = {}, {}, []
    sessions = {w: [] for w in site.W}
    for w in site.W:
        for h in site.H:
            if not site.linked[w][h] or not site.size[h]:
                continue
            most = min(site.size[h], rules["load_max"])
            options = [
                n for n in range(1, most + 1)
                if n >= min(rules["min_chunk"], site.size[h])
                and site.promised(h, n) <= site.possible[w][h]]
            if not options:
                continue
            y = people[w, h] = model.NewIntVar(0, most, f"y{w}.{h}")
            z = linked[w, h] = model.NewBoolVar(f"z{w}.{h}")
            model.Add(y >= options[0] * z)
            model.Add(y <= options[-1] * z)
            s = model.NewIntVar(0, site.promised(h, options[-1]), f"s{w}.{h}")
            model.Add(s >= site.highest[h] * z)
            per = rules["contacts_per_session"] * site.size[h]
            model.Add(s * per >= y * site.contacts[h])
            sessions[w].append(s)
            newcomers = model.NewIntVar(0, most, "")
            model.Add(newcomers >= y - site.current(w, h))
            soft.append(weights["moved"] * newcomers)
            soft.append((weights["link"] + weights["link_travel"] * site.way[w][h]) * z)
    uncovered, underload = [], []
    for h in site.H:
        u = model.NewIntVar(0, site.size[h], f"u{h}")
        model.Add(sum(people[w, h] for w in site.W if (w, h) in people) + u == site.size[h])
        uncovered.append(u)
    for w in site.W:
        held = [h for h in site.H if (w, h) in people]
        load = model.NewIntVar(0, rules["load_max"], f"load{w}")
        model.Add(load == sum(people[w, h] for h in held))
        model.Add(sum(linked[w, h] for h in held) <= rules["max_hotspots_per_worker"])
        model.Add(sum(sessions[w]) <= site.capacity[w])
        v = model.NewIntVar(0, rules["load_min"], f"v{w}")
        model.Add(v >= rules["load_min"] - load)
        underload.append(v)
        table = [site.deviation(n) for n in range(rules["load_max"] + 1)]
        cost = model.NewIntVar(min(table), max(table), f"d{w}")
        model.AddElement(load, table, cost)
        soft.append(cost)
    for _, spot, _, able in site.clinics:
        missed = model.NewBoolVar("")
        model.Add(missed + sum(linked[w, spot] for w in able if (w, spot) in linked) >= 1)
        soft.append(weights["no_escort"] * missed)
    return solve(model, [sum(uncovered), sum(underload), sum(soft)], seconds, workers)


def needs(site, slice_):
    present = [t for t in TIERS if slice_["people"][t]]
    freq = site.rules["freq"]
    contacts = sum(freq[t] * slice_["people"][t] for t in present)
    highest = max(freq[t] for t in present)
    return max(ceil_div(contacts, site.rules["contacts_per_session"]), highest), highest


def rota(site, slices, seconds, workers=1):
    """Gaps (missing sessions by weight, missed clinics), and the soft cost."""
    model = cp_model.CpModel()
    rules, weights = site.rules, site.weights
    index_w = {w["id"]: i for i, w in enumerate(site.workers)}
    index_h = {h["id"]: i for i, h in enumerate(site.hotspots)}
    own = {(index_w[s["worker"]], index_h[s["hotspot"]]): s for s in slices}
    held = {h for _, h in own}
    there, at, of = {}, {j: [] for j in range(len(site.sessions))}, {w: [] for w in site.W}
    soft, hard = [], []
    for j, session in enumerate(site.sessions):
        h = session.hotspot
        if h not in held:
            continue
        for w in site.W:
            if not site.serves(w, j):
                continue
            mine = (w, h) in own
            if not mine and not (
                    session.pair and site.way[w][h] <= rules["companion_travel_max"]):
                continue
            x = there[w, j] = model.NewBoolVar(f"x{w}.{j}")
            at[j].append(w)
            of[w].append(j)
            if not mine:
                soft.append(weights["companion"] * x)
            if site.dislikes(w, session):
                soft.append(weights["avoid"] * x)
    for j, team in at.items():
        if not team:
            continue
        xs = [there[w, j] for w in team]
        model.Add(sum(xs) <= rules["max_team"])
        if site.sessions[j].pair:
            held_here = model.NewBoolVar("")
            model.Add(sum(xs) >= 2 * held_here)
            for x in xs:
                model.AddImplication(x, held_here)
            mine = [there[w, j] for w in team if (w, site.sessions[j].hotspot) in own]
            model.Add(sum(mine) >= held_here)
    for w in site.W:
        calendar(site, model, w, of[w], there, soft)
    for (w, h), slice_ in own.items():
        need, weight = needs(site, slice_)
        mine = [j for j in of[w] if site.sessions[j].hotspot == h]
        for cycle in range(site.cycles):
            first = cycle * site.cycle_weeks
            weeks = range(first, first + site.cycle_weeks)
            total = sum(there[w, j] for j in mine if site.sessions[j].week in weeks)
            short = model.NewIntVar(0, need, "")
            extra = model.NewIntVar(0, len(mine), "")
            model.Add(short >= need - total)
            model.Add(extra >= total - need)
            hard.append(weight * short)
            soft.append(weights["extra"] * extra)
            low, high = need // site.cycle_weeks, ceil_div(need, site.cycle_weeks)
            for week in weeks:
                sum_of_week = sum(there[w, j] for j in mine if site.sessions[j].week == week)
                off = model.NewIntVar(0, need + len(mine), "")
                model.Add(off >= low - sum_of_week)
                model.Add(off >= sum_of_week - high)
                soft.append(weights["spread"] * off)
    for _, spot, overlapping, _ in site.clinics:
        missed = model.NewBoolVar("")
        model.Add(missed + sum(
            there[w, j] for j in overlapping for w in at[j] if (w, spot) in own) >= 1)
        hard.append(4 * missed)
    return solve(model, [sum(hard), sum(soft)], seconds, workers)


def calendar(site, model, w, sessions, there, soft):
    """Her own rules: one place at a time, ways, span, rest, days, hours, nights; and fairness."""
    rules, weights = site.rules, site.weights
    worker = site.workers[w]
    for index, j in enumerate(sessions):
        a = site.sessions[j]
        for k in sessions[index + 1:]:
            b = site.sessions[k]
            if b.day > a.day + 2:
                break
            if a.day == b.day:
                gap = site.between[a.hotspot][b.hotspot]
                wide = max(a.end, b.end) - min(a.start, b.start) > rules["max_span_min"]
            else:
                gap, wide = rules["rest_min"], False
            if wide or (a.begin < b.stop + gap and b.begin < a.stop + gap):
                model.AddBoolOr(there[w, j].Not(), there[w, k].Not())
    late, weekend = [], []
    for week in range(site.weeks):
        now = [j for j in sessions if site.sessions[j].week == week]
        shifts = []
        for day in range(week * 7, week * 7 + 7):
            today = [there[w, j] for j in now if site.sessions[j].day == day]
            if not today:
                continue
            shift = model.NewBoolVar("")
            model.Add(sum(today) <= rules["max_sessions_per_day"] * shift)
            for x in today:
                model.AddImplication(x, shift)
            shifts.append(shift)
            soft.append(weights["day"] * shift)
        model.Add(sum(shifts) <= worker["max_shifts_week"])
        spent = sum(m["end"] - m["start"] for day, m in site.meetings[w] if day // 7 == week)
        model.Add(
            sum(there[w, j] for j in now)
            <= max(0, worker["minutes_week"] - spent) // rules["session_min"])
        nights = [there[w, j] for j in now if site.sessions[j].late]
        model.Add(sum(nights) <= rules["max_late_per_week"])
        late += nights
        weekend += [there[w, j] for j in now if site.sessions[j].weekend]
    for xs, past, weight in (
            (late, worker["late_history"], weights["late_sq"]),
            (weekend, worker["weekend_history"], weights["weekend_sq"])):
        if not xs:
            continue
        count = model.NewIntVar(0, len(xs), "")
        model.Add(count == sum(xs))
        growth = model.NewIntVar(0, len(xs) * (len(xs) + 2 * past), "")
        model.AddElement(count, [(n + past) ** 2 - past**2 for n in range(len(xs) + 1)], growth)
        soft.append(weight * growth)
