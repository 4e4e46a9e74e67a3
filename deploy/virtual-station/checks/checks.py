"""checks.py IMAGE SHARE OUT WIDTHxHEIGHT [package]: boots the virtual station and tries everything, or the package."""

import sys
import time
from pathlib import Path

import exhibit
import package
import panel
import weights
from layout import LAYOUTS
from machine import MODEL, Gone, Machine
from report import Report

sys.path.append(str(Path(__file__).parents[1] / 'guest'))
import work  # noqa: E402  the guest's own


def booted(machine, begin):
    machine.greeting()
    factor = machine.work() / work.seconds()
    return f'{MODEL}, {time.monotonic() - begin:.0f} s; emulated, here {factor:.0f} times slower than this computer'


def main():
    image, share, out, screen, *packed = sys.argv[1:]
    size = tuple(map(int, screen.split('x')))
    if size not in LAYOUTS:
        sys.exit(f'SCREEN is {screen}; known are {", ".join(f"{w}x{h}" for w, h in LAYOUTS)}')
    report, begin = Report(), time.monotonic()
    machine = Machine(image, share, size, init='/sbin/init') if packed else Machine(image, share, size)
    try:
        if report.check('boots', booted, machine, begin) and packed:
            package.check(report, machine, Path(share), Path(out), min(work.seconds() for _ in range(5)))
        elif report.passed:
            panel.check(report, machine)
            exhibit.check(report, machine, Path(out))
            report.check('a recipe gives the same weights, to the bit', weights.same, machine, Path(share))
    except Gone as gone:
        report.tell(False, 'the virtual station', gone)
    finally:
        machine.off()
    return report.close()


sys.exit(main())
