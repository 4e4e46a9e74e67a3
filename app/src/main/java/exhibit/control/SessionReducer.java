package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.study.Study;
import exhibit.training.Snapshot;
import java.util.List;

/// The way of a visit: what a hand, a tap and time make of a session. Functions of their arguments alone, luck apart.
///
/// @param controls what knobs and buttons mean
/// @param languages what there are words for; a visit begins with the first
/// @param patience how long it waits for a hand
/// @param comfort what every visitor begins with
/// @param studies of the laboratory, in order; there may be none
public record SessionReducer(Controls controls, List<String> languages, Idle.Patience patience, Accessibility comfort,
        List<Study> studies) {

    /// On with the story; in free play the same from the start.
    public static final Button NEXT = Controls.AGAIN;

    /// The next language.
    public static final Button LANGUAGE = Button.THIRD;

    /// Help: says where one is and lists all places and what makes the visit easier, or leads back. Held, it makes
    /// letters large.
    public static final Button MENU = Button.FOURTH;

    private static final double NANOS = 1e9;
    private static final double SECONDS_PER_LINE = 6;

    public SessionReducer {
        languages = List.copyOf(languages);
        studies = List.copyOf(studies);
    }

    public SessionReducer(Controls controls, List<String> languages, Idle.Patience patience) {
        this(controls, languages, patience, Accessibility.USUAL, List.of());
    }

    /// Nobody has been here.
    public Session fresh(long nanos) {
        return new Session(new Place.Attract(nanos, 0, false), Controls.OPENING,
                Controls.OPENING.hyperparameters().sparsity(),
                languages.getFirst(), comfort, Idle.NOBODY, LaboratoryVisit.exhibit(studies));
    }

    /// A control was used.
    public Session after(Session now, Action action, long nanos) {
        // A held button keeps nobody here, and one that is stuck would tell it for ever.
        if (action instanceof Action.Held(var button))
            return RequestHandler.held(now, button, nanos);
        var here = now.with(Idle.touched(nanos));
        if (now.countdown().isPresent())
            return here;
        if (now.place() instanceof Place.Attract)
            return new Waking(this).after(here, action, nanos);
        return action instanceof Action.Use use ? used(here, use, nanos) : here;
    }

    private Session used(Session now, Action.Use use, long nanos) {
        return switch (use) {
            case Action.OnKnob knob -> turned(now, knob, nanos);
            case Action.Pressed(var button) -> pressedAt(now, button, nanos);
        };
    }

    private Session turned(Session now, Action.OnKnob action, long nanos) {
        return switch (now.place()) {
            case Place.Minute minute -> new MinuteHand(controls).turned(now, minute.at(), action, nanos);
            case Place.Story story -> new StoryHand(controls).turned(now, story, action, nanos);
            case Place.Game game -> new GameHand(controls).turned(now, game, action, nanos);
            case Place.Unmixing place -> UnmixingHand.turned(now, place, action, nanos);
            case Place.Play _ -> now.with(controls.after(now.experiment(), action));
            case Place.Menu menu -> MenuHand.after(this, now, menu, action, nanos);
            case Place.Typing typing -> RecipeHand.after(now, typing, action);
            case Place.Away _ -> inLaboratory(now, LaboratoryHand.after(now.laboratory(), action), nanos);
            case Place.Attract _,Place.Recipe _ -> now;
        };
    }

    private Session pressedAt(Session now, Button button, long nanos) {
        return switch (now.place()) {
            case Place.Minute _,Place.Story _,Place.Play _ -> pressed(now, button, nanos);
            case Place.Game game -> new GameHand(controls).pressed(this, now, game, button, nanos);
            case Place.Unmixing place -> UnmixingHand.pressed(this, now, place, button, nanos);
            case Place.Menu menu -> MenuHand.pressed(this, now, menu, button, nanos);
            case Place.Recipe recipe -> RecipeHand.pressed(this, now, recipe, button, nanos);
            case Place.Typing typing -> RecipeHand.pressed(this, now, typing, button, nanos);
            case Place.Away _ ->
                inLaboratory(now, LaboratoryHand.after(now.laboratory(), new Action.Pressed(button)), nanos);
            case Place.Attract _ -> now;
        };
    }

    /// A control was used behind a door.
    ///
    /// @param next the laboratory as the hand leaves it; whoever leaves it comes back to the exhibit
    private Session inLaboratory(Session now, LaboratoryVisit next, long nanos) {
        return next.inLaboratory()
                ? now.visiting(now.laboratory().used(next))
                : after(now, new Request.Back(), nanos);
    }

    /// Something was asked for on the screen.
    public Session after(Session now, Request wish, long nanos) {
        // What follows by itself keeps nobody here.
        if (wish instanceof Request.Solved)
            return now.countdown().isPresent() ? now : RequestHandler.after(this, now, wish, nanos);
        var here = now.with(Idle.touched(nanos));
        if (now.countdown().isPresent())
            return here;
        return now.place() instanceof Place.Attract
                ? new Waking(this).after(here, wish, nanos)
                : RequestHandler.after(this, here, wish, nanos);
    }

    /// A picture was shown.
    public Session seen(Session now, Snapshot seen, long nanos) {
        return SightHand.seen(now, seen, nanos);
    }

    /// The exhibit turned its own knob, which counts only while nobody is there.
    public Session byItself(Session now, Action action) {
        return now.place() instanceof Place.Attract ? now.with(controls.after(now.experiment(), action)) : now;
    }

    /// Time passes.
    public Session at(Session now, long nanos) {
        if (now.idle().isOver(patience, nanos))
            return fresh(nanos);
        var next = now.with(now.idle().at(patience, nanos));
        return switch (now.place()) {
            case Place.Attract(var since, _, _) -> next.at(new Place.Attract(since,
                    (int) ((nanos - since) / NANOS / SECONDS_PER_LINE), patience.dims((nanos - since) / NANOS)));
            case Place.Minute minute -> MinuteHand.at(next, minute, nanos);
            case Place.Story story -> StoryHand.at(next, story, nanos);
            case Place.Game game -> GameHand.at(next, game, nanos);
            case Place.Unmixing place -> UnmixingHand.at(next, place, nanos);
            case Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> next;
        };
    }

    Session pressed(Session now, Button button, long nanos) {
        return switch (button) {
            case SECOND -> now.place() instanceof Place.Play
                    ? now.with(controls.after(now.experiment(), button))
                    : next(now, nanos);
            case FIRST -> now.with(controls.after(now.experiment(), button));
            case THIRD -> nextLanguage(now);
            case FOURTH -> now.at(MenuHand.called(now.place(), nanos));
            case STAFF_KEY -> now;
        };
    }

    static Session next(Session now, long nanos) {
        return switch (now.place()) {
            case Place.Minute minute -> MinuteHand.next(now, minute, nanos);
            case Place.Story story -> StoryHand.next(now, story, nanos);
            case Place.Game game -> GameHand.left(now, game, nanos);
            case Place.Unmixing place -> UnmixingHand.next(now, place, nanos);
            case Place.Attract _,Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> now;
        };
    }

    Session nextLanguage(Session now) {
        return now.in(languages.get((languages.indexOf(now.language()) + 1) % languages.size()));
    }
}
