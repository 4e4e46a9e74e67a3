package exhibit.view.story;

import exhibit.model.Hyperparameters;
import exhibit.story.Chapter;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What was kept at each of three rarities, a row each, as far as it has been learned here.
final class KeptRows extends Region {

    private static final List<Double> STOPS = List.of(0., .8, .97);
    private static final double LOST = .2;

    /// After so many steps at one stop things mostly have come that will (REQUIREMENTS F-3).
    private static final long ENOUGH = 4_000;
    private static final double NAME = .53;

    /// How high all rows are at the least, in letters.
    private static final double LINES = 3.75;

    private final Canvas canvas = new Canvas();
    private final List<Label> names = new ArrayList<>();
    private final Map<Double, List<Boolean>> kept = new HashMap<>();
    private long seed;
    private long take;
    private Optional<Double> learning = Optional.empty();
    private long since;
    private boolean learned;
    private double letters = 16;

    KeptRows(Words words) {
        for (double stop : STOPS) {
            var name = TextFitter.label("caption", words.text("rows." + Math.round(100 * stop)));
            name.setAlignment(Pos.CENTER_LEFT);
            names.add(name);
        }
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
        getChildren().addAll(names);
    }

    private static Hyperparameters at(double sparsity) {
        return Chapter.FIVE_IN_TWO.withSparsity(sparsity);
    }

    /// Notes what is kept at the rarity that is learned now. What was left before it had been learned was never kept, and
    /// another start forgets what was noted.
    void see(Snapshot snapshot) {
        var before = Map.copyOf(kept);
        var experiment = snapshot.experiment();
        if (experiment.seed() != seed || experiment.take() != take) {
            kept.clear();
            learning = Optional.empty();
        }
        seed = experiment.seed();
        take = experiment.take();
        var now = STOPS.stream().filter(stop -> at(stop).equals(experiment.hyperparameters())).findFirst();
        if (!now.equals(learning)) {
            learning.filter(_ -> !learned).ifPresent(kept::remove);
            since = snapshot.step();
        }
        learning = now;
        learned = snapshot.settled() || snapshot.step() - since >= ENOUGH;
        now.ifPresent(stop -> kept.put(stop, represented(snapshot)));
        if (!kept.equals(before))
            requestLayout();
    }

    private static List<Boolean> represented(Snapshot snapshot) {
        var embedding = snapshot.embedding();
        return IntStream.range(0, embedding.features()).mapToObj(embedding::represented).toList();
    }

    /// @param letters the size of its words in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        var gc = all.cleared(canvas);
        double alike = names.stream()
                .mapToDouble(name -> TextFitter.fitting(name, name.getText(), Math.min(letters, getHeight() / LINES),
                        NAME * getWidth()))
                .min()
                .orElse(letters);
        for (int row = 0; row < STOPS.size(); row++) {
            var noted = kept.getOrDefault(STOPS.get(row), List.of());
            var name = names.get(row);
            var box = all.row(row, STOPS.size(), 0);
            name.setVisible(!noted.isEmpty());
            TextFitter.fit(name, name.getText(), alike, NAME * getWidth());
            box.without(0, 0, (1 - NAME) * getWidth(), 0).place(name);
            things(gc, noted, box.without(NAME * getWidth(), 0, 0, 0));
        }
    }

    private static void things(GraphicsContext gc, List<Boolean> noted, Box box) {
        double pitch = box.width() / Math.max(1, noted.size());
        double r = Math.min(.44 * pitch, .42 * box.height());
        for (int i = 0; i < noted.size(); i++)
            Badge.draw(gc, i, box.x() + (i + .5) * pitch, box.y() + box.height() / 2, r, noted.get(i) ? 1 : LOST);
    }
}
