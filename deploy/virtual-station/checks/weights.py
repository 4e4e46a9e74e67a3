"""What a recipe code stands for: the same weights on ARM as on this computer, to the last bit."""

import shlex

from programs import FOLDER, JAVA
from report import need

LONGEST = 200


def same(machine, share):
    """`share`/weights holds what this computer has trained, each file beside the words that it was asked with."""
    names = sorted(file.stem for file in (share / 'weights').glob('*.words'))
    need(names, 'this computer has trained nothing')
    for name in names:
        words = (share / f'weights/{name}.words').read_text().split()
        command = shlex.join([*JAVA, 'train', *words, '--csv', f'/share/out/{name}.csv'])
        code, text = machine.shell(f'cd {FOLDER} && {command} 2>&1', LONGEST)
        need(code == 0, text)
        here, there = (share / folder / f'{name}.csv' for folder in ('weights', 'out'))
        need(here.read_text() == there.read_text(), f'{name} is another one there')
    return ', '.join(names)
