package exhibit.command;

import java.util.List;

/// The commands that train, in the order of the help.
final class LearnCommands {

    static final List<Class<?>> ALL = List.of(Train.class, Experiments.class, OneExperiment.class, Reconstruct.class,
            Tell.class, Bench.class);

    private LearnCommands() {
    }
}
