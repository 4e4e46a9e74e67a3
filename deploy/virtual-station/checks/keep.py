"""For people: boots, starts the exhibit, and leaves the console and the screen to them."""

import sys

from machine import Machine
from programs import EXHIBIT, FOLDER

image, share, _, size = sys.argv[1:]
machine = Machine(image, share, tuple(map(int, size.split('x'))), shell=True)
try:
    machine.greeting()
    vnc = machine.tell_monitor('query-vnc')
    screen = f'vnc://{vnc["host"]}:{vnc["service"]}'
    print(f'\nThe screen is at {screen}; this console is a shell, `exit` ends it.', flush=True)
    machine.start(EXHIBIT, FOLDER, 'exhibit.log')
    machine.process.wait()
finally:
    machine.off()
