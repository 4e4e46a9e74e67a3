package exhibit.view.game;

/// What the cells of a game fill, in pixels; where its edge is tells how much is free beside it.
record CellCircle(double x, double y, double r) {

    private double half(double away) {
        return Math.sqrt(Math.max(0, r * r - away * away));
    }

    double left(double down) {
        return x - half(down - y);
    }

    double right(double down) {
        return x + half(down - y);
    }

    double top(double across) {
        return y - half(across - x);
    }
}
