"""The same work here and there, to compare two computers."""

import time


def seconds():
    begin = time.perf_counter()
    total = 0
    for i in range(1_000_000):
        total += i * i % 7
    return time.perf_counter() - begin
