package exhibit.lessons;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The exhibit's disc for paper: each kept thing an arrow with its name, black on white. A circle is a length of 1.
///
/// @param W (2, n) as learned
/// @param names of the things, in their order
record PrintedArrows(double[][] W, List<String> names) {

    /// Half of what is drawn, so that the longest name has room on either side and a name has room below.
    static final int HALF_WIDTH = 262, HALF_HEIGHT = 164;

    private static final String OPEN = "<svg class=\"disc\" alt=\"%s\" xmlns=\"http://www.w3.org/2000/svg\""
            + " viewBox=\"%d %d %d %d\" style=\"width:%dmm;height:%dmm\">"
            + "<circle r=\"100\" fill=\"none\" stroke=\"#888\" stroke-width=\"1\"/>"
            + "<circle r=\"2.5\" fill=\"#888\"/>";
    private static final String ARROW = "<line x2=\"%1$.1f\" y2=\"%2$.1f\" stroke=\"#000\" stroke-width=\"5\"/>"
            + "<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"9\"/>";

    /// Nothing but the circle, to draw in.
    ///
    /// @param width in millimetres
    static String empty(int width) {
        return open("○", 105, 105, width) + "</svg>";
    }

    /// @param shape what they make, for whoever cannot see it
    /// @param width in millimetres
    String drawn(String shape, int width) {
        var said = labels().stream().map(ArrowLabel::name).collect(Collectors.joining(", ")) + " – " + shape;
        return open(said, HALF_WIDTH, HALF_HEIGHT, width) + kept().mapToObj(this::arrow).collect(Collectors.joining())
                + labels().stream().map(ArrowLabel::drawn).collect(Collectors.joining()) + "</svg>";
    }

    /// The names of what is kept.
    List<ArrowLabel> labels() {
        return kept().mapToObj(i -> ArrowLabel.at(W[0][i], W[1][i], names.get(i))).toList();
    }

    private IntStream kept() {
        return IntStream.range(0, names.size()).filter(i -> Story.keeps(W, i));
    }

    private String arrow(int i) {
        return String.format(Locale.ROOT, ARROW, 100 * W[0][i], -100 * W[1][i]);
    }

    private static String open(String said, int halfWidth, int halfHeight, int width) {
        return String.format(Locale.ROOT, OPEN, said, -halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight, width,
                Math.round(width * (double) halfHeight / halfWidth));
    }
}
