package exhibit.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.control.Accessibility;
import exhibit.control.AttractPanel;
import exhibit.control.Controls;
import exhibit.control.MenuEntry;
import exhibit.control.Place;
import exhibit.control.Request;
import exhibit.control.Session;
import exhibit.control.SessionReducer;
import exhibit.control.Waiting;
import exhibit.hardware.Action;
import exhibit.hardware.Hand;
import exhibit.laboratory.Laboratory;
import exhibit.text.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A visit through the screen that visitors see, frame by frame and on a clock of its own: what a hand does is seen with the
/// next frame, as in the exhibit, and each frame is drawn and looked at. On the JavaFX thread.
final class DrawnVisit {

    private static final long SHOWN_NANOS = 500_000_000;

    /// Pixels from one that is looked at to the next.
    private static final int APART = 7;

    private final SessionReducer journey;
    private final AttractPanel robot = new AttractPanel();
    private final ExhibitScreen screen = Samples.screen("en");
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final SeenWords words = new SeenWords(screen);
    private final Map<String, Integer> came = new TreeMap<>();
    private final LateLearner learner;
    private long now = System.nanoTime();
    private Session session;
    private Session drawn;

    private List<Node> targets = List.of();

    /// Since when the question is on the screen that is asked there.
    private OptionalLong asked = OptionalLong.empty();

    DrawnVisit(RandomGenerator random) {
        journey = new SessionReducer(new Controls(() -> random.nextInt(1000)), Words.languages(), Waiting.USUAL,
                Accessibility.USUAL, Laboratory.ALL);
        session = journey.fresh(now);
        drawn = session;
        learner = new LateLearner(session.experiment(), random);
        screen.listen(event -> use(((Hand) event).action()));
        screen.grant(wish -> change(journey.after(session, wish, now)));
        stage.setScene(new Scene(screen.node(), 480, 320));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    ExhibitScreen screen() {
        return screen;
    }

    /// What can be tapped on the last frame.
    List<Node> targets() {
        return targets;
    }

    Session session() {
        return session;
    }

    /// Whether another room is seen, whose screen this is not.
    boolean isAway() {
        return drawn.inLaboratory();
    }

    /// How often each thing came that is to come.
    Map<String, Integer> came() {
        return came;
    }

    void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    void close() {
        stage.close();
    }

    /// What a tap in the menu asks for.
    void go(MenuEntry entry) {
        change(journey.after(session, new Request.Go(entry), now));
    }

    void use(Action action) {
        change(journey.after(session, action, now));
    }

    /// Time passes without a frame.
    void pass(long nanos) {
        now += nanos;
    }

    /// No question is answered that was not on the screen for half a second.
    private void change(Session next) {
        if (isAnswered(session.place(), next.place())) {
            long shown = asked.isPresent() ? now - asked.getAsLong() : 0;
            assertTrue(shown >= SHOWN_NANOS, () -> "answered after " + shown / 1e9 + " s: " + drawn.place());
            note("answers");
        }
        session = next;
    }

    /// By a guess or with "Next"; a knob that is turned closes a question without one.
    private static boolean isAnswered(Place before, Place after) {
        return before instanceof Place.Story was && after instanceof Place.Story is && was.at() == is.at()
                && (is.guess().size() > was.guess().size() || (was.asking() && !is.asking() && !is.own()));
    }

    /// In the order of the window: what was changed is shown, then time passes and what was shown is seen.
    void frame() {
        if (!drawn.equals(session)) screen.show(session);
        drawn = session;
        screen.show(learner.after(session.experiment()), now);
        screen.move(now);
        if (!isAway()) draw();
        asked = isAsking(drawn) ? OptionalLong.of(asked.orElse(now)) : OptionalLong.empty();
        change(journey.at(byItself(session), now));
        screen.shown().ifPresent(shown -> change(journey.seen(session, shown, now)));
        note(drawn.place().getClass().getSimpleName());
        note(drawn.language());
        if (drawn.comfort().large()) note("large");
        if (drawn.comfort().calm()) note("calm");
    }

    private static boolean isAsking(Session now) {
        return now.place() instanceof Place.Story story && story.asking();
    }

    private Session byItself(Session now) {
        if (now.place() instanceof Place.Attract(var since, _, _))
            for (var action : robot.due((this.now - since) / 1e9))
                now = journey.byItself(now, action);
        return now;
    }

    private void draw() {
        var image = stage.getScene().snapshot(null);
        assertTrue(isPicture(image.getPixelReader(), (int) image.getWidth(), (int) image.getHeight()),
                () -> "nothing is drawn: " + drawn);
        words.check(drawn, now);
        targets = Legible.find(screen.node(), Node.class).stream()
                .filter(node -> node.getOnMousePressed() != null && Legible.seen(node)).toList();
    }

    /// Whether there is more than one colour.
    private static boolean isPicture(PixelReader pixels, int width, int height) {
        return IntStream.range(0, width * height / APART).map(i -> i * APART)
                .anyMatch(i -> pixels.getArgb(i % width, i / width) != pixels.getArgb(0, 0));
    }

    private void note(String what) {
        came.merge(what, 1, Integer::sum);
    }
}
