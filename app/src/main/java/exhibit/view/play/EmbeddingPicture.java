package exhibit.view.play;

import exhibit.model.ClosedFigure;
import exhibit.story.FigureStage;
import exhibit.text.Words;
import exhibit.training.Snapshot;
import exhibit.view.disc.Disc;
import exhibit.view.disc.Turn;
import exhibit.view.kit.Box;
import exhibit.view.kit.StyleSheets;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One snapshot without the exhibit around it: the disc where there is one to draw, the charts beyond three dimensions.
public final class EmbeddingPicture {

    private static final int MOST_DRAWN = 3;

    private final Pane wall;

    public EmbeddingPicture(Snapshot snapshot, Words words) {
        wall = snapshot.embedding().hidden() > MOST_DRAWN ? charts(snapshot, words) : disc(snapshot);
        StyleSheets.dress(wall);
    }

    public Parent node() {
        return wall;
    }

    private static Pane disc(Snapshot snapshot) {
        var disc = new Disc(new Turn());
        disc.show(snapshot, 0);
        ClosedFigure.of(snapshot.embedding()).map(FigureStage::of).ifPresent(disc::stand);
        return frame(disc, 0, () -> {});
    }

    private static Pane charts(Snapshot snapshot, Words words) {
        var table = new Table(words, .56);
        table.show(snapshot);
        return frame(table, .04, () -> table.size(Math.clamp(table.getWidth() / 50, 10, 24)));
    }

    private static Pane frame(Region content, double margin, Runnable placed) {
        var frame = new Pane() {
            @Override
            protected void layoutChildren() {
                double edge = margin * Math.min(getWidth(), getHeight());
                new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge).place(content);
                placed.run();
            }
        };
        frame.getChildren().add(content);
        return frame;
    }
}
