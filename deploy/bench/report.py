"""Writes the table and the plot of compare.sh.

    report.py FIGURES RESULTS.md cost.svg JAVA GCC BLAS SHARES WIDTH
"""
import collections
import datetime
import math
import os
import sys

figures_file, results, plot, java, gcc, blas, shares_file, width = sys.argv[1:9]
figures, missing = collections.defaultdict(list), {}
for line in open(figures_file):
    peer, threads, instances, batch, shape, value = line.rstrip("\n").split(" ", 5)
    if shape == "-":
        missing[peer] = value
    else:
        figures[peer, int(threads), int(instances), int(batch), shape].append(float(value))


def micros(peer, threads, instances, batch, shape):
    """The best of the rounds: what the neighbours on a shared machine disturb least, for every peer alike."""
    return min(figures.get((peer, threads, instances, batch, shape), ()), default=None)


def machine():
    names = [l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith(("model name", "Model"))]
    flags = next((l for l in open("/proc/cpuinfo") if l.startswith(("flags", "Features"))), "")
    vectors = next((word for word in ("avx512f", "avx2", "asimd") if word in flags), "no vectors")
    return f"{names[0] if names else os.uname().machine} ({vectors}), {os.cpu_count()} cores, {os.uname().sysname} " \
           f"{os.uname().machine}"


# name, threads, instances, shape; at least so many times PyTorch, at most so many times C's time at the host's width, at 16 bytes
ROWS = [("5→2", 1, 1, "5,2,.1", 50, 1.5, 1.5), ("20→5", 1, 1, "20,5,.1", 16, 1.6, 1.5), ("80→20", 1, 1, "80,20,.1", 6, 1.15, 1.2),
        ("400→30", 1, 1, "400,30,.01", 9, 1.15, 1.2), ("10 × 5→2, two threads", 2, 10, "5,2,.1", 45, 1.6, 1.5)]
PEERS = [("pytorch", f"PyTorch CPU"), ("tfjs-wasm", "TensorFlow.js wasm"), ("tfjs-cpu", "TensorFlow.js plain"),
         ("ejml", "plain EJML"), ("c-dense", "C, textbook products"), ("c-best", "C, our algorithm")]


def peer_micros(peer, threads, instances, shape):
    both = [micros(peer, t, instances, 1024, shape) for t in ({1, threads} if peer == "pytorch" else {threads})]
    return min((b for b in both if b), default=None)


def cell(us, ours):
    return "–" if not us else f"{us:,.1f} ({us / ours:.2g}x)" if us / ours < 10 else f"{us:,.0f} ({us / ours:.0f}x)"


lines = ["# The training step beside its peers", "",
         f"Written by `compare.sh` on {datetime.date.today()}: {machine()}; JDK {java}, GCC {gcc}, PyTorch on {blas}. "
         "µs per step, batch 1024, density .1 (.01 for 400→30), fresh samples and AdamW included, one thread unless "
         f"said; the best of {len(figures.get(('fast', 1, 1, 1024, '5,2,.1'), []))} rounds in turn, each the best of "
         "several. Ours runs as `deploy/station` starts it. In brackets: how many times ours. The machine was shared: read ratios.", "",
         "| shape | ours | " + " | ".join(name for _, name in PEERS) + " |", "|---|---|" + "---|" * len(PEERS)]
for name, threads, instances, shape, *_ in ROWS:
    ours = micros("fast", threads, instances, 1024, shape)
    lines.append(f"| {name} | **{ours:,.1f}** | " + " | ".join(
        cell(peer_micros(peer, threads, instances, shape), ours) for peer, _ in PEERS) + " |")
lines += [""] + [f"{name}: {missing[peer]}" for peer, name in PEERS if peer in missing]
lines += ["\"C, our algorithm\" is `limit.c`, the same mathematics in vector types with every loop unrolled for its shape, "
          "compiled with `-O3 -march=native -ffast-math`: the limit. \"Textbook products\" is the same program without "
          "the way for rare features. TensorFlow.js has no AdamW: its decay is by hand. \"Plain\" is its "
          "backend in JavaScript alone: 80→20 and 400→30 have 16 and 120 times the products of 20→5, where it is the slowest "
          "by far already, so it is not run there. Ten instances are asked of ours, PyTorch and C, whose programs here can "
          "train several side by side.", "",
          "## Targets", "",
          f"In brackets the least and the most of the rounds, each with its own figures. C at vectors of {width} bytes, and at 16 as "
          "NEON's, beside ours with `-XX:MaxVectorSize=16`.", "",
          f"| shape | times PyTorch, target | is | times C's time at {width} bytes, target | is | at 16 bytes, target | is |",
          "|---|---|---|---|---|---|---|"]


