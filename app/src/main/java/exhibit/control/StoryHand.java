package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.story.Chapter;
import java.util.List;

/// What a hand does in the story, and what happens there by itself.
record StoryHand(Controls controls) {

    private static final double NANOS = 1e9;
    private static final int MOST_PRESSED = 2;

    /// A question that was asked shorter ago was not read: half a second, and the frame that brings it to the screen.
    private static final double NEW_SECONDS = .6;

    /// What happens is seen at least so long before the next thing is brought forward.
    private static final double BEAT_SECONDS = 2;

    /// So long an answer is waited for; then the story goes on, whatever is seen.
    private static final double ANSWER_SECONDS = 12;

    /// A chapter from its question on. What has been learned stays where the chapter can go on from it.
    static Session opened(Session now, int chapter, long nanos) {
        var opening = Chapter.all().get(chapter);
        var experiment = now.experiment().with(opening.opening());
        return now.at(switch (opening.kind()) {
            case TOLD -> Place.Story.opened(chapter, nanos);
            case GAME -> Place.Game.begun(nanos, false, nanos);
            case UNMIXING -> UnmixingHand.begun(nanos);
        })
                .with(opening.fresh() ? experiment.again() : experiment);
    }

    /// The chapter after one; after the last one free play.
    static Session following(Session now, int chapter, long nanos) {
        return chapter + 1 < Chapter.all().size()
                ? opened(now, chapter + 1, nanos)
                : now.at(new Place.Play(false, 0));
    }

    /// On a question its answer, while that is shown the next of it at once, and then the next chapter.
    static Session next(Session now, Place.Story story, long nanos) {
        if (story.asking())
            return isNew(story, nanos) ? now : begun(now, story.closed(nanos));
        return story.answered() ? following(now, story.at(), nanos) : hurried(now, story, nanos);
    }

    private static Session begun(Session now, Place.Story story) {
        return story.chapter().beats().getFirst().seconds() > 0 ? now.at(story) : beaten(now, story, 1);
    }

    /// What has happened must be seen, so the rest does not come all at once: the next beat comes now, and those after it
    /// as long after it as ever.
    private static Session hurried(Session now, Place.Story story, long nanos) {
        var beats = story.chapter().beats();
        int done = story.own() ? 0 : story.progress().beats();
        boolean early = done > 0 && seconds(story, nanos) < beats.get(done - 1).seconds() + BEAT_SECONDS;
        if (done == beats.size() || early)
            return now;
        long begun = nanos - Math.round(beats.get(done).seconds() * NANOS);
        var shown = story.with(story.input().own(false)).with(story.progress().since(begun).beaten(done));
        return beaten(now, shown, done + 1);
    }

    private static double seconds(Place.Story story, long nanos) {
        return (nanos - story.progress().since()) / NANOS;
    }

    /// @param beats how many have happened then
    private static Session beaten(Session now, Place.Story story, int beats) {
        return now.with(now.experiment().with(story.chapter().beats().get(beats - 1).hyperparameters()))
                .at(story.with(story.progress().beaten(beats)));
    }

    /// Whether a question has not been shown long enough to be read: what is touched then was meant for something else.
    private static boolean isNew(Place.Story story, long nanos) {
        return seconds(story, nanos) < NEW_SECONDS;
    }

    /// A knob was used.
    Session turned(Session now, Place.Story story, Action.OnKnob action, long nanos) {
        if (points(story) && action instanceof Action.Turned(var knob, var detents) && knob == pointer(story))
            return pointed(now, story, detents);
        if (points(story) && action instanceof Action.Pushed(var knob) && knob == pointer(story))
            return chosen(now, story, nanos);
        var own = story.closed(nanos);
        var experiment = controls.after(now.experiment(), action);
        return now.at(own.with(own.input().own(true).among(experiment.hyperparameters().features()))).with(experiment);
    }

    /// Whether a knob chooses here instead of turning its own dial.
    private static boolean points(Place.Story story) {
        return story.chapter().presses() || story.asking();
    }

    /// Whether it chooses among things to press, not among answers.
    private static boolean presses(Place.Story story) {
        return story.chapter().presses() && !story.asking();
    }

    /// The knob that chooses: the fourth, and its neighbour where the chapter needs the fourth itself.
    private static Knob pointer(Place.Story story) {
        return story.chapter().dial() == Dial.HIDDEN ? Knob.THIRD : Knob.FOURTH;
    }

    private static Session pointed(Session now, Place.Story story, int detents) {
        boolean presses = presses(story);
        int count = presses ? now.experiment().hyperparameters().features() : story.question().answers();
        int to = (int) Math.floorMod((long) story.pointed() + detents, (long) count);
        var input = story.input().pointing(to);
        if (!presses)
            return now.at(story.with(input));
        var kept = story.own() && story.pressed().size() == MOST_PRESSED
                ? story.pressed().subList(0, 1)
                : List.<Integer>of();
        return now.at(story.with(input.own(true).pressing(StoryInput.plus(kept, to))));
    }

    /// In front of a question the answer; among pressed things the first of two, to which the knob finds a second.
    private static Session chosen(Session now, Place.Story story, long nanos) {
        if (story.pointed() < 0)
            return now;
        if (!presses(story))
            return answered(now, story, story.pointed(), nanos);
        var one = List.of(story.pointed());
        return now.at(story.with(story.input().pressing(
                story.pressed().size() < MOST_PRESSED ? StoryInput.plus(one, story.pointed()) : one)));
    }

    static Session answered(Session now, Place.Story story, int answer, long nanos) {
        var question = story.question();
        if (!story.asking() || isNew(story, nanos) || story.isUnasked() || answer < 0 || answer >= question.answers()
                || story.guess().contains(answer))
            return now;
        var next = story.with(story.input().guessing(StoryInput.plus(story.guess(), answer)));
        return next.guess().size() < question.wanted() ? now.at(next) : begun(now.at(next), next.closed(nanos));
    }

    /// A tap on a thing: where a question is about things an answer, in the chapter of the price it comes.
    static Session pressed(Session now, Place.Story story, int thing, long nanos) {
        if (thing < 0 || thing >= now.experiment().hyperparameters().features())
            return now;
        if (story.asking())
            return story.question().asksForThings() ? answered(now, story, thing, nanos) : now;
        return story.chapter().presses() ? come(now, story, thing) : now;
    }

    private static Session come(Session now, Place.Story story, int thing) {
        var others = story.own()
                ? story.pressed().stream().filter(other -> other != thing).distinct().toList()
                : List.<Integer>of();
        boolean again = story.own() && story.pressed().contains(thing);
        var next = again ? others : StoryInput.plus(others.size() < MOST_PRESSED ? others : List.of(), thing);
        return now.at(story.with(story.input().own(true).pressing(next).pointing(thing)));
    }

    /// Time passes: nobody answers, the next beat is due, or the answer has been waited for long enough.
    static Session at(Session now, Place.Story story, long nanos) {
        double seconds = seconds(story, nanos);
        if (story.asking())
            return seconds < Chapter.PATIENCE_SECONDS ? now : begun(now, story.closed(nanos));
        if (!story.answered() && seconds >= ANSWER_SECONDS)
            return at(now, story.with(story.progress().answered()), nanos);
        var beats = story.chapter().beats();
        int done = story.progress().beats();
        boolean due = !story.own() && done < beats.size() && seconds >= beats.get(done).seconds();
        return due ? beaten(now, story, done + 1) : now.at(story);
    }
}
