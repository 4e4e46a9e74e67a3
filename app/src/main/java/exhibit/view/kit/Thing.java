package exhibit.view.kit;

import javafx.scene.paint.Color;

/// The everyday things that stand for the first features: always in this order, told apart by glyph, letter and colour.
/// Where two colours come close for colour-blind eyes, the glyphs differ.
enum Thing {
    BELL(Palette.BELL, "M0-8c-3.6 0-5.6 2.6-5.6 6v3L-7.6 4h15.2L5.6 1v-3c0-3.4-2-6-5.6-6zM-2 5.4a2 2 0 0 0 4 0z"),

    FISH(Palette.FISH, "M-8 0C-4-5.4 2-5.4 5-1.6L8.6-4.6v9.2L5 1.6C2 5.4-4 5.4-8 0zM-4.2-1.6a1.1 1.1 0 1 0 .01 0z"),

    STAR(Palette.STAR, "M0-8 2.2-2.6 8-2.4 3.4 1.2 5.2 7 0 3.6-5.2 7-3.4 1.2-8-2.4-2.2-2.6z"),

    LEAF(Palette.LEAF, "M-6.6 6.6C-8-2-1-8 7.4-7.4 8 1 2 7.4-4.4 5.6L2-1.6-6.6 6.6z"),

    KEY(Palette.KEY, "M-3.2-4.8a4.4 4.4 0 1 0 3.9 6.2H3v2.4h2.6V1.4H8V-1.2H.7A4.4 4.4 0 0 0-3.2-4.8z"
            + "M-3.4-1.8a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z"),

    MOON(Palette.MOON, "M2.4-7.6A7.7 7.7 0 1 0 7.6 2.6 6.6 6.6 0 0 1 2.4-7.6z"),

    DROP(Palette.DROP, "M0-8C3.2-4 5.4-1 5.4 2.2a5.4 5.4 0 0 1-10.8 0C-5.4-1-3.2-4 0-8z"),

    TREE(Palette.TREE, "M0-8 5-1.8H2.8L6.6 3.8H1.4V7.6H-1.4V3.8H-6.6L-2.8-1.8H-5z");

    private static final Thing[] ALL = values();

    @SuppressWarnings("ImmutableEnumChecker") // a Color cannot change
    private final Color colour;
    private final String glyph;

    Thing(Color colour, String glyph) {
        this.colour = colour;
        this.glyph = glyph;
    }

    /// The thing that stands for a feature below `COUNT`.
    static Thing of(int feature) {
        return ALL[feature];
    }

    Color colour() {
        return colour;
    }

    /// The outline as an SVG path in a box of -8 to 8.
    String glyph() {
        return glyph;
    }
}
