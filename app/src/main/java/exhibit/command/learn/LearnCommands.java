package exhibit.command.learn;

import java.util.List;

/// The commands that train, in the order of the help.
public final class LearnCommands {

    public static final List<Class<?>> ALL = List.of(Train.class, Experiments.class, ExperimentCommand.class,
            Reconstruct.class,
            StoryCommand.class, Bench.class);

    private LearnCommands() {
    }
}