def rounds(peer, threads, instances, shape):
    """All rounds in turn; PyTorch is asked with one thread and with two, and the better one counts."""
    both = [figures.get((peer, t, instances, 1024, shape)) for t in ({1, threads} if peer == "pytorch" else {threads})]
    return [min(turn) for turn in zip(*(b for b in both if b))]


def ratio(over, under, digits):
    if not over or not under:
        return "–"
    turns = list(zip(over, under))
    each = [a / b for a, b in turns]
    best = min(a for a, _ in turns) / min(b for _, b in turns)
    return f"{best:.{digits}f}x ({min(each):.{digits}f} to {max(each):.{digits}f})"


for name, threads, instances, shape, faster, slower, slower16 in ROWS:
    ours, ours16, torch, c, c16 = (rounds(peer, threads, instances, shape) for peer in ("fast", "fast-16", "pytorch", "c-best", "c-16-best"))
    lines.append(f"| {name} | ≥ {faster}x | {ratio(torch, ours, 1)} | ≤ {slower}x | {ratio(ours, c, 2)} | ≤ {slower16}x | "
                 f"{ratio(ours16, c16, 2)} |")

lines += ["", "## What two threads give", "", "Ten models of 5→2, µs a step of all ten, and how many times as fast they are with two threads on this machine's "
          f"{os.cpu_count()} cores.", "", "| | one thread | two threads | times as fast |", "|---|---|---|---|"]
for peer, name in (("fast", "ours"), ("c-best", "C, our algorithm"), ("pytorch", "PyTorch CPU")):
    one, two = (micros(peer, threads, 10, 1024, "5,2,.1") for threads in (1, 2))
    if one and two:
        each = [a / b for a, b in zip(*(figures[peer, threads, 10, 1024, "5,2,.1"] for threads in (1, 2)))]
        lines.append(f"| {name} | {one:,.1f} | {two:,.1f} | {one / two:.2f}x ({min(each):.2f} to {max(each):.2f}) |")

ours, torch = (figures.get((peer, 1, 12, 256, "2,5,.02")) for peer in ("sparse", "pytorch-sparse"))
lines += ["", "## Unmixing", "", "Twelve sparse autoencoders side by side as study U1 trains them: five latents on two dimensions, batch 256, one "
          "thread; µs a step of all twelve.", "", "| ours | PyTorch CPU | times PyTorch, target | is |", "|---|---|---|---|",
          f"| {min(ours):,.1f} | {f'{min(torch):,.1f}' if torch else '–'} | ≥ 10x | {ratio(torch, ours, 1)} |"]

PARTS = ("sampling", "forward", "error", "backward", "optimiser")
lines += ["", "## Where the time goes", "",
          "µs a step of each part: its share of what was sampled (ours by the JVM's execution samples, C by perf's clock) or of the "
          "instructions counted (valgrind), times the step's time above.", "",
          "| shape | program | " + " | ".join(PARTS) + " | counted |", "|---|---|" + "---|" * (len(PARTS) + 1)]
for line in open(shares_file):
    program, how, shape, *said = line.split()
    share = {part: float(value) for part, value in (s.split("=") for s in said)}
    step = micros({"ours": "fast", "c": "c-best"}[program], 1, 1, 1024, shape)
    lines.append(f"| {'→'.join(shape.split(',')[:2])} | {'ours' if program == 'ours' else 'C'} | "
                 + " | ".join(f"{step * share[p]:.2f} ({share[p]:.0%})" if step else f"{share[p]:.0%}" for p in PARTS) + f" | {how} |")

lines += ["", "| vectors of 16 bytes, as NEON's (`-XX:MaxVectorSize=16`) | " + " | ".join(r[0] for r in ROWS[:4]) + " |",
          "|---|---|---|---|---|", "| share of the full speed, target ≥ 50 % | " + " | ".join(
              f"{micros('fast', 1, 1, 1024, r[3]) / micros('fast-16', 1, 1, 1024, r[3]):.0%}" for r in ROWS[:4]) + " |", "",
          "| density .01 beside 1 | 100→20 | 400→30 |", "|---|---|---|", "| times cheaper, target ≥ 3x | " + " | ".join(
              f"{micros('fast', 1, 1, 1024, s + ',1') / micros('fast', 1, 1, 1024, s + ',.01'):.1f}x"
              for s in ("100,20", "400,30")) + " |", "",
          "## Cost against n, m, B, K and density", "", "![Cost against n, m, B, K and density](cost.svg)", ""]


def series(name, values, key):
    return name, [(v, us) for v in values if (us := micros("fast", *key(v)))]


