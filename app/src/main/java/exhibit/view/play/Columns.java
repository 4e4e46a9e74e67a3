package exhibit.view.play;

import exhibit.view.kit.Box;

/// The columns of the table: names, who disturbs whom, how well kept, how much room, the first guess.
///
/// @param head the height of the headings above
record Columns(double head, Column names, Column heat, Column kept, Column room, Column guess) {

    private static final double TALLEST_ROW = 3.2;
    private static final double LINES = 3;

    /// What is shown at once: all, or the map or the bars alone, where both have too little room.
    enum Part {
        ALL, HEAT, BARS
    }

    /// @param letters the size of small letters in pixels
    /// @param share how much of the width the heat map may take
    static Columns of(Box box, int features, double letters, double share, Part part) {
        double width = box.width();
        double height = box.height();
        double head = (part == Part.HEAT ? 1.5 : LINES) * letters;
        double foot = 1.9 * letters;
        double pitch = Math.min((height - head - foot) / features,
                Math.min(TALLEST_ROW * letters, share * width / features));
        double names = Math.max(letters, letter(pitch, letters) + 2.2 * badge(pitch, letters) + .35 * letters);
        double gap = 1.3 * letters;
        if (part == Part.HEAT)
            return map(width, head, new Column(0, head, names, pitch, features));
        double heat = part == Part.BARS ? 0 : Math.max(features * pitch, 6.5 * letters);
        double rest = width - names - heat - 3 * gap + (part == Part.BARS ? gap : 0);
        double kept = .38 * rest;
        double room = .34 * rest;
        double x = names + heat + (part == Part.BARS ? 0 : gap);
        return new Columns(head - .3 * letters, new Column(0, head, names, pitch, features),
                new Column(names, head, part == Part.BARS ? 0 : features * pitch, pitch, features),
                new Column(x, head, kept, pitch, features),
                new Column(x + kept + gap, head, room, pitch, features),
                new Column(x + kept + room + 2 * gap, head, rest - kept - room, pitch, features));
    }

    /// Without bars, the map in the middle.
    private static Columns map(double width, double head, Column names) {
        double side = names.count() * names.pitch();
        double left = (width - names.width() - side) / 2;
        var none = new Column(width, head, 0, names.pitch(), names.count());
        return new Columns(head, new Column(left, head, names.width(), names.pitch(), names.count()),
                new Column(left + names.width(), head, side, names.pitch(), names.count()), none, none, none);
    }

    /// The radius of the badges that name rows and columns.
    static double badge(double pitch, double letters) {
        return Math.min(.38 * pitch, .8 * letters);
    }

    /// The size of the letter beside a badge.
    static double letter(double pitch, double letters) {
        return Math.min(.95 * letters, .85 * pitch);
    }

    /// Above a column of bars.
    Box heading(Column column) {
        return new Box(column.x(), 0, column.width(), head);
    }

    /// Above the heat map, as wide as there is room up to the next column.
    Box heatHeading() {
        return new Box(heat.x(), 0, Math.max(heat.width(), kept.x() - heat.x() - 4), head);
    }

    /// One column of a chart with a row for each feature.
    ///
    /// @param y the top of the first row
    /// @param pitch from the top of one row to the top of the next
    record Column(double x, double y, double width, double pitch, int count) {

        double top(int i) {
            return y + i * pitch;
        }

        double middle(int i) {
            return y + (i + .5) * pitch;
        }

        double bottom() {
            return y + count * pitch;
        }
    }
}
