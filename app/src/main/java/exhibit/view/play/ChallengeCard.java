package exhibit.view.play;

import exhibit.control.Request;
import exhibit.story.ChallengeProgress;
import exhibit.text.ChallengeWords;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.Visitor;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The challenge as a picture to make and in words; a tap takes the next one. Where it is met, what was made lies over
/// its picture, a line runs around it, and after a while the next one comes by itself. A secret that is found comes first.
final class ChallengeCard extends Region {

    /// The line has come round after the first, the next challenge comes after the second.
    private static final double ROUND_SECONDS = 1.2;
    private static final double NEXT_SECONDS = 3;
    private static final double NANOS = 1e9;

    /// A picture that rests is looked at again so often.
    private static final long LOOK_NANOS = 1_000_000_000;

    /// How much light is left to the picture under what was made.
    private static final double BELOW = .3;

    /// Beside the picture words need so many letters of width, or it gives way to them.
    private static final double WORDS = 5;
    private static final double PICTURE = .3;
    private static final double RING = .78;

    private final Words words;
    private final Visitor visitor;
    private final Canvas picture = new Canvas();
    private final ChallengeLines lines = new ChallengeLines();
    private final RunningOutline outline = new RunningOutline();
    private final ChallengeProgress quest = new ChallengeProgress();
    private Optional<Snapshot> seen = Optional.empty();
    private OptionalLong met = OptionalLong.empty();
    private boolean cameBack;
    private boolean calm;
    private boolean told;
    private long looked;
    private int at;
    private String came = "";
    private double letters = 16;
    private double least = 12;

    ChallengeCard(Visitor visitor) {
        this.visitor = visitor;
        words = visitor.words();
        picture.setMouseTransparent(true);
        getStyleClass().addAll("tile", "goal");
        getChildren().addAll(picture, lines, outline);
        Tap.button(this, "", () -> visitor.asked(new Request.Card()));
        say();
    }

    /// @param at which challenge, from 0
    /// @param cameBack whether things were much rarer in this run before
    void show(int at, boolean cameBack, boolean calm) {
        this.at = at;
        this.cameBack = cameBack;
        this.calm = calm;
        quest.take(at);
        say();
    }

    /// Tells those who do not see what came of the knobs.
    void tell(String came) {
        this.came = came;
        describe();
    }

    void look(Snapshot snapshot, long nanos) {
        seen = Optional.of(snapshot);
        looked = nanos;
        boolean met = quest.isMet();
        boolean secret = quest.isSecret();
        quest.look(snapshot, cameBack, nanos);
        if (quest.isMet())
            requestLayout();
        if (quest.isMet() != met || quest.isSecret() != secret)
            say();
        run(nanos);
    }

    /// Lets time pass, also where the picture rests.
    void move(long nanos) {
        if (nanos - looked >= LOOK_NANOS && seen.isPresent())
            look(seen.get(), nanos);
        else if (quest.isMet())
            run(nanos);
    }

    private void run(long nanos) {
        if (!quest.isMet()) {
            met = OptionalLong.empty();
            told = false;
            outline.run(quest.isSecret() ? 1 : 0);
            return;
        }
        if (met.isEmpty())
            met = OptionalLong.of(nanos);
        double seconds = (nanos - met.getAsLong()) / NANOS;
        outline.run(calm ? 1 : seconds / ROUND_SECONDS);
        if (seconds < NEXT_SECONDS || told)
            return;
        told = true;
        visitor.asked(new Request.Solved(at));
    }

    private void say() {
        var text = ChallengeWords.of(words, quest);
        if (lines.say(quest.isSecret() ? "" : ChallengeWords.ask(words, quest), text))
            describe();
    }

    private void describe() {
        var text = ChallengeWords.of(words, quest);
        setAccessibleText(came.isEmpty() ? text : came + ". " + text);
    }

    /// @param letters the size of plain words in pixels
    /// @param least the size below which no word should be
    void size(double letters, double least) {
        this.letters = letters;
        this.least = least;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        PlayTile.round(this);
        double edge = .22 * least;
        var all = new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
        double side = Math.min(all.height(), PICTURE * all.width());
        boolean pictured = !quest.isSecret() && all.width() - side >= WORDS * least;
        picture.setVisible(pictured);
        if (pictured)
            draw(all.without(0, 0, all.width() - side, 0));
        lines.size(letters, least);
        (pictured ? all.without(side + edge, 0, 0, 0) : all).place(lines);
        outline.place(getWidth(), getHeight(), PlayTile.ROUND);
    }

    private void draw(Box place) {
        var gc = new Box(0, 0, getWidth(), getHeight()).cleared(picture);
        var icon = new FigureIcon(gc, RING * Math.min(place.width(), place.height()) / 2);
        gc.save();
        gc.translate(place.x() + place.width() / 2, place.y() + place.height() / 2);
        var made = seen.filter(_ -> quest.isMet());
        gc.setGlobalAlpha(made.isPresent() ? BELOW : 1);
        icon.draw(FigureShape.ofChallenge(quest.challenge().id()));
        gc.setGlobalAlpha(1);
        made.ifPresent(snapshot -> icon.draw(snapshot.embedding()));
        gc.restore();
    }
}
