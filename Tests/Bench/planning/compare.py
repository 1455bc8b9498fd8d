"""Compares Parasol's plans with the exact optimum, or with the bound that was proved.

    compare.py FOLDER [--effort quick|normal|thorough] [--only TEXT] [--seconds N]

Reads the problems of FOLDER; keeps what the exact solver found in FOLDER/exact, as it takes long.
Ends with 1 where a promise is broken: uncovered and underload as proved, the assignment's cost
within 1 %, the rota's gaps as proved and its cost within 2 %.
"""

import argparse
import hashlib
import json
import pathlib
import resource
import subprocess
import sys

import exact
from judge import judge
from problem import Site

ROOT = pathlib.Path(__file__).resolve().parents[3]


def cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def ask(planner, question, effort, path):
    done = subprocess.run([planner, question, effort, path], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{path}: {done.stderr.decode()[-2000:]}")
    return json.loads(done.stdout)


def remembered(folder, name, key, make):
    """What the exact solver found for the same question, from now or from a run before."""
    digest = hashlib.sha256(json.dumps(key, sort_keys=True).encode()).hexdigest()[:16]
    path = folder / "exact" / f"{name}.{digest}.json"
    if not path.exists():
        outcome = make()
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"values": outcome.values, "bounds": outcome.bounds}))
    return json.loads(path.read_text())


def verdict(ours, found, tolerance):
    """(text of ours, text of the exact, gap in percent or None, whether it is broken)"""
    values, bounds = found["values"], found["bounds"]
    text = "/".join(map(str, values)) or "nothing found"
    for index, bound in enumerate(bounds):
        proved = values[index] == bound
        last = index == len(ours) - 1
        if not proved:
            gap = 100 * (ours[index] - values[index]) / max(1, values[index])
            return f"{text} (bound {bound})", gap, ours[index] < bound
        if ours[index] != bound:
            gap = 100 * (ours[index] - bound) / max(1, bound)
            # A gap at an earlier level is judged there and hides the later ones.
            return text, gap, ours[index] < bound or not last or gap > tolerance
    return text, 0.0, False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--planner", default=ROOT / ".build/release/parasol-bench")
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--only", default="")
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--no-rota", action="store_true")
    options = parser.parse_args()
    broken = 0
    print(f"effort: {options.effort}")
    head = ["problem", "s", "assignment", "exact", "gap %", "rota", "exact", "gap %", ""]
    widths = [26, 6, 15, 28, 7, 10, 24, 7, 6]
    print("  ".join(text.ljust(width) for text, width in zip(head, widths)))
    for path in sorted(options.folder.glob("*.json")):
        if options.only not in path.name:
            continue
        data = json.loads(path.read_text())
        site = Site(data)
        before = cpu()
        made = ask(options.planner, "solve", options.effort, path)
        seconds = cpu() - before
        final, rota = judge(site, made)
        told = made["objective"]
        wrong = list(final) != told["assign"] or list(rota) != told["rota"]
        # What a rota with gaps asked for costs the assignment something: judged is the first one.
        ours = ask(options.planner, "assign", options.effort, path)
        wrong = wrong or list(final[:2]) > ours[:2]
        best = remembered(
            options.folder, path.stem + ".assignment", data,
            lambda: exact.assignment(site, options.seconds, options.threads))
        text, gap, bad = verdict(ours, best, 1)
        cells = [path.stem, f"{seconds:.2f}", "/".join(map(str, ours)), text, f"{gap:.1f}"]
        if not options.no_rota:
            best = remembered(
                options.folder, path.stem + ".rota", [data, made["assignment"]],
                lambda: exact.rota(site, made["assignment"], options.seconds, options.threads))
            text, gap, worse = verdict(rota, best, 2)
            bad = bad or worse
            cells += ["/".join(map(str, rota)), text, f"{gap:.1f}"]
        cells.append("UNTRUE" if wrong else "BROKEN" if bad else "")
        broken += wrong or bad
        print("  ".join(text.ljust(width) for text, width in zip(cells, widths)), flush=True)
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
