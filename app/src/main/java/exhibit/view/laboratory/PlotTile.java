package exhibit.view.laboratory;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.plot.PlotView;
import javafx.scene.layout.Region;

/// A picture that does not lead, small and without words. A tap makes it the one that leads.
final class PlotTile extends Region {

    private static final double EDGE = .07;

    private final Words words;
    private final PlotView picture;

    /// @param lead what to do when it is tapped
    PlotTile(Words words, Runnable lead) {
        this.words = words;
        picture = PlotView.small(words);
        getStyleClass().add("card");
        getChildren().add(picture);
        Tap.button(this, "", lead);
    }

    void show(Plot plot) {
        picture.show(plot);
        setAccessibleText(words.label(plot.title()));
    }

    void move(long nanos) {
        picture.move(nanos);
    }

    @Override
    protected void layoutChildren() {
        double edge = Math.rint(EDGE * getHeight());
        picture.size(edge);
        new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge).place(picture);
    }
}
