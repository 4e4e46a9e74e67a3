package exhibit.view;

import exhibit.study.plot.PhasePicture;
import exhibit.text.Product;
import exhibit.text.Words;
import exhibit.training.map.SweptMap;
import exhibit.view.kit.BandLayout;
import exhibit.view.kit.Box;
import exhibit.view.kit.Fx;
import exhibit.view.kit.Palette;
import exhibit.view.kit.StyleSheets;
import exhibit.view.kit.TextFitter;
import exhibit.view.plot.PlotView;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The map that a class paints together, as it grows: what has come out, and which station has painted what. Before
/// there is a map, the station's number as large as it can be. For the JavaFX thread.
public final class RoomMap {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double FIRST = .54;

    private final Words words;
    private final Label station = TextFitter.label("title");
    private final Label count = TextFitter.label("caption");
    private final PlotView map;
    private final PlotView who;
    private final Pane wall;
    private Optional<SweptMap> shown = Optional.empty();
    private int present;

    /// @param number of this station
    public RoomMap(Words words, int number) {
        this(words, words.text("room.station", number));
    }

    private RoomMap(Words words, String title) {
        this.words = words;
        map = new PlotView(words, (_, _) -> {});
        who = new PlotView(words, (_, _) -> {});
        station.setText(title);
        station.setAlignment(Pos.CENTER_LEFT);
        count.setAlignment(Pos.CENTER_RIGHT);
        wall = new Pane(station, count, map, who) {
            @Override
            protected void layoutChildren() {
                place(getWidth(), getHeight());
            }
        };
        StyleSheets.dress(wall);
    }

    /// To take home; on the JavaFX thread.
    public static RoomMap of(Words words, SweptMap painted) {
        var map = new RoomMap(words, words.text("room.map"));
        map.show(painted, painted.stations());
        return map;
    }

    /// Opens a window that shows the map until it is closed; from any thread.
    ///
    /// @param map as it stands; asked once a frame
    /// @param present how many stations there are
    public static void open(String language, int number, Supplier<Optional<SweptMap>> map, IntSupplier present,
            Runnable closed) {
        Fx.await(() -> new RoomMap(Words.in(language), number).open(map, present, closed));
    }

    /// @param present how many stations there are
    public void show(SweptMap painted, int present) {
        if (shown.equals(Optional.of(painted)) && this.present == present) return;
        shown = Optional.of(painted);
        this.present = present;
        count.setText(words.text("room.count", painted.cells().size(), painted.sweep().cells(), present));
        map.show(PhasePicture.of(painted));
        who.show(PhasePicture.stations(painted));
        wall.requestLayout();
    }

    /// Whether it lies over the exhibit or is hidden.
    public void cover(boolean covers) {
        wall.setVisible(covers);
    }

    Parent node() {
        return wall;
    }

    private void open(Supplier<Optional<SweptMap>> map, IntSupplier present, Runnable closed) {
        var stage = new Stage();
        stage.setTitle(Product.NAME);
        stage.setScene(new Scene(wall, WIDTH, HEIGHT, Palette.GROUND));
        var frames = new AnimationTimer() {
            @Override
            public void handle(long nanos) {
                map.get().ifPresent(now -> show(now, present.getAsInt()));
            }
        };
        stage.setOnHidden(_ -> {
            frames.stop();
            closed.run();
        });
        stage.show();
        frames.start();
    }

    private void place(double width, double height) {
        var frame = BandLayout.of(width, height);
        double small = BandLayout.SMALL * frame.base();
        var page = new Box(frame.margin(), frame.margin(), width - 2 * frame.margin(), height - 2 * frame.margin());
        var head = new Box(page.x(), page.y(), page.width(), 2.4 * frame.base());
        put(station, head.column(0, 2, frame.gap()), BandLayout.TITLE * frame.base());
        put(count, head.column(1, 2, frame.gap()), frame.base());
        var body = page.without(0, head.height() + frame.gap(), 0, 0);
        map.size(small);
        who.size(small);
        if (shown.isEmpty())
            put(station, page, Math.min(page.height(), page.width() / 4));
        if (frame.lies()) {
            double left = FIRST * (body.width() - 2 * frame.gap());
            new Box(body.x(), body.y(), left, body.height()).place(map);
            body.without(left + 2 * frame.gap(), 0, 0, 0).place(who);
        } else {
            body.row(0, 2, frame.gap()).place(map);
            body.row(1, 2, frame.gap()).place(who);
        }
    }

    private static void put(Label label, Box box, double size) {
        TextFitter.fit(label, label.getText(), size, box.width() - 2);
        box.place(label);
    }
}
