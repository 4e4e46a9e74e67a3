"""The program under test: started as the user `station`, its output read line by line."""

import os
import re
import signal
import subprocess
import threading
import time

AS_STATION = ['setpriv', '--reuid=station', '--regid=station', '--init-groups', '--reset-env']
SURROUNDINGS = {'HOME': '/home/station', 'XDG_RUNTIME_DIR': '/run/user/1000', 'LC_ALL': 'C.UTF-8',
                'PATH': '/usr/bin', 'WLR_RENDERER': 'pixman', 'LIBSEAT_BACKEND': 'seatd'}


class Program:

    def __init__(self, command, folder, log):
        self.lines = []
        self.more = threading.Condition()
        self.over = False
        words = [f'{name}={value}' for name, value in SURROUNDINGS.items()]
        self.process = subprocess.Popen([*AS_STATION, 'env', *words, *command], cwd=folder, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors='replace',
                                        start_new_session=True)
        threading.Thread(target=self.read, args=(log,), daemon=True).start()

    def read(self, log):
        with open(log, 'w', buffering=1) as copy:
            for line in self.process.stdout:
                with self.more:
                    self.lines.append((time.monotonic(), line.rstrip('\n')))
                    self.more.notify_all()
                copy.write(line)
        with self.more:
            self.over = True
            self.more.notify_all()

    def wait(self, pattern, seconds, since=0):
        """The first line from number `since` on that matches: its number and time; None if none comes."""
        end = time.monotonic() + seconds
        with self.more:
            while True:
                for number in range(since, len(self.lines)):
                    at, line = self.lines[number]
                    if re.search(pattern, line):
                        return {'number': number, 'at': at, 'line': line}
                since = max(since, len(self.lines))
                left = end - time.monotonic()
                if self.over or left <= 0:
                    return None
                self.more.wait(left)

    def matching(self, pattern, since=0):
        return [line for _, line in self.lines[since:] if re.search(pattern, line)]

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            return self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            return self.process.wait()
