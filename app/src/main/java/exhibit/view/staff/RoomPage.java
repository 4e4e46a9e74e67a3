package exhibit.view.staff;

import exhibit.text.Words;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Asks staff where the class's room is and what its code is.
final class RoomPage {

    private static final int MOST = 40;
    private static final String TYPED = "[A-Za-z0-9.:-]";

    private final Words words;
    private final BiConsumer<String, String> join;
    private final Keys keys;
    private final StaffPage page;
    private boolean asksCode;
    private String hub = "";
    private String typed = "";

    /// @param join told the address and the code
    RoomPage(Words words, BiConsumer<String, String> join, Runnable close) {
        this.words = words;
        this.join = join;
        keys = new Keys("1234567890.", words.text("delete"), 6, 3, this::type);
        page = new StaffPage(keys, List.of(new Pill(words.text("pin.ok"), true, this::enter),
                new Pill(words.text("back"), false, close)));
        page.setOnKeyPressed(this::hear);
    }

    StaffPage node() {
        return page;
    }

    void size(double letters, double gap) {
        keys.size(letters, gap);
    }

    /// @param known the address, where the settings name one
    void start(String known) {
        asksCode = false;
        typed = known;
        say();
    }

    /// Letters come from a keyboard only.
    private void hear(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER)
            enter();
        else
            type(event.getCode() == KeyCode.BACK_SPACE ? Keys.BACK : event.getText());
        event.consume();
    }

    void type(String key) {
        if (key.equals(Keys.BACK))
            typed = typed.substring(0, Math.max(0, typed.length() - 1));
        else if (key.matches(TYPED) && typed.length() < MOST) typed += key;
        say();
    }

    void enter() {
        if (typed.isEmpty()) return;
        if (asksCode) {
            join.accept(hub, typed);
            return;
        }
        hub = typed;
        typed = "";
        asksCode = true;
        say();
    }

    private void say() {
        var asked = asksCode ? "room.code" : "room.address";
        page.say(words.text(asked), typed.isEmpty() ? "\u2026" : typed, words.text(asked + ".how"));
    }
}
