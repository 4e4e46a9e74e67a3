package exhibit.view.disc;

/// Makes room where badges would lie on each other: a few rounds of gentle pushing, always from the same start, so that
/// the same snapshot always looks the same.
final class BadgeSpreader {

    /// More than these are left where they are: a crowd that large is read as a cloud.
    static final int MOST = 20;

    /// So few that a waiting badge which an arrow sweeps over slides to the other side instead of jumping.
    private static final int PUSHES = 8;
    private static final double FORCE = .22;
    private static final int PARTINGS = 60;
    /// Distances wanted between badges, in the sum of their radii.
    static final double BESIDE = 1.06;
    static final double HALF_SEEN = .6;
    /// Tells two things in the very same place where each is to go.
    private static final double HINT = 1e-6;
    /// Radians that a waiting badge wants to itself, on either side.
    private static final double ELBOW = .8;

    private BadgeSpreader() {
    }

    /// Lost things wait on a small ring around the centre, between the arrows of those that are kept.
    ///
    /// @param least the least radius of that ring
    static void wait(Places places, double least) {
        int n = places.x.length;
        var slots = slots(places);
        double ring = Math.max(least, n * 1.5 * places.badge / (2 * Math.PI));
        for (int i = 0; i < n; i++) {
            double kept = places.kept[i];
            places.x[i] = kept * places.x[i] + (1 - kept) * ring * Math.cos(slots[i]);
            places.y[i] = kept * places.y[i] + (1 - kept) * ring * Math.sin(slots[i]);
        }
        eachPair(places, BadgeSpreader::partWaiting);
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
            places.y[i] += HINT * places.kept[i] * (i % 2 == 0 ? -i - 1 : i + 1);
        eachPair(places, BadgeSpreader::partOnLine);
    }

    /// In a plane, kept things that would hide each other step aside until both can be seen.
    ///
    /// @param apart how far, in the sum of their radii
    static void spread(Places places, double apart) {
        for (int i = 0; i < places.x.length; i++) {
            double x = places.x[i];
            places.x[i] -= HINT * places.kept[i] * i * places.y[i];
            places.y[i] += HINT * places.kept[i] * i * x;
        }
        eachPair(places, (_, i, j) -> partInPlane(places, i, j, apart));
    }

    /// Moves two badges apart where they are too near.
    private interface Parting {
        void part(Places places, int i, int j);
    }

    private static void eachPair(Places places, Parting parting) {
        for (int round = 0; round < PARTINGS; round++)
            for (int i = 0; i < places.y.length; i++)
                for (int j = 0; j < i; j++)
                    parting.part(places, i, j);
    }

    private static void partOnLine(Places places, int i, int j) {
        double wanted = BESIDE * (places.radius(i) + places.radius(j));
        double x = places.x[i] - places.x[j];
        double y = places.y[i] - places.y[j];
        if (Math.abs(x) >= wanted)
            return;
        double half = Math.max(0, Math.sqrt(wanted * wanted - x * x) - Math.abs(y)) / 2;
        places.y[i] += Math.copySign(half * places.kept[i], y);
        places.y[j] -= Math.copySign(half * places.kept[j], y);
    }

    private static void partInPlane(Places places, int i, int j, double apart) {
        double wanted = apart * (places.radius(i) + places.radius(j));
        part(places, i, j, wanted, places.kept[i], places.kept[j]);
    }

    private static void partWaiting(Places places, int i, int j) {
        double waitI = 1 - places.kept[i];
        double waitJ = 1 - places.kept[j];
        part(places, i, j, BESIDE * (places.radius(i) + places.radius(j)) * waitI * waitJ, waitI, waitJ);
    }

    /// Straight away from each other up to the wanted distance, each by half the way and as far as it gives way.
    private static void part(Places places, int i, int j, double wanted, double giveI, double giveJ) {
        double x = places.x[i] - places.x[j];
        double y = places.y[i] - places.y[j];
        double distance = Math.hypot(x, y);
        if (distance >= wanted || distance == 0)
            return;
        double half = (wanted - distance) / distance / 2;
        places.x[i] += half * giveI * x;
        places.y[i] += half * giveI * y;
        places.x[j] -= half * giveJ * x;
        places.y[j] -= half * giveJ * y;
    }
}
