package exhibit.view.laboratory;

import exhibit.text.Words;
import exhibit.view.kit.Box;
import exhibit.view.kit.Tap;
import exhibit.view.kit.TextFitter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What to watch on a page, in large letters: the first sentence, and the next ones where they have room. A tap on it asks
/// for all.
final class KeySentence extends Region {

    /// Between two sentences; what follows a short form begins small.
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}¿¡«„“\"])");

    /// Where it takes the room that it needs, at most so much of it, in letters.
    private static final double MOST = 5.2;

    /// The line that offers the rest, in letters of the sentence.
    private static final double MORE = .8;
    private static final double MORE_LINE = 1.3;

    private final Label line = TextFitter.label("sentence");
    private final Label more = TextFitter.label("sign");
    private List<String> sentences = List.of("");
    private double letters = 24;

    /// @param asked what to do when it is tapped
    KeySentence(Words words, Runnable asked) {
        more.setText(words.text("more") + " …");
        more.setAlignment(Pos.TOP_LEFT);
        line.setWrapText(true);
        line.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("asks");
        getChildren().addAll(line, more);
        Tap.button(this, "", asked);
    }

    /// @param advice what to see
    void show(String advice) {
        sentences = List.of(END.split(advice));
        setAccessibleText(advice);
        requestLayout();
    }

    /// @param letters the size it is meant to have in pixels
    void size(double letters) {
        this.letters = letters;
        requestLayout();
    }

    /// How high it is in letters as they are meant to be, with the line that offers the rest.
    double needed(double letters, double width) {
        return high(fitting(letters, width, MOST * letters), letters, width) + foot(letters);
    }

    private static double foot(double letters) {
        return MORE_LINE * MORE * letters;
    }

    private double high(String text, double letters, double width) {
        return TextFitter.height(line, text, letters, width - 2) + 4;
    }

    /// As many sentences as fit, at least the first.
    private String fitting(double letters, double width, double height) {
        return IntStream.iterate(sentences.size(), count -> count > 1, count -> count - 1)
                .mapToObj(count -> String.join(" ", sentences.subList(0, count)))
                .filter(text -> high(text, letters, width) <= height).findFirst().orElse(sentences.getFirst());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth(), below = foot(letters);
        var text = fitting(letters, width, getHeight() - below);
        line.setText(text);
        more.setVisible(high(text, letters, width) + below <= getHeight() + 1);
        double high = more.isVisible() ? high(text, letters, width) : getHeight();
        TextFitter.fit(line, letters, width - 2, high - 2);
        new Box(0, 0, width, high).place(line);
        TextFitter.fit(more, more.getText(), MORE * letters, width - 2);
        new Box(0, high, width, below).place(more);
    }
}
