package exhibit.view.machine;

import exhibit.story.Judgement;
import exhibit.story.RainSight;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.DiscScene;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/// The living machine: real samples of what the model learns from fall into its gate, its arrows light, their sum lands
/// as one dot, and what the model makes of that dot stands on the other side. For the JavaFX thread.
public final class Machine {

    private static final double NANOS = 1e9;

    /// No frame lets more time pass than this, in seconds.
    private static final double LONGEST = .25;

    /// More things than these are no rain that anybody could follow.
    private static final int MOST = 8;

    private final Disc disc;
    private final RainColumn column = new RainColumn();
    private final AnswerColumn answers = new AnswerColumn();
    private final MomentStream stream = new MomentStream();
    private RainPace pace = RainPace.STORY;
    private MachineParts parts = MachineParts.WHOLE;
    private boolean frozen;
    private boolean fresh;
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
        if (!parts.dot())
            disc.set(disc.scene().feed(Optional.empty()));
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
        stream.come(thing);
        answers.next(stream.before());
    }

    /// These come again and again, in full strength; empty lets it rain.
    public void hold(Optional<Set<Integer>> things) {
        stream.hold(things);
        answers.next(stream.before());
    }

    /// Whether something comes again and again.
    public boolean isHeld() {
        return stream.isHeld();
    }

    /// @param older whether older answers are seen falling, where there is room
    public void remember(boolean older) {
        answers.remember(older);
    }

    /// A knob was turned, or it has learned more.
    public void show(Snapshot snapshot, long nanos) {
        stream.learn(snapshot);
        disc.show(snapshot, nanos);
        feed();
    }

    /// What stands in the gate.
    public Moment now() {
        return stream.now();
    }

    /// What of the rain is seen; empty where it is not there.
    public Optional<RainSight> rain() {
        boolean answered = parts.answers() && stream.said() > 0;
        return Optional.of(new RainSight(stream.number(), now().x(), answered ? now().verdicts() : List.of()))
                .filter(_ -> parts.rain());
    }

    /// Where the dot is, one coordinate a dimension.
    public List<Double> dot() {
        return stream.dot();
    }

    /// Whether all is said that is remembered of what stands in the gate.
    public boolean isSaid() {
        return stream.said() == 1;
    }

    /// Whether what is remembered of something that came is said.
    public boolean isTold() {
        return !now().isEmpty() && isSaid() && now().verdicts().contains(Judgement.RIGHT);
    }

    /// Once a frame.
    public void move(long nanos) {
        double seconds = Math.clamp((nanos - last) / NANOS, 0, LONGEST);
        last = nanos;
        if (parts.rain() && !frozen && !now().x().isEmpty()) {
            if (stream.advance(seconds, pace))
                answers.next(stream.before());
            feed();
        }
        disc.move(nanos);
    }

    private void feed() {
        var pass = stream.pass();
        column.show(now().x(), stream.ahead(), stream.drawn(), stream.fallen());
        answers.show(now(), stream.said());
        boolean drawn = parts.dot() && now().x().size() <= MOST;
        disc.set(disc.scene().feed(drawn ? Optional.of(pass) : Optional.empty()));
    }

    /// Places all of it.
    ///
    /// @param caption how high the words at the gates stand
    public void place(MachinePlan plan, double caption) {
        plan.disc(Disc.side(plan.ring())).place(disc);
        boolean stands = plan.stands();
        column.point(stands ? Gate.Side.DOWN : Gate.Side.RIGHT, plan.gate());
        disc.enter(stands ? -Math.PI / 2 : Math.PI);
        answers.point(stands ? Gate.Side.UP : Gate.Side.LEFT, plan.gate(), plan.seesOlder(), caption);
        plan.rain().place(column);
        plan.answers().place(answers);
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
