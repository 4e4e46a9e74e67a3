package exhibit.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The wiring as a drawing to print (SVG): the header's forty pins, and a line from each used one to what it serves.
final class WiringDrawing {

    private static final int WIDTH = 760;
    private static final int TOP = 40;
    private static final int ROW = 26;
    private static final int LEFT_COLUMN = 60;
    private static final int RIGHT_COLUMN = 92;
    private static final int LABELS = 330;
    private static final String[] COLOURS = {"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00"};

    private final StringBuilder svg = new StringBuilder();

    private WiringDrawing() {
    }

    /// One wire's end at the header.
    private record End(int pin, String text, String control) {}

    public static String svg(Wiring wiring) {
        return new WiringDrawing().draw(ends(wiring));
    }

    private static List<End> ends(Wiring wiring) {
        var ends = new ArrayList<End>();
        for (var wire : WiringPage.wires(wiring))
            for (var pin : wire.pin().split(", ", -1)) {
                var end = new End(Integer.parseInt(pin), wire.control() + ": " + wire.signal(), wire.control());
                ends.add(end);
            }
        ends.sort(java.util.Comparator.comparingInt(End::pin));
        return ends;
    }

    private String draw(List<End> ends) {
        int height = TOP + Math.max(20, ends.size()) * ROW + 20;
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                + "font-family=\"Inter, DejaVu Sans, sans-serif\" font-size=\"13\">", WIDTH, height, WIDTH, height);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#FFFFFF\"/>", WIDTH, height);
        add("<rect x=\"%d\" y=\"%d\" width=\"72\" height=\"%d\" rx=\"6\" fill=\"#E9EEF2\"/>", LEFT_COLUMN - 20,
                TOP - 18,
                20 * ROW + 10);
        for (int pin = 1; pin <= 40; pin++)
            pin(pin);
        var controls = ends.stream().map(End::control).distinct().toList();
        for (int row = 0; row < ends.size(); row++)
            wire(ends.get(row), row, COLOURS[controls.indexOf(ends.get(row).control) % COLOURS.length]);
        return svg.append("</svg>\n").toString();
    }

    private void pin(int pin) {
        add("<circle cx=\"%d\" cy=\"%d\" r=\"9\" fill=\"#FFFFFF\" stroke=\"#5A6B7A\"/>", x(pin), y(pin));
        add("<text x=\"%d\" y=\"%d\" font-size=\"10\" text-anchor=\"middle\" fill=\"#1A2128\">%d</text>", x(pin),
                y(pin) + 4, pin);
    }

    private void wire(End end, int row, String colour) {
        int y = TOP + row * ROW;
        add("<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", x(end.pin) + 9,
                y(end.pin), x(end.pin) + 120, y(end.pin), LABELS - 120, y, LABELS - 8, y, colour);
        add("<text x=\"%d\" y=\"%d\" fill=\"#1A2128\">%s (pin %d)</text>", LABELS, y + 5, end.text, end.pin);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /// Odd pins stand on the left, even ones on the right.
    private static int x(int pin) {
        return pin % 2 == 1 ? LEFT_COLUMN : RIGHT_COLUMN;
    }

    private static int y(int pin) {
        return TOP + (pin - 1) / 2 * ROW;
    }
}
