package exhibit.view.play;

import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.KnobFace;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// One knob in large letters, and above it all of them small, in the order of the panel: a tap takes another. A knob of
/// the panel that is turned takes the place by itself.
final class BigKnobs extends Region {

    /// Narrower than this, of what a finger needs, no tab becomes: they stand in two rows.
    private static final double LESS = .95;

    private final Words words;
    private final Map<Knob, Dial> dials;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<ScreenKnob> knobs = new ArrayList<>();
    private double finger = 44;
    private double letters = 16;

    BigKnobs(Visitor visitor) {
        words = visitor.words();
        dials = new TreeMap<>(visitor.controls().dials());
        dials.forEach((knob, dial) -> {
            tabs.add(new Tab(knob, words.brief(dial), () -> choose(knob)));
            knobs.add(new ScreenKnob(knob, visitor::used));
        });
        setManaged(false);
        getChildren().addAll(tabs);
        getChildren().addAll(knobs);
        choose(knobs.getFirst().knob());
    }

    private void choose(Knob knob) {
        tabs.forEach(tab -> tab.mark(tab.knob() == knob));
        knobs.forEach(twin -> twin.setVisible(twin.knob() == knob));
    }

    /// @param before what was set before; there may be nothing
    void show(Optional<Hyperparameters> before, Hyperparameters now) {
        dials.forEach((knob, dial) -> {
            if (before.filter(h -> dial.of(h) != dial.of(now)).isPresent())
                choose(knob);
            tabs.get(at(knob)).show(dial.position(now));
            knobs.get(at(knob)).show(words.brief(dial), dial.position(now), words.value(dial, now));
        });
    }

    private int at(Knob knob) {
        return List.copyOf(dials.keySet()).indexOf(knob);
    }

    /// @param letters the size of all words in pixels
    void size(double letters, double finger) {
        this.letters = letters;
        this.finger = finger;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = .2 * letters;
        int rows = (getWidth() + gap) / tabs.size() - gap < LESS * finger ? 2 : 1;
        int columns = Math.ceilDiv(tabs.size(), rows);
        double high = rows * (finger + gap);
        var all = new Box(0, 0, getWidth(), high - gap);
        for (int i = 0; i < tabs.size(); i++)
            all.row(i / columns, rows, gap).column(i % columns, columns, gap).place(tabs.get(i));
        for (var knob : knobs) {
            knob.size(letters, letters);
            new Box(0, high, getWidth(), getHeight() - high).place(knob);
        }
    }

    /// A knob as small as a finger: where it stands, and whether it is the one that is seen large.
    private static final class Tab extends Region {

        private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
        private static final double PART = .36;

        private final Knob knob;
        private final KnobFace face;

        Tab(Knob knob, String quantity, Runnable action) {
            this.knob = knob;
            face = new KnobFace(Palette.of(knob));
            getStyleClass().add("choice");
            getChildren().add(face);
            Tap.button(this, quantity, action);
        }

        Knob knob() {
            return knob;
        }

        void mark(boolean chosen) {
            pseudoClassStateChanged(CHOSEN, chosen);
        }

        /// @param position 0 (left end) to 1 (right end)
        void show(double position) {
            face.show(position);
        }

        @Override
        protected void layoutChildren() {
            double radius = PART * Math.min(getWidth(), getHeight());
            new Box(getWidth() / 2 - radius, getHeight() / 2 - radius, 2 * radius, 2 * radius).place(face);
        }
    }
}
