"""The step of study U1's sparse autoencoders in PyTorch, as compare.sh runs it.

    sparse.py THREADS INSTANCES BATCH m,n,p ...     prints us per step of all instances, best of several rounds
"""
import math
import sys

import torch

from timed import print_best

threads, instances, batch = map(int, sys.argv[1:4])
torch.set_num_threads(threads)
torch.set_flush_denormal(True)


def step_of(m, n, density, price=.3):
    angle = 2 * math.pi * torch.arange(n) / n
    held = torch.stack([torch.cos(angle - k * math.pi / 2) for k in range(m)], 1)
    D = torch.nn.functional.normalize(torch.randn(instances, n, m), dim=2)
    V, D = torch.nn.Parameter(D.clone().transpose(1, 2)), torch.nn.Parameter(D)
    v, c = torch.nn.Parameter(torch.zeros(instances, 1, n)), torch.nn.Parameter(torch.zeros(instances, 1, m))
    optimiser = torch.optim.Adam([V, v, D, c], lr=1e-2)
    shape, absent = (instances, batch, n), torch.zeros(())

    def step():
        X = torch.where(torch.rand(shape) <= density, torch.rand(shape), absent)
        # At least one thing in each sample: where there is none, one by chance.
        one = torch.nn.functional.one_hot(torch.randint(n, shape[:2]), n) * torch.rand(shape)
        X = torch.where(X.amax(2, keepdim=True) > 0, X, one)
        h = X @ held
        a = torch.relu((h - c) @ V + v)
        loss = (((a @ D + c - h) ** 2).sum() + price * a.sum()) / batch
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        with torch.no_grad():
            D.div_(D.norm(dim=2, keepdim=True))

    return step


print_best(step_of)
