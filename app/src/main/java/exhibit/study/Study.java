package exhibit.study;

import java.util.List;

/// An experiment that answers for itself: a page to play with, and numbers that must come out. What it says to people
/// stands in the language files under its id: `T6.title`, `T6.see` (what you should see) and `T6.limits` (what it does
/// not show, and where a claim does not hold as it was written).
public interface Study {

    /// Its name, as in the list of experiments: T6.
    String id();

    /// The document and the section it comes from.
    String source();

    /// The dials of its page, at most four.
    List<StudyDial> choices();

    /// Shows what comes out for a choice, as it comes about; the last pictures stay.
    ///
    /// @throws java.util.concurrent.CancellationException where the stage says so
    void play(DialSettings chosen, StudyListener stage);

    /// Measures what it must show, with fixed seeds.
    ///
    /// @throws java.util.concurrent.CancellationException where the stage says so
    List<Finding> check(StudyListener stage);

    /// Whether the check takes less than about two seconds.
    boolean quick();
}
