"""Holds one thread of a running program, as a debugger does, for as long as the program lives."""

import ctypes
import os
import subprocess
from pathlib import Path

SEIZE, INTERRUPT = 0x4206, 0x4207
LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.ptrace.argtypes = ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p


def ptrace(request, thread):
    if LIBC.ptrace(request, thread, None, None) < 0:
        raise OSError(ctypes.get_errno(), f'ptrace of {thread}')


def hold(program, name):
    """The number of the thread that is held now."""
    process = subprocess.run(['pgrep', '-n', '-x', program], capture_output=True, text=True, check=True).stdout.strip()
    threads = Path('/proc', process, 'task').iterdir()
    thread = next((int(t.name) for t in threads if (t / 'comm').read_text().startswith(name)), None)
    if thread is None:
        raise LookupError(f'{program} {process} has no thread {name}')
    ptrace(SEIZE, thread)
    ptrace(INTERRUPT, thread)
    os.waitpid(thread, 0x40000000)  # __WALL
    return thread
