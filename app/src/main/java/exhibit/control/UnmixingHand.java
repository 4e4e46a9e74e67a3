package exhibit.control;

import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.story.AnswerPrice;
import exhibit.story.Chapter;
import exhibit.story.DictionarySearch;
import exhibit.training.Snapshot;

/// What a hand does where things are unmixed, and what happens there by itself: every knob turns the price, its push and
/// the first button start the arrows, and the second button goes on.
final class UnmixingHand {

    private static final double NANOS = 1e9;

    /// So long the machine may learn before what it has is unmixed.
    private static final double LEARNING_SECONDS = 12;

    /// So long arrows may wander, whatever is seen.
    private static final double SEARCHING_SECONDS = 20;

    /// So long what they found stands before the next price is shown, where no hand has done anything.
    private static final double RESTING_SECONDS = 6;

    /// What began shorter ago was not seen: who goes on then meant something else.
    private static final double NEW_SECONDS = .6;

    private UnmixingHand() {
    }

    static Place.Unmixing begun(long nanos) {
        return new Place.Unmixing(DictionarySearch.begun(), nanos);
    }

    static Session turned(Session now, Place.Unmixing place, Action.OnKnob action, long nanos) {
        var search = place.search().own();
        return switch (action) {
            case Action.Turned(_, var detents) ->
                with(now, place, search.priced(search.price().turned(detents)), nanos);
            case Action.TurnedTo(_, var position) ->
                with(now, place, search.priced(AnswerPrice.at(position)), nanos);
            case Action.Pushed _ -> unmixed(now, place, nanos);
        };
    }

    static Session pressed(SessionReducer journey, Session now, Place.Unmixing place, Button button, long nanos) {
        return switch (button) {
            case FIRST -> unmixed(now, place, nanos);
            case SECOND, THIRD, FOURTH, STAFF_KEY -> journey.pressed(now, button, nanos);
        };
    }

    /// Arrows start, by a hand.
    static Session unmixed(Session now, Place.Unmixing place, long nanos) {
        return with(now, place, place.search().own().unmixed(), nanos);
    }

    /// On a mixed picture the arrows, after that what follows in the story.
    static Session next(Session now, Place.Unmixing place, long nanos) {
        if (isNew(place, nanos)) return now;
        return switch (place.search().phase()) {
            case LEARNING -> now;
            case MIXED -> with(now, place, place.search().unmixed(), nanos);
            case SEARCHING, RESTING -> StoryHand.following(now, Chapter.all().indexOf(place.chapter()), nanos);
        };
    }

    private static boolean isNew(Place.Unmixing place, long nanos) {
        return seconds(place, nanos) < NEW_SECONDS;
    }

    private static double seconds(Place.Unmixing place, long nanos) {
        return (nanos - place.since()) / NANOS;
    }

    /// What is to be learned beside the machine follows from how far it is.
    private static Session with(Session now, Place.Unmixing place, DictionarySearch next, long nanos) {
        var here = now.at(new Place.Unmixing(next, goesOn(place.search(), next) ? place.since() : nanos));
        return next.task().map(task -> here.with(now.experiment().unmixed(task))).orElse(here);
    }

    private static boolean goesOn(DictionarySearch before, DictionarySearch now) {
        return now.phase() == before.phase() && now.task().equals(before.task());
    }

    /// What a picture that is shown makes of it.
    static Session seen(Session now, Place.Unmixing place, Snapshot seen, long nanos) {
        boolean learned = place.search().phase() == DictionarySearch.Phase.LEARNING && seen.settled();
        boolean rests = seen.dictionary().filter(found -> found.settled()).isPresent();
        var search = place.search();
        return with(now, place, learned ? search.mixed() : rests ? search.rested() : search, nanos);
    }

    /// Time passes: whoever waits sees how it goes on.
    static Session at(Session now, Place.Unmixing place, long nanos) {
        var search = place.search();
        double seconds = seconds(place, nanos);
        return switch (search.phase()) {
            case LEARNING -> seconds < LEARNING_SECONDS ? now : with(now, place, search.mixed(), nanos);
            case MIXED -> seconds < Chapter.PATIENCE_SECONDS ? now : with(now, place, search.unmixed(), nanos);
            case SEARCHING -> seconds < SEARCHING_SECONDS ? now : with(now, place, search.rested(), nanos);
            case RESTING -> seconds < RESTING_SECONDS ? now : with(now, place, search.onward(), nanos);
        };
    }
}
