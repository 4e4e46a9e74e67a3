package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.training.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;

/// The hero: every feature's arrow, drawn in a line, a plane or a solid that turns, and a sample on its way through it.
public final class Disc extends Region {

    /// The ring stands for this norm: what is kept lies inside, its badge on the rim.
    static final double RING = 1.3;

    /// Norms up to this one stay inside, badge and all.
    private static final double REACH = 1.25;
    private static final int WAITING = 5;

    /// The part of a finger's width that a badge fills where it is asked for.
    private static final double ASKED = .84;
    private static final double NANOS_A_SECOND = 1e9;

    private final Turn turn;
    private final DiscLayers layers;
    private final Trails trails = new Trails();
    private Optional<Snapshot> shown = Optional.empty();
    private long now;
    private DiscScene scene = DiscScene.PLAIN;
    private FigureStage figure = FigureStage.NONE;
    private final DiscHand hand;
    private double entry = Math.PI;
    private boolean calm;

    /// @param turn how a solid or a plane is turned; discs that share it turn alike
    public Disc(Turn turn) {
        this.turn = turn;
        setManaged(false);
        layers = new DiscLayers(turn);
        getChildren().addAll(layers.nodes());
        hand = new DiscHand(this, turn);
    }

    public void show(Snapshot snapshot, long nanos) {
        turn.face(snapshot.embedding());
        now = nanos;
        if (!calm) trails.add(snapshot, nanos);
        shown = Optional.of(snapshot);
        requestLayout();
    }

    /// Tells which thing a finger comes down on.
    public void onThing(IntConsumer thing) {
        hand.onThing(thing);
    }

    /// What is to be seen beside what was learned.
    public DiscScene scene() {
        return scene;
    }

    public void set(DiscScene next) {
        if (scene.equals(next)) return;
        scene = next;
        requestLayout();
    }

    /// @param angle where a sample comes in, in radians clockwise from the right
    public void enter(double angle) {
        entry = angle;
    }

    /// Lets it be seen what answers to what is pressed.
    public void press(Set<Integer> things) {
        set(scene.press(Optional.of(things)));
    }

    /// Nothing is pressed.
    public void hush() {
        set(scene.press(Optional.empty()));
    }

    /// @param calm whether a solid stands still until a hand turns it, and nothing leaves a trail
    public void calm(boolean calm) {
        this.calm = calm;
    }

    /// How far the figure is born that the tips make.
    public void stand(FigureStage stage) {
        if (figure.equals(stage)) return;
        figure = stage;
        requestLayout();
    }

    /// Lets time pass for what moves by itself.
    public void move(long nanos) {
        double seconds = Math.clamp((nanos - now) / NANOS_A_SECOND, 0, .1);
        now = nanos;
        boolean turning = isSolid() && !hand.isDown() && !calm && !turn.isStopped()
                && figure.step() != FigureStage.Step.STILL;
        boolean comes = turn.follow(calm ? Double.POSITIVE_INFINITY : seconds);
        if (!turning && !comes && !trails.visible()) return;
        if (turning)
            turn.goOn(seconds);
        trails.forget(nanos);
        requestLayout();
    }

    /// How many pixels norm 1 is.
    public double radius() {
        return Math.min(getWidth(), getHeight()) / 2 / (REACH + 2 * Places.BESIDE_TIP);
    }

    /// How many pixels the radius of the ring is.
    public double ring() {
        return RING * radius();
    }

    /// The side of a disc with such a ring.
    ///
    /// @param ring its radius
    public static double side(double ring) {
        return 2 * ring / RING * (REACH + 2 * Places.BESIDE_TIP);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        layers.size(getWidth(), getHeight(), radius());
        layers.draw(frame(), places());
    }

    private DiscFrame frame() {
        return new DiscFrame(shown, scene, figure, trails, now, entry, calm);
    }

    /// Where the badges lie now.
    public Places places() {
        return frame().seen().map(snapshot -> Places.of(snapshot.embedding(), turn, stand()))
                .orElseGet(() -> Places.ofNothing(WAITING, stand()));
    }

    private Places.Stand stand() {
        if (scene.content() == DiscScene.Content.ARROWS) return Places.Stand.PLOT;
        return scene.marks().asked()
                ? Places.Stand.asking(ASKED * scene.finger() / 2 / radius())
                : Places.Stand.MACHINE;
    }

    boolean isSolid() {
        return frame().isSolid();
    }
}
