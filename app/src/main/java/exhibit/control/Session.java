package exhibit.control;

import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.training.Experiment;
import java.util.OptionalInt;
import java.util.Set;

/// One visit as one value: all that a visitor can change, and nothing that outlives the visit.
///
/// @param place where the visitor is
/// @param experiment what is wanted to be learned
/// @param rarest the largest sparsity that the run under way has seen
/// @param language one of those there are words for
/// @param comfort what makes this visit easier
/// @param idle how long nobody has touched anything
/// @param laboratory where the visitor is there; outside while the place is behind no door
public record Session(Place place, Experiment experiment, double rarest, String language, Accessibility comfort,
        Idle idle,
        LaboratoryVisit laboratory) {

    /// Where the pentagon forms.
    private static final double RARE = .95;

    /// Somewhere else: through a door into the laboratory, or out of it, where the places say so.
    Session at(Place next) {
        return new Session(next, next instanceof Place.Play ? alone() : experiment, rarest, language, comfort, idle,
                through(next));
    }

    /// The model without what may look for something in it.
    private Experiment alone() {
        return experiment.with(experiment.hyperparameters());
    }

    private LaboratoryVisit through(Place next) {
        if (next.equals(place))
            return laboratory;
        if (next instanceof Place.Away(var door))
            return laboratory.enter(door.group());
        return place instanceof Place.Away ? laboratory.outside() : laboratory;
    }

    /// Somewhere else in the laboratory.
    public Session visiting(LaboratoryVisit laboratory) {
        return new Session(place, experiment, rarest, language, comfort, idle, laboratory);
    }

    /// Whether the laboratory is to be seen. Seconds are counted down over the exhibit.
    public boolean inLaboratory() {
        return laboratory.inLaboratory() && countdown().isEmpty();
    }

    Session with(Experiment next) {
        double sparsity = next.hyperparameters().sparsity();
        return new Session(place, next, next.goesOnFrom(experiment) ? Math.max(rarest, sparsity) : sparsity, language,
                comfort, idle, laboratory);
    }

    /// The same in another language.
    public Session in(String language) {
        return new Session(place, experiment, rarest, language, comfort, idle, laboratory);
    }

    /// The same, made easier.
    Session with(Accessibility comfort) {
        return new Session(place, experiment, rarest, language, comfort, idle, laboratory);
    }

    Session with(Idle idle) {
        return new Session(place, experiment, rarest, language, comfort, idle, laboratory);
    }

    /// Seconds until everything goes back to the start, once they are counted aloud.
    public OptionalInt countdown() {
        return idle.countdown();
    }

    /// Whether things were rarer in this run than they are now, so rare that a pentagon could form.
    public boolean cameBack() {
        return rarest >= RARE && experiment.hyperparameters().sparsity() < RARE;
    }

    /// Whether training waits: a chapter that begins with nothing learned waits for the guess, in the game the
    /// machine knows what it knows, and in another room than this one nobody looks.
    public boolean rests() {
        return rests(place);
    }

    private static boolean rests(Place place) {
        return switch (place) {
            case Place.Story story -> story.asking() && story.chapter().fresh();
            case Place.Menu(_, var from) -> rests(from);
            case Place.Recipe(var from) -> rests(from);
            case Place.Typing(var recipe, _, _, _) -> rests(recipe.from());
            case Place.Game game -> !GameHand.learns(game);
            // What was mixed is to stay as it is; beside it something learns.
            case Place.Unmixing(var search, _) -> switch (search.phase()) {
                case LEARNING, SEARCHING -> false;
                case MIXED, RESTING -> true;
            };
            case Place.Away _ -> true;
            case Place.Attract _,Place.Minute _,Place.Play _ -> false;
        };
    }

    /// The controls that shine: an invitation while nobody is there, otherwise all that do something.
    public Set<Control> lit() {
        return place instanceof Place.Attract ? Set.of(Knob.FIRST) : LaboratoryHand.live(laboratory);
    }
}
