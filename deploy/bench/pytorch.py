"""The training step in PyTorch, as compare.sh runs it.

    pytorch.py THREADS INSTANCES BATCH n,m,density ...     prints us per step of all instances, best of several rounds
"""
import sys

import torch

from timed import print_best

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


print_best(step_of)
