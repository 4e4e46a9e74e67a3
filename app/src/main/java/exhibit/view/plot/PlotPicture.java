package exhibit.view.plot;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.StyleSheets;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// One plot without a page around it.
public final class PlotPicture {

    private static final double MARGIN = .04;
    private static final double LETTERS = .026;

    private final Pane wall;

    public PlotPicture(Plot plot, Words words) {
        var view = new PlotView(words, (_, _) -> {});
        view.show(plot);
        wall = new Pane(view) {
            @Override
            protected void layoutChildren() {
                double side = Math.min(getWidth(), getHeight());
                double edge = MARGIN * side;
                view.size(LETTERS * side);
                new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge).place(view);
            }
        };
        StyleSheets.dress(wall);
    }

    public Parent node() {
        return wall;
    }
}
