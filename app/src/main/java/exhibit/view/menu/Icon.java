package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Wing;

/// The picture of a tile, in a box of 24: what is drawn as a line, and what is filled.
enum Icon {
    PLAY("", "M7 4.2v15.6l13-7.8z"),

    CLOSER("M4 7h16M4 12h16M4 17h16", "M13.4 7a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0z"
            + "M5.4 12a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0zM11.4 17a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0z"),

    RECIPE("M6 3.5h12a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19V5A1.5 1.5 0 0 1 6 3.5z"
            + "M8.5 16.5h7", "M12 6.4a3.4 3.4 0 1 0 .01 0z"),

    HAND("M9 14.2V5.4a1.7 1.7 0 0 1 3.4 0v5.4l5 1.3c1.3.4 1.9 1.3 1.7 2.6l-.9 5.8h-7.6l-4.5-5c-.9-1.3.6-2.9 2.9-1.3z",
            ""),

    RINGS("M3.2 12a5.8 5.8 0 1 0 11.6 0 5.8 5.8 0 1 0-11.6 0zM9.2 12a5.8 5.8 0 1 0 11.6 0 5.8 5.8 0 1 0-11.6 0z", ""),

    FLASK("M9 3.5h6M10.2 3.5v6L4.9 18.6c-.7 1.2 0 2 1.1 2h12c1.1 0 1.8-.8 1.1-2L13.8 9.5v-6M7.6 15.2h8.8", ""),

    LETTERS("M2.8 18.5 7.6 6l4.8 12.5M4.4 14.4h6.4M20.6 11.6v6.9M20.6 15.1a3 3 0 1 1-6 0 3 3 0 1 1 6 0", ""),

    MUTE("M16 9.5l5 5M21 9.5l-5 5", "M3.5 9.2v5.6h3.4l5.1 4.2V5L6.9 9.2z"),

    QUIET("M15.2 9.8a3.3 3.3 0 0 1 0 4.4", "M3.5 9.2v5.6h3.4l5.1 4.2V5L6.9 9.2z"),

    MIDDLE("M15.2 9.8a3.3 3.3 0 0 1 0 4.4M17.7 7.4a6.8 6.8 0 0 1 0 9.2", "M3.5 9.2v5.6h3.4l5.1 4.2V5L6.9 9.2z"),

    LOUD("M15.2 9.8a3.3 3.3 0 0 1 0 4.4M17.7 7.4a6.8 6.8 0 0 1 0 9.2M20.2 5a10.2 10.2 0 0 1 0 14",
            "M3.5 9.2v5.6h3.4l5.1 4.2V5L6.9 9.2z"),

    CALM("M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM9.8 8.6v6.8M14.2 8.6v6.8", ""),

    GLOBE("M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM3.5 12h17"
            + "M12 3.5c5 4.9 5 12.1 0 17-5-4.9-5-12.1 0-17z", ""),

    BACK("M20.5 12H4M11 5l-7 7 7 7", ""),

    ON("M3.5 12H20M13 5l7 7-7 7", ""),

    MORE("", "M3 12a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0zM9.8 12a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0z"
            + "M16.6 12a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0z"),

    KEYS("M4.5 6h15A1.5 1.5 0 0 1 21 7.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 16.5v-9A1.5 1.5 0 0 1 4.5 6z"
            + "M6.5 10h.1M10.2 10h.1M13.9 10h.1M17.5 10h.1M8.5 14h7", ""),

    AGAIN("M6.2 6.6a8 8 0 1 1-2 6.6M5.6 2.8v4.4H10", "");

    /// The side of the box.
    static final double BOX = 24;

    private final String line;
    private final String solid;

    Icon(String line, String solid) {
        this.line = line;
        this.solid = solid;
    }

    /// As an SVG path; may be empty.
    String line() {
        return line;
    }

    /// As an SVG path; may be empty.
    String solid() {
        return solid;
    }

    /// What stands beside the word of an entry, as it is now.
    static Icon of(MenuEntry entry, Accessibility comfort) {
        return switch (entry) {
            case MenuEntry.ToChapter _ -> PLAY;
            case MenuEntry.ToPlay(var drawer) -> drawer ? CLOSER : PLAY;
            case MenuEntry.ToRecipe _ -> RECIPE;
            case MenuEntry.Through(var door) -> of(door);
            case MenuEntry.Ease(var aid) -> switch (aid) {
                case LETTERS -> LETTERS;
                case VOLUME -> loudness(comfort.volume());
                case CALM -> CALM;
            };
        };
    }

    private static Icon of(Wing door) {
        return switch (door) {
            case BY_HAND -> HAND;
            case MIXING -> RINGS;
            case LABORATORY -> FLASK;
        };
    }

    private static Icon loudness(int volume) {
        return switch (volume) {
            case 1 -> QUIET;
            case 2 -> MIDDLE;
            case Accessibility.LOUDEST -> LOUD;
            default -> MUTE;
        };
    }
}
