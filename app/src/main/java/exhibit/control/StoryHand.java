package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.model.Dial;
import exhibit.story.Chapter;
import exhibit.story.Question;
import exhibit.story.StoryLine;
import java.util.List;

/// What a hand does in the story, and what happens there by itself.
record StoryHand(Controls controls) {

    private static final double NANOS = 1e9;
    private static final int MOST_PRESSED = 2;

    /// A chapter from its question on. What has been learned stays where the chapter can go on from it.
    static Session opened(Session now, int chapter, long nanos) {
        var opening = Chapter.ALL.get(chapter);
        var experiment = now.experiment().with(opening.opening());
        return now.at(Place.Story.opened(chapter, nanos)).with(opening.fresh() ? experiment.again() : experiment);
    }

    /// A knob was used.
    Session turned(Session now, Place.Story story, Action.OnKnob action, long nanos) {
        if (points(story) && action instanceof Action.Turned(var knob, var detents) && knob == pointer(story))
            return pointed(now, story, detents);
        if (points(story) && action instanceof Action.Pushed(var knob) && knob == pointer(story))
            return chosen(now, story, nanos);
        return now.at(story.closed(nanos).byHand()).with(controls.after(now.experiment(), action));
    }

    /// Whether a knob chooses here instead of turning its own dial.
    private static boolean points(Place.Story story) {
        return StoryLine.presses(story.chapter()) || story.asking();
    }

    /// Whether it chooses among things to press, not among answers.
    private static boolean presses(Place.Story story) {
        return StoryLine.presses(story.chapter()) && !story.asking();
    }

    /// The knob that chooses: the fourth, and its neighbour where the chapter needs the fourth itself.
    private static Knob pointer(Place.Story story) {
        return story.chapter().dial() == Dial.HIDDEN ? Knob.THIRD : Knob.FOURTH;
    }

    private static Session pointed(Session now, Place.Story story, int detents) {
        boolean presses = presses(story);
        int count = presses ? now.experiment().hyperparameters().features() : story.chapter().question().answers();
        int to = (int) Math.floorMod((long) story.pointed() + detents, (long) count);
        var next = story.pointing(to);
        if (!presses)
            return now.at(next);
        var kept = story.pressed().size() < MOST_PRESSED ? List.<Integer>of() : story.pressed().subList(0, 1);
        return now.at(next.byHand().pressing(Place.Story.plus(kept, to)));
    }

    /// In front of a question the answer; among pressed things the first of two, to which the knob finds a second.
    private static Session chosen(Session now, Place.Story story, long nanos) {
        if (story.pointed() < 0)
            return now;
        if (!presses(story))
            return answered(now, story, story.pointed(), nanos);
        var one = List.of(story.pointed());
        return now.at(story.pressing(
                story.pressed().size() < MOST_PRESSED ? Place.Story.plus(one, story.pointed()) : one));
    }

    static Session answered(Session now, Place.Story story, int answer, long nanos) {
        var question = story.chapter().question();
        if (!story.asking() || answer < 0 || answer >= question.answers() || story.guess().contains(answer))
            return now;
        var next = story.guessed(answer);
        return now.at(next.guess().size() < question.wanted() ? next : next.closed(nanos));
    }

    /// A tap on a thing: where a question is about things an answer, in the chapter of the price a sound.
    static Session pressed(Session now, Place.Story story, int thing, long nanos) {
        if (thing < 0 || thing >= now.experiment().hyperparameters().features())
            return now;
        if (!StoryLine.presses(story.chapter()))
            return story.chapter().question() instanceof Question.Things
                    ? answered(now, story, thing, nanos)
                    : now;
        var others = story.own()
                ? story.pressed().stream().filter(other -> other != thing).distinct().toList()
                : List.<Integer>of();
        boolean again = story.own() && story.pressed().contains(thing);
        var next = again ? others : Place.Story.plus(others.size() < MOST_PRESSED ? others : List.of(), thing);
        return now.at(story.closed(nanos).byHand().pressing(next).pointing(thing));
    }

    /// Time passes: nobody answers, or the next beat is due.
    static Session at(Session now, Place.Story story, long nanos) {
        double seconds = (nanos - story.progress().since()) / NANOS;
        if (story.asking())
            return seconds < Chapter.PATIENCE_SECONDS ? now : now.at(story.closed(nanos));
        var beats = story.chapter().beats();
        if (story.own() || story.progress().beats() >= beats.size()
                || seconds < beats.get(story.progress().beats()).seconds())
            return now;
        var beat = beats.get(story.progress().beats());
        return now.with(now.experiment().with(beat.hyperparameters()))
                .at(story.beaten().pressing(List.copyOf(beat.pressed())));
    }
}
