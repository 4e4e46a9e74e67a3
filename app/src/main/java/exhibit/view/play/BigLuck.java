package exhibit.view.play;

import exhibit.control.Session;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.List;
import javafx.scene.layout.Region;

/// The challenge that lies on top, and below it what begins anew.
final class BigLuck extends Region {

    /// The challenge's part of the height: with what begins anew in one row below it, and in two.
    private static final double CARD = .68;
    private static final double LESS_CARD = .51;

    private static final double FLAT = 1.5;

    /// So much wider, and the letters of one row shrink by as much.
    private static final double CLOSER = 1.12;

    private final ChallengeCard goal;
    private final List<Pill> pills;
    private double letters = 16;
    private double gap;

    BigLuck(Visitor visitor) {
        goal = new ChallengeCard(visitor);
        pills = Pill.verbs(visitor);
        setManaged(false);
        getChildren().add(goal);
        getChildren().addAll(pills);
    }

    void show(Session now, int challenge) {
        goal.show(challenge, now.cameBack(), now.comfort().calm());
    }

    void look(Snapshot snapshot, long nanos) {
        goal.look(snapshot, nanos);
    }

    void move(long nanos) {
        goal.move(nanos);
    }

    /// @param letters the size of all words in pixels
    void size(double letters, double gap) {
        this.letters = letters;
        this.gap = gap;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        boolean beside = Pill.row(pills, FLAT * letters, gap, letters) <= CLOSER * getWidth();
        double card = (beside ? CARD : LESS_CARD) * getHeight();
        goal.size(letters, letters);
        all.without(0, 0, 0, getHeight() - card).place(goal);
        var below = all.without(0, card + gap, 0, 0);
        if (beside)
            Pill.share(pills, below, gap, letters);
        else
            Pill.below(pills, below, gap, letters);
    }
}
