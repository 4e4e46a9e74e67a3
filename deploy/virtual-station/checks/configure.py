"""configure.py IMAGE SHARE: one boot in which an unpacked Debian configures itself; its disk keeps that."""

import sys
import time
from pathlib import Path

from machine import Machine

LONGEST = 2400  # seconds, on a computer with other work

image, share = sys.argv[1:]
begin = time.monotonic()
machine = Machine(image, share, (800, 480), init='/usr/local/sbin/station-configure', keeps=True)
code = machine.process.wait(timeout=LONGEST)
left = Path(share, 'out/unconfigured')
if code or not left.exists() or left.read_text():
    sys.exit(f'configuring failed, QEMU {code}: {left.read_text() if left.exists() else "it did not end"}')
print(f'image: configured, {time.monotonic() - begin:.0f} s')
