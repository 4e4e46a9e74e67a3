"""The virtual station as the host sees it: boots, is asked to do things, shows its screen."""

import json
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from picture import Picture

MODEL = 'Raspberry Pi 4 Model B Rev 1.5'
PROCESSOR = ['-cpu', 'cortex-a72', '-smp', '2', '-m', '2048', '-nodefaults', '-no-user-config', '-nic', 'none']

# Seconds; nothing that is asked of the guest takes so long, so a silence of this length is a hang.
LONGEST = 900


class Gone(Exception):
    """The virtual station no longer answers."""


def send(line, **words):
    line.write(json.dumps(words).encode() + b'\n')
    line.flush()


def receive(line):
    try:
        answer = line.readline()
    except TimeoutError:
        raise Gone(f'the virtual station was silent for {LONGEST} s') from None
    if not answer:
        raise Gone('the virtual station went down')
    return json.loads(answer)


def connect(path, process, seconds=60):
    end = time.monotonic() + seconds
    while True:
        line = socket.socket(socket.AF_UNIX)
        try:
            line.connect(str(path))
            line.settimeout(LONGEST)
            return line.makefile('rwb')
        except OSError:
            line.close()
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f'QEMU did not start, exit code {process.poll()}') from None
            time.sleep(0.05)


class Machine:

    def __init__(self, image, share, size, shell=False, init='/usr/local/sbin/station-init', keeps=False):
        """`init` is the guest's first process; the disk keeps what is written only where it `keeps`."""
        self.folder = tempfile.TemporaryDirectory(prefix='virtual-station.')
        self.at = Path(self.folder.name)
        self.size, self.init, self.keeps = size, init, keeps
        self.process = subprocess.Popen(self.command(Path(image), share, shell),
                                        stdin=None if shell else subprocess.DEVNULL)
        self.monitor = connect(self.at / 'monitor', self.process)
        self.hands = connect(self.at / 'hands', self.process)
        receive(self.monitor)
        self.tell_monitor('qmp_capabilities')

    def command(self, image, share, shell):
        width, height = self.size
        words = f'console=ttyAMA0 quiet panic=-1 init={self.init} station.screen={width}x{height}'
        console = 'stdio,id=console,signal=off' if shell else f'file,id=console,path={share}/out/console.log'
        return ['qemu-system-aarch64', '-machine', 'virt,gic-version=3', '-accel', 'tcg,thread=multi', *PROCESSOR,
                '-no-reboot', '-dtb', self.device_tree(),
                '-display', 'vnc=127.0.0.1:0,to=99' if shell else 'none',
                '-kernel', image / 'vmlinuz', '-initrd', image / 'initrd.gz',
                '-append', words + (' station.shell' if shell else ''),
                '-chardev', console, '-serial', 'chardev:console',
                '-drive', f'file={image}/root.img,format=raw,if=none,id=disk,'
                f'snapshot={"off" if self.keeps else "on"},cache=unsafe',
                '-device', 'virtio-blk-pci,drive=disk',
                '-fsdev', f'local,path={share},security_model=none,id=share',
                '-device', 'virtio-9p-pci,fsdev=share,mount_tag=share',
                '-device', f'virtio-gpu-pci,xres={width},yres={height}',
                '-device', 'virtio-serial-pci',
                '-chardev', f'socket,id=hands,path={self.at}/hands,server=on,wait=off',
                '-device', 'virtserialport,chardev=hands,name=hands',
                '-qmp', f'unix:{self.at}/monitor,server=on,wait=off']

    def device_tree(self):
        """The machine's own, but its model text says Raspberry Pi, by which Pi4J knows the board."""
        tree = self.at / 'machine.dtb'
        subprocess.run(['qemu-system-aarch64', '-machine', f'virt,gic-version=3,dumpdtb={tree}', *PROCESSOR],
                       check=True, capture_output=True)
        subprocess.run(['fdtput', '-t', 's', tree, '/', 'model', MODEL], check=True)
        return tree

    def greeting(self):
        """Waits until the guest has booted."""
        receive(self.hands)

    def __getattr__(self, deed):
        """machine.tap(10, 20) is the guest's Hands.tap(10, 20)."""
        return lambda *arguments: self.ask(deed, arguments)

    def ask(self, deed, arguments):
        send(self.hands, do=deed, **{'with': arguments})
        answer = receive(self.hands)
        if 'error' in answer:
            raise RuntimeError(answer['error'])
        return answer['value']

    def tell_monitor(self, command, **arguments):
        send(self.monitor, execute=command, arguments=arguments)
        while True:
            answer = receive(self.monitor)
            if 'error' in answer:
                raise RuntimeError(answer['error']['desc'])
            if 'return' in answer:
                return answer['return']

    def cut_power(self):
        """The plug, pulled out and put back: nobody is told, and the disk keeps what had reached it."""
        self.tell_monitor('set-action', reboot='reset')
        self.tell_monitor('system_reset')

    def screen(self):
        file = self.at / 'screen.ppm'
        self.tell_monitor('screendump', filename=str(file))
        return Picture.read(file)

    def until(self, shows, seconds, pause=.3):
        """The first picture of the screen that shows it, or the last one there was, and whether it does."""
        end = time.monotonic() + seconds
        while True:
            picture = self.screen()
            seen = shows(picture)
            if seen or time.monotonic() > end:
                return picture, seen
            time.sleep(pause)

    def off(self):
        """Without a hand to obey, the guest keeps its kernel's messages and powers off."""
        self.hands.close()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()
