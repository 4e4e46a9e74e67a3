package exhibit.view.unmixing;

import exhibit.story.DictionaryFinds;
import exhibit.story.DictionarySearch;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.DiscScene;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The disc while things are unmixed: at first the arrows of the machine, then dots alone, and arrows that look among
/// them.
final class SearchDisc extends Region {

    private static final double NANOS = 1e9;
    private static final double LONGEST = .1;

    private final Turn turn;
    private final Disc disc;
    private final Canvas canvas = new Canvas();
    private final ArrowPaths paths = new ArrowPaths();
    private Optional<SamplePoints> points = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();
    private DictionarySearch.Phase phase = DictionarySearch.Phase.LEARNING;
    private boolean calm;
    private long last;

    SearchDisc(Turn turn, boolean faced) {
        this.turn = turn;
        disc = new Disc(turn);
        disc.set(disc.scene().face(faced));
        canvas.setMouseTransparent(true);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(disc, canvas);
    }

    void show(DictionarySearch search) {
        phase = search.phase();
        disc.set(disc.scene().content(
                phase == DictionarySearch.Phase.LEARNING ? DiscScene.Content.LEARNED : DiscScene.Content.DOT));
        requestLayout();
    }

    void show(Snapshot snapshot, long nanos) {
        shown = Optional.of(snapshot);
        disc.show(snapshot, nanos);
        snapshot.dictionary().ifPresentOrElse(paths::add, paths::forget);
        requestLayout();
    }

    /// @param calm whether nothing comes and nothing leaves a way
    void calm(boolean calm) {
        this.calm = calm;
        disc.calm(calm);
    }

    /// Once a frame.
    void move(long nanos) {
        double seconds = Math.clamp((nanos - last) / NANOS, 0, LONGEST);
        last = nanos;
        disc.move(nanos);
        if (phase == DictionarySearch.Phase.LEARNING) return;
        if (!calm) points.ifPresent(all -> all.move(seconds));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        all.place(disc);
        var gc = all.cleared(canvas);
        if (phase == DictionarySearch.Phase.LEARNING) return;
        gc.save();
        gc.translate(getWidth() / 2, getHeight() / 2);
        shown.filter(seen -> seen.embedding().hidden() == 2)
                .ifPresent(seen -> draw(new SearchPicture(gc, turn, disc.radius()), seen));
        gc.restore();
    }

    private void draw(SearchPicture picture, Snapshot seen) {
        var finds = DictionaryFinds.of(seen);
        picture.points(points(seen), finds.things());
        if (seen.dictionary().isEmpty()) return;
        if (phase == DictionarySearch.Phase.RESTING) picture.missed(seen.embedding(), finds.things());
        if (!calm) picture.ways(paths);
        picture.arrows(seen.dictionary().get(), finds);
    }

    private SamplePoints points(Snapshot seen) {
        var now = points.filter(all -> all.isOf(seen.embedding())).orElseGet(() -> new SamplePoints(seen.embedding()));
        points = Optional.of(now);
        return now;
    }
}
