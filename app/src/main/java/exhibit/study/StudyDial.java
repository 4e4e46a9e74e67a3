package exhibit.study;

import java.util.List;

/// A dial of a page of the laboratory.
///
/// @param name its key in the language files, and its name on the command line
/// @param opening index of the value the page opens with
/// @param values what it can be set to, in order; at least two
public record StudyDial(String name, int opening, List<Double> values) {

    /// Of every page where chance can be drawn anew.
    public static final StudyDial SEED = new StudyDial("seed", 0, List.of(0., 1., 2., 3., 4., 5., 6., 7.));

    public StudyDial {
        values = List.copyOf(values);
        if (values.size() < 2 || opening < 0 || opening >= values.size())
            throw new IllegalArgumentException("the dial " + name + " has nothing to choose from");
    }
}
