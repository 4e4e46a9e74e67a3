package exhibit.model;

/// Random numbers from the place they are asked for, the same on every machine (the finaliser of SplitMix64).
public final class SplitMix {

    private SplitMix() {
    }

    /// A 64-bit number for each 64-bit number, none twice, neighbours far apart.
    public static long mix(long z) {
        z += 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
