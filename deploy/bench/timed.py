"""How compare.sh times a step in Python."""
import sys
import time


def print_best(step_of):
    """For each shape of the command line, two whole numbers and a density, prints us per step, best of several rounds."""
    for shape in sys.argv[4:]:
        first, second, density = shape.split(",")
        step = step_of(int(first), int(second), float(density))
        best = float("inf")
        for round in range(240):
            begun, count = time.perf_counter(), 0
            while time.perf_counter() - begun < .01 or count < 1:
                step()
                count += 1
            best = min(best, (time.perf_counter() - begun) / count * 1e6)
        print(f"{shape} {best:.3f}", flush=True)
