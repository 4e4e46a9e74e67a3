package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.story.FigureStage;
import exhibit.story.StoryLine;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Loudness;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Viewing;
import exhibit.view.kit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The exhibit while a story is told, and while nobody is there: the disc, the words, and what can be done now.
public final class StoryFloor extends Pane {

    private static final int LANGUAGE = 1;
    private static final int RECIPE = 2;

    /// The width of the invitation beside the disc, in letters.
    private static final double INVITED = 11.5;

    /// The height of what stands below the disc, in letters.
    private static final double STAGE = 5.2;

    private final Disc disc;
    private final StoryHeading heading;
    private final Answers answers;
    private final Loudness loudness;
    private final StoryKnobs knobs;
    private final List<Pill> pills;
    private final Viewing viewing;
    private boolean large;
    private Optional<Session> session = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();

    public StoryFloor(Turn turn, Visitor visitor) {
        disc = new Disc(turn);
        viewing = visitor.viewing();
        var words = visitor.words();
        heading = new StoryHeading(words);
        answers = new Answers(visitor);
        loudness = new Loudness(thing -> visitor.asked(new Request.Press(thing)));
        knobs = new StoryKnobs(visitor);
        pills = List.of(new Pill(words.text("menu"), false, () -> visitor.asked(new Request.Menu())),
                new Pill(words.text("language.code"), false, () -> visitor.asked(new Request.Language())),
                new Pill(words.text("recipe.short"), false, () -> visitor.asked(new Request.Recipe())),
                new Pill(words.text("next"), true, () -> visitor.asked(new Request.Next())));
        disc.onThing(thing -> visitor.asked(new Request.Press(thing)));
        getChildren().add(disc);
        getChildren().addAll(heading.nodes());
        getChildren().addAll(answers, loudness);
        getChildren().addAll(knobs.faces());
        getChildren().addAll(pills);
    }

    public void show(Session now) {
        session = Optional.of(now);
        large = now.comfort().large();
        if (now.place() instanceof Place.Story story)
            answers.show(story);
        disc.blank(isBlank(now.place()));
        heading.show(now.place());
        offer(now.place());
        requestLayout();
        refresh();
    }

    /// At the end of the story a picture can be taken home; then, and among large letters, the menu changes the language.
    private void offer(Place place) {
        pills.forEach(pill -> pill.setVisible(!(place instanceof Place.Attract)));
        boolean last = place instanceof Place.Story story && story.isLast();
        pills.get(RECIPE).setVisible(last && !large);
        pills.get(LANGUAGE).setVisible(place instanceof Place.Story && !last && !large);
    }

    /// Nothing is learned yet.
    private static boolean isBlank(Place place) {
        return place instanceof Place.Story story && story.asking() && story.chapter().fresh();
    }

    public void show(Snapshot snapshot, long nanos) {
        this.snapshot.ifPresent(before -> knobs.turned(before, snapshot));
        this.snapshot = Optional.of(snapshot);
        disc.show(snapshot, nanos);
        knobs.show(snapshot);
    }

    /// Says what the newest picture deserves.
    public void refresh() {
        session.ifPresent(now -> {
            knobs.show(now.place());
            answers.setVisible(now.place() instanceof Place.Story story && asks(story));
            loudness.setVisible(now.place() instanceof Place.Story story && StoryLine.presses(story.chapter()));
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
        return story.asking() && !StoryLine.presses(story.chapter());
    }

    /// @param calm whether nothing turns by itself
    public void calm(boolean calm) {
        disc.calm(calm);
    }

    /// How far the figure is born that the arrows make.
    public void stand(FigureStage stage) {
        disc.stand(stage);
    }

    public void move(long nanos) {
        disc.move(nanos);
        boolean attract = session.filter(now -> now.place() instanceof Place.Attract).isPresent();
        var lasting = new ArrayList<>(heading.lasting());
        lasting.addAll(List.of(disc, knobs.first()));
        for (var part : lasting) {
            part.setTranslateX(attract ? Drift.right(nanos) : 0);
            part.setTranslateY(attract ? Drift.down(nanos) : 0);
        }
    }

    @Override
    protected void layoutChildren() {
        var plan = plan(viewing.measure(getWidth(), getHeight(), large));
        plan.disc().place(disc);
        heading.place(plan);
        answers.size(plan.letters());
        plan.stage().place(answers);
        plan.stage().place(loudness);
        knobs.place(plan.stage(), plan.letters());
        Pill.row(seenPills(), plan.pills(), plan.gap(), plan.letters());
    }

    private StoryPlan plan(Viewing.Measure measure) {
        double letters = measure.letters();
        double wide = .94 * getWidth();
        boolean attract = session.filter(now -> now.place() instanceof Place.Attract).isPresent();
        boolean lies = getWidth() >= 1.1 * getHeight();
        boolean blank = session.filter(now -> isBlank(now.place())).isPresent();
        disc.setVisible(!blank || (lies && !large));
        if (attract) {
            double high = heading.invitation(letters, lies ? INVITED * letters : wide);
            return StoryPlan.of(getWidth(), getHeight(), measure, new StoryPlan.Needs(false, lies ? 0 : high,
                    INVITED * letters, STAGE, false)).inviting(high);
        }
        double pillsWide = Pill.row(seenPills(), measure.finger(), .3 * letters, letters);
        return StoryPlan.of(getWidth(), getHeight(), measure, new StoryPlan.Needs(!large || (lies && !blank),
                heading.height(letters, wide, !large),
                Math.max(pillsWide, answers.isVisible()
                        ? answers.width(letters)
                        : 0),
                STAGE, !disc.isVisible()));
    }

    private List<Pill> seenPills() {
        return pills.stream().filter(Node::isVisible).toList();
    }
}
