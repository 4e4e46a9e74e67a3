package exhibit.view.play;

import exhibit.hardware.Knob;
import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// The twins of all the panel's knobs, in its order.
final class PlayKnobs {

    /// A name may reach into the space between two knobs, of which it is no target.
    private static final double SPILL = .49;

    private static final Hyperparameters ANY = new Hyperparameters(5, 2, 0, 1, Activation.RELU);

    private final Words words;
    private final Function<Dial, String> names;
    private final Map<Knob, Dial> dials;
    private final List<ScreenKnob> twins;
    private Optional<Hyperparameters> turned = Optional.empty();

    /// @param names what a dial is called here
    /// @param behind whether all values stand behind the names
    PlayKnobs(Visitor visitor, Function<Dial, String> names, boolean behind) {
        words = visitor.words();
        this.names = names;
        dials = new TreeMap<>(visitor.controls().dials());
        twins = dials.keySet().stream().map(knob -> new ScreenKnob(knob, visitor::used)).toList();
        if (behind)
            dials.forEach((knob, dial) -> twin(knob).behind(longest(dial)));
        dials.forEach((knob, dial) -> twin(knob).name(names.apply(dial)));
    }

    private String longest(Dial dial) {
        return dial.all(ANY).map(h -> words.value(dial, h))
                .max(Comparator.comparingInt(String::length)).orElse("");
    }

    List<ScreenKnob> twins() {
        return twins;
    }

    ScreenKnob twin(Knob knob) {
        return twins.stream().filter(twin -> twin.knob() == knob).findFirst().orElseThrow();
    }

    void show(Hyperparameters h) {
        if (turned.equals(Optional.of(h)))
            return;
        turned = Optional.of(h);
        dials.forEach((knob, dial) -> twin(knob).show(names.apply(dial), dial.position(h), words.value(dial, h)));
    }

    /// @param rows as many as share them
    /// @param apart the space between columns
    /// @param below the space between rows
    /// @param letters the size of plain words in pixels
    /// @param largest the size of their names, where there is room
    void place(Box box, int rows, double apart, double below, double letters, double largest) {
        int columns = Math.ceilDiv(twins.size(), rows);
        double spill = SPILL * apart;
        double wide = box.column(0, columns, apart).width() + 2 * spill;
        double alike = twins.stream().mapToDouble(twin -> twin.fitting(largest, wide)).min().orElse(largest);
        for (int i = 0; i < twins.size(); i++) {
            twins.get(i).size(letters, alike);
            twins.get(i).spill(spill);
            box.row(i / columns, rows, below).column(i % columns, columns, apart).place(twins.get(i));
        }
    }
}
