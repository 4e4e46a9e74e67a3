package exhibit.view.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// In which direction from the middle of the disc each thing's cell stands: where its arrow points, as far as cells leave
/// each other room; a thing without an arrow stands in the widest gap. In radians, clockwise from the right.
final class TipAngles {

    private static final int PASSES = 200;

    private TipAngles() {
    }

    /// Evenly around, the first one above: for a solid, whose tips turn while fingers look for them.
    static double[] even(int count) {
        var angles = new double[count];
        Arrays.setAll(angles, i -> 2 * Math.PI * i / count - Math.PI / 2);
        return angles;
    }

    /// @param x where the tips are, to the right; `y` is the same, down
    /// @param kept whether a thing has an arrow
    /// @param gap the least angle between two cells
    static double[] of(double[] x, double[] y, boolean[] kept, double gap) {
        var angles = new double[x.length];
        Arrays.setAll(angles, i -> Math.atan2(y[i], x[i]));
        double apart = Math.min(gap, 2 * Math.PI / Math.max(1, x.length));
        var placed = new ArrayList<Integer>();
        for (int i = 0; i < x.length; i++)
            if (kept[i]) placed.add(i);
        spread(placed, angles, apart);
        for (int i = 0; i < x.length; i++)
            if (!kept[i]) {
                angles[i] = widest(placed, angles);
                placed.add(i);
                spread(placed, angles, apart);
            }
        return angles;
    }

    /// Two that are too near to each other give way in equal parts.
    private static void spread(List<Integer> placed, double[] angles, double apart) {
        for (int pass = 0; pass < PASSES; pass++) {
            placed.sort(Comparator.comparingDouble(i -> turned(angles[i])));
            boolean still = true;
            for (int p = 0; p < placed.size() && placed.size() > 1; p++) {
                int one = placed.get(p);
                int next = placed.get((p + 1) % placed.size());
                double lacks = apart - turned(angles[next] - angles[one]);
                if (lacks <= 1e-6) continue;
                angles[one] -= lacks / 2;
                angles[next] += lacks / 2;
                still = false;
            }
            if (still) return;
        }
    }

    /// The middle of the widest gap; above, where nothing stands yet.
    private static double widest(List<Integer> placed, double[] angles) {
        if (placed.isEmpty()) return -Math.PI / 2;
        placed.sort(Comparator.comparingDouble(i -> turned(angles[i])));
        double best = -1;
        double middle = 0;
        for (int p = 0; p < placed.size(); p++) {
            double from = angles[placed.get(p)];
            double gap = placed.size() == 1
                    ? 2 * Math.PI
                    : turned(angles[placed.get((p + 1) % placed.size())] - from);
            if (gap > best + 1e-9) {
                best = gap;
                middle = from + gap / 2;
            }
        }
        return middle;
    }

    /// The same angle, 0 to 2 pi.
    private static double turned(double angle) {
        double around = angle % (2 * Math.PI);
        return around < 0 ? around + 2 * Math.PI : around;
    }
}
