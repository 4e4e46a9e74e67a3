package exhibit.view;

import exhibit.control.Session;
import exhibit.hardware.Origin;
import exhibit.text.Product;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.laboratory.LaboratoryScreen;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The one window of the exhibit's life. Once a frame it takes what is new, and shows the exhibit or the laboratory;
/// while seconds are counted down always the exhibit, over which they stand.
public final class Window implements AutoCloseable {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 400;

    /// As high as what is read back from the screen: two pixels, of which one may lie between others where it is scaled.
    private static final int STRIP = 2;

    private final Stage stage = new Stage();
    private final AnimationTimer frames;
    private final HandWatcher hands;
    private final HandFirst first = new HandFirst();
    private LongConsumer watcher = _ -> {};
    private boolean inLaboratory;
    private Optional<Session> visit = Optional.empty();

    private Window(ExhibitScreen screen, LaboratoryScreen laboratory, ViewInbox news) {
        news.sessions().take().ifPresent(session -> follow(screen, laboratory, session)); // so that only what is seen is hung
        stage.setScene(new Scene(screen.node(), WIDTH, HEIGHT, Palette.GROUND));
        DoubleTouch.spare(stage, System::nanoTime);
        hands = new HandWatcher(stage.getScene());
        stage.getScene().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> screen.touched());
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, _ -> screen.touched());
        stage.getScene().addEventHandler(ActionEvent.ACTION, _ -> screen.touched());
        frames = new AnimationTimer() {
            @Override
            public void handle(long nanos) {
                boolean hand = news.sessions().take().map(session -> follow(screen, laboratory, session)).isPresent();
                if (!first.isAlone(hand, nanos)) draw(nanos);
                watcher.accept(nanos);
            }

            private void draw(long nanos) {
                var away = visit.filter(Session::inLaboratory);
                away.ifPresent(session -> laboratory.speak(session.language()));
                enter(away.isPresent(), away.isPresent() ? laboratory.node() : screen.node());
                news.outcomes().take().ifPresent(laboratory::show);
                news.kept().take().ifPresent(laboratory::show);
                news.snapshots().take().ifPresent(snapshot -> screen.show(snapshot, nanos));
                news.nights().take().ifPresent(screen::sleep);
                news.faults().take().ifPresent(screen::note);
                if (inLaboratory)
                    laboratory.move(nanos);
                else
                    screen.move(nanos);
            }
        };
    }

    private Session follow(ExhibitScreen screen, LaboratoryScreen laboratory, Session session) {
        screen.show(session);
        laboratory.ease(session.comfort());
        laboratory.show(session.laboratory());
        visit = Optional.of(session);
        return session;
    }

    private void enter(boolean laboratory, Parent room) {
        if (inLaboratory == laboratory)
            return;
        inLaboratory = laboratory;
        stage.getScene().setRoot(room);
        room.requestFocus();
    }

    /// Opens the window on a toolkit that runs already; from any thread.
    ///
    /// @param kiosk full screen without cursor, border or a way out
    /// @param closed what to do when the visitor closes it
    public static Window open(ExhibitScreen screen, LaboratoryScreen laboratory, ViewInbox news, boolean kiosk,
            Runnable closed) {
        return Fx.ask(() -> new Window(screen, laboratory, news).open(kiosk, closed));
    }

    /// Tells of every frame from now on, on the JavaFX thread; from any thread.
    ///
    /// @param watcher given the time of the frame in nanoseconds
    public void watch(LongConsumer watcher) {
        Fx.await(() -> this.watcher = watcher);
    }

    /// Tells of every finger that comes down on the screen, of what a screen reader sets off there and of every key from
    /// now on, once and before anything comes of it, on the JavaFX thread; from any thread.
    public void feel(Consumer<Origin> feeler) {
        Fx.await(() -> hands.feel(feeler));
    }

    /// Whether the screen shows a picture: more than one colour across the window's middle. On the JavaFX thread.
    public boolean isSeen() {
        var strip = new Robot().getScreenCapture(null, stage.getX(), stage.getY() + stage.getHeight() / 2,
                Math.max(1, stage.getWidth()), STRIP, false);
        var pixels = strip.getPixelReader();
        int width = (int) strip.getWidth();
        return IntStream.range(1, width * (int) strip.getHeight())
                .anyMatch(i -> pixels.getArgb(i % width, i / width) != pixels.getArgb(0, 0));
    }

    /// Gives the window a size in pixels; from any thread.
    public void resize(double width, double height) {
        Fx.await(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /// Closes the window, even one that does not let a visitor close it; from any thread.
    @Override
    public void close() {
        Fx.await(stage::hide);
    }

    private Window open(boolean kiosk, Runnable closed) {
        stage.setTitle(Product.NAME);
        stage.setOnHidden(_ -> {
            frames.stop();
            closed.run();
        });
        if (kiosk)
            lock();
        else
            leaveRoom();
        stage.show();
        frames.start();
        return this;
    }

    private void lock() {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        fill(Screen.getPrimary().getBounds());
        stage.setFullScreen(true);
        stage.getScene().setCursor(Cursor.NONE);
        stage.setOnCloseRequest(event -> event.consume());
    }

    /// A kiosk takes the screen as it is; on a desk nobody shall make the window too small to be read.
    private void leaveRoom() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    /// Full screen is a wish to the window manager; where there is none, the size alone does it.
    private void fill(Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }
}
