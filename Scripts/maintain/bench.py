"""Times programs by turns and prints the middle of the ratios. Run by Scripts/maintain/bench.

python3 bench.py FOLDER-OF-PROGRAMS FOLDER-OF-PEERS
"""
import csv
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time

programs, peers = (os.path.abspath(folder) for folder in sys.argv[1:3])
assess = os.path.join(programs, "assess")


NOWHERE = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]


def seconds(command):
    """What one run of a program takes; spawned, since a fork of this process would take longer than a short run."""
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=NOWHERE)
    _, status = os.waitpid(child, 0)
    spent = time.perf_counter() - start
    if status != 0:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    return spent


def ratio(other, ours, rounds):
    """How many times longer `other` takes, the two run by turns so that a busy machine slows both."""
    seconds(other), seconds(ours)
    return statistics.median(seconds(other) / seconds(ours) for _ in range(rounds))


def report(what, value, target):
    print(f"{what:<64} {value:6.2f}   target {target}", flush=True)


def write_script(folder, aggregation):
    """The steps of the peer's `csv` job: group means, winsorising, min-max from 1 to 100, weighted means."""
    with open(os.path.join(folder, "iMeta.csv")) as file:
        rows = list(csv.DictReader(file))
    pillars = [row for row in rows if row["Level"] == "2"]
    lines = ['existing_framework "bench" {', "  components = {"]
    lines += [f'    "{row["iCode"].lower()}",' for row in pillars]
    lines += ["  },", "}", "", 'local data = source "data" {', '  file   = "iData.csv",']
    lines += ['  area   = "uCode",', '  groups = { group = "Group" },', "}", ""]
    for row in (row for row in rows if row["Type"] == "Indicator"):
        better = "lower" if row["Direction"] == "-1" else "higher"
        lines += [f'indicator "{row["iCode"]}" {{', f'  component = "{row["Parent"].lower()}",', '  unit      = "1",']
        lines += [f'  better    = "{better}",', f'  weight    = {row["Weight"]},', f'  formula   = data.{row["iCode"]},', "}", ""]
    lines += ["weights {", *(f'  {row["iCode"].lower()} = {row["Weight"]},' for row in pillars), "}", "", "method {"]
    lines += ['  impute    = mean { within = "group" },', "  treat     = winsorise { points = 5 },"]
    lines += ["  normalise = min_max { range = { 1, 100 } },", f"  aggregate = {aggregation}(),", "}"]
    path = os.path.join(folder, aggregation + ".lua")
    with open(path, "w") as file:
        file.write("\n".join(lines) + "\n")
    return path


def column(path, key, name):
    with open(path) as file:
        return {row[key]: float(row[name]) for row in csv.DictReader(file)}


def check_scores(folder, scripts, peer):
    """Stops where an index differs from the peer's by more than 1e-9, or by one bit between 1 and 2 workers."""
    theirs, ours = os.path.join(folder, "peer.csv"), os.path.join(folder, "ours.csv")
    seconds([*peer, theirs])
    for aggregation, script in scripts.items():
        texts = set()
        for workers in ("1", "2"):
            seconds([assess, "run", script, "--workers", workers, "--csv", ours])
            with open(ours) as file:
                texts.add(file.read())
        wanted, found = column(theirs, "uCode", aggregation), column(ours, "area", "index")
        apart = max(abs(found[area] - value) / max(1, abs(value)) for area, value in wanted.items())
        if wanted.keys() != found.keys() or not apart <= 1e-9 or len(texts) != 1:
            sys.exit(f"{aggregation}: largest difference {apart}, {len(texts)} results from 1 and 2 workers")


