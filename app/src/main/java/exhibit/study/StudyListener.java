package exhibit.study;

import exhibit.study.plot.Plot;
import java.util.List;

/// Where a study shows what it does while it does it.
public interface StudyListener {

    /// Pictures to stand in place of those before.
    void show(List<Plot> plots);

    /// How far the work is, 0 to 1. To be called often: this is where work that nobody waits for any more ends.
    ///
    /// @throws java.util.concurrent.CancellationException where it shall end
    void done(double share);

    /// So many steps of training were just taken. A study tells of all its steps, for whoever counts them.
    default void trained(int steps) {
    }

    /// What was worked out before, and where a study keeps what is worth keeping; the same each time.
    ResultCache results();

    /// One of several pieces of work that take alike long.
    ///
    /// @param number of the piece, from 0
    default StudyListener piece(int number, int of) {
        return part((double) number / of, (number + 1.) / of);
    }

    /// The part of this stage's progress between two shares; pictures are shown as they are.
    default StudyListener part(double from, double to) {
        var whole = this;
        return new StudyListener() {
            @Override
            public void show(List<Plot> plots) {
                whole.show(plots);
            }

            @Override
            public void done(double share) {
                whole.done(from + share * (to - from));
            }

            @Override
            public void trained(int steps) {
                whole.trained(steps);
            }

            @Override
            public ResultCache results() {
                return whole.results();
            }
        };
    }
}
