"""Where the time of a step goes, as compare.sh asks: one line "sampling=.. forward=.. error=.. backward=.. optimiser=..".

    shares.py ours SAMPLES SOURCES      what `jfr print` says of Java's execution samples, and the folder of sources
    shares.py c ADDRESSES PROGRAM       "address count" lines of perf or callgrind, and the program with its lines

A sample belongs to the innermost line that says what it is for: in ours the method of the pass, in C the last `part:`.
"""
import collections
import re
import subprocess
import sys

FEWEST = 300
PARTS = ("sampling", "forward", "error", "backward", "optimiser")
METHODS = {"draw": "sampling", "error": "error", "add": "backward", "start": "forward", "forward": "forward",
           "errors": "error", "correct": "error", "backward": "backward", "finish": "backward"}
LINES = (("H[q]", "forward"), ("G[q]", "backward"), ("sampler.draw", "sampling"), ("present.", "sampling"))


def part_of(frames, sources):
    for kind, method, line in frames:
        if kind == "AdamW":
            return "optimiser"
        if kind in ("DensePass", "RarePass"):
            text = sources[kind][int(line) - 1]
            return METHODS.get(method) or next((part for piece, part in LINES if piece in text), None)
    return None


def ours(samples, folder):
    sources = {kind: open(f"{folder}/{kind}.java").read().split("\n") for kind in ("DensePass", "RarePass")}
    for sample in open(samples).read().split("jdk.ExecutionSample {")[1:]:
        frames = re.findall(r"(\w+)\.(\w+)\([^)]*\)\s+line: (\d+)", sample)
        yield part_of(frames, sources), 1


def c(addresses, program):
    counts = collections.Counter()
    for line in open(addresses):
        address, count = line.split()
        counts[address] += int(count)
    said = subprocess.run(["addr2line", "-a", "-i", "-e", program], input="\n".join(counts), capture_output=True,
                          text=True, check=True).stdout
    marks, source = {}, None
    for block in re.split(r"^(?=0x)", said, flags=re.M)[1:]:
        address, *places = block.split("\n")
        part = None
        for place in places:
            file, _, line = place.split(" ")[0].rpartition(":")
            if file.endswith("limit.c") and line.isdigit():
                marks = marks or marked(file)
                part = part or marks[int(line)]
        yield part, counts[hex(int(address, 16))]


def marked(file):
    """The part of each line, counted from 1."""
    part, parts = None, [None]
    for line in open(file):
        said = re.search(r"/\* part: (\w+)", line)
        if said:
            part = said[1] if said[1] in PARTS else None
        parts.append(part)
    return parts


sums = collections.Counter()
for part, count in {"ours": ours, "c": c}[sys.argv[1]](*sys.argv[2:4]):
    if part:
        sums[part] += count
total = sum(sums.values())
if total < FEWEST:
    sys.exit(f"only {total} samples fell into a step")
print(" ".join(f"{part}={sums[part] / total:.3f}" for part in PARTS))
