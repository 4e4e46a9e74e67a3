package exhibit.view.play;

import exhibit.control.Request;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Pill;
import exhibit.view.kit.Visitor;
import java.util.List;
import javafx.scene.layout.Region;

/// The challenge that lies on top, and below it what begins anew.
final class BigLuck extends Region {

    /// The challenge's part of the height.
    private static final double CARD = .51;

    private final ChallengeCard goal;
    private final List<Pill> pills;
    private double letters = 16;
    private double gap;

    BigLuck(Visitor visitor) {
        goal = new ChallengeCard(visitor.words(), () -> visitor.asked(new Request.Card()));
        pills = Pill.verbs(visitor);
        setManaged(false);
        getChildren().add(goal);
        getChildren().addAll(pills);
    }

    void show(int challenge) {
        goal.show(challenge);
    }

    void look(Snapshot snapshot, boolean cameBack, long nanos) {
        goal.look(snapshot, cameBack, nanos);
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
        double card = CARD * getHeight();
        goal.size(letters / ChallengeCard.LETTERS, false);
        all.without(0, 0, 0, getHeight() - card).place(goal);
        var below = all.without(0, card + gap, 0, 0);
        for (int i = 0; i < pills.size(); i++) {
            pills.get(i).size(letters);
            below.row(i, pills.size(), gap).place(pills.get(i));
        }
    }
}
