package exhibit.view.story;

import exhibit.control.Place;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.story.MinuteScreen;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The knobs of a story, of which one at a time is seen: that which makes it happen, or another that was turned since.
final class StoryKnobs {

    private final Map<Knob, Dial> dials;
    private final Words words;
    private final List<ScreenKnob> faces;
    private Optional<Knob> turned = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();

    StoryKnobs(Visitor visitor) {
        dials = visitor.controls().dials();
        words = visitor.words();
        faces = dials.keySet().stream().sorted().map(knob -> new ScreenKnob(knob, visitor::used)).toList();
        dials.forEach((knob, dial) -> face(knob).brief(words.brief(dial)));
    }

    List<ScreenKnob> faces() {
        return faces;
    }

    ScreenKnob first() {
        return face(Knob.FIRST);
    }

    private ScreenKnob face(Knob knob) {
        return faces.stream().filter(twin -> twin.knob() == knob).findFirst().orElseThrow();
    }

    /// Notes which one was turned from one picture to the next.
    private void turned(Snapshot before, Snapshot now) {
        turned = dials.entrySet().stream()
                .filter(each -> each.getValue().of(before.experiment().hyperparameters()) != each
                        .getValue().of(now.experiment().hyperparameters()))
                .map(Map.Entry::getKey).findFirst().or(() -> turned);
    }

    /// Where every knob stands. Most pictures come while none is turned.
    void show(Snapshot snapshot) {
        var h = snapshot.experiment().hyperparameters();
        if (shown.filter(before -> before.experiment().hyperparameters().equals(h)).isPresent()) return;
        shown.ifPresent(before -> turned(before, snapshot));
        shown = Optional.of(snapshot);
        dials.forEach((knob, dial) -> face(knob).show(words.name(dial), dial.position(h), words.value(dial, h)));
    }

    /// @param turns whether any can be turned here
    void show(Place place, boolean turns) {
        // What beats turn is no hand's doing.
        if (!(place instanceof Place.Story story && story.own()))
            turned = Optional.empty();
        var shown = turns ? shown(place) : Optional.<Knob>empty();
        faces.forEach(twin -> twin.setVisible(shown.equals(Optional.of(twin.knob()))));
        first().ask(place instanceof Place.Attract
                || (place instanceof Place.Minute minute && minute.at() == MinuteScreen.KNOB));
    }

    private Optional<Knob> shown(Place place) {
        if (!(place instanceof Place.Story story))
            return Optional.of(Knob.FIRST);
        if (story.asking() || story.chapter().presses())
            return Optional.empty();
        var own = dials.keySet().stream().filter(knob -> dials.get(knob) == story.chapter().dial()).findFirst();
        return story.own() ? turned.or(() -> own) : own;
    }

    void place(Box stage, double letters) {
        faces.forEach(twin -> twin.size(letters, letters));
        faces.forEach(stage::place);
    }
}
