package exhibit.hardware.keyboard;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The panel on a keyboard, for a desk without one: each knob has a column of keys, the upper one turns it right, the
/// middle one left, the lower one pushes it; 1 to 4 are the buttons and 0 is the staff key. They are where they are on
/// this keyboard, whatever is written on them elsewhere, as long as no others were learned:
///
///     1  2  3  4  0  buttons, staff key
///     Q  W  E  R     to the right
///     A  S  D  F     to the left
///     Z  X  C  V     back to the start
///
/// A key that is held acts once. A button's key is then held as a button is; a knob's does no more, because a hand that
/// rests on a knob turns nothing, and no dial has more stops than fingers have patience. On one thread; the system's
/// layouts may be told on any.
public final class Keyboard implements ControlPanel {

    private static final long HELD_NANOS = 1_000_000_000L;
    private static final Map<String, Action> PLACES = places();

    /// What pushes whatever the keys are at, which a held key does once.
    private static final Set<String> PUSHES = Set.of("ENTER", "SPACE");

    private final KeyFinder finder = new KeyFinder();
    private final HeldKeys down = new HeldKeys();
    private final Map<String, Held> held = new HashMap<>();
    private KeyMap learned;
    private Consumer<ControlEvent> listener = _ -> {};
    private Predicate<KeyPress> pupil = _ -> false;
    private volatile List<KeyLayout> expected = List.of();

    /// @param learned the keys that somebody chose
    public Keyboard(KeyMap learned) {
        this.learned = learned;
    }

    /// @param since when it went down, or was told to be held last
    private record Held(Button button, long since) {}

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        this.listener = listener;
    }

    /// The layouts that the system is set to, the first in use. From any thread.
    void expect(List<KeyLayout> layouts) {
        expected = layouts;
    }

    /// A key goes down, or is sent again because it is held.
    ///
    /// @return whether anything may come of it; not where it is sent again, and not while it teaches
    public boolean press(KeyPress key, long nanos) {
        finder.expect(expected);
        var heard = down.has("ALT_GRAPH") ? key.mute() : key;
        var place = finder.find(heard);
        boolean isNew = down.press(key, name(heard), nanos);
        if (isNew) return !pupil.test(heard);
        return place.isEmpty() && learned.deed(heard).isEmpty() && !PUSHES.contains(key.code());
    }

    /// Does what the key does, where it does anything.
    public void use(KeyPress key, long nanos) {
        deed(key).ifPresent(deed -> {
            if (deed instanceof Action.Pressed(var button)) held.put(name(key), new Held(button, nanos));
            tell(deed);
        });
    }

    /// A key comes up.
    public void release(KeyPress key) {
        down.release(key, name(key)).map(held::remove).ifPresent(up -> tell(new Action.Released(up.button)));
    }

    /// All keys come up, as far as anybody can tell: the keyboard speaks to another window now.
    public void letGo() {
        down.clear();
        var up = List.copyOf(held.values());
        held.clear();
        up.forEach(one -> tell(new Action.Released(one.button)));
    }

    /// Tells each second of the buttons whose keys are down.
    ///
    /// @return whether there are any
    public boolean look(long nanos) {
        for (var entry : List.copyOf(held.entrySet()))
            if (nanos - entry.getValue().since >= HELD_NANOS) {
                held.put(entry.getKey(), new Held(entry.getValue().button, nanos));
                tell(new Action.Held(entry.getValue().button));
            }
        return !held.isEmpty();
    }

    /// The digit that a key stands for, with and without Shift.
    public Optional<String> digit(KeyPress key) {
        return finder.known(key).filter(place -> place.matches("\\d")).or(() -> written(key));
    }

    /// Until it is taken back every key is told to the pupil, who says whether it was meant for a lesson.
    void lend(Predicate<KeyPress> pupil) {
        this.pupil = pupil;
    }

    void takeBack() {
        pupil = _ -> false;
    }

    void use(KeyMap learned) {
        this.learned = learned;
    }

    private void tell(Action action) {
        listener.accept(new Hand(Origin.KEYBOARD, action));
    }

    private Optional<Action> deed(KeyPress key) {
        return learned.deed(key).or(() -> finder.known(key).map(PLACES::get))
                .or(() -> written(key).map(PLACES::get));
    }

    /// A digit counts wherever it stands: in Hungary 0 is left of 1.
    private static Optional<String> written(KeyPress key) {
        return key.text().length() == 1 && Character.isDigit(key.text().charAt(0))
                ? Optional.of(Character.digit(key.text().charAt(0), 10) + "")
                : Optional.empty();
    }

    private String name(KeyPress key) {
        return key.isOnPad() ? key.name() : finder.known(key).orElseGet(key::name);
    }

    private static Map<String, Action> places() {
        var all = new HashMap<String, Action>();
        for (var control : Control.all())
            switch (control) {
            case Knob knob -> add(all, knob);
            case Button button -> all.put(button.keys(), new Action.Pressed(button));
            }
        return Map.copyOf(all);
    }

    private static void add(Map<String, Action> all, Knob knob) {
        var keys = knob.keys().toLowerCase(Locale.ROOT).chars().mapToObj(Character::toString).toList();
        all.put(keys.get(0), new Action.Turned(knob, 1));
        all.put(keys.get(1), new Action.Turned(knob, -1));
        keys.stream().skip(2).forEach(key -> all.put(key, new Action.Pushed(knob)));
    }
}
