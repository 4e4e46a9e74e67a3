package exhibit.view.game;

import exhibit.control.Request;
import exhibit.story.DotGame.Phase;
import exhibit.story.Judgement;
import exhibit.text.Things;
import exhibit.text.Words;
import exhibit.view.disc.Disc;
import exhibit.view.kit.Badge;
import exhibit.view.kit.Box;
import exhibit.view.kit.Palette;
import exhibit.view.kit.Tap;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The things around the ring: a badge at the tip of each arrow, and a cell in which a finger finds it.
final class TipButtons extends Pane {

    /// More cells than these leave no finger room.
    private static final int MOST = 12;

    /// In cells; glows reach further.
    private static final double BADGE = .36;
    private static final double DOTTED = .44;
    private static final double GLOW = .65;
    private static final double STANDS_BACK = .38;
    private static final double TURNED = 1e-4;
    private final Visitor visitor;
    private final Disc disc;
    private final Canvas canvas = new Canvas();
    private final List<Region> cells = new ArrayList<>();
    private double[] angles = {};
    private double away;
    private double cell;
    private Optional<GameMoment> moment = Optional.empty();
    private GameClock clock = GameClock.ended(Phase.LEARNING);

    TipButtons(Visitor visitor, Disc disc) {
        this.visitor = visitor;
        this.disc = disc;
        canvas.setMouseTransparent(true);
        setManaged(false);
        setPickOnBounds(false);
        getChildren().add(canvas);
    }

    /// @param away how far from the middle cells have theirs, in pixels
    /// @param cell the width of one
    void size(double away, double cell) {
        this.away = away;
        this.cell = cell;
        moment.ifPresent(this::turn);
        requestLayout();
    }

    void show(GameMoment now, GameClock at) {
        moment = Optional.of(now);
        clock = at;
        count(Math.min(MOST, now.embedding().features()));
        turn(now);
        requestLayout();
    }

    /// Keys go from one to the next as one reads.
    private void turn(GameMoment now) {
        angles = angles(now);
        var order = IntStream.range(0, cells.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> Math.rint(away * Math.sin(angles[i])))).map(cells::get)
                .toList();
        if (!order.equals(getChildren().subList(1, getChildren().size())))
            getChildren().setAll(Stream.concat(Stream.of(canvas), order.stream()).toList());
    }

    /// The arrows have moved.
    void follow() {
        moment.filter(now -> turned(angles(now))).ifPresent(now -> show(now, clock));
    }

    private boolean turned(double[] next) {
        return IntStream.range(0, next.length).anyMatch(i -> Math.abs(next[i] - angles[i]) > TURNED);
    }

    private void count(int things) {
        if (things == cells.size()) return;
        cells.clear();
        for (int i = 0; i < things; i++)
            cells.add(button(i));
    }

    private Region button(int thing) {
        var button = new Region();
        button.getStyleClass().add("thing-button");
        Tap.button(button, thing < Things.COUNT
                ? Words.capital(visitor.words().text(Things.key(thing)))
                : Integer.toString(thing + 1), () -> visitor.asked(new Request.Press(thing)));
        return button;
    }

    private double[] angles(GameMoment now) {
        var learned = now.embedding();
        var places = disc.places();
        int count = cells.size();
        if (learned.hidden() > 2 || places.x.length < count) return TipAngles.even(count);
        var kept = new boolean[count];
        for (int i = 0; i < count; i++)
            kept[i] = learned.represented(i);
        return TipAngles.of(Arrays.copyOf(places.x, count), Arrays.copyOf(places.y, count), kept,
                2 * Math.asin(Math.min(1, cell / 2 / Math.max(1, away))));
    }

    /// Where a thing's cell is, with the middle of the disc in the middle of this.
    private Box cell(int thing) {
        double side = Math.min(cell, 2 * away * Math.sin(Math.PI / Math.max(2, cells.size())));
        return new Box(getWidth() / 2 + away * Math.cos(angles[thing]) - side / 2,
                getHeight() / 2 + away * Math.sin(angles[thing]) - side / 2, side, side);
    }

    @Override
    protected void layoutChildren() {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(canvas);
        for (int i = 0; i < cells.size(); i++)
            cell(i).place(cells.get(i));
        moment.ifPresent(now -> {
            for (int i = 0; i < cells.size(); i++)
                draw(gc, now, i, cell(i));
        });
    }

    private void draw(GraphicsContext gc, GameMoment now, int thing, Box box) {
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.width() / 2;
        double r = BADGE * box.width();
        if (now.isLifted() && clock.lit() > 0)
            lifted(gc, now, thing, x, y, r);
        else
            Badge.draw(gc, thing, x, y, r, 1);
        if (!now.learns() && !now.isLifted())
            ring(gc, now, thing, x, y, DOTTED * box.width());
    }

    /// What came shines, what was named and did not come is hollow, and all else stands back.
    private void lifted(GraphicsContext gc, GameMoment now, int thing, double x, double y, double r) {
        boolean named = now.picked().contains(thing) || now.machine().contains(thing);
        if (now.round().coming().contains(thing))
            Marks.thing(gc, Judgement.RIGHT, thing, 1, x, y, r);
        else if (named && clock.judges())
            Marks.thing(gc, Judgement.WRONG, thing, 1, x, y, r);
        else
            Badge.draw(gc, thing, x, y, r, named ? 1 : 1 - (1 - STANDS_BACK) * clock.lit());
    }

    private static void ring(GraphicsContext gc, GameMoment now, int thing, double x, double y, double r) {
        boolean picked = now.picked().contains(thing);
        gc.setStroke(picked ? Palette.WORDS : Palette.GATE);
        gc.setLineWidth(Math.max(1.5, (picked ? .08 : .04) * r));
        if (!picked)
            gc.setLineDashes(.06 * r, .14 * r);
        gc.strokeOval(x - r, y - r, 2 * r, 2 * r);
        gc.setLineDashes();
        if (!now.isAsked() || now.game().pointed() != thing) return;
        gc.setStroke(Palette.WORDS);
        gc.strokeOval(x - 1.12 * r, y - 1.12 * r, 2.24 * r, 2.24 * r);
    }

    /// With room for its glows.
    static double side(double away, double cell) {
        return 2 * (away + GLOW * cell);
    }
}
