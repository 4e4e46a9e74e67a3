package exhibit.story;

import java.util.List;
import java.util.Locale;

/// What an answer costs the arrows that look for the things: where the knob of the last chapter stands.
public enum AnswerPrice {

    /// Next to nothing: each thing has several answers.
    LEAST(.03),
    /// Still so little that two answer for one thing.
    LOW(.1),
    /// Each arrow finds a thing of its own.
    RIGHT(.35),
    /// So much that not all answer any more.
    HIGH(.8),
    /// Hardly anything is answered.
    MOST(1.5);

    private static final List<AnswerPrice> ALL = List.of(values());

    private final double lambda;

    AnswerPrice(double lambda) {
        this.lambda = lambda;
    }

    /// λ.
    public double lambda() {
        return lambda;
    }

    /// Its word, as it stands in language files: "least".
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// So many detents on; at its ends the knob stays.
    public AnswerPrice turned(int detents) {
        return ALL.get(Math.clamp((long) place() + detents, 0, ALL.size() - 1));
    }

    /// @param position 0 to 1
    public static AnswerPrice at(double position) {
        return ALL.get((int) Math.round(position * (ALL.size() - 1)));
    }

    /// 0 to 1.
    public double position() {
        return (double) place() / (ALL.size() - 1);
    }

    private int place() {
        return ALL.indexOf(this);
    }
}
