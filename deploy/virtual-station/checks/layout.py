"""Where things are on the screen, in pixels."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layout:
    disc: tuple         # centre of the picture of the embeddings
    radius: int         # of its unit circle
    knobs: tuple        # centres of the four on-screen knobs
    plus: int           # from a knob's centre to its plus; the minus lies as far on the other side
    knob_radius: int
    next: tuple         # within the light pill of the story
    menu: tuple         # of the story's pills
    play: tuple         # of the menu's tiles
    things: tuple       # a box around the things while nobody is there
    invitation: tuple   # a box around the invitation, then
    name: tuple         # and one around the exhibit's name

    def knob_box(self, knob):
        x, y = self.knobs[knob]
        r = self.knob_radius
        return x - r, y - r, x + r, y + r

    def half(self, knob, sign):
        x, y = self.knobs[knob]
        return x + sign * self.plus, y


LAYOUTS = {
    (800, 480): Layout((177, 177), 120, ((101, 398), (300, 398), (500, 398), (699, 398)), 62, 40,
                        (745, 422), (403, 422), (84, 345),
                        (0, 0, 350, 480), (350, 40, 800, 188), (350, 385, 800, 460)),
    (720, 1280): Layout((360, 416), 181, ((181, 1010), (539, 1010), (181, 1170), (539, 1170)), 73, 40,
                         (640, 1193), (135, 1193), (180, 772),
                         (0, 300, 720, 822), (0, 50, 720, 300), (0, 1140, 720, 1260)),
}
