package exhibit.view.disc;

import exhibit.story.FigureStage;
import exhibit.training.Snapshot;
import java.util.Optional;

/// All that one frame of a disc shows.
///
/// @param shown what was learned
/// @param figure how far the figure is born that the tips make
/// @param nanos when it is
/// @param entry where a sample comes in, in radians clockwise from the right
/// @param calm whether nothing leaves a trail
record DiscFrame(Optional<Snapshot> shown, DiscScene scene, FigureStage figure, Trails trails, long nanos, double entry,
        boolean calm) {

    /// What was learned, where its arrows are seen.
    Optional<Snapshot> seen() {
        return shown.filter(_ -> scene.content().isLearned());
    }

    /// The sample that is on its way; one of another model is not drawn.
    Optional<ForwardPass> sample() {
        return shown.flatMap(snapshot -> scene.pass()
                .filter(sample -> sample.x().size() == snapshot.embedding().features()
                        && sample.h().size() == snapshot.embedding().hidden()));
    }

    /// What was learned, where nothing but its arrows, a sample and a figure is drawn.
    Optional<Snapshot> plain() {
        boolean plain = scene.content() == DiscScene.Content.LEARNED && scene.pressed().isEmpty()
                && scene.marks().equals(ThingMarks.NONE);
        return seen().filter(_ -> plain);
    }

    int hidden() {
        return shown.map(snapshot -> snapshot.embedding().hidden()).orElse(2);
    }

    boolean isSolid() {
        return hidden() > 2;
    }
}
