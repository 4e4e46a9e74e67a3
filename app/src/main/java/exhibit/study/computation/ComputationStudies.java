package exhibit.study.computation;

import exhibit.study.Study;
import java.util.List;

/// What the paper shows of a hidden layer that computes: a privileged basis, and the absolute value.
public final class ComputationStudies {

    public static final List<Study> ALL = List.of(new PrivilegedBasis(), new AbsoluteValue(), new RareAbsolutes(),
            new Inhibition());

    private ComputationStudies() {
    }
}
