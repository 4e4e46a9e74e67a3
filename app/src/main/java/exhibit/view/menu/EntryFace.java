package exhibit.view.menu;

import exhibit.control.Accessibility;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Wing;
import exhibit.view.tile.Icon;

/// What an entry of the menu looks like.
final class EntryFace {

    private EntryFace() {
    }

    /// What stands beside the word of an entry, as it is now.
    static Icon icon(MenuEntry entry, Accessibility comfort) {
        return switch (entry) {
            case MenuEntry.ToChapter _ -> Icon.PLAY;
            case MenuEntry.ToPlay(var drawer) -> drawer ? Icon.CLOSER : Icon.PLAY;
            case MenuEntry.ToRecipe _ -> Icon.RECIPE;
            case MenuEntry.Through(var door) -> of(door);
            case MenuEntry.Ease(var aid) -> switch (aid) {
                case LETTERS -> Icon.LETTERS;
                case VOLUME -> loudness(comfort.volume());
                case CALM -> Icon.CALM;
            };
        };
    }

    private static Icon of(Wing door) {
        return switch (door) {
            case BY_HAND -> Icon.HAND;
            case MIXING -> Icon.RINGS;
            case LABORATORY -> Icon.FLASK;
        };
    }

    private static Icon loudness(int volume) {
        return switch (volume) {
            case 1 -> Icon.QUIET;
            case 2 -> Icon.MIDDLE;
            case Accessibility.LOUDEST -> Icon.LOUD;
            default -> Icon.MUTE;
        };
    }

    /// Whether the visitor comes from there, or has it on.
    static boolean isAt(MenuEntry entry, Place from, Accessibility comfort) {
        return switch (entry) {
            case MenuEntry.ToChapter(var at) -> from instanceof Place.Story story && story.at() == at;
            case MenuEntry.ToPlay(var drawer) -> from instanceof Place.Play play && play.drawer() == drawer;
            case MenuEntry.ToRecipe _ -> from instanceof Place.Recipe || from instanceof Place.Typing;
            case MenuEntry.Through(var door) -> from instanceof Place.Away away && away.door() == door;
            case MenuEntry.Ease(var aid) -> switch (aid) {
                case LETTERS -> comfort.large();
                case VOLUME -> false;
                case CALM -> comfort.calm();
            };
        };
    }
}
