package exhibit.view.laboratory;

import exhibit.study.plot.Plot;
import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How the answer does on other examples: a name, a number and a bar each. A long bar is bad; a thin faint one below it is
/// that of the last try.
final class OtherExamples extends Region {

    private static final int MOST = 3;

    /// A loss of which the bar is half full: what no arrows and no biases would cost, all always there, is 1.
    private static final double HALF = .25;

    /// How thick the bar of the last try is, beside this one's.
    private static final double GHOST = .5;

    private final Words words;
    private final Label title = TextFitter.label("heading");
    private final List<Label> names = Stream.generate(() -> TextFitter.label("name")).limit(MOST).toList();
    private final List<Label> figures = Stream.generate(() -> TextFitter.label("name")).limit(MOST).toList();
    private final List<Region> tracks = Stream.generate(() -> bar("working-track")).limit(MOST).toList();
    private final List<Region> bars = Stream.generate(() -> bar("wrong")).limit(MOST).toList();
    private final List<Region> ghosts = Stream.generate(() -> bar("wrong-before")).limit(MOST).toList();
    private List<Double> losses = List.of();
    private List<Double> before = List.of();
    private double letters = 12;

    OtherExamples(Words words) {
        this.words = words;
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(title);
        getChildren().addAll(names);
        getChildren().addAll(figures);
        getChildren().addAll(tracks);
        getChildren().addAll(bars);
        getChildren().addAll(ghosts);
        figures.forEach(figure -> figure.setAlignment(Pos.BASELINE_RIGHT));
        names.forEach(name -> name.setAlignment(Pos.BASELINE_LEFT));
        show(new Plot.Bars("hand.elsewhere", "", List.of(), List.of(), List.of()), List.of());
    }

    private static Region bar(String style) {
        var bar = new Region();
        bar.getStyleClass().add(style);
        bar.setManaged(false);
        return bar;
    }

    /// @param last the heights of the last try; none before there is one
    void show(Plot.Bars plot, List<Double> last) {
        losses = plot.heights();
        before = last;
        title.setText(words.label(plot.title()));
        for (int i = 0; i < MOST; i++) {
            boolean there = i < losses.size();
            for (var part : List.of(names.get(i), figures.get(i), tracks.get(i), bars.get(i)))
                part.setVisible(there);
            ghosts.get(i).setVisible(there && i < last.size() && !last.get(i).equals(losses.get(i)));
            names.get(i).setText(there ? words.label(plot.names().get(i)) : "");
            figures.get(i).setText(there ? words.wrong(losses.get(i)) : "");
        }
        requestLayout();
    }

    /// @param letters the size of small letters in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double head = 2.6 * letters;
        TextFitter.wrap(title, letters, new Box(0, 0, getWidth(), head));
        double high = Math.min(3.2 * letters, (getHeight() - head) / MOST);
        IntStream.range(0, losses.size()).forEach(i -> row(i, new Box(0, head + i * high, getWidth(), high)));
    }

    private void row(int i, Box box) {
        double thick = .45 * letters;
        var text = box.without(0, 0, 0, thick + .5 * letters);
        double figure = 3.4 * letters;
        TextFitter.fit(figures.get(i), figures.get(i).getText(), letters, figure);
        new Box(text.right() - figure, text.y(), figure, text.height()).place(figures.get(i));
        TextFitter.fit(names.get(i), names.get(i).getText(), letters, text.width() - figure - 4);
        new Box(text.x(), text.y(), text.width() - figure - 4, text.height()).place(names.get(i));
        new Box(box.x(), text.bottom() + .1 * letters, box.width(), thick).place(tracks.get(i));
        new Box(box.x(), text.bottom() + .1 * letters, Math.max(thick, box.width() * share(losses.get(i))), thick)
                .place(bars.get(i));
        if (i < before.size())
            new Box(box.x(), text.bottom() + .15 * letters + thick,
                    Math.max(GHOST * thick, box.width() * share(before.get(i))), GHOST * thick).place(ghosts.get(i));
    }

    /// How full the bar of a loss is: never full, so that every change of a loss moves it.
    static double share(double loss) {
        return loss / (loss + HALF);
    }
}
