"""The package on a clean Debian: it installs, boots into the exhibit, comes back from every fall, and leaves nothing."""

import re
import time

from attract import Attract
from looks import THINGS
from report import need

UNIT = 'superposition-station.service'
CALL = 'superposition-station-call.service'
CACHE = 'superposition-station-cache.service'
SETTINGS = '/etc/superposition-station/station.properties'
SCREENS = 'runuser -u superposition -- env XDG_RUNTIME_DIR=/run/superposition-station WAYLAND_DISPLAY=wayland-0 wlr-randr'
# What a Debian keeps of any package that was ever there, and what lives from minute to minute.
PASSING = r'^/(proc|sys|dev|run|tmp|share|lost\+found)(/|$)|^/var/(log|cache/(apt|ldconfig|debconf|man|fontconfig)|tmp)(/|$)' \
    r'|^/var/lib/(dpkg|apt|systemd|misc|ucf)(/|$)|^/etc/(passwd|group|shadow|gshadow)-$|/__pycache__|^/root/\.'

KILL = 15       # seconds a station may take to come back from a kill, and from a frozen screen
FREEZE = 30


class Package:

    def __init__(self, machine, share, out, here):
        """`here` is how long this computer needs, undisturbed, for the work that tells the pace."""
        self.machine, self.share, self.out, self.here = machine, share, out, here
        self.attract = Attract(machine, share, out)
        self.before = None

    def factor(self):
        """How many times slower than this computer alone the emulated one is now, beside whatever else runs here."""
        return self.machine.work() / self.here

    def run(self, command, seconds=250):
        """What a command of the guest's root prints; a failure fails the check."""
        code, text = self.machine.shell(command, seconds)
        need(code == 0, f'`{command}` ended with {code}: {text.strip()[-500:]}')
        return text.strip()

    def patiently(self, command, seconds):
        """The same for what takes longer than a hand may be silent."""
        self.run(f'rm -f /run/code; ({{ {command}; }} >/run/said 2>&1; echo $? >/run/code.part; '
                 'mv /run/code.part /run/code) >/dev/null 2>&1 &')
        end = time.monotonic() + seconds
        while self.machine.shell('test -f /run/code', 60)[0]:
            need(time.monotonic() < end, f'`{command}` takes longer than {seconds:.0f} s')
            time.sleep(2)
        return self.run('tail -n 20 /run/said; exit $(cat /run/code)')

    def slower(self, seconds):
        """A limit of the real station, in the time of the emulated one."""
        return seconds * self.factor()

    def left(self):
        files = self.run("find / -xdev -not -type d -printf '%p\\n' -o -type d -printf '%p/\\n'").splitlines()
        people = self.run('getent passwd; getent group').splitlines()
        return {name for name in files if not re.search(PASSING, name.rstrip('/') or '/')} | set(people)

    # ---- the screen

    def opens(self, name, seconds, shows=None):
        begin = time.monotonic()
        picture, seen = self.machine.until(shows or self.attract.is_open, seconds, pause=1)
        picture.keep(self.out / f'{name}.png')
        need(seen, f'no exhibit after {seconds:.0f} s; see {name}.png and journal.log')
        return time.monotonic() - begin

    def calls(self, picture):
        """The picture that calls staff: a large bell, and no other thing."""
        counts = {name: sum(1 for _ in picture.places(colour, (0, 0, *self.machine.size)))
                  for name, colour in THINGS.items()}
        return counts['bell'] > 5000 and all(counts[name] == 0 for name in ('fish', 'star', 'leaf', 'key'))

    # ---- the checks

    def installs(self):
        self.before = self.left()
        slower = self.factor()
        self.gives(UNIT, f'WatchdogSec={15 * slower:.0f}', f'TimeoutStartSec={90 * slower:.0f}')
        self.gives(CACHE, f'TimeoutStartSec={900 * slower:.0f}')
        begin = time.monotonic()
        self.patiently('cp /share/package.deb /tmp/ && DEBIAN_FRONTEND=noninteractive apt-get -qq -y '
                       '-o APT::Sandbox::User=root -o Dpkg::Use-Pty=0 install /tmp/package.deb', self.slower(60))
        return f'{self.run("dpkg -s superposition-station | grep ^Version:")}, {time.monotonic() - begin:.0f} s'

    def gives(self, unit, *lines):
        """Time that a unit would not need on a real computer."""
        folder = f'/etc/systemd/system/{unit}.d'
        self.run(f"mkdir -p {folder}; printf '%s\\n' [Service] {' '.join(lines)} >{folder}/emulated.conf")

    def draws(self):
        slower = self.factor()
        return self.attract.expect(lambda command: self.patiently(command, 60 * slower))

    def first_picture(self):
        """It was started when it was installed; that may be so long ago that it has grown dim."""
        by_itself = self.active()
        self.run(f'systemctl --no-block restart {UNIT}')
        took = self.opens('installed', self.slower(90), self.attract.greets)
        return f'{by_itself} since it was installed; the picture it draws by itself, on the whole screen, {took:.0f} s ' \
            f'after a restart'

    def active(self):
        self.patiently(f'until systemctl is-active --quiet {UNIT}; do sleep 1; done', self.slower(20))
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
        end = time.monotonic() + self.slower(180)
        while self.machine.shell(f'[ -f {file} ] || systemctl is-failed -q {CACHE}', 60)[0]:
            need(time.monotonic() < end, f'no {file}')
            time.sleep(5)
        return self.run(f'stat -c "%s bytes" {file}')

    def restarts(self):
        return int(self.run(f'systemctl show -P NRestarts {UNIT}'))

    def comes_back(self, name, deed, limit):
        self.opens(f'before-{name}', self.slower(90))
        before, pace = self.restarts(), self.factor()
        begin = time.monotonic()
        deed()
        while self.restarts() == before:
            need(time.monotonic() - begin < 2 * limit * pace, 'systemd did not start it anew; see journal.log')
            time.sleep(1)
        fallen = time.monotonic() - begin
        self.machine.screen().keep(self.out / f'{name}-moment.png')
        self.opens(name, 2 * limit * pace)
        took = time.monotonic() - begin
        pace = (pace + self.factor()) / 2
        figures = f'{took:.0f} s emulated ({fallen:.0f} s until it was started anew), {pace:.0f} times slower than this ' \
            f'computer alone: {took / pace:.1f} s; allowed are {limit} s'
        need(took <= limit * pace, figures)
        return figures

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

    def night(self):
        """The station closes: its screen gets no signal, and the same exhibit stands there again in the morning."""
        self.run("sed -i 's/^hours *=.*/hours = mon-sun 09:00-17:00/; s/^hours.zone *=.*/hours.zone = UTC/' "
                 f"{SETTINGS}; date -s '2026-06-01 12:00 UTC'; systemctl --no-block restart {UNIT}")
        self.opens('noon', self.slower(90))
        java = self.run('pgrep -o -u superposition java')
        self.run("date -s '2026-06-01 18:00 UTC'")
        self.patiently(f"until {SCREENS} | grep -q 'Enabled: no'; do sleep 1; done; sleep 20", self.slower(30))
        self.run("date -s '2026-06-02 10:00 UTC'")
        took = self.opens('morning', self.slower(60))
        need(java == self.run('pgrep -o -u superposition java'), 'another exhibit: the first one did not outlive the night')
        self.run(f"sed -i 's/^hours *=.*/hours = always/' {SETTINGS}")
        return f'no signal at night; in the morning the same exhibit, {took:.0f} s after opening'

    def power(self):
        """Nobody installs or starts anything now: what the package enabled has to bring the exhibit back. This disk has
        no journal, unlike a real one, so what is written goes to it first."""
        self.run('sync')
        slower, begin = self.factor(), time.monotonic()
        self.machine.cut_power()
        self.machine.greeting()
        booted = time.monotonic() - begin
        self.opens('after-the-power', 90 * slower)
        return f'booted after {booted:.0f} s, open after {time.monotonic() - begin:.0f} s; {self.active()}'

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
        # the hour, over, and with it the ten minutes in which five starts are enough
        self.run(f'systemctl reset-failed {UNIT}; systemctl kill {CALL}')
        took = self.opens('after-the-call', self.slower(90))
        return f'the bell called, {state}; when the hour was over it opened again in {took:.0f} s'

    def purge(self):
        self.run(f'rm -r /etc/systemd/system/{UNIT}.d /etc/systemd/system/{CACHE}.d')
        self.patiently('DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 purge superposition-station',
                       self.slower(60))
        more, fewer = self.left() - self.before, self.before - self.left()
        need(not more and not fewer, f'left behind: {sorted(more)[:20]}; missing: {sorted(fewer)[:20]}')
        return f'{len(self.before)} files and people, the same as before'


def check(report, machine, share, out, here):
    package = Package(machine, share, out, here)

    def journal():
        machine.shell('journalctl -b -o short-monotonic --no-pager >/share/out/journal.log', 120)

    def check(what, deed):
        return report.check(what, deed) or journal()

    if check('installs', package.installs):
        check('draws its first picture', package.draws)
        if check('opens the exhibit', package.first_picture):
            check('has no rights and no network', package.unlike)
            check('makes its cache of classes', package.quick)
            check('comes back from kill -9', package.kill)
            check('comes back from a frozen screen', package.freeze)
            check('runs in 1970', package.past)
            check('sleeps at night', package.night)
            check('comes with the power', package.power)
            check('calls staff when it cannot start', package.crash_loop)
        journal()
        report.check('purge leaves nothing', package.purge)
