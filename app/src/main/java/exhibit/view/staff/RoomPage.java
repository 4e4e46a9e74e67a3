package exhibit.view.staff;

import exhibit.room.wire.RoomCode;
import exhibit.text.Words;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Asks staff for what leads into the class's room: where it is, or its code.
final class RoomPage {

    /// What is asked for; each has its own keys on the screen, a keyboard may have more.
    enum Asked {
        ADDRESS("room.address", "1234567890.abcdef:,", 11, 6) {
            @Override
            String typed(String before, String key) {
                return key.matches("[A-Za-z0-9.:,\\[\\]-]") && before.length() < MOST ? before + key : before;
            }

            @Override
            String shown(String typed) {
                return typed;
            }

            @Override
            boolean isWhole(String typed) {
                return !typed.isEmpty();
            }
        },
        CODE("room.code", RoomCode.LETTERS, 12, 6) {
            @Override
            String typed(String before, String key) {
                var meant = RoomCode.read(key);
                return meant.length() == 1 && RoomCode.LETTERS.contains(meant) && before.length() < LONGEST_CODE
                        ? before + meant
                        : before;
            }

            @Override
            String shown(String typed) {
                return RoomCode.shown(typed);
            }

            @Override
            boolean isWhole(String typed) {
                return typed.length() == RoomCode.LENGTH;
            }
        };

        private static final int MOST = 90;
        /// More than a code has, so that one too long is seen and said to be.
        private static final int LONGEST_CODE = 12;

        private final String word;
        private final String keys;
        private final int across;
        private final int upright;

        Asked(String word, String keys, int across, int upright) {
            this.word = word;
            this.keys = keys;
            this.across = across;
            this.upright = upright;
        }

        abstract String typed(String before, String key);

        abstract String shown(String typed);

        abstract boolean isWhole(String typed);
    }

    private final Words words;
    private final Asked asked;
    private final Consumer<String> entered;
    private final Keys keys;
    private final StaffPage page;
    private String typed = "";

    /// @param entered told what was typed
    RoomPage(Words words, Asked asked, Consumer<String> entered, Runnable close) {
        this.words = words;
        this.asked = asked;
        this.entered = entered;
        keys = new Keys(asked.keys, words.text("delete"), asked.across, asked.upright, this::type);
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

    /// @param known what need not be typed
    void start(String known) {
        typed = known;
        say(words.text(asked.word + ".how"));
    }

    private void hear(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER)
            enter();
        else
            type(event.getCode() == KeyCode.BACK_SPACE ? Keys.BACK : event.getText());
        event.consume();
    }

    void type(String key) {
        typed = key.equals(Keys.BACK) ? typed.substring(0, Math.max(0, typed.length() - 1)) : asked.typed(typed, key);
        say(words.text(asked.word + ".how"));
    }

    void enter() {
        if (asked.isWhole(typed))
            entered.accept(typed);
        else if (!typed.isEmpty()) say(words.text(asked.word + ".wrong", typed.length()));
    }

    private void say(String hint) {
        page.say(words.text(asked.word), typed.isEmpty() ? "\u2026" : asked.shown(typed), hint);
    }
}
