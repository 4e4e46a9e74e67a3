"""The exhibit's first picture on the screen, told from every other one by the picture that the program itself draws."""

from layout import LAYOUTS
from looks import GROUND, same
from picture import Picture


class Attract:

    def __init__(self, machine, share, out):
        self.machine, self.share, self.out = machine, share, out
        self.layout = LAYOUTS[machine.size]
        self.expected = None

    def expect(self, run):
        """Lets the guest's program draw it, with the guest's letters."""
        run('export HOME=/root; superposition-station snapshot --screen attract --language en --size {}x{} --png /tmp/first.png && '
            'python3 -c "from PIL import Image; Image.open(\'/tmp/first.png\').convert(\'RGB\').save(\'/share/out/first.ppm\')" '
            '&& rm /tmp/first.png'.format(*self.machine.size))
        file = self.share / 'out/first.ppm'
        self.expected = Picture.read(file)
        self.expected.keep(self.out / 'first.png')
        file.unlink()
        return run('HOME=/root superposition-station doctor | grep -i fonts')

    def is_open(self, picture):
        """Ground to the corners, and the tile that changes the language, which stands there from the first moment on: the
        machine builds itself up, and its things come and go."""
        width, height = self.machine.size
        corners = [(x, y) for x in (0, width - 1) for y in (0, height - 1)]
        return all(picture.at(*corner) == GROUND for corner in corners) and self.says(picture, self.layout.language)

    def greets(self, picture):
        """The same, and the invitation in the language that the station greets in."""
        return self.is_open(picture) and self.says(picture, self.layout.invitation)

    def says(self, picture, box):
        return same(picture.words(box), self.expected.words(box))
