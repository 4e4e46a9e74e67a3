package exhibit.view.story;

import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Machine;
import exhibit.view.machine.RainPace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The machine while nobody is there, in the first minute and in the story: what happens, what is kept, what is
/// remembered, the words, and what can be done now.
public final class StoryFloor extends Pane {

    private static final double NANOS = 1e9;

    /// So long the name of a figure stands where the sentence stood.
    private static final double NAME_SECONDS = 2.5;

    private final Visitor visitor;
    private final Machine machine;
    private final StoryParts parts;

    /// What shines all day while nobody is there.
    private final List<Node> lasting;
    private Optional<Session> session = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private long learnedAt;
    private Scenery scenery = Scenery.nobody();
    private FigureStage stage = FigureStage.NONE;
    private Optional<ClosedFigure> named = Optional.empty();
    private long namedAt;

    /// What is called by its name now.
    private Optional<ClosedFigure> born = Optional.empty();
    private boolean calm;

    /// When the visitor came to this place; empty where no frame was drawn since.
    private Optional<Long> entered = Optional.empty();

    public StoryFloor(Turn turn, Visitor visitor) {
        this.visitor = visitor;
        machine = new Machine(turn);
        parts = new StoryParts(visitor, turn, machine);
        lasting = Stream.concat(machine.nodes().stream(), parts.lasting().stream()).toList();
        machine.disc().onThing(this::press);
        getChildren().addAll(parts.nodes());
    }

    public void show(Session now) {
        if (!session.map(Session::place).map(Object::getClass).equals(Optional.of(now.place().getClass())))
            entered = Optional.empty();
        session = Optional.of(now);
        dress(Scenery.of(now.place(), Double.MAX_VALUE));
        refresh();
    }

    private void dress(Scenery next) {
        scenery = next;
        machine.build(next.parts());
        machine.pace(calm ? RainPace.CALM : next.pace());
        session.ifPresent(now -> {
            parts.show(now, next);
            // What rests sends no more pictures, and what is shown here follows from the last one.
            snapshot.ifPresent(seen -> parts.show(now, seen, learnedAt));
        });
        requestLayout();
    }

    /// A thing is tapped: it comes at once, unless it is asked for.
    private void press(int thing) {
        visitor.asked(new Request.Press(thing));
        if (scenery.parts().dot() && session.filter(now -> asks(now.place())).isEmpty())
            machine.come(thing);
    }

    private static boolean asks(Place place) {
        return place instanceof Place.Story story && (story.asking() || story.chapter().presses());
    }

    public void show(Snapshot snapshot, long nanos) {
        this.snapshot = Optional.of(snapshot);
        learnedAt = nanos;
        machine.show(snapshot, nanos);
        session.ifPresent(now -> parts.show(now, snapshot, nanos));
    }

    /// Says what the newest picture deserves.
    public void refresh() {
        session.ifPresent(now -> snapshot.ifPresent(seen -> parts.tell(now, seen, born)));
    }

    /// @param calm whether nothing glides, and nothing turns by itself
    public void calm(boolean calm) {
        this.calm = calm;
        machine.disc().calm(calm);
        machine.pace(calm ? RainPace.CALM : scenery.pace());
    }

    /// How far the figure is born that the arrows make.
    public void stand(FigureStage stage) {
        machine.disc().stand(stage);
        machine.freeze(stage.isBeingBorn());
        this.stage = stage;
    }

    /// A figure that was just born is called by its name for a while.
    private void name(long nanos) {
        var figure = stage.step() == FigureStage.Step.NAMED ? stage.figure() : Optional.<ClosedFigure>empty();
        if (!figure.equals(named)) namedAt = nanos;
        named = figure;
        var next = figure.filter(_ -> nanos - namedAt < NAME_SECONDS * NANOS);
        if (next.equals(born)) return;
        born = next;
        refresh();
    }

    public void move(long nanos) {
        long since = entered.orElse(nanos);
        entered = Optional.of(since);
        boolean attract = session.filter(now -> now.place() instanceof Place.Attract).isPresent();
        if (attract && !calm)
            session.map(now -> Scenery.of(now.place(), (nanos - since) / NANOS)).filter(next -> !next.equals(scenery))
                    .ifPresent(this::dress);
        machine.move(nanos);
        name(nanos);
        parts.move();
        drift(nanos, attract);
    }

    /// What of the rain is seen.
    public Optional<RainSight> rain() {
        return isVisible() ? machine.rain() : Optional.empty();
    }

    /// Whether a sample has gone its whole way.
    public boolean isTold() {
        return !scenery.parts().rain() || machine.isTold();
    }

    private void drift(long nanos, boolean attract) {
        for (var part : lasting) {
            part.setTranslateX(attract ? Drift.right(nanos) : 0);
            part.setTranslateY(attract ? Drift.down(nanos) : 0);
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        boolean large = session.filter(now -> now.comfort().large()).isPresent();
        parts.place(StoryLayout.of(getWidth(), getHeight(), visitor.viewing(), large));
    }
}
