package exhibit.control;

import exhibit.story.Chapter;
import exhibit.training.ExperimentCode;
import java.util.ArrayList;
import java.util.List;

/// Where the visitor is. Times are nanoseconds on a clock that only goes forward.
public sealed interface Place {

    /// Nobody is there: the exhibit turns its own knob.
    ///
    /// @param since when the last visitor left
    /// @param line how many times the invitation has changed its language
    /// @param dim whether it saves its light
    record Attract(long since, int line, boolean dim) implements Place {}

    /// In a chapter of the story.
    ///
    /// @param at which one, from 0
    /// @param progress how far it has come
    /// @param input what the visitor has done there
    record Story(int at, Progress progress, Input input) implements Place {

        static Story opened(int at, long nanos) {
            return new Story(at, new Progress(nanos, true, 0), new Input(false, List.of(), List.of(), -1));
        }

        public Chapter chapter() {
            return Chapter.ALL.get(at);
        }

        public boolean isLast() {
            return at == Chapter.ALL.size() - 1;
        }

        public boolean asking() {
            return progress.asking;
        }

        public boolean own() {
            return input.own;
        }

        public List<Integer> guess() {
            return input.guess;
        }

        public List<Integer> pressed() {
            return input.pressed;
        }

        public int pointed() {
            return input.pointed;
        }

        /// The question is closed, and things happen.
        Story closed(long nanos) {
            return asking() ? new Story(at, new Progress(nanos, false, 0), input.pointing(-1)) : this;
        }

        Story beaten() {
            return new Story(at, progress.beaten(), input);
        }

        Story byHand() {
            return with(new Input(true, input.guess, input.pressed, input.pointed));
        }

        Story guessed(int answer) {
            return with(new Input(input.own, plus(input.guess, answer), input.pressed, input.pointed));
        }

        Story pressing(List<Integer> things) {
            return with(new Input(input.own, input.guess, things, input.pointed));
        }

        Story pointing(int pointed) {
            return with(input.pointing(pointed));
        }

        private Story with(Input next) {
            return new Story(at, progress, next);
        }

        static List<Integer> plus(List<Integer> list, int last) {
            var longer = new ArrayList<>(list);
            longer.add(last);
            return longer;
        }
    }

    /// How far a chapter has come.
    ///
    /// @param since when its question was asked, or closed
    /// @param asking whether the question is still open
    /// @param beats how many have happened
    record Progress(long since, boolean asking, int beats) {

        Progress beaten() {
            return new Progress(since, asking, beats + 1);
        }
    }

    /// What a visitor has done in a chapter.
    ///
    /// @param own whether a knob was used, so that nothing happens by itself any more
    /// @param guess the answers chosen so far
    /// @param pressed the features that are pressed, the latest last
    /// @param pointed the answer or thing that a knob points at; -1 where it points at none
    record Input(boolean own, List<Integer> guess, List<Integer> pressed, int pointed) {

        public Input {
            guess = List.copyOf(guess);
            pressed = List.copyOf(pressed);
        }

        Input pointing(int next) {
            return new Input(own, guess, pressed, next);
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

        Typing pointing(int key) {
            return new Typing(recipe, typed, refused, key);
        }

        /// Where there is no such key, and where all has been typed, nothing changes.
        Typing typing(int key) {
            if (key == TAKE_BACK)
                return new Typing(recipe, typed.substring(0, Math.max(0, typed.length() - 1)), false, key);
            return key < 0 || key > TAKE_BACK || typed.length() == ExperimentCode.LENGTH
                    ? this
                    : new Typing(recipe, typed + ExperimentCode.LETTERS.charAt(key), false, key);
        }
    }

    /// Behind a door, in a room that minds its own hands.
    record Away(Wing door) implements Place {}
}
