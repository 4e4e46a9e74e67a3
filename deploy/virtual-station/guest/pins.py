"""The circuit outside the pins: encoders and buttons that connect a line to ground or leave it open."""

import os
import time

DRIVE = os.open('/sys/module/pins/parameters/drive', os.O_WRONLY)
GROUND, OPEN = '0', 'z'


def drive(line, state):
    os.write(DRIVE, f'{line} {state}'.encode())


class Encoder:
    """Turning right opens and closes A before B: with pull-ups 11, 01, 00, 10 and again 11."""

    QUARTERS = ((OPEN, OPEN), (GROUND, OPEN), (GROUND, GROUND), (OPEN, GROUND))

    def __init__(self, a, b):
        self.lines = a, b
        self.quarter = 0

    def step(self, direction):
        before = self.QUARTERS[self.quarter % 4]
        self.quarter += direction
        for line, was, now in zip(self.lines, before, self.QUARTERS[self.quarter % 4]):
            if was != now:
                drive(line, now)


encoders = {}


def encoder(a, b):
    return encoders.setdefault((a, b), Encoder(a, b))


def turn(a, b, edges, rate):
    """Edges whatever the program does, never closer together than the rate says; negative: to the left."""
    knob, direction = encoder(a, b), 1 if edges > 0 else -1
    start = due = time.monotonic()
    for _ in range(abs(edges)):
        time.sleep(max(0, due - time.monotonic()))
        due = max(due, time.monotonic()) + 1 / rate
        knob.step(direction)
    return {'rate': (abs(edges) - 1) / (time.monotonic() - start) if abs(edges) > 1 else rate}


def contact(line, states, gap):
    """A contact that closes and opens as in `states`, one every `gap` seconds. How long all of it took."""
    start = time.monotonic()
    for i, state in enumerate(states):
        time.sleep(max(0, start + i * gap - time.monotonic()))
        drive(line, state)
    return {'at': start, 'seconds': time.monotonic() - start}
