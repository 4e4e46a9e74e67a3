package exhibit.view.staff;

import exhibit.hardware.keyboard.KeyPress;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.view.kit.KeyReading;
import exhibit.view.kit.Keys;
import exhibit.view.kit.Pill;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;

/// Asks staff for their PIN, and the first who come to choose one.
final class PinPage {

    private enum Asked {
        PIN, FIRST, AGAIN, READ
    }

    private final PinGate gate;
    private final Words words;
    private final Function<KeyPress, Optional<String>> digit;
    private final Runnable opened;
    private final StaffPage page;
    private final Keys keys;
    private Asked asked = Asked.PIN;
    private String typed = "";
    private String chosen = "";

    /// @param digit the digit that a key stands for
    /// @param opened what to do when the PIN was right
    /// @param close what to do when staff go away
    PinPage(PinGate gate, Words words, Function<KeyPress, Optional<String>> digit, Runnable opened, Runnable close) {
        this.digit = digit;
        this.gate = gate;
        this.words = words;
        this.opened = opened;
        keys = new Keys("1234567890", words.text("delete"), 6, 3, this::type);
        page = new StaffPage(keys, List.of(new Pill(words.text("pin.ok"), true, this::enter),
                new Pill(words.text("staff.back"), false, close)));
        page.setOnKeyPressed(this::hear);
    }

    /// A keyboard types as the keys on the screen do, and turns no knob meanwhile.
    private void hear(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter();
            case BACK_SPACE -> type(Keys.BACK);
            default -> {
                var typed = digit.apply(KeyReading.of(event));
                if (typed.isEmpty()) return;
                type(typed.get());
            }
        }
        event.consume();
    }

    StaffPage node() {
        return page;
    }

    void size(double letters, double gap) {
        keys.size(letters, gap);
    }

    /// From the beginning: nothing that was typed stays.
    void start() {
        ask(gate.isSet() ? Asked.PIN : Asked.FIRST, gate.isSet() ? "pin.ask.how" : "pin.first.how");
    }

    void type(String digit) {
        if (asked == Asked.READ) return;
        if (digit.equals(Keys.BACK))
            typed = typed.substring(0, Math.max(0, typed.length() - 1));
        else if (typed.length() < PinGate.MOST_DIGITS) typed += digit;
        say(typed.isEmpty() ? hint() : "");
    }

    private String hint() {
        return words.text(asked == Asked.PIN ? "pin.ask.how" : "pin.first.how");
    }

    void enter() {
        switch (asked) {
            case PIN -> answer();
            case FIRST -> first();
            case AGAIN -> again();
            case READ -> opened.run();
        }
    }

    private void answer() {
        switch (gate.enter(typed)) {
            case OPEN -> opened.run();
            case WRONG -> ask(Asked.PIN, "pin.wrong");
            case LOCKED -> ask(Asked.PIN, "pin.locked");
        }
    }

    private void first() {
        if (typed.length() < PinGate.LEAST_DIGITS) {
            ask(Asked.FIRST, "pin.short");
            return;
        }
        chosen = typed;
        ask(Asked.AGAIN, "pin.again.how");
    }

    private void again() {
        if (!typed.equals(chosen))
            ask(Asked.FIRST, "pin.unequal");
        else if (gate.set(chosen))
            opened.run();
        else
            ask(Asked.READ, "pin.unkept");
    }

    private void ask(Asked what, String hint) {
        asked = what;
        typed = "";
        if (what != Asked.AGAIN) chosen = "";
        say(words.text(hint));
    }

    private void say(String hint) {
        var title = typed.isEmpty() ? words.text(title()) : "\u2022 ".repeat(typed.length()).strip();
        page.say(Product.NAME, title, hint);
    }

    private String title() {
        return switch (asked) {
            case PIN -> "pin.ask";
            case FIRST -> "pin.first";
            case AGAIN -> "pin.again";
            case READ -> "pin.chosen";
        };
    }
}
