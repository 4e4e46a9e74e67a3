package exhibit.view.staff;

import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.Pill;
import java.util.List;

/// A page for staff with a few things to choose from.
final class ChoicePage {

    /// @param text what stands on it
    record Choice(String text, Runnable choose) {}

    private final PillGrid grid;
    private final StaffPage page;

    ChoicePage(Words words, Runnable close) {
        this(words, 2, close);
    }

    /// @param across how many stand beside each other
    ChoicePage(Words words, int across, Runnable close) {
        grid = new PillGrid(across);
        page = new StaffPage(grid, List.of(new Pill(words.text("back"), true, close)));
    }

    StaffPage node() {
        return page;
    }

    void size(double letters, double gap) {
        grid.size(letters, gap);
    }

    void show(String title, String hint, List<Choice> choices) {
        page.say(Product.NAME, title, hint);
        grid.show(choices.stream().map(choice -> new Pill(choice.text, false, choice.choose)).toList());
    }
}
