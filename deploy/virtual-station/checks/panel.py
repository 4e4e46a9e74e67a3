"""The panel's real drivers, without a screen: what a hand does is told, once and in order."""

import re
import time

from programs import FOLDER, PANEL
from report import Failed, need

FIRST = 5, 6                # the first knob's A and B, as in wiring.properties
PUSH = 13
BUTTONS = {'first': 26, 'second': 19}
PINS = 10                   # of two encoders and four buttons
QUARTERS = 4                # edges a detent
RATES = 50, 100, 200, 400, 800
ATTEMPTS = 3

# Contacts that bounce when they close: seven edges, 1.5 ms apart; and when they open.
CLOSING, OPENING, GAP = '0z0z0z0', 'z0z', .0015
FULL_MICROVOLTS = 3_300_000


class Panel:

    def __init__(self, machine):
        self.machine = machine
        self.is_open = False

    def start(self):
        begin = self.machine.start(PANEL, FOLDER, 'panel.log')
        ready = self.machine.wait('^ready', 180)
        need(ready, 'the panel did not say it is ready; see panel.log')
        at_once = self.machine.open_pins()
        pins, end = at_once, time.monotonic() + 60
        while pins < PINS and time.monotonic() < end:
            pins = self.machine.open_pins()
        words = f'{pins} pins open, ready {ready["at"] - begin:.0f} s after the start'
        self.is_open = pins == PINS
        need(self.is_open and at_once == PINS, f'{words}, but at that moment only {at_once} were open')
        lost = self.machine.matching('^lost')
        need(not lost, f'from the start: {lost}')
        return words

    def wait(self, pattern, since, seconds=15):
        found = self.machine.wait(pattern, seconds, since)
        need(found, f'{seconds} s and nothing like "{pattern}"; last was {self.machine.matching(".", since)[-3:]}')
        return found

    def click(self, button, closing='0', opening='z', seconds=0):
        """Presses and releases; what is told after it was told after everything that came before."""
        since = self.machine.lines()
        down = self.machine.contact(BUTTONS[button], closing, GAP)
        try:
            self.wait(f'^pressed {button}', since)
            if seconds:
                self.wait(f'^held {button}', since, seconds)
        finally:
            self.machine.contact(BUTTONS[button], opening, GAP)
        self.wait(f'^released {button}', since)
        return since, down

    def sum_of_edges(self):
        return int(self.machine.last('^edge first') or 0)

    def turn(self, edges, rate):
        """Turns the first knob; the quarter steps that were told, each as its direction, and the rate there was."""
        before, since = self.sum_of_edges(), self.machine.lines()
        rate = self.machine.turn(*FIRST, edges, rate)['rate']
        self.click('second')
        sums = [before, *(int(line.split()[-1]) for line in self.machine.matching('^edge first', since))]
        return [after - before for before, after in zip(sums, sums[1:])], rate

    def best_of(self, deed):
        """The emulated machine pauses now and then, as no Pi does; so the best of a few turns counts."""
        tries = []
        for _ in range(ATTEMPTS):
            good, words = deed()
            tries.append(words)
            if good:
                return '; '.join(tries)
        raise Failed('; '.join(tries))

    def forth_and_back(self):
        detents = 100
        since, start = self.machine.lines(), self.sum_of_edges()
        there, _ = self.turn(detents * QUARTERS, 50)
        back, rate = self.turn(-detents * QUARTERS, 50)
        told = [int(re.search(r'[+-]\d+', line)[0]) for line in self.machine.matching('^turned first', since)]
        right, left = sum(d for d in told if d > 0), sum(d for d in told if d < 0)
        return ((right, left, self.sum_of_edges()) == (detents, -detents, start),
                f'+{right} and {left} detents, {sum(there):+} and {sum(back):+} edges at {rate:.0f} edges/s')

    def fast(self):
        edges = 400
        steps, rate = self.turn(edges, 200)
        reversed_steps = sum(1 for step in steps if step < 0)
        return (sum(steps) >= .99 * edges and not reversed_steps,
                f'{sum(steps)} of {edges} kept, {reversed_steps} reversed at {rate:.0f} edges/s')

    def closed_loop(self):
        edges, start = 400, self.sum_of_edges()
        result = self.machine.follow(*FIRST, edges, 'edge first #$', start)
        need('lost' not in result, f'edge {result.get("lost")} was not told, but {result.get("told")}')
        return f'{edges} of {edges} edges told, {edges / result["seconds"]:.0f} edges/s'

    def without_loss(self):
        edges, held, figures = 200, 0, []
        for wanted in RATES:
            steps, rate = self.turn(edges, wanted)
            figures.append(f'{sum(steps)}/{edges} at {rate:.0f}')
            if sum(steps) != edges or min(steps) < 0:
                break
            held = round(rate)
        need(held >= 50, f'lost some at the slowest: {figures}')
        return f'{held} edges/s ({", ".join(figures)})'

    def bounced_press(self):
        since, down = self.click('first', CLOSING, OPENING)
        self.click('second')
        presses = self.machine.matching('^pressed first', since)
        releases = self.machine.matching('^released first', since)
        words = f'{len(CLOSING)} edges in {1000 * down["seconds"]:.0f} ms told as {len(presses)} press'
        need((len(presses), len(releases)) == (1, 1), words + f' and {len(releases)} releases')
        return words

    def hold(self):
        since, down = self.click('first', seconds=15)
        pressed, held = (self.wait(f'^{word} first', since)['at'] - down['at'] for word in ('pressed', 'held'))
        words = f'pressed told after {1000 * pressed:.0f} ms, held after {held:.2f} s'
        need(pressed < .5 and .95 < held < 1.5, words)
        return words

    def push(self):
        since = self.machine.lines()
        self.machine.contact(PUSH, CLOSING, GAP)
        self.wait('^pushed first', since)
        self.machine.contact(PUSH, OPENING, GAP)
        self.click('second')
        pushes = self.machine.matching('^pushed first', since)
        need(len(pushes) == 1, f'one push of the knob told {len(pushes)} times')
        return 'one push of the knob told once'

    def position(self, knob, module, parameter, value, expected):
        since = self.machine.lines()
        self.machine.set(module, parameter, value)
        where = float(self.wait(f'^turnedto {knob}', since)['line'].split()[-1])
        # readings are smoothed, so the position comes in steps, the last of them near enough
        while abs(where - expected) > .022:
            told = self.wait(f'^turnedto {knob}', since, 10)
            since, where = told['number'] + 1, float(told['line'].split()[-1])
        return where

    def potentiometers(self):
        half = self.position('second', 'ads1115', 'microvolts', f'{FULL_MICROVOLTS // 2},0,0,0', .5)
        full = self.position('second', 'ads1115', 'microvolts', f'{FULL_MICROVOLTS},0,0,0', 1)
        quarter = self.position('third', 'mcp3008', 'readings', '256,0,0,0,0,0,0,0', .25)
        return f'ADS1115 at 1.65 V {half:.2f}, at 3.3 V {full:.2f}; MCP3008 at 256 of 1023 {quarter:.2f}'

    def unplugged(self):
        since = self.machine.lines()
        self.machine.set('ads1115', 'unplugged', '1')
        reason = self.wait('^lost second', since, 20)['line']
        since, _ = self.click('first')
        self.machine.set('ads1115', 'unplugged', '0')
        self.wait('^back second', since, 30)
        where = self.position('second', 'ads1115', 'microvolts', f'{FULL_MICROVOLTS * 3 // 10},0,0,0', .3)
        return f'"{reason}", a button worked meanwhile, then back and at {where:.2f}'


def check(report, machine):
    panel = Panel(machine)
    report.check('the panel is ready once Pi4J has opened its pins', panel.start)
    if panel.is_open:
        # first, because it also warms up the program: at the first edges the virtual machine interprets everything
        report.check('400 quarter steps, closed loop', panel.closed_loop)
        report.check('100 detents forth and back, open loop', panel.best_of, panel.forth_and_back)
        report.check('400 quarter steps at 200 edges/s', panel.best_of, panel.fast)
        report.check('held without loss', panel.without_loss)
        report.check('a bounced press', panel.bounced_press)
        report.check('a hold', panel.hold)
        report.check("a knob's push", panel.push)
        report.check('potentiometers', panel.potentiometers)
        report.check('an I2C chip pulled and given back', panel.unplugged)
    machine.stop()
