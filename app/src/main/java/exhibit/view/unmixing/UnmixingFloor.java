package exhibit.view.unmixing;

import exhibit.control.Session;
import exhibit.hardware.Knob;
import exhibit.story.AnswerPrice;
import exhibit.story.DictionarySearch;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Visitor;
import exhibit.view.knob.ScreenKnob;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;

/// What was mixed is unmixed: the disc, what an answer costs, and what can be done now.
public final class UnmixingFloor extends Pane {

    private static final double FINGER_MM = 20;

    /// No target takes more of the shorter side than this.
    private static final double MOST = .24;

    /// The letters of captions, in parts of those of a title.
    private static final double NAMES = .72;

    /// Those of the price, which is read over the whole screen.
    private static final double PRICE = .9;

    private final Visitor visitor;
    private final SearchDisc disc;
    private final ScreenKnob knob;
    private final UnmixingTiles tiles;
    private final UnmixingWords words;
    private Optional<DictionarySearch> search = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private boolean large;

    /// @param turn how the plane lies
    public UnmixingFloor(Turn turn, Visitor visitor) {
        this.visitor = visitor;
        disc = new SearchDisc(turn, visitor.viewing().face());
        knob = ScreenKnob.lent(Knob.FIRST, visitor::used);
        tiles = new UnmixingTiles(visitor);
        words = new UnmixingWords(visitor.words());
        knob.behind(longest());
        getChildren().add(disc);
        getChildren().addAll(words.nodes());
        getChildren().add(knob);
        getChildren().addAll(tiles.nodes());
    }

    private String longest() {
        return Stream.of(AnswerPrice.values()).map(this::value).max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private String value(AnswerPrice price) {
        return visitor.words().text("unmix.price." + price.word());
    }

    public void show(Session now, DictionarySearch next) {
        search = Optional.of(next);
        large = now.comfort().large();
        disc.show(next);
        tiles.show(next);
        knob.setVisible(next.phase() != DictionarySearch.Phase.LEARNING);
        knob.show(visitor.words().text("unmix.price"), next.price().position(), value(next.price()));
        refresh();
        requestLayout();
    }

    public void show(Snapshot snapshot, long nanos) {
        this.snapshot = Optional.of(snapshot);
        disc.show(snapshot, nanos);
        refresh();
    }

    /// Says what the newest picture deserves.
    public void refresh() {
        search.ifPresent(now -> snapshot.ifPresent(seen -> tell(now, seen)));
    }

    private void tell(DictionarySearch now, Snapshot seen) {
        if (words.show(now, seen)) requestLayout();
    }

    /// @param calm whether nothing comes and goes by itself
    public void calm(boolean calm) {
        disc.calm(calm);
    }

    public void move(long nanos) {
        disc.move(nanos);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        double letters = visitor.viewing().measure(getWidth(), getHeight(), large).letters();
        double finger = Math.min(FINGER_MM * visitor.viewing().pixels(getWidth(), getHeight()),
                MOST * Math.min(getWidth(), getHeight()));
        var plan = UnmixingPlan.of(getWidth(), getHeight(), large, letters, finger);
        plan.disc(Disc.side(plan.ring())).place(disc);
        words.place(plan, letters, NAMES * letters);
        knob.size(NAMES * letters, PRICE * letters);
        plan.knob().place(knob);
        tiles.place(plan.tiles(), large ? letters : NAMES * letters, large);
    }
}
