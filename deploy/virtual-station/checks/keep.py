"""For people: boots, starts the exhibit, and leaves the console and the screen to them."""

import sys

from machine import Machine
from programs import EXHIBIT, FOLDER

image, share, _, screen = sys.argv[1:]
machine = Machine(image, share, tuple(map(int, screen.split('x'))), shell=True)
try:
    machine.greeting()
    vnc = machine.tell_monitor('query-vnc')
    print(f'\nThe screen is at vnc://{vnc["host"]}:{vnc["service"]}; this console is a shell, `exit` ends it.', flush=True)
    machine.start(EXHIBIT, FOLDER, 'exhibit.log')
    machine.process.wait()
finally:
    machine.off()
