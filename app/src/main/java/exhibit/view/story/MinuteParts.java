package exhibit.view.story;

import exhibit.control.Place;
import exhibit.story.MinuteScreen;
import exhibit.story.Pressing;
import exhibit.training.Snapshot;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.Visitor;
import exhibit.view.machine.Machine;
import exhibit.view.machine.MachinePlan;
import java.util.List;
import javafx.scene.Node;

/// What only the first minute shows: what the marks mean, what was kept at which rarity, one against two, and how far the
/// minute is.
final class MinuteParts {

    private final Legend legend;
    private final KeptRows rows;
    private final PriceScene one;
    private final PriceScene two;
    private final Dots dots = new Dots(MinuteScreen.values().length);

    /// @param faced whether the machine has a face
    MinuteParts(Visitor visitor, Turn turn, boolean faced) {
        var words = visitor.words();
        legend = new Legend(words);
        rows = new KeptRows(words);
        one = new PriceScene(turn, words.text("minute.price.one"), faced);
        two = new PriceScene(turn, words.text("minute.price.two"), faced);
    }

    List<Node> nodes() {
        return List.of(one, two, legend, rows, dots);
    }

    Dots dots() {
        return dots;
    }

    /// @param pair whether one stands against two
    void show(Place place, boolean pair) {
        one.setVisible(pair);
        two.setVisible(pair);
        dots.setVisible(place instanceof Place.Minute);
        legend.setVisible(place instanceof Place.Minute minute && minute.at() == MinuteScreen.ANSWER);
        rows.setVisible(place instanceof Place.Minute minute && minute.at() == MinuteScreen.ALL_FIVE);
        if (place instanceof Place.Minute minute)
            dots.show(List.of(MinuteScreen.values()).indexOf(minute.at()));
    }

    void show(Snapshot seen, long nanos) {
        rows.see(seen);
        if (!one.isVisible()) return;
        var apart = Pressing.APART.things(seen.embedding());
        one.show(seen, apart.stream().limit(1).toList(), nanos);
        two.show(seen, apart, nanos);
    }

    /// Once a frame.
    void move(Machine machine) {
        if (legend.isVisible() && machine.isSaid())
            legend.show(machine.now());
    }

    /// Below the bubble, where older answers would fall.
    void place(Machine machine, MachinePlan plan, StoryLayout layout) {
        boolean room = plan.seesOlder();
        legend.setVisible(legend.isVisible() && room);
        rows.setVisible(rows.isVisible() && room);
        machine.remember(!legend.isVisible() && !rows.isVisible());
        legend.size(layout.caption());
        rows.size(layout.caption());
        var bubble = machine.bubble(plan);
        double foot = plan.tiles().y() - .3 * layout.caption();
        below(bubble, 1.5 * layout.caption(), foot).place(legend);
        below(bubble, .3 * layout.caption(), foot).place(rows);
    }

    private static Box below(Box bubble, double gap, double foot) {
        double top = bubble.bottom() + gap;
        return new Box(bubble.x(), top, bubble.width(), Math.max(1, foot - top));
    }

    /// One against two, their words of one size.
    void pair(Box box, double gap, double letters, boolean lies) {
        double each = (lies ? box.column(0, 2, gap) : box).width();
        double alike = Math.min(one.fitting(letters, each), two.fitting(letters, each));
        for (int i = 0; i < 2; i++) {
            var scene = i == 0 ? one : two;
            scene.size(alike);
            (lies ? box.column(i, 2, gap) : box.row(i, 2, gap)).place(scene);
        }
    }
}
