"""The exhibit's first picture on the screen, told from every other one by the picture that the program itself draws."""

from layout import LAYOUTS
from looks import GROUND, THINGS, same
from picture import Picture

SEEN = 500      # pixels of its colour that a thing has at least


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
        """Ground to the corners, two things or more, and the exhibit's name."""
        width, height = self.machine.size
        corners = [(x, y) for x in (0, width - 1) for y in (0, height - 1)]
        things = [name for name, colour in THINGS.items()
                  if sum(1 for _ in picture.places(colour, self.layout.things)) > SEEN]
        return all(picture.at(*corner) == GROUND for corner in corners) and len(things) > 1 \
            and self.says(picture, self.layout.name)

    def greets(self, picture):
        """The same in the language that the station greets in."""
        return self.is_open(picture) and self.says(picture, self.layout.invitation)

    def says(self, picture, box):
        return same(picture.words(box), self.expected.words(box))
