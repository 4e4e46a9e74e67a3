package exhibit.model;

/// What becomes of the extra feature, the last one, of a small model (paper, "Superposition as a Phase Change").
public enum Phase {
    /// Left out.
    DROPPED,
    /// Opposite to another one, in its dimension.
    PAIRED,
    /// In a dimension of its own, and another feature is left out for it.
    INSTEAD,
    /// In a dimension of its own, and the others are opposite to each other.
    BESIDE,
    /// None of these.
    OTHER;

    private static final double OPPOSITE = -.9;

    /// @param embedding of 2 features in 1 dimension or 3 in 2
    public static Phase of(Embedding embedding) {
        int extra = embedding.features() - 1;
        if (!embedding.represented(extra)) return DROPPED;
        for (int i = 0; i < extra; i++)
            if (opposite(embedding, i, extra)) return PAIRED;
        for (int i = 0; i < extra; i++)
            if (!embedding.represented(i)) return INSTEAD;
        return extra == 2 && opposite(embedding, 0, 1) ? BESIDE : OTHER;
    }

    private static boolean opposite(Embedding embedding, int i, int j) {
        return embedding.represented(i) && embedding.represented(j) && embedding.cosine(i, j) < OPPOSITE;
    }
}
