package exhibit.lessons;

import java.util.List;
import java.util.Locale;

/// What `station sweep --json` has written: what becomes of the second of two things in one number.
///
/// @param cells row after row from the rarest, from the least important
record PrintedPhaseMap(int columns, int rows, List<Cell> cells) {

    private static final int SIDE = 10;

    /// @param phase DROPPED, PAIRED or INSTEAD
    record Cell(String phase) {}

    /// White where it is left out, grey where the two share, black where it is kept alone: the same in black and white.
    String drawn() {
        var svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg class=\"map\" alt=\"2 : 1\" xmlns=\"http://www.w3.org/2000/svg\""
                        + " viewBox=\"-1 -1 %d %d\" style=\"width:42mm;height:42mm\">",
                columns * SIDE + 2, rows * SIDE + 2));
        for (int i = 0; i < cells.size(); i++)
            svg.append(String.format(Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#777\" stroke-width=\".4\"/>",
                    i % columns * SIDE, (rows - 1 - i / columns) * SIDE, SIDE, SIDE, fill(cells.get(i).phase())));
        return svg.append("</svg>").toString();
    }

    private static String fill(String phase) {
        return switch (phase) {
            case "DROPPED" -> "#fff";
            case "PAIRED" -> "#b5b5b5";
            case "INSTEAD" -> "#333";
            default -> throw new IllegalArgumentException("a map of two things has no " + phase);
        };
    }
}
