"""One line a check, and what they come to."""

import sys
import time
import traceback

from machine import Gone


class Failed(Exception):
    """What was not as it should be, with figures."""


def need(condition, words):
    if not condition:
        raise Failed(words)


class Report:

    def __init__(self):
        self.passed = self.failed = 0
        self.start = time.monotonic()

    def check(self, what, deed, *arguments):
        """Runs one check, which answers with its figures or raises; an error of its own fails it too."""
        try:
            figures = deed(*arguments)
        except Failed as failure:
            return self.tell(False, what, failure)
        except Gone:
            raise
        except Exception as error:
            traceback.print_exc(file=sys.stderr)
            return self.tell(False, what, str(error).splitlines()[-1:])
        return self.tell(True, what, figures)

    def tell(self, passed, what, figures):
        if passed:
            self.passed += 1
        else:
            self.failed += 1
        seconds = time.monotonic() - self.start
        print(f'{"ok    " if passed else "FAILED"} {what}: {figures}  [{seconds:.0f} s]', flush=True)
        return passed

    def close(self):
        print(f'{self.passed} passed, {self.failed} failed', flush=True)
        return 1 if self.failed or not self.passed else 0
