package exhibit.study.hand;

import java.util.Arrays;

/// What stands on the by-hand page, in the order of the calculation: first the dials, then what follows from them.
public enum WorksheetPart {
    /// x (3), what is there.
    X(3),
    /// W (3, 2), row after row.
    W(6),
    /// b (3).
    B(3),
    /// Whether what is below zero becomes zero.
    RELU(1),
    /// h = xW (2).
    HIDDEN(2),
    /// hWᵀ (3).
    BACK(3),
    /// hWᵀ + b (3).
    BIASED(3),
    /// x' (3).
    OUTPUT(3);

    /// All numbers of the page.
    public static final int PLACES = Arrays.stream(values()).mapToInt(part -> part.count).sum();

    private final int count;

    WorksheetPart(int count) {
        this.count = count;
    }

    /// How many numbers it has.
    public int count() {
        return count;
    }

    /// The place of its first number among all.
    public int first() {
        return Arrays.stream(values()).filter(part -> part.compareTo(this) < 0).mapToInt(part -> part.count).sum();
    }

    /// Whether a hand can turn it.
    public boolean turns() {
        return compareTo(RELU) <= 0;
    }

    /// What stands at a place.
    public static WorksheetPart at(int place) {
        return Arrays.stream(values()).filter(part -> place < part.first() + part.count).findFirst().orElseThrow();
    }
}
