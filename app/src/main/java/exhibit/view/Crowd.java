package exhibit.view;

/// Makes room where badges would lie on each other: a few rounds of gentle pushing, always from the same start, so that
/// the same snapshot always looks the same.
final class Crowd {

    /// More than these are left where they are: a crowd that large is read as a cloud.
    static final int MOST = 20;

    private static final double RING = .24;
    /// So few that a waiting badge which an arrow sweeps over slides to the other side instead of jumping.
    private static final int PUSHES = 8;
    private static final double FORCE = .22;
    private static final int PARTINGS = 60;
    /// Radians that a waiting badge wants to itself, on either side.
    private static final double ELBOW = .8;

    private Crowd() {
    }

    /// Lost things wait on a small ring around the centre, between the arrows of those that are kept.
    static void wait(Places places) {
        int n = places.x.length;
        var slots = slots(places);
        double ring = Math.max(RING, n * 1.5 * places.badge / (2 * Math.PI));
        for (int i = 0; i < n; i++) {
            double kept = places.kept[i];
            places.x[i] = kept * places.x[i] + (1 - kept) * ring * Math.cos(slots[i]);
            places.y[i] = kept * places.y[i] + (1 - kept) * ring * Math.sin(slots[i]);
        }
    }

    private static double[] slots(Places places) {
        int n = places.x.length;
        var slots = new double[n];
        for (int i = 0; i < n; i++)
            slots[i] = 2 * Math.PI * i / n - Math.PI / 2;
        for (int round = 0; round < PUSHES; round++)
            for (int i = 0; i < n; i++)
                slots[i] += FORCE * push(places, slots, i);
        return slots;
    }

    private static double push(Places places, double[] slots, int i) {
        double sum = 0;
        for (int j = 0; j < slots.length; j++)
            if (j != i) {
                double arrow = Math.atan2(places.y[j], places.x[j]);
                sum += places.kept[j] * away(slots[i] - arrow);
                sum += (1 - places.kept[j]) * away(slots[i] - slots[j]);
            }
        return sum;
    }

    /// No push head on, the strongest at half the elbow, none beyond it: nothing jumps.
    private static double away(double angle) {
        double turned = Math.IEEEremainder(angle, 2 * Math.PI);
        return Math.abs(turned) < ELBOW ? ELBOW * Math.sin(Math.PI * turned / ELBOW) : 0;
    }

    /// On a line, kept things that meet step up or down beside each other.
    static void queue(Places places) {
        for (int i = 0; i < places.y.length; i++)
            places.y[i] += places.kept[i] * 1e-3 * (i % 2 == 0 ? -i - 1 : i + 1);
        for (int round = 0; round < PARTINGS; round++)
            for (int i = 0; i < places.y.length; i++)
                for (int j = 0; j < i; j++)
                    part(places, i, j);
    }

    private static void part(Places places, int i, int j) {
        double wanted = 1.06 * (places.radius(i) + places.radius(j));
        double across = places.x[i] - places.x[j];
        double down = places.y[i] - places.y[j];
        if (Math.abs(across) >= wanted)
            return;
        double missing = Math.sqrt(wanted * wanted - across * across) - Math.abs(down);
        if (missing <= 0)
            return;
        places.y[i] += Math.copySign(missing / 2 * places.kept[i], down);
        places.y[j] -= Math.copySign(missing / 2 * places.kept[j], down);
    }
}
