package exhibit.chapter;

import java.util.List;

/// Dials that several pages have.
final class Dials {

    static final Choice SEED = new Choice("seed", 0, List.of(0., 1., 2., 3., 4., 5., 6., 7.));

    private Dials() {
    }
}
