"""What a picture shows: which things are kept, and how far a dial is turned."""

from math import dist

THINGS = {'bell': 0xF0E442, 'fish': 0x56B4E9, 'star': 0xE69F00, 'leaf': 0x2FC79A, 'key': 0xE08CBF}
DIALS = [0x56B4E9, 0xE69F00, 0x2FC79A, 0xE08CBF]
GROUND = 0x101418

# Of the unit circle's radius. A lost thing waits nearer to the centre than this, a kept one lies further out.
FAR = .7
# A badge is a disc of .145 of the radius with a dark glyph in it; an arrow alone has fewer pixels.
BADGE = .145


def kept(picture, layout):
    """The things whose badge lies far from the centre: name and distance, in radii."""
    reach = round(1.3 * layout.radius)
    x, y = layout.disc
    box = max(0, x - reach), max(0, y - reach), x + reach, y + reach
    found = {}
    for name, colour in THINGS.items():
        far = [at for at in picture.places(colour, box) if dist(at, layout.disc) > FAR * layout.radius]
        if len(far) > 1.5 * (BADGE * layout.radius) ** 2:
            centre = sum(x for x, _ in far) / len(far), sum(y for _, y in far) / len(far)
            found[name] = round(dist(centre, layout.disc) / layout.radius, 2)
    return found


def turned(picture, layout, knob):
    """How much of its arc a dial has filled, in pixels of its colour."""
    return sum(1 for _ in picture.places(DIALS[knob], layout.knob_box(knob)))


def same(words, others, share=.1, stretch=.06):
    """Whether two trimmed pieces of writing are the same, wherever they stand: they may be a little larger, and letters
    between two pixels may have other rims."""
    if not words or not others or not all(
            abs(a / b - 1) <= stretch for a, b in ((len(words), len(others)), (len(words[0]), len(others[0])))):
        return False
    others = scaled(others, len(words), len(words[0]))
    return missed(words, others) <= share and missed(others, words) <= share


def scaled(words, high, wide):
    return [[words[y * len(words) // high][x * len(words[0]) // wide] for x in range(wide)] for y in range(high)]


def missed(words, others):
    """Of the light pixels, the share that has no light one of the others beside it."""
    lit = [(x, y) for y, row in enumerate(words) for x, dot in enumerate(row) if dot]
    near = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    high, wide = len(others), len(others[0])
    lost = sum(not any(0 <= x + dx < wide and 0 <= y + dy < high and others[y + dy][x + dx] for dx, dy in near)
               for x, y in lit)
    return lost / max(1, len(lit))
