package exhibit.chapter;

import java.util.List;

/// A study of many features that are all alike, as they become rarer; one picture of a `UniformSweep`.
interface UniformStudy extends Study {

    Plot picture(UniformSweep sweep);

    @Override
    default String source() {
        return "Toy Models of Superposition, The Geometry of Superposition";
    }

    @Override
    default List<Choice> choices() {
        return List.of(UniformSweep.FEATURES);
    }

    @Override
    default void play(Chosen chosen, Stage stage) {
        var sweep = UniformSweep.of(chosen);
        sweep.train(stage, () -> stage.show(List.of(picture(sweep))));
    }

    @Override
    default boolean quick() {
        return false;
    }
}
