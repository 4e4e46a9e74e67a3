package exhibit.lessons;

import java.util.List;
import java.util.Locale;

/// The exhibit's disc for paper: each kept thing an arrow with its name, black on white. A circle is a length of 1.
final class PrintedArrows {

    /// From here on a thing counts as kept, as on the screen.
    private static final double KEPT = .5;

    private static final String OPEN = "<svg class=\"disc\" xmlns=\"http://www.w3.org/2000/svg\""
            + " viewBox=\"-236 -152 472 304\" style=\"width:%dmm;height:%dmm\">"
            + "<circle r=\"100\" fill=\"none\" stroke=\"#888\" stroke-width=\"1\"/>"
            + "<circle r=\"2.5\" fill=\"#888\"/>";
    private static final String ARROW = "<line x2=\"%1$.1f\" y2=\"%2$.1f\" stroke=\"#000\" stroke-width=\"5\"/>"
            + "<circle cx=\"%1$.1f\" cy=\"%2$.1f\" r=\"9\"/>";
    private static final String NAME = "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-family=\"Picture\""
            + " font-size=\"27\">%s</text>";

    private PrintedArrows() {
    }

    /// Nothing but the circle, to draw in.
    static String empty(int width) {
        return open(width).replace("-236 -152 472 304", "-105 -105 210 210").replaceFirst("height:\\d+", "height:" + width)
                + "</svg>";
    }

    /// @param W (2, n) as learned
    /// @param width in millimetres
    static String drawn(double[][] W, List<String> names, int width) {
        var svg = new StringBuilder(open(width));
        for (int i = 0; i < names.size(); i++)
            if (Math.hypot(W[0][i], W[1][i]) > KEPT)
                svg.append(arrow(W[0][i], W[1][i], names.get(i)));
        return svg.append("</svg>").toString();
    }

    private static String open(int width) {
        return String.format(Locale.ROOT, OPEN, width, Math.round(width * 304 / 472.));
    }

    private static String arrow(double x, double y, String name) {
        double far = 1 + .2 / Math.hypot(x, y), side = Math.abs(x) < .4 ? 0 : Math.signum(x);
        var anchor = side == 0 ? "middle" : side > 0 ? "start" : "end";
        double below = side == 0 ? y > 0 ? 0 : 18 : 9;
        return String.format(Locale.ROOT, ARROW, 100 * x, -100 * y)
                + String.format(Locale.ROOT, NAME, 100 * x * far, -100 * y * far + below, anchor, name);
    }
}
