package exhibit.view.play;

import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.layout.Region;

/// One knob in large letters, and above it all of them small, in the order of the panel: a tap takes another. A knob of
/// the panel that is turned takes the place by itself.
final class BigKnobs extends Region {

    private final Words words;
    private final Map<Knob, Dial> dials;
    private final List<KnobTab> tabs = new ArrayList<>();
    private final List<ScreenKnob> knobs = new ArrayList<>();
    private double finger = 44;
    private double letters = 16;

    BigKnobs(Visitor visitor) {
        words = visitor.words();
        dials = new TreeMap<>(visitor.controls().dials());
        dials.forEach((knob, dial) -> {
            tabs.add(new KnobTab(knob, words.name(dial), () -> choose(knob)));
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
            knobs.get(at(knob)).show(words.name(dial), dial.position(now), words.value(dial, now));
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
        var all = new Box(0, 0, getWidth(), finger);
        for (int i = 0; i < tabs.size(); i++)
            all.column(i, tabs.size(), gap).place(tabs.get(i));
        for (var knob : knobs) {
            knob.size(letters, letters);
            new Box(0, finger + gap, getWidth(), getHeight() - finger - gap).place(knob);
        }
    }
}
