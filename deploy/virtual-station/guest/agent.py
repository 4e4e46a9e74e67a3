"""Hands in the virtual station: does what the host asks for, one JSON line each, and answers with one."""

import json
import os
import re
import subprocess
import time
import traceback
from pathlib import Path

import freeze
import pins
import work
from program import Program
from touch import Touchscreen

OUT = Path('/share/out')
CHIP = next(Path('/sys/devices/platform/workbench-pins').glob('gpiochip*')).name


class Hands:

    def __init__(self, width, height):
        self.touchscreen = Touchscreen(width, height)
        self.program = None

    def start(self, command, folder, log):
        self.program = Program(command, folder, OUT / log)
        return time.monotonic()

    def stop(self):
        return self.program.stop()

    def running(self):
        return not self.program.over

    def lines(self):
        return len(self.program.lines)

    def wait(self, pattern, seconds, since=0):
        return self.program.wait(pattern, seconds, since)

    def matching(self, pattern, since=0):
        return self.program.matching(pattern, since)

    def last(self, pattern):
        """The last word of the last line that matches."""
        lines = self.matching(pattern)
        return lines[-1].split()[-1] if lines else None

    def tap(self, x, y):
        self.touchscreen.tap(x, y)

    def turn(self, a, b, edges, rate):
        return pins.turn(a, b, edges, rate)

    def contact(self, line, states, gap):
        return pins.contact(line, states, gap)

    def follow(self, a, b, edges, pattern, start):
        """Edges one by one, each after the program has told the one before; `#` in the pattern is the number told."""
        knob, direction, since = pins.encoder(a, b), 1 if edges > 0 else -1, self.lines()
        begin = time.monotonic()
        for i in range(1, abs(edges) + 1):
            knob.step(direction)
            told = self.wait(pattern.replace('#', str(start + i * direction)), 10, since)
            if not told:
                return {'lost': i, 'told': self.program.lines[-1][1]}
            since = told['number'] + 1
        return {'seconds': time.monotonic() - begin}

    def shell(self, command, seconds):
        """As root: the exit code and what was printed."""
        done = subprocess.run(['bash', '-c', command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors='replace', timeout=seconds)
        return done.returncode, done.stdout

    def freeze(self, program, thread):
        """Holds one thread of a program, which is named as the kernel names it; the others run on."""
        return freeze.hold(program, thread)

    def work(self):
        return work.seconds()

    def open_pins(self):
        """How many of the workbench's lines some program holds."""
        lines = subprocess.run(['gpioinfo', '--chip', CHIP], capture_output=True, text=True, check=True).stdout
        return lines.count('consumer=')

    def set(self, module, parameter, value):
        Path(f'/sys/module/{module}/parameters/{parameter}').write_text(value)


def serve(hands, requests, answers):
    tell(answers, 'here')
    for line in requests:
        request = json.loads(line)
        try:
            tell(answers, getattr(hands, request['do'])(*request['with']))
        except Exception:
            tell(answers, None, error=traceback.format_exc())


def tell(answers, value, **more):
    answers.write(json.dumps({'value': value, **more}).encode() + b'\n')
    answers.flush()


def main():
    width, height = map(int, re.search(r'station.screen=(\d+)x(\d+)', Path('/proc/cmdline').read_text()).groups())
    hands = Hands(width, height)
    # the port can be opened only once
    port = os.open('/dev/virtio-ports/hands', os.O_RDWR)
    with open(port, 'rb') as requests, open(os.dup(port), 'wb') as answers:
        serve(hands, requests, answers)


main()
