package exhibit.view;

import exhibit.chapter.Chapter;
import exhibit.chapter.Telling;
import exhibit.control.Place;
import exhibit.control.Session;
import exhibit.control.Wish;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.training.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;

/// The exhibit while a story is told, and while nobody is there: the disc, a title, a line, and what can be done now.
final class StoryFloor extends Pane {

    /// A knob that has the stage for itself has larger letters.
    private static final double ALONE = 1.35;

    private final Disc disc = new Disc();
    private final Dots dots = new Dots(Chapter.ALL.size());
    private final Label verdict = Type.label("sign");
    private final Label title = Type.label("title");
    private final Label line = Type.label("line");
    private final Label invitation = Type.label("title");
    private final Answers answers;
    private final Loudness loudness;
    private final Label name = Type.label("sign");
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
        answers = new Answers(words, ask);
        loudness = new Loudness(thing -> ask.accept(new Wish.Press(thing)));
        name.setText(Window.TITLE);
        knobs = dials.keySet().stream().sorted().map(knob -> new ScreenKnob(knob, tell)).toList();
        pills = List.of(new Pill(words.text("menu"), false, () -> ask.accept(new Wish.Menu())),
                new Pill(words.text("language.code"), false, () -> ask.accept(new Wish.Language())),
                new Pill(words.text("next"), true, () -> ask.accept(new Wish.Next())));
        disc.onThing(thing -> ask.accept(new Wish.Press(thing)));
        line.setWrapText(true);
        invitation.setWrapText(true);
        getChildren().addAll(disc, dots, verdict, title, line, invitation, answers, loudness, name);
        getChildren().addAll(knobs);
        getChildren().addAll(pills);
    }

    void show(Session now) {
        session = Optional.of(now);
        boolean attract = now.place() instanceof Place.Attract;
        if (now.place() instanceof Place.Attract(_, var times, _))
            invite(times);
        if (now.place() instanceof Place.Story story) {
            dots.show(story.at());
            say(title, words.text(story.chapter().id()));
            answers.show(story);
        }
        invitation.setVisible(attract);
        name.setVisible(attract);
        disc.blank(waits(now));
        for (var part : List.of(dots, title, line))
            part.setVisible(!attract);
        pills.forEach(pill -> pill.setVisible(!attract));
        requestLayout();
        refresh();
    }

    private static boolean waits(Session now) {
        return now.place() instanceof Place.Story story && story.asking() && story.chapter().fresh();
    }

    /// The languages take turns.
    private void invite(int times) {
        var language = Words.LANGUAGES.get(times % Words.LANGUAGES.size());
        say(invitation, Words.in(language).text("invitation"));
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
            loudness.setVisible(false);
            verdict.setVisible(false);
            if (now.place() instanceof Place.Story story)
                snapshot.ifPresent(seen -> tell(story, seen));
            else
                disc.hush();
        });
    }

    private void tell(Place.Story story, Snapshot seen) {
        var pressed = Set.copyOf(story.pressed());
        var key = Telling.line(story.chapter(), story.asking(), story.own(), pressed, seen);
        var embedding = seen.embedding();
        say(line, key.map(words::text).orElseGet(() -> words.caption(embedding.represented(), embedding.features(),
                Words.word(embedding.geometry()))));
        boolean sounds = Telling.presses(story.chapter());
        loudness.setVisible(sounds);
        loudness.show(seen, story.pressed());
        if (sounds)
            disc.press(pressed);
        else
            disc.hush();
        judge(story, key.filter(told -> told.endsWith(".told")).isPresent());
    }

    /// A guess is answered when what it was about can be seen.
    private void judge(Place.Story story, boolean told) {
        boolean guessed = story.guess().size() == story.chapter().question().wanted();
        verdict.setVisible(told && guessed && !story.own());
        boolean right = Set.copyOf(story.guess()).equals(story.chapter().question().right());
        say(verdict, words.text(right ? "guess.right" : "guess.other"));
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
        for (Node part : List.of(invitation, name, knob(Knob.FIRST))) {
            part.setTranslateX(attract ? Drift.right(nanos) : 0);
            part.setTranslateY(attract ? Drift.down(nanos) : 0);
        }
    }

    private void say(Label label, String text) {
        if (label.getText().equals(text))
            return;
        label.setText(text);
        requestLayout();
        Fade.in(label);
    }

    @Override
    protected void layoutChildren() {
        var plan = StoryPlan.of(getWidth(), getHeight());
        plan.disc().place(disc);
        plan.dots().place(dots);
        dots.centre(plan.stands() && !verdict.isVisible());
        verdict.setAlignment(Pos.CENTER_RIGHT);
        var half = plan.dots().column(1, 2, 0);
        Type.fit(verdict, verdict.getText(), .9 * plan.base(), half.width());
        half.without(0, -.3 * half.height(), 0, -.3 * half.height()).place(verdict);
        Type.fit(name, name.getText(), Plan.NAME * plan.base(), plan.pills().width());
        plan.pills().place(name);
        name.setAlignment(plan.stands() ? Pos.CENTER : Pos.CENTER_LEFT);
        for (var label : List.of(title, line, invitation))
            label.setAlignment(plan.stands() ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        line.setTextAlignment(plan.stands()
                ? TextAlignment.CENTER
                : TextAlignment.LEFT);
        invitation.setTextAlignment(line.getTextAlignment());
        Type.fit(title, title.getText(), StoryPlan.TITLE * plan.base(), plan.title().width() - 2);
        plan.title().place(title);
        Type.wrap(line, StoryPlan.LINE * plan.base(), plan.line());
        Type.wrap(invitation, StoryPlan.INVITATION * plan.base(), plan.invitation());
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
        double wide = (plan.pills().width() - 2 * plan.gap()) / 4;
        double x = plan.pills().x();
        for (var pill : pills) {
            boolean last = pill == pills.getLast();
            pill.size(plan.base());
            new Box(x, plan.pills().y(), last ? plan.pills().right() - x : wide * (pill == pills.get(1) ? .9 : 1.15),
                    plan.pills().height()).place(pill);
            x += wide * (pill == pills.get(1) ? .9 : 1.15) + plan.gap();
        }
    }
}
