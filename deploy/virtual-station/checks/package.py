"""The package on a clean Debian: it installs, boots into the exhibit, comes back from every fall, and leaves nothing."""

import re
import time

from layout import LAYOUTS
from looks import GROUND, THINGS, kept
from report import need

UNIT = 'superposition-station.service'
CALL = 'superposition-station-call.service'
CACHE = 'superposition-station-cache.service'
# What a Debian keeps of any package that was ever there, and what lives from minute to minute.
PASSING = r'^/(proc|sys|dev|run|tmp|share|lost\+found)(/|$)|^/var/(log|cache/(apt|ldconfig|debconf|man|fontconfig)|tmp)(/|$)' \
    r'|^/var/lib/(dpkg|apt|systemd|misc|ucf)(/|$)|^/etc/(passwd|group|shadow|gshadow)-$|/__pycache__|^/root/\.'

KILL = 15       # seconds a station may take to come back from a kill, and from a frozen screen
FREEZE = 30


class Package:

    def __init__(self, machine, out, factor):
        self.machine, self.out, self.factor = machine, out, factor
        self.layout = LAYOUTS[machine.size]
        self.before = None

    def run(self, command, seconds=250):
        """What a command of the guest's root prints; a failure fails the check."""
        code, text = self.machine.shell(command, seconds)
        need(code == 0, f'`{command}` ended with {code}: {text.strip()[-500:]}')
        return text.strip()

    def slower(self, seconds):
        """A limit of the real station, in the time of the emulated one."""
        return seconds * self.factor

    def left(self):
        files = self.run("find / -xdev -not -type d -printf '%p\\n' -o -type d -printf '%p/\\n'").splitlines()
        people = self.run('getent passwd; getent group').splitlines()
        return {name for name in files if not re.search(PASSING, name.rstrip('/') or '/')} | set(people)

    # ---- the screen

    def is_open(self, picture):
        width, height = self.machine.size
        corners = [(x, y) for x in (0, width - 1) for y in (0, height - 1)]
        return all(picture.at(*corner) == GROUND for corner in corners) and len(kept(picture, self.layout)) == 2

    def opens(self, name, seconds):
        begin = time.monotonic()
        picture, seen = self.machine.until(self.is_open, seconds, pause=1)
        picture.keep(self.out / f'{name}.png')
        need(seen, f'no exhibit after {seconds:.0f} s; see {name}.png and journal.log')
        return time.monotonic() - begin

    def calls(self, picture):
        """The picture that calls staff: a large bell, and no other thing."""
        box = 0, 0, *self.machine.size
        counts = {name: sum(1 for _ in picture.places(colour, box)) for name, colour in THINGS.items()}
        return counts['bell'] > 5000 and all(counts[name] == 0 for name in ('fish', 'star', 'leaf', 'key'))

    # ---- the checks

    def installs(self):
        self.before = self.left()
        self.run('mkdir -p /run/systemd/system/' + UNIT + '.d')
        self.run(f"printf '[Service]\\nWatchdogSec={self.slower(15):.0f}\\nTimeoutStartSec={self.slower(90):.0f}\\n' "
                 f'>/run/systemd/system/{UNIT}.d/emulated.conf')
        begin = time.monotonic()
        self.run('cp /share/package.deb /tmp/ && DEBIAN_FRONTEND=noninteractive apt-get -qq -y '
                 '-o APT::Sandbox::User=root -o Dpkg::Use-Pty=0 install /tmp/package.deb', 280)
        return f'{self.run("dpkg -s superposition-station | grep ^Version:")}, {time.monotonic() - begin:.0f} s'

    def first_picture(self):
        took = self.opens('installed', self.slower(90))
        state = self.active()
        return f'two things kept on the whole screen {took:.0f} s after the installation; {state}'

    def active(self):
        self.run(f'for i in $(seq {self.slower(10):.0f}); do systemctl is-active --quiet {UNIT} && exit; sleep 1; done; exit 1')
        return self.run(f'systemctl show -P ActiveState -P User {UNIT} | xargs')

    def unlike(self):
        """Not root, no capability, no network: as the kernel tells of the Java process."""
        java = self.run('pgrep -o -u superposition java')
        status = self.run(f'grep -E "^(Uid|CapEff|NoNewPrivs|Seccomp):" /proc/{java}/status | xargs')
        need('CapEff: 0000000000000000' in status and 'NoNewPrivs: 1' in status, status)
        ports = self.run('ss -H -tuln; ip -o -br link | grep -v ^lo || true')
        need(not ports, f'there is a network: {ports}')
        return status

    def quick(self):
        """The cache of classes is made in the background, once, and would take the processor from what follows."""
        file = '/var/cache/superposition-station/classes.aot'
        begin = time.monotonic()
        while self.machine.shell(f'[ -f {file} ] && ! systemctl is-active -q {CACHE}', 60)[0]:
            need(time.monotonic() - begin < self.slower(120), f'no {file}')
            time.sleep(5)
        return self.run(f'stat -c "%s bytes" {file}')

    def comes_back(self, name, deed, limit):
        self.opens(f'before-{name}', self.slower(90))
        restarts = int(self.run(f'systemctl show -P NRestarts {UNIT}'))
        begin = time.monotonic()
        deed()
        self.run(f'for i in $(seq {2 * self.slower(limit):.0f}); do [ "$(systemctl show -P NRestarts {UNIT})" -gt {restarts} ] '
                 '&& exit; sleep .5; done; exit 1', 600)
        self.machine.screen().keep(self.out / f'{name}-moment.png')
        self.opens(name, self.slower(limit) - (time.monotonic() - begin))
        took = time.monotonic() - begin
        return f'{took:.0f} s emulated, about {took / self.factor:.1f} s at this computer\'s pace; allowed {limit} s'

    def kill(self):
        return self.comes_back('killed', lambda: self.run('pkill -9 -u superposition java'), KILL)

    def freeze(self):
        """Stops the screen's thread alone, as a debugger does; all others run on."""
        return self.comes_back('frozen', lambda: self.machine.freeze('java', 'JavaFX Applicat'), FREEZE)

    def past(self):
        self.run(f'systemctl stop {UNIT}; date -s @86400')
        self.run(f'systemctl --no-block start {UNIT}')
        took = self.opens('past', self.slower(90))
        return f'{self.run("date --iso-8601")}, {took:.0f} s'

    def crash_loop(self):
        """Without its jars it cannot start; five times is enough."""
        jars = '/usr/lib/superposition-station/lib'
        self.run(f'mv {jars} {jars}.away')
        try:
            self.run(f'systemctl --no-block restart {UNIT}')
            picture, seen = self.machine.until(self.calls, self.slower(60), pause=1)
            picture.keep(self.out / 'call.png')
            need(seen, 'no picture called; see call.png and journal.log')
            state = self.run(f'systemctl is-active {CALL}')
        finally:
            self.run(f'mv {jars}.away {jars}')
        # the hour, over
        self.run(f'systemctl kill {CALL}')
        took = self.opens('after-the-call', self.slower(90))
        return f'the bell called, {state}; when the hour was over it opened again in {took:.0f} s'

    def purge(self):
        self.run('DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 purge superposition-station', 280)
        more, fewer = self.left() - self.before, self.before - self.left()
        need(not more and not fewer, f'left behind: {sorted(more)[:20]}; missing: {sorted(fewer)[:20]}')
        return f'{len(self.before)} files and people, the same as before'


def check(report, machine, out, factor):
    package = Package(machine, out, factor)
    if report.check('installs', package.installs):
        if report.check('opens the exhibit', package.first_picture):
            report.check('has no rights and no network', package.unlike)
            report.check('makes its cache of classes', package.quick)
            report.check('comes back from kill -9', package.kill)
            report.check('comes back from a frozen screen', package.freeze)
            report.check('runs in 1970', package.past)
            report.check('calls staff when it cannot start', package.crash_loop)
        machine.shell('journalctl -b -o short-monotonic --no-pager >/share/out/journal.log', 120)
        report.check('purge leaves nothing', package.purge)
