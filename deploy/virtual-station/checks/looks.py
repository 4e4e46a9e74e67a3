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