PANELS = [
    ("n (m = 20, B = 1024)", [
        series("density 1", (5, 10, 20, 50, 100, 200, 400), lambda v: (1, 1, 1024, f"{v},20,1")),
        series("density .01", (50, 100, 200, 400), lambda v: (1, 1, 1024, f"{v},20,.01"))]),
    ("m (n = 100, B = 1024)", [
        series("density 1", (1, 2, 5, 10, 20, 50, 100), lambda v: (1, 1, 1024, f"100,{v},1")),
        series("density .01", (1, 2, 5, 10, 20, 50, 100), lambda v: (1, 1, 1024, f"100,{v},.01"))]),
    ("B (20→5, density .1)", [
        series("one thread", (64, 256, 1024, 4096, 16384), lambda v: (1, 1, v, "20,5,.1"))]),
    ("K instances of 5→2 (B = 256)", [
        series("one thread", (1, 2, 5, 10, 20, 50), lambda v: (1, v, 256, "5,2,.1")),
        series("two threads", (1, 2, 5, 10, 20, 50), lambda v: (2, v, 256, "5,2,.1"))]),
    ("density (B = 1024)", [
        series("100→20", (".003", ".01", ".03", ".1", ".3", "1"), lambda v: (1, 1, 1024, f"100,20,{v}")),
        series("400→30", (".003", ".01", ".03", ".1", ".3", "1"), lambda v: (1, 1, 1024, f"400,30,{v}"))])]
COLOURS = ("#1b6ca8", "#c8553d")


def slope(line):
    """Of the straight line through the logarithms, by least squares: 1 where the cost is linear."""
    points = [(math.log(float(x)), math.log(y)) for x, y in line]
    x, y = (sum(p[k] for p in points) / len(points) for k in (0, 1))
    return sum((p[0] - x) * (p[1] - y) for p in points) / sum((p[0] - x) ** 2 for p in points)


lines += ["Slopes of these lines: over all of their points, and over the upper half, where what every step costs weighs "
          "least. 1 is linear.", "", "| µs per step against | line | slope | upper half |", "|---|---|---|---|"]
lines += [f"| {title} | {name} | {slope(line):.2f} | {slope(line[len(line) // 2:]):.2f} |"
          for title, lines_of in PANELS for name, line in lines_of if len(line) > 3] + [""]
open(results, "w").write("\n".join(lines))
WIDTH, HEIGHT, MARGIN = 300, 240, 48


def panel(left, title, lines):
    points = [(math.log10(float(x)), math.log10(y)) for _, line in lines for x, y in line]
    if not points:
        return
    low_x, high_x = min(p[0] for p in points), max(p[0] for p in points)
    low_y, high_y = math.floor(min(p[1] for p in points)), math.ceil(max(p[1] for p in points))

    def at(x, y):
        return (left + MARGIN + (x - low_x) / (high_x - low_x) * (WIDTH - MARGIN - 12),
                HEIGHT - MARGIN - (y - low_y) / (high_y - low_y) * (HEIGHT - MARGIN - 36))

    yield f'<text x="{left + WIDTH / 2}" y="18" text-anchor="middle" font-weight="bold">{title}</text>'
    for power in range(low_y, high_y + 1):
        x, y = at(low_x, power)
        yield f'<path d="M{x:.1f} {y:.1f}H{left + WIDTH - 12}" stroke="#ddd"/>'
        yield f'<text x="{x - 6:.1f}" y="{y + 4:.1f}" text-anchor="end">{10 ** power:g} µs</text>'
    for value in sorted({v for _, line in lines for v, _ in line}, key=float):
        x, y = at(math.log10(float(value)), low_y)
        yield f'<text x="{x:.1f}" y="{y + 16:.1f}" text-anchor="middle">{value}</text>'
    for q, (name, line) in enumerate(lines):
        places = [at(math.log10(float(x)), math.log10(y)) for x, y in line]
        yield f'<polyline fill="none" stroke="{COLOURS[q]}" stroke-width="2" points="' + " ".join(
            f"{x:.1f},{y:.1f}" for x, y in places) + '"/>'
        yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{COLOURS[q]}"/>' for x, y in places)
        yield f'<text x="{left + MARGIN + 8}" y="{36 + 14 * q}" fill="{COLOURS[q]}">{name}</text>'


svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * len(PANELS)}" height="{HEIGHT}" '
       'font-family="sans-serif" font-size="10" fill="#333">', '<rect width="100%" height="100%" fill="white"/>']
for q, (title, lines_of) in enumerate(PANELS):
    svg += panel(q * WIDTH, "µs per step against " + title, lines_of)
open(plot, "w").write("\n".join(svg + ["</svg>"]) + "\n")
