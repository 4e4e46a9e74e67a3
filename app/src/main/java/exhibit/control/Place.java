package exhibit.control;

import exhibit.story.Chapter;
import exhibit.story.DictionarySearch;
import exhibit.story.DotGame;
import exhibit.story.MinuteScreen;
import exhibit.story.Pressing;
import exhibit.story.Question;
import exhibit.training.ExperimentCode;
import java.util.List;

/// Where the visitor is. Times are nanoseconds on a clock that only goes forward.
public sealed interface Place {

    /// Nobody is there: the exhibit turns its own knob.
    ///
    /// @param since when the last visitor left
    /// @param line how many times the invitation has changed its language
    /// @param dim whether it saves its light
    record Attract(long since, int line, boolean dim) implements Place {}

    /// On a screen of the first minute.
    ///
    /// @param at which one
    /// @param since when it came, or a knob was turned there last
    /// @param own whether the visitor has turned a knob, so that none turns by itself any more
    /// @param touched the thing that was touched last, which is lit; -1 where none was
    record Minute(MinuteScreen at, long since, boolean own, int touched) implements Place {

        static Minute opened(MinuteScreen at, long nanos) {
            return new Minute(at, nanos, false, -1);
        }

        Minute touching(int thing) {
            return new Minute(at, since, own, thing);
        }
    }

    /// In a chapter of the story.
    ///
    /// @param at which one, from 0
    /// @param progress how far it has come
    /// @param input what the visitor has done there
    record Story(int at, StoryProgress progress, StoryInput input) implements Place {

        static Story opened(int at, long nanos) {
            return new Story(at, StoryProgress.asked(nanos), StoryInput.NOTHING);
        }

        public Chapter chapter() {
            return Chapter.all().get(at);
        }

        /// What it asks.
        public Question question() {
            return chapter().question().orElseThrow();
        }

        /// Whether it is the last that is told.
        public boolean isLast() {
            return Chapter.all().stream().skip(at + 1).noneMatch(Chapter::isTold);
        }

        public boolean asking() {
            return progress.asking();
        }

        /// Whether what it asks about has not come yet.
        boolean isUnasked() {
            return question() instanceof Question.Answerer && pressed().isEmpty();
        }

        /// Whether the answer was seen.
        public boolean answered() {
            return progress.seen();
        }

        public boolean own() {
            return input.own();
        }

        public List<Integer> guess() {
            return input.guess();
        }

        public List<Integer> pressed() {
            return input.pressed();
        }

        public int pointed() {
            return input.pointed();
        }

        /// The things that come by themselves now.
        Pressing pressing() {
            var beats = chapter().beats();
            return beats.get(Math.max(0, progress.beats() - 1)).pressing();
        }

        /// The question is closed, and things happen.
        Story closed(long nanos) {
            return asking() ? new Story(at, progress.closed(nanos), input.pointing(-1)) : this;
        }

        Story with(StoryProgress next) {
            return new Story(at, next, input);
        }

        Story with(StoryInput next) {
            return new Story(at, progress, next);
        }
    }

    /// In the game "only the dot".
    ///
    /// @param game how far it is
    /// @param since when its phase began
    /// @param free whether it is played from free play, with what is learned there
    record Game(DotGame game, long since, boolean free) implements Place {

        static Game begun(long seed, boolean free, long nanos) {
            return new Game(DotGame.begun(seed), nanos, free);
        }

        /// The chapter that it is in the story.
        public Chapter chapter() {
            return Chapter.of(Chapter.Kind.GAME);
        }

        /// A phase that goes on keeps its time.
        Game with(DotGame next, long nanos) {
            boolean same = next.phase() == game.phase() && next.round() == game.round() && next.seed() == game.seed();
            return new Game(next, same ? since : nanos, free);
        }
    }

    /// In the chapter in which what was mixed is unmixed.
    ///
    /// @param search how far it is
    /// @param since when its phase began, or the knob was turned last
    record Unmixing(DictionarySearch search, long since) implements Place {

        /// The chapter that it is in the story.
        public Chapter chapter() {
            return Chapter.of(Chapter.Kind.UNMIXING);
        }
    }

    /// Free play.
    ///
    /// @param drawer whether the drawer for experts is open
    /// @param challenge which card lies on top, from 0
    record Play(boolean drawer, int challenge) implements Place {}

    /// The list of all places.
    ///
    /// @param at which entry is pointed at
    /// @param from where closing it leads back to
    record Menu(int at, Place from) implements Place {}

    /// At the recipe code of the picture.
    ///
    /// @param from where closing it leads back to
    record Recipe(Place from) implements Place {}

    /// At the keys that take a recipe code: every character there is, and one that takes the last back.
    ///
    /// @param recipe where going back leads to
    /// @param typed the characters so far, at most eight
    /// @param refused whether what was typed was shown to be no code
    /// @param at which key is pointed at
    record Typing(Recipe recipe, String typed, boolean refused, int at) implements Place {

        public static final int TAKE_BACK = ExperimentCode.LETTERS.length();
        public static final int KEYS = TAKE_BACK + 1;
    }

    /// Behind a door, in a room that minds its own hands.
    record Away(Wing door) implements Place {}
}
