package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.laboratory.LaboratoryVisit;
import exhibit.story.Chapter;
import exhibit.study.Study;
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
            return held(now, button);
        var here = now.with(Idle.touched(nanos));
        if (now.countdown().isPresent())
            return here;
        if (now.place() instanceof Place.Attract)
            return woken(here, action, nanos);
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
            case Place.Story story -> new StoryHand(controls).turned(now, story, action, nanos);
            case Place.Play _ -> now.with(controls.after(now.experiment(), action));
            case Place.Menu menu -> MenuHand.after(now, menu, action, nanos);
            case Place.Typing typing -> RecipeHand.after(now, typing, action);
            case Place.Away _ -> inLaboratory(now, LaboratoryHand.after(now.laboratory(), action), nanos);
            case Place.Attract _,Place.Recipe _ -> now;
        };
    }

    private Session pressedAt(Session now, Button button, long nanos) {
        return switch (now.place()) {
            case Place.Story _,Place.Play _ -> pressed(now, button, nanos);
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
            return now.countdown().isPresent() || !(now.place() instanceof Place.Play)
                    ? now
                    : RequestHandler.after(this, now, wish, nanos);
        var here = now.with(Idle.touched(nanos));
        if (now.countdown().isPresent())
            return here;
        return now.place() instanceof Place.Attract
                ? RequestHandler.after(this, StoryHand.opened(here, 0, nanos), wish, nanos)
                : RequestHandler.after(this, here, wish, nanos);
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
            case Place.Story story -> StoryHand.at(next, story, nanos);
            case Place.Play _,Place.Menu _,Place.Recipe _,Place.Typing _,Place.Away _ -> next;
        };
    }

    /// Wakes and acts at once: a knob goes on from what is seen, everything else opens the story.
    private Session woken(Session now, Action action, long nanos) {
        var story = StoryHand.opened(now, 0, nanos);
        return switch (action) {
            case Action.Pressed(var button) when button == NEXT -> story;
            case Action.Pushed push -> used(story, push, nanos);
            case Action.OnKnob knob -> used(story.with(now.experiment()), knob, nanos);
            case Action.Pressed press -> used(story, press, nanos);
            case Action.Held _,Action.Released _ -> story;
        };
    }

    Session pressed(Session now, Button button, long nanos) {
        return switch (button) {
            case SECOND -> now.place() instanceof Place.Story
                    ? next(now, nanos)
                    : now.with(controls.after(now.experiment(), button));
            case FIRST -> now.with(controls.after(now.experiment(), button));
            case THIRD -> nextLanguage(now);
            case FOURTH -> now.at(MenuHand.called(now.place()));
            case STAFF_KEY -> now;
        };
    }

    static Session next(Session now, long nanos) {
        if (!(now.place() instanceof Place.Story story))
            return now;
        return story.at() + 1 < Chapter.ALL.size()
                ? StoryHand.opened(now, story.at() + 1, nanos)
                : now.at(new Place.Play(false, 0));
    }

    Session nextLanguage(Session now) {
        return now.in(languages.get((languages.indexOf(now.language()) + 1) % languages.size()));
    }

    /// What a tap on the screen does and no press: larger letters, and in free play another challenge or preset.
    private static Session held(Session now, Button button) {
        return switch (button) {
            case FOURTH -> now.place() instanceof Place.Attract ? now : now.with(now.comfort().enlarged());
            case FIRST -> now.place() instanceof Place.Play play ? RequestHandler.another(now, play) : now;
            case SECOND -> now.place() instanceof Place.Play ? RequestHandler.nextPreset(now) : now;
            case THIRD, STAFF_KEY -> now;
        };
    }
}
