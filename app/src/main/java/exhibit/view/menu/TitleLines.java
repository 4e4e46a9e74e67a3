package exhibit.view.menu;

import exhibit.view.kit.TextFitter;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.control.Label;

/// How narrow a title can be that is broken into so many short lines.
final class TitleLines {

    /// The most there are of them.
    static final int MOST = 3;

    /// Letters are laid on whole pixels, so that lines come out a little wider than measured.
    private static final double SLACK = 1.09;

    private TitleLines() {
    }

    /// The width in pixels of the longest line where a title is broken best. On the JavaFX thread.
    ///
    /// @param where it is to stand
    static double narrowest(Label where, String title, double letters, int lines) {
        var words = title.split(" ", -1);
        return SLACK * spans(where, words, letters).filter(width -> lines(where, words, letters, width) <= lines).min()
                .orElse(0);
    }

    /// How many lines a title takes at a width. On the JavaFX thread.
    static int count(Label where, String title, double letters, double width) {
        return lines(where, title.split(" ", -1), letters, width / SLACK);
    }

    /// The widths of all runs of words, one of which is the longest line.
    private static DoubleStream spans(Label where, String[] words, double letters) {
        return IntStream.range(0, words.length).boxed().flatMapToDouble(from -> IntStream
                .rangeClosed(from + 1, words.length).mapToDouble(to -> width(where, words, from, to, letters)));
    }

    private static double width(Label where, String[] words, int from, int to, double letters) {
        return TextFitter.exact(where, String.join(" ", Arrays.copyOfRange(words, from, to)), letters);
    }

    /// How many lines it takes at a width; too many where a word is wider.
    private static int lines(Label where, String[] words, double letters, double width) {
        int lines = 0;
        for (int from = 0; from < words.length; lines++) {
            int to = from;
            while (to < words.length && width(where, words, from, to + 1, letters) <= width)
                to++;
            if (to == from)
                return Integer.MAX_VALUE;
            from = to;
        }
        return lines;
    }
}