def compare_start(folder):
    script = os.path.join(folder, "small.lua")
    with open(script, "w") as file:
        file.write('city "A" { population = 5, year = 2025 }\nindicator "a" {\n  component = "urban_security",\n')
        file.write('  unit = "1", better = "higher", formula = input.population,\n')
        file.write("  normalise = goalposts { worst = 0, best = 10 },\n}\n")
    python = [sys.executable, "-c"]
    for libraries in ("numpy", "numpy, pandas"):
        for words in (["--version"], ["run", script]):
            value = ratio([*python, f"import {libraries}"], [assess, *words], 31)
            report(f"start: python importing {libraries} / assess {words[0]}", value, "20")


def compare_kernels():
    lines = subprocess.run([os.path.join(programs, "Benchmarks")], check=True, capture_output=True, text=True).stdout
    for name, value, *rest in (line.split("\t") for line in lines.splitlines()):
        if name == "growth":
            # In n log n a hundred times as many take 1.09 as an exponent here.
            report(f"{value}: exponent from 1 000 to 100 000 areas", float(rest[0]), "1, ranks 1.1")
            continue
        most, difference, tolerance = (float(number) for number in rest)
        if difference > tolerance:
            sys.exit(f"{name}: differs by {difference}")
        if name.startswith("sandbox"):
            limit = "1.25" if "row function" in name else "1.1"
            report(f"{name} / without a sandbox", float(value), f"at most {limit}")
            continue
        row_function = name.startswith("Lua")
        report(f"{name} / plain {'Lua' if row_function else 'C'}", float(value), "at most 3" if row_function else f"at most {most:g}")


def compare_whole(folder, areas, indicators, target, rounds):
    """The peer imputes, treats, scores by both means and writes 3 columns; ours takes one mean a run.

    "page" shows the first areas on the terminal, "csv" writes every score of every level and area besides, which is
    as large as the data and a hundred times what the peer writes.
    """
    folder = os.path.join(folder, f"{areas}x{indicators}")
    subprocess.run([sys.executable, os.path.join(peers, "gen.py"), folder, str(areas), str(indicators)], check=True)
    scripts = {name: write_script(folder, name) for name in ("arithmetic", "geometric")}
    peer = [sys.executable, os.path.join(peers, "bench_py.py"), "csv", folder]
    check_scores(folder, scripts, peer)
    peer.append(os.path.join(folder, "peer.csv"))
    for name, script in scripts.items():
        value = ratio(peer, [assess, "run", script], rounds)
        report(f"{areas} x {indicators}, {name}, page: numpy / assess", value, target)
    everything = [assess, "run", scripts["arithmetic"], "--csv", os.path.join(folder, "ours.csv")]
    report(f"{areas} x {indicators}, arithmetic, csv: numpy / assess", ratio(peer, everything, rounds), "none")
    size = os.path.getsize(os.path.join(folder, "iData.csv"))
    return size, [assess, "run", scripts["arithmetic"]]


def compare_growth(folder):
    """The exponent of the number of areas in the time of a whole run, its start left out."""
    spent = {}
    for areas in (1000, 10000, 100000):
        place = os.path.join(folder, f"growth{areas}")
        subprocess.run([sys.executable, os.path.join(peers, "gen.py"), place, str(areas), "20"], check=True)
        command = [assess, "run", write_script(place, "arithmetic")]
        spent[areas] = min(seconds(command) for _ in range(7))
    start = min(seconds([assess, "--version"]) for _ in range(7))
    for low, high in ((1000, 10000), (10000, 100000)):
        exponent = math.log10((spent[high] - start) / (spent[low] - start))
        report(f"whole run x 20: exponent from {low} to {high} areas", exponent, "at most 1.1")


with tempfile.TemporaryDirectory() as folder:
    compare_start(folder)
    compare_kernels()
    compare_growth(folder)
    compare_whole(folder, 1000, 100, "10", 21)
    size, command = compare_whole(folder, 10000, 200, "5", 11)
    # A child of its own, so that no larger one was measured before it.
    probe = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
    probe += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    peak = int(subprocess.run([sys.executable, "-c", probe, *command], check=True, capture_output=True, text=True).stdout)
    report("10000 x 200: peak memory / size of the CSV file", peak * 1024 / size, "in proportion")
