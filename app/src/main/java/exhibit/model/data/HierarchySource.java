package exhibit.model.data;

import exhibit.model.SplitMix;
import java.util.List;

/// Features that are there or not, 1 or 0: a parent, a child that comes only with it, and others that know nothing of
/// them.
///
///     X (2 + others, BLOCK)  parent, child, others
///
/// @param parent how often the parent is there, 0 to 1
/// @param child how often the child is there where the parent is, 0 to 1
/// @param others how often each of these is there, 0 to 1
public record HierarchySource(long seed, double parent, double child, List<Double> others) implements Source {

    private static final long STRIDE = 0xd1342543de82ef95L;

    public HierarchySource {
        others = List.copyOf(others);
    }

    @Override
    public int features() {
        return 2 + others.size();
    }

    @Override
    public void draw(long step, int block, float[][] X, int to) {
        long place = SplitMix.mix(SplitMix.mix(SplitMix.mix(seed) + step) + block);
        for (int j = 0; j < Sampler.BLOCK; j++) {
            long key = SplitMix.mix(place + j * STRIDE);
            X[0][to + j] = isThere(key, parent);
            X[1][to + j] = X[0][to + j] * isThere(SplitMix.mix(key + 1), child);
            for (int i = 0; i < others.size(); i++)
                X[2 + i][to + j] = isThere(SplitMix.mix(key + 2 + i), others.get(i));
        }
    }

    private static float isThere(long draw, double often) {
        return (draw >>> 11) * 0x1p-53 < often ? 1 : 0;
    }
}
