package exhibit.view.game;

import exhibit.story.DotGame;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How it stands: a disc a round for each of the two, open until its cover has gone.
final class Score extends Region {

    private static final double NAME = .46;
    private static final double DISC = .4;

    /// The most that letters have of a row.
    private static final double LETTERS = .8;

    /// From here on both stand in one row, in heights.
    private static final double FLAT = 6;

    private final Canvas canvas = new Canvas();
    private final Label you;
    private final Label iris;
    private List<Boolean> yours = List.of();
    private List<Boolean> its = List.of();
    private double letters = 16;

    Score(Words words) {
        you = TextFitter.label("sentence", words.text("game.you"));
        iris = TextFitter.label("sentence", words.text("game.iris"));
        for (var name : List.of(you, iris)) {
            name.setAlignment(Pos.CENTER_LEFT);
            name.getStyleClass().add("name");
        }
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(canvas, you, iris);
    }

    /// @param yours whether the visitor had each round right whose cover has gone
    /// @param its the same of the machine
    void show(List<Boolean> yours, List<Boolean> its) {
        if (this.yours.equals(yours) && this.its.equals(its)) return;
        this.yours = yours;
        this.its = its;
        requestLayout();
    }

    /// @param letters the size of names in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var all = new Box(0, 0, getWidth(), getHeight());
        var gc = all.cleared(canvas);
        boolean flat = getWidth() > FLAT * getHeight();
        row(gc, flat ? all.column(0, 2, letters) : all.row(0, 2, 0), you, yours);
        row(gc, flat ? all.column(1, 2, letters) : all.row(1, 2, 0), iris, its);
    }

    private void row(GraphicsContext gc, Box row, Label name, List<Boolean> won) {
        double pitch = Math.min((1 - NAME) * row.width() / DotGame.ROUNDS, .95 * row.height());
        double wide = row.width() - DotGame.ROUNDS * pitch;
        TextFitter.fit(name, name.getText(), Math.min(letters, LETTERS * row.height()), wide - .2 * letters);
        new Box(row.x(), row.y(), wide, row.height()).place(name);
        for (int round = 0; round < DotGame.ROUNDS; round++) {
            double x = row.right() - (DotGame.ROUNDS - round - .5) * pitch;
            double y = row.y() + row.height() / 2;
            if (round >= won.size())
                Judged.open(gc, x, y, DISC * pitch);
            else if (won.get(round))
                Judged.tick(gc, x, y, DISC * pitch);
            else
                Judged.cross(gc, x, y, DISC * pitch);
        }
    }
}
