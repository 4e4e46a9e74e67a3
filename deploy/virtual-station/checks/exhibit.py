"""The exhibit on its screen: what hand and finger do is seen in the pictures."""

import time
from statistics import median

from layout import LAYOUTS
from looks import GROUND, kept, turned
from panel import FIRST, FULL_MICROVOLTS, QUARTERS
from programs import EXHIBIT, FOLDER
from report import need

SPARSITY, IMPORTANCE = 0, 1     # dials, from the left
LEFT, RIGHT = -1, +1
STOPS = 7                       # of the first knob, from one end to the other
BY_HAND = 10                    # edges a second; beside drawing, the emulated machine cannot follow many more


class Exhibit:

    def __init__(self, machine, out):
        self.machine, self.out = machine, out
        self.layout = LAYOUTS[machine.size]
        width, height = machine.size
        self.rest = 1.5 * width * height / (800 * 480)  # seconds; the emulated processor draws, pixel by pixel

    def keep(self, picture, name):
        picture.keep(self.out / f'{name}.png')

    def start(self):
        begin = time.monotonic()
        self.machine.start(EXHIBIT, FOLDER, 'exhibit.log')
        self.machine.until(lambda p: self.fills(p) and p.colours() > 100 or not self.machine.running(), 300)
        self.to_free_play()
        self.to_always()
        picture, _ = self.machine.until(lambda p: self.is_open(p) or not self.machine.running(), 300)
        self.keep(picture, 'opening')
        things = kept(picture, self.layout)
        need(self.is_open(picture), f'{picture.colours()} colours, kept {things}; see opening.png and exhibit.log')
        width, height = self.machine.size
        return f'{width}x{height} filled, {" and ".join(things)} kept, {time.monotonic() - begin:.0f} s after the start'

    def to_free_play(self):
        """A finger wakes the exhibit, goes one screen on, so that there is a menu wherever it woke, opens that, and taps
        free play."""
        self.machine.tap(*self.layout.wake)
        self.machine.until(self.in_story, 60)
        self.machine.tap(*self.layout.next)
        time.sleep(self.rest)
        self.machine.tap(*self.layout.menu)
        self.machine.until(self.in_menu, 60)
        time.sleep(self.rest)
        self.machine.tap(*self.layout.play)

    def to_always(self):
        """However slow the way was: by itself the first minute turns the knob."""
        self.machine.until(lambda p: not self.in_menu(p) and turned(p, self.layout, SPARSITY) > 0, 60)
        for _ in range(STOPS):
            self.tap(SPARSITY, LEFT)
            time.sleep(self.rest)

    def in_story(self, picture):
        return picture.at(*self.layout.next) & 0xFF > 200

    def in_menu(self, picture):
        return picture.at(*self.layout.back) & 0xFF > 200

    def fills(self, picture):
        width, height = self.machine.size
        return all(picture.at(x, y) == GROUND for x in (0, width - 1) for y in (0, height - 1))

    def is_open(self, picture):
        return self.fills(picture) and len(kept(picture, self.layout)) == 2

    def at_rest(self, knob, patience=1):
        """A picture in which a dial has looked the same for longer than a frame takes, or so many frames."""
        box, since, picture = self.layout.knob_box(knob), time.monotonic(), self.machine.screen()
        while time.monotonic() - since < patience * self.rest:
            now = self.machine.screen()
            if now.cut(box) != picture.cut(box):
                since = time.monotonic()
            picture = now
        return picture

    def dial(self, knob):
        return turned(self.at_rest(knob), self.layout, knob)

    def moves(self, knob, sign, name, deed, patience=1):
        """Does something that turns a dial to the left or right, and waits until the screen shows it."""
        before = self.dial(knob)
        deed()
        _, seen = self.machine.until(lambda p: sign * (turned(p, self.layout, knob) - before) > 5, 60)
        picture = self.at_rest(knob, patience)
        self.keep(picture, name)
        after = turned(picture, self.layout, knob)
        need(seen, f'{name}: the dial stayed at {before} pixels (now {after}); see {name}.png')
        return after

    def moves_to(self, share, sign, name):
        """The potentiometer moves the second dial; a converter that is read smoothly moves it stop by stop."""
        return self.moves(IMPORTANCE, sign, name, lambda: self.volts(share), patience=3)

    def tap(self, knob, sign):
        self.machine.tap(*self.layout.half(knob, sign))

    def volts(self, share):
        self.machine.set('ads1115', 'microvolts', f'{round(share * FULL_MICROVOLTS)},0,0,0')

    def touch(self):
        arcs = [self.dial(SPARSITY), self.moves(SPARSITY, RIGHT, 'touched', lambda: self.tap(SPARSITY, RIGHT)),
                self.moves(SPARSITY, LEFT, 'touched-back', lambda: self.tap(SPARSITY, LEFT))]
        return f'plus and minus of the first knob: arc of {arcs[0]}, {arcs[1]}, {arcs[2]} pixels'

    def same_dial(self):
        """Potentiometer and finger in turn: each goes on from where the other left the dial."""
        arcs = [self.dial(IMPORTANCE),
                self.moves_to(1, RIGHT, 'potentiometer-right'),
                self.moves(IMPORTANCE, LEFT, 'potentiometer-then-minus', lambda: self.tap(IMPORTANCE, LEFT)),
                self.moves(IMPORTANCE, RIGHT, 'potentiometer-then-plus', lambda: self.tap(IMPORTANCE, RIGHT)),
                self.moves_to(.4, LEFT, 'potentiometer-left')]
        need(arcs[3] == arcs[1], f'plus did not lead back to where the potentiometer had put the dial: {arcs}')
        return 'arc of {} pixels, potentiometer {}, minus {}, plus {}, potentiometer {}'.format(*arcs)

    def two_to_five(self):
        before = self.at_rest(SPARSITY)
        self.keep(before, 'sparsity-0')
        things = kept(before, self.layout)
        need(len(things) == 2, f'{len(things)} things kept before: {things}')
        begin = time.monotonic()
        self.machine.turn(*FIRST, 6 * QUARTERS, BY_HAND)
        picture, _ = self.machine.until(lambda p: len(kept(p, self.layout)) == 5, 240, pause=1)
        self.keep(picture, 'sparsity-97')
        after = kept(picture, self.layout)
        need(len(after) == 5, f'{len(after)} things kept: {after}; see sparsity-97.png')
        return f'{things} became {after} in {time.monotonic() - begin:.0f} s'

    def pixel_after_edge(self, direction):
        """Milliseconds from the last edge of a detent, sent from here, to the first other picture of the dial."""
        self.machine.turn(*FIRST, direction * (QUARTERS - 1), BY_HAND)
        box = self.layout.knob_box(SPARSITY)
        before = self.at_rest(SPARSITY).cut(box)
        begin = time.monotonic()
        self.machine.turn(*FIRST, direction, BY_HAND)
        _, seen = self.machine.until(lambda p: p.cut(box) != before, 30, pause=0)
        need(seen, 'a detent changed nothing on the dial in 30 s')
        return 1000 * (time.monotonic() - begin)

    def pin_to_pixel(self):
        times = [self.pixel_after_edge(direction) for direction in (LEFT, RIGHT) * 4]
        return f'{min(times):.0f} to {max(times):.0f} ms, median {median(times):.0f} ms, in the emulated machine'

    def unplugged(self):
        since = self.machine.lines()
        self.machine.set('ads1115', 'unplugged', '1')
        need(self.machine.wait('lost second knob', 30, since), 'the loss was not told; see exhibit.log')
        touched = self.moves(IMPORTANCE, LEFT, 'unplugged', lambda: self.tap(IMPORTANCE, LEFT))
        self.machine.set('ads1115', 'unplugged', '0')
        need(self.machine.wait('back second knob', 60, since), 'the return was not told; see exhibit.log')
        back = self.moves_to(1, RIGHT, 'plugged-in-again')
        return f'touch worked meanwhile (arc of {touched} pixels), then the potentiometer again ({back})'


def check(report, machine, out):
    exhibit = Exhibit(machine, out)
    if report.check('the exhibit opens full screen', exhibit.start):
        report.check('touch', exhibit.touch)
        report.check('sparsity by the encoder, 0 to .97', exhibit.two_to_five)
        report.check('pin to pixel', exhibit.pin_to_pixel)
        report.check('potentiometer and touch on one dial', exhibit.same_dial)
        report.check('the exhibit without its I2C chip', exhibit.unplugged)
    machine.stop()
