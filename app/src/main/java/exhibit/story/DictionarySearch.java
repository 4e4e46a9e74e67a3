package exhibit.story;

import exhibit.training.DictionaryTask;
import java.util.List;
import java.util.Optional;

/// How far it is in the last chapter: arrows that know nothing look for the things that were mixed.
///
/// @param phase what happens now
/// @param price where the knob stands
/// @param seed the luck of these arrows
/// @param shown how much of [#WAY] was shown by itself; all of it once a hand has done something
public record DictionarySearch(Phase phase, AnswerPrice price, long seed, int shown) {

    /// What happens by itself, one after the other, when nobody does it first: it works, too little, too much, and how it
    /// works once more.
    static final List<AnswerPrice> WAY = List.of(AnswerPrice.RIGHT, AnswerPrice.LOW, AnswerPrice.MOST,
            AnswerPrice.RIGHT);

    /// The luck of the first arrows: with these and the next ones all five are found in every machine that was tried.
    static final long FIRST_SEED = 2;

    /// What happens.
    public enum Phase {
        /// The machine mixes five things first.
        LEARNING,
        /// Nothing but dots is seen of them.
        MIXED,
        /// Grey arrows look for them.
        SEARCHING,
        /// They have come to rest.
        RESTING
    }

    public static DictionarySearch begun() {
        return new DictionarySearch(Phase.LEARNING, AnswerPrice.RIGHT, FIRST_SEED, 0);
    }

    /// The machine has learned: it can be asked.
    public DictionarySearch mixed() {
        return phase == Phase.LEARNING ? in(Phase.MIXED) : this;
    }

    /// Arrows start, and others each time.
    public DictionarySearch unmixed() {
        return switch (phase) {
            case LEARNING -> this;
            case MIXED -> in(Phase.SEARCHING);
            case SEARCHING, RESTING -> new DictionarySearch(Phase.SEARCHING, price, seed + 1, shown);
        };
    }

    /// At another price arrows that have started start again.
    public DictionarySearch priced(AnswerPrice next) {
        if (next == price) return this;
        return new DictionarySearch(isStarted() ? Phase.SEARCHING : phase, next, seed, shown);
    }

    /// The arrows have come to rest.
    public DictionarySearch rested() {
        return phase == Phase.SEARCHING ? in(Phase.RESTING) : this;
    }

    /// The next thing that happens by itself.
    public DictionarySearch onward() {
        return shown + 1 < WAY.size()
                ? new DictionarySearch(phase, price, seed, shown + 1).priced(WAY.get(shown + 1))
                : this;
    }

    /// A hand does it: nothing happens by itself any more.
    public DictionarySearch own() {
        return new DictionarySearch(phase, price, seed, WAY.size());
    }

    /// Whether arrows have started.
    public boolean isStarted() {
        return phase.compareTo(Phase.SEARCHING) >= 0;
    }

    /// What is to be learned beside the machine.
    public Optional<DictionaryTask> task() {
        return isStarted() ? Optional.of(new DictionaryTask(price.lambda(), seed)) : Optional.empty();
    }

    private DictionarySearch in(Phase next) {
        return new DictionarySearch(next, price, seed, shown);
    }
}
