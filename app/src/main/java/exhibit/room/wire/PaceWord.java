package exhibit.room.wire;

import java.util.function.UnaryOperator;

/// A teacher's word and how many came before it: everybody keeps the last. Where a network was cut and two were said
/// meanwhile, all choose the same one.
///
/// @param count 0 to `MOST`
public record PaceWord(int count, ClassPace pace) implements Comparable<PaceWord> {

    /// Nobody has said anything.
    public static final PaceWord NONE = new PaceWord(0, ClassPace.FREE);

    /// More than all lessons of a year.
    static final int MOST = 999_999_999;

    /// The word after this one.
    public PaceWord next(UnaryOperator<ClassPace> change) {
        return new PaceWord(Math.min(count + 1, MOST), change.apply(pace));
    }

    @Override
    public int compareTo(PaceWord other) {
        int later = Integer.compare(count, other.count);
        return later == 0 ? pace.toString().compareTo(other.pace.toString()) : later;
    }
}
