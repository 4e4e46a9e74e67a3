package exhibit.view;

import exhibit.chapter.Telling;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The exhibit while a story is told, and while nobody is there: the disc, the words, and what can be done now.
final class StoryFloor extends Pane {

    /// A knob that has the stage for itself has larger letters.
    private static final double ALONE = 1.35;

    private final Disc disc = new Disc();
    private final StoryHeading heading;
    private final Answers answers;
    private final Loudness loudness;
    private final List<ScreenKnob> knobs;
    private final Map<Knob, Dial> dials;
    private final List<Pill> pills;
    private final Words words;
    private Optional<Session> session = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();

    /// @param tell what to do with what a knob's twin does
    /// @param ask what to do with what is asked for by name
    StoryFloor(Map<Knob, Dial> dials, Words words, Consumer<ControlEvent> tell, Consumer<Wish> ask) {
        this.words = words;
        this.dials = dials;
        heading = new StoryHeading(words);
        answers = new Answers(words, ask);
        loudness = new Loudness(thing -> ask.accept(new Wish.Press(thing)));
        knobs = dials.keySet().stream().sorted().map(knob -> new ScreenKnob(knob, tell)).toList();
        pills = List.of(new Pill(words.text("menu"), false, () -> ask.accept(new Wish.Menu())),
                new Pill(words.text("language.code"), false, () -> ask.accept(new Wish.Language())),
                new Pill(words.text("next"), true, () -> ask.accept(new Wish.Next())));
        disc.onThing(thing -> ask.accept(new Wish.Press(thing)));
        getChildren().add(disc);
        getChildren().addAll(heading.nodes());
        getChildren().addAll(answers, loudness);
        getChildren().addAll(knobs);
        getChildren().addAll(pills);
    }

    void show(Session now) {
        session = Optional.of(now);
        heading.show(now.place());
        if (now.place() instanceof Place.Story story)
            answers.show(story);
        disc.blank(now.place() instanceof Place.Story story && story.asking() && story.chapter().fresh());
        pills.forEach(pill -> pill.setVisible(!(now.place() instanceof Place.Attract)));
        requestLayout();
        refresh();
    }

    void show(Snapshot snapshot, long nanos) {
        this.snapshot = Optional.of(snapshot);
        disc.show(snapshot, nanos);
        var h = snapshot.experiment().hyperparameters();
        dials.forEach((knob, dial) -> knob(knob).show(words.name(dial), dial.position(h), words.value(dial, h)));
    }

    private ScreenKnob knob(Knob knob) {
        return knobs.stream().filter(twin -> twin.knob() == knob).findFirst().orElseThrow();
    }

    /// Says what the newest picture deserves.
    void refresh() {
        session.ifPresent(now -> {
            var shown = shown(now);
            knobs.forEach(twin -> twin.setVisible(shown.contains(twin.knob())));
            answers.setVisible(now.place() instanceof Place.Story story && asks(story));
            loudness.setVisible(now.place() instanceof Place.Story story && Telling.presses(story.chapter()));
            if (!loudness.isVisible())
                disc.hush();
            if (now.place() instanceof Place.Story story)
                snapshot.ifPresent(seen -> tell(now, story, seen));
        });
    }

    private void tell(Session now, Place.Story story, Snapshot seen) {
        heading.tell(now, story, seen);
        loudness.show(seen, story.pressed());
        if (loudness.isVisible())
            disc.press(Set.copyOf(story.pressed()));
    }

    private static boolean asks(Place.Story story) {
        return story.asking() && !Telling.presses(story.chapter());
    }

    /// The knob that makes it happen, and every other that no longer stands where the chapter left it.
    private Set<Knob> shown(Session now) {
        if (!(now.place() instanceof Place.Story story))
            return Set.of(Knob.FIRST);
        if (asks(story) || Telling.presses(story.chapter()))
            return Set.of();
        var h = now.experiment().hyperparameters();
        var opening = story.chapter().opening();
        return dials.entrySet().stream().filter(turned -> {
            var dial = turned.getValue();
            return dial == story.chapter().dial() || dial.of(h) != dial.of(opening);
        }).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    void move(long nanos) {
        disc.move(nanos);
        boolean attract = session.filter(now -> now.place() instanceof Place.Attract).isPresent();
        var lasting = new ArrayList<>(heading.lasting());
        lasting.add(knob(Knob.FIRST));
        for (var part : lasting) {
            part.setTranslateX(attract ? Drift.right(nanos) : 0);
            part.setTranslateY(attract ? Drift.down(nanos) : 0);
        }
    }

    @Override
    protected void layoutChildren() {
        var plan = StoryPlan.of(getWidth(), getHeight());
        plan.disc().place(disc);
        heading.place(plan);
        answers.size(plan.base());
        plan.stage().place(answers);
        plan.stage().place(loudness);
        placeKnobs(plan);
        placePills(plan);
    }

    private void placeKnobs(StoryPlan plan) {
        var seen = knobs.stream().filter(Node::isVisible).toList();
        double letters = seen.size() == 1 ? ALONE * plan.base() : plan.base();
        for (int i = 0; i < seen.size(); i++) {
            var box = plan.stage().column(i, seen.size(), 0);
            double high = Math.min(box.height(), ScreenKnob.height(box.width(), letters));
            seen.get(i).size(letters);
            new Box(box.x(), box.y() + (box.height() - high) / 2, box.width(), high).place(seen.get(i));
        }
    }

    /// The way on is as wide as both others.
    private void placePills(StoryPlan plan) {
        var halves = List.of(plan.pills().column(0, 2, plan.gap()), plan.pills().column(1, 2, plan.gap()));
        var places = List.of(halves.getFirst().column(0, 2, plan.gap()), halves.getFirst().column(1, 2, plan.gap()),
                halves.getLast());
        for (int i = 0; i < pills.size(); i++) {
            pills.get(i).size(plan.base());
            places.get(i).place(pills.get(i));
        }
    }
}
