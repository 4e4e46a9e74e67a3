package exhibit.view.machine;

import exhibit.story.Verdict;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.DiscScene;
import exhibit.view.disc.ForwardPass;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// The living machine: real samples of what the model learns from fall into its gate, its arrows light, their sum lands
/// as one dot, and what the model makes of that dot stands on the other side. For the JavaFX thread.
public final class Machine {

    private static final double NANOS = 1e9;

    /// No frame lets more time pass than this, in seconds.
    private static final double LONGEST = .25;

    /// What is left of the dot's way to the middle after one moment in which nothing comes.
    private static final double SLACK = .75;

    /// More things than these are no rain that anybody could follow.
    private static final int MOST = 8;

    private final Disc disc;
    private final RainColumn column = new RainColumn();
    private final AnswerColumn answers = new AnswerColumn();
    private final Rain rain = new Rain();
    private final RainClock clock = new RainClock();
    private Optional<Snapshot> shown = Optional.empty();
    private Moment now = Moment.nothing(0, 0);
    private Moment before = now;
    private List<Double> from = List.of();
    private List<Double> dot = List.of();
    private RainPace pace = RainPace.STORY;
    private MachineParts parts = MachineParts.WHOLE;
    private boolean frozen;
    private boolean fresh;
    private boolean covered;
    private long last;

    /// @param turn how solid and plane are turned
    public Machine(Turn turn) {
        disc = new Disc(turn);
    }

    /// From the lowest to the highest.
    public List<Node> nodes() {
        return List.of(column, answers, disc);
    }

    public Disc disc() {
        return disc;
    }

    /// Which of it is there already.
    public void build(MachineParts parts) {
        this.parts = parts;
        column.setVisible(parts.rain());
        answers.setVisible(parts.answers());
        disc.set(disc.scene().content(!parts.arrows()
                ? DiscScene.Content.DOT
                : fresh ? DiscScene.Content.WAITING : DiscScene.Content.LEARNED));
    }

    public void pace(RainPace pace) {
        this.pace = pace;
    }

    /// @param frozen whether the rain stands still
    public void freeze(boolean frozen) {
        this.frozen = frozen;
    }

    /// @param fresh whether nothing has been learned yet
    public void learn(boolean fresh) {
        this.fresh = fresh;
        build(parts);
    }

    /// Lets one thing come at once, in full strength.
    public void come(int thing) {
        rain.ask(Set.of(thing));
        clock.skip();
        arrive();
    }

    /// These come again and again; empty lets it rain.
    public void hold(Optional<Set<Integer>> things) {
        rain.hold(things);
        clock.skip();
        arrive();
    }

    /// The same for a sample with strengths of its own.
    public void hold(List<Double> x) {
        if (rain.drawn().equals(Optional.of(x))) return;
        rain.hold(x);
        clock.skip();
        arrive();
    }

    public boolean isHeld() {
        return rain.isHeld();
    }

    /// @param covered whether neither rain nor arrows tell who comes
    /// @param silent whether nothing is said either
    public void cover(boolean covered, boolean silent) {
        this.covered = covered;
        column.setVisible(parts.rain() && !covered);
        answers.setVisible(parts.answers() && !silent);
    }

    /// A knob was turned, or it has learned more.
    public void show(Snapshot snapshot, long nanos) {
        var embedding = snapshot.embedding();
        boolean other = now.x().size() != embedding.features() || now.h().size() != embedding.hidden();
        shown = Optional.of(snapshot);
        rain.follow(snapshot.experiment().hyperparameters(), snapshot.experiment().seed());
        if (other) {
            now = before = Moment.nothing(embedding.features(), embedding.hidden());
            dot = now.h();
            arrive();
        } else
            now = Moment.of(embedding, now.x());
        disc.show(snapshot, nanos);
        feed();
    }

    /// What stands in the gate.
    public Moment now() {
        return now;
    }

    /// Once a frame.
    public void move(long nanos) {
        double seconds = Math.clamp((nanos - last) / NANOS, 0, LONGEST);
        last = nanos;
        if (shown.isPresent() && parts.rain() && !frozen) {
            if (clock.advance(seconds, rain::isEmpty, pace))
                arrive();
            feed();
        }
        disc.move(nanos);
    }

    /// Another sample has come: the dot goes on from where it is.
    private void arrive() {
        shown.ifPresent(snapshot -> {
            from = dot;
            before = now;
            answers.next(before);
            now = Moment.of(snapshot.embedding(), rain.take(clock.number()));
        });
    }

    /// Where nothing comes the dot goes back to the middle, but not in one moment.
    private ForwardPass pass() {
        var to = now.isEmpty() ? from.stream().map(coordinate -> SLACK * coordinate).toList() : now.h();
        return covered
                ? new ForwardPass(Moment.nothing(now.x().size(), 0).x(), Moment.nothing(now.x().size(), 0).x(), to,
                        from,
                        1, clock.moved())
                : new ForwardPass(now.x(), before.x(), to, from, clock.lit(), clock.moved());
    }

    private void feed() {
        var pass = pass();
        dot = IntStream.range(0, now.h().size()).mapToObj(k -> pass.dot(k, pass.moved())).toList();
        column.show(now.x(), rain.after(clock.number()), clock.fallen());
        answers.show(now, clock.said());
        boolean drawn = parts.dot() && now.x().size() <= MOST;
        disc.set(disc.scene().feed(drawn ? Optional.of(pass) : Optional.empty()));
    }

    /// Places all of it; a disc that is not asked for keeps its place.
    ///
    /// @param caption how high the words at the gates stand
    public void place(MachinePlan plan, double caption) {
        plan.disc(Disc.side(plan.ring())).place(disc);
        boolean stands = plan.stands();
        column.point(stands ? Gate.Side.DOWN : Gate.Side.RIGHT, plan.gate());
        disc.enter(stands ? -Math.PI / 2 : Math.PI);
        answers.point(stands ? Gate.Side.UP : Gate.Side.LEFT, plan.gate(), !stands, caption);
        plan.rain().place(column);
        plan.answers().place(answers);
    }

    /// Whether what is remembered of something that came is said.
    public boolean isTold() {
        return !now.isEmpty() && clock.said() == 1 && now.verdicts().contains(Verdict.RIGHT);
    }

    /// Where the dot is, one coordinate a dimension.
    public List<Double> dot() {
        return dot;
    }

    /// Where the gate is.
    public Box gate(MachinePlan plan) {
        return plan.rain().without(0, plan.rain().height() - plan.gate(), 0, 0);
    }

    /// Where the bubble is.
    public Box bubble(MachinePlan plan) {
        var box = plan.answers();
        double tail = .42 * plan.gate();
        double above = plan.stands() ? tail : AnswerColumn.MARKS * plan.gate();
        return new Box(box.x() + (plan.stands() ? 0 : tail), box.y() + above, box.width() - (plan.stands() ? 0 : tail),
                plan.gate());
    }
}
