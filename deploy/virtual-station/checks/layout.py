"""Where things are on the screen, in pixels."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    disc: tuple         # centre of the picture of the embeddings
    radius: int         # of its unit circle
    knobs: tuple        # centres of the four on-screen knobs
    plus: int           # from a knob's centre to its plus; the minus lies as far on the other side
    knob_radius: int
    wake: tuple         # within the disc while nobody is there
    next: tuple         # within the light tile of the first minute and of the story, beside its word
    menu: tuple         # of their tiles
    back: tuple         # within the light tile of the menu, where the story has none
    play: tuple         # of the menu's tiles
    invitation: tuple   # a box around the invitation while nobody is there
    language: tuple     # a box around the word of the tile that changes the language, then

    def knob_box(self, knob):
        x, y = self.knobs[knob]
        r = self.knob_radius
        return x - r, y - r, x + r, y + r

    def half(self, knob, sign):
        x, y = self.knobs[knob]
        return x + sign * self.plus, y


LAYOUTS = {
    (800, 480): Layout((193, 192), 139, ((490, 188), (696, 188), (490, 325), (696, 325)), 53, 34,
                        (381, 221), (702, 420), (633, 418), (704, 310), (92, 344),
                        (556, 0, 800, 184), (712, 426, 768, 462)),
    (720, 1280): Layout((360, 481), 208, ((180, 891), (540, 891), (180, 1058), (540, 1058)), 124, 42,
                         (363, 645), (552, 1180), (450, 1177), (690, 1060), (188, 771),
                         (0, 8, 720, 186), (576, 1184, 672, 1242)),
}
