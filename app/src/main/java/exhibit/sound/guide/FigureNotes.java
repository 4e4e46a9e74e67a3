package exhibit.sound.guide;

import exhibit.control.Place;
import exhibit.model.ClosedFigure;
import exhibit.sound.Tone;
import exhibit.story.FigureBirth;
import exhibit.story.FigureStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is heard of a figure that is born, when it is seen: a note as the light comes to each corner, silence, and all of
/// them together with the name. For one thread.
final class FigureNotes {

    private static final double NEWEST = .6;
    /// How much of a note is left when the next one comes.
    private static final double FADING = .55;
    private static final double TOGETHER = .5;

    private final FigureBirth birth = new FigureBirth();
    private FigureStage stage = FigureStage.NONE;
    /// What is to be called by its name now.
    private Optional<ClosedFigure> name = Optional.empty();

    /// @return what is to ring now instead of what rang; empty where nothing new is to be heard
    List<Tone> after(GuideMoment now, long nanos) {
        var session = now.session();
        birth.visit(!(session.place() instanceof Place.Attract), session.comfort().calm());
        birth.look(now.seen(), nanos);
        var before = stage;
        stage = birth.at(nanos);
        boolean watched = isWatched(session.place()) && !session.rests();
        var named = watched && before.isBeingBorn() ? stage.named() : Optional.<ClosedFigure>empty();
        name = named.filter(_ -> !(session.place() instanceof Place.Minute));
        return watched ? tones(before, named) : List.of();
    }

    /// Whether one is on its way to its name: nothing is to be said now.
    boolean isBeingBorn() {
        return stage.isBeingBorn();
    }

    /// The figure that has just come to its name. In the first minute a screen of its own says it.
    Optional<ClosedFigure> name() {
        return name;
    }

    private static boolean isWatched(Place place) {
        return place instanceof Place.Minute || place instanceof Place.Story || place instanceof Place.Play;
    }

    private List<Tone> tones(FigureStage before, Optional<ClosedFigure> named) {
        if (named.isPresent())
            return named.get().corners().stream().map(thing -> Tone.of(thing, TOGETHER)).toList();
        var reached = stage.reached();
        return stage.isBeingBorn() && reached.size() > (before.isBeingBorn() ? before.reached().size() : 0)
                ? growing(reached)
                : List.of();
    }

    /// What rang before goes on more softly.
    private static List<Tone> growing(List<Integer> reached) {
        var chord = new ArrayList<Tone>();
        double strength = NEWEST;
        for (int thing : reached.reversed()) {
            chord.add(Tone.of(thing, strength));
            strength *= FADING;
        }
        return List.copyOf(chord);
    }
}
