"""The training step in PyTorch, as compare.sh runs it.

    pytorch.py THREADS INSTANCES BATCH n,m,density ...     prints us per step of all instances, best of several rounds
"""
import sys
import time

import torch

threads, instances, batch = map(int, sys.argv[1:4])
torch.set_num_threads(threads)
torch.set_flush_denormal(True)  # .9^i makes very small numbers, which would slow PyTorch down by a factor


def step_of(n, m, density):
    W = torch.nn.Parameter(torch.randn(instances, m, n).squeeze(0) * (2 / (n + m)) ** .5)
    b = torch.nn.Parameter(torch.zeros(instances, 1, n).squeeze(0))
    importance = .9 ** torch.arange(n).float()
    optimiser = torch.optim.AdamW([W, b], lr=1e-3, weight_decay=.01)
    shape = (batch, n) if instances == 1 else (instances, batch, n)
    absent = torch.zeros(())

    def step():
        X = torch.where(torch.rand(shape) <= density, torch.rand(shape), absent)
        Y = torch.relu(X @ W.transpose(-1, -2) @ W + b)
        loss = (importance * (Y - X) ** 2).sum() / batch
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

    return step


for shape in sys.argv[4:]:
    n, m, density = shape.split(",")
    step = step_of(int(n), int(m), float(density))
    best = float("inf")
    for round in range(240):
        begun, count = time.perf_counter(), 0
        while time.perf_counter() - begun < .01 or count < 1:
            step()
            count += 1
        best = min(best, (time.perf_counter() - begun) / count * 1e6)
    print(f"{shape} {best:.3f}", flush=True)
