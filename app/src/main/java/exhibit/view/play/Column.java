package exhibit.view.play;

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
