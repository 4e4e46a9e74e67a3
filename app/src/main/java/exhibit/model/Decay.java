package exhibit.model;

/// How strongly weights are pulled to zero, and by which way. Decoupled, as in AdamW, every weight shrinks by the same
/// factor a step, and stays within 1/λ; as a part of the loss (L2) the pull goes through Adam's scaling, which undoes
/// most of it (EXPERIMENTS F2).
///
/// @param from λ at the start: 0 to 1
/// @param to λ at the end: 0 to 1; between 25 % and 60 % of the run it goes from one to the other
/// @param decoupled whether it stays out of the gradient
public record Decay(double from, double to, boolean decoupled) {

    public static final Range LAMBDA = Range.closed(0, 1);

    private static final double BEGIN = .25;
    private static final double END = .6;

    public Decay {
        LAMBDA.judge("weight decay at the start", from);
        LAMBDA.judge("weight decay at the end", to);
    }

    /// The same throughout, decoupled.
    public static Decay constant(double lambda) {
        return new Decay(lambda, lambda, true);
    }

    /// λ when a share of the run is over.
    double at(double done) {
        return from + (to - from) * Math.clamp((done - BEGIN) / (END - BEGIN), 0, 1);
    }
}
