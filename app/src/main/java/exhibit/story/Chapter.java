package exhibit.story;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.training.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A chapter of the story: it asks, shows, and tells what was seen.
///
/// @param id its name on the command line and in the language files
/// @param opening what is learned while it asks
/// @param fresh whether it begins with a memory that has learned nothing and waits for the guess
/// @param dial the one that makes it happen
/// @param question what it asks first
/// @param beats what happens by itself when the question is closed, in the order of time
/// @param sight what is to be seen in the end
public record Chapter(String id, Hyperparameters opening, boolean fresh, Dial dial, Question question,
        List<Beat> beats, ChallengeCondition sight) {

    /// Five things, room for two, always there: the first picture of the paper.
    public static final Hyperparameters FIVE_IN_TWO = new Hyperparameters(5, 2, 0, .9, Activation.RELU);

    /// So long a question stays open when nobody answers.
    public static final double PATIENCE_SECONDS = 12;

    /// Room for the bell alone begins here; beside others it would have half.
    private static final double ALONE = .9;

    /// Every chapter, in the order of the story.
    public static final List<Chapter> ALL = List.of(roomForTwo(), rareThingsShare(), fiveInAFlatWorld(), thePrice(),
            whoMatters(), soWhat());

    public Chapter {
        beats = List.copyOf(beats);
    }

    public static Optional<Chapter> of(String id) {
        return ALL.stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    /// All that is learned in it when nobody touches anything, in order.
    public List<Experiment> way() {
        return Stream.concat(Stream.of(opening), beats.stream().map(Beat::hyperparameters)).distinct()
                .map(h -> new Experiment(h, 0)).toList();
    }

    private static Chapter roomForTwo() {
        return new Chapter("room-for-two", FIVE_IN_TWO, true, Dial.SPARSITY, new Question.Things(5, Set.of(0, 1)),
                List.of(Beat.turned(0, FIVE_IN_TWO)), ChallengeCondition.kept(2, 0, 0));
    }

    private static Chapter rareThingsShare() {
        return new Chapter("rare-things-share", FIVE_IN_TWO, false, Dial.SPARSITY,
                new Question.Count(List.of(2, 3, 4, 5), 4), List.of(Beat.turned(0, rare(.5)), Beat.turned(9, rare(.9))),
                ChallengeCondition.kept(4, .5, .9));
    }

    private static Chapter fiveInAFlatWorld() {
        return new Chapter("five-in-a-flat-world", rare(.7), false, Dial.SPARSITY, new Question.YesOrNo(true),
                List.of(Beat.turned(0, rare(.9)), Beat.turned(1, rare(.95)), Beat.turned(2, rare(.97))),
                ChallengeCondition.kept(5, .95, 1));
    }

    /// Untouched, it presses the bell, and then the bell with each of the others in turn: with two of them a third
    /// answers.
    private static Chapter thePrice() {
        var rare = rare(.97);
        return new Chapter("the-price", rare, false, Dial.SPARSITY, new Question.YesOrNo(false),
                List.of(new Beat(0, rare, Set.of(0)), new Beat(7, rare, Set.of(0, 1)),
                        new Beat(12, rare, Set.of(0, 2)), new Beat(17, rare, Set.of(0, 3))),
                ChallengeCondition.kept(5, .8, 1));
    }

    private static Chapter whoMatters() {
        return new Chapter("who-matters", rare(.5), false, Dial.IMPORTANCE, new Question.YesOrNo(false),
                List.of(Beat.turned(0, rare(.5).withImportance(.7)), Beat.turned(1, rare(.5).withImportance(.5))),
                (h, embedding) -> h.importance() < .6 && embedding.dimensionality(0) > ALONE);
    }

    private static Chapter soWhat() {
        var eight = new Hyperparameters(8, 3, .97, .9, Activation.RELU);
        return new Chapter("so-what", eight.withHidden(2), false, Dial.HIDDEN,
                new Question.Count(List.of(5, 6, 8), 8), List.of(Beat.turned(0, eight)),
                (h, embedding) -> h.equals(eight) && embedding.represented() == 8);
    }

    private static Hyperparameters rare(double sparsity) {
        return FIVE_IN_TWO.withSparsity(sparsity);
    }

    /// Something that happens by itself in a chapter when nobody does it first.
    ///
    /// @param seconds after the question is closed
    /// @param hyperparameters what is learned from then on
    /// @param pressed the features that are pressed from then on
    public record Beat(double seconds, Hyperparameters hyperparameters, Set<Integer> pressed) {

        public Beat {
            pressed = Set.copyOf(pressed);
        }

        /// A knob is turned.
        static Beat turned(double seconds, Hyperparameters to) {
            return new Beat(seconds, to, Set.of());
        }
    }
}
