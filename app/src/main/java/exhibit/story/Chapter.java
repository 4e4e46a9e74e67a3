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
/// @param question what it asks first; none where it is a game
/// @param beats what happens by itself when the question is closed, in the order of time
/// @param sight what is to be seen in the end
public record Chapter(String id, Hyperparameters opening, boolean fresh, Dial dial, Optional<Question> question,
        List<Beat> beats, ChallengeCondition sight) {

    /// Five things, room for two, always there: the first picture of the paper.
    public static final Hyperparameters FIVE_IN_TWO = new Hyperparameters(5, 2, 0, .9, Activation.RELU);

    /// So long a question stays open when nobody answers.
    public static final double PATIENCE_SECONDS = 12;

    /// Room for the bell alone begins here; beside others it would have half.
    private static final double ALONE = .9;

    /// Every chapter, in the order of the story.
    public static final List<Chapter> ALL = List.of(roomForTwo(), rareThingsShare(), fiveInAFlatWorld(), onlyTheDot(),
            thePrice(), whoMatters(), soWhat());

    public Chapter {
        beats = List.copyOf(beats);
    }

    public static Optional<Chapter> of(String id) {
        return ALL.stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    /// Whether it is the game, which asks its own questions.
    public boolean isGame() {
        return question.isEmpty();
    }

    /// Whether things are pressed in it.
    public boolean presses() {
        return beats.stream().anyMatch(beat -> beat.pressing != Pressing.NOTHING);
    }

    /// All that is learned in it when nobody touches anything, in order.
    public List<Experiment> way() {
        return Stream.concat(Stream.of(opening), beats.stream().map(Beat::hyperparameters)).distinct()
                .map(h -> new Experiment(h, 0)).toList();
    }

    private static Chapter roomForTwo() {
        return new Chapter("room-for-two", FIVE_IN_TWO, true, Dial.SPARSITY,
                asked(new Question.Things(5, Set.of(0, 1))),
                List.of(Beat.turned(0, FIVE_IN_TWO)), ChallengeCondition.kept(2, 0, 0));
    }

    private static Chapter rareThingsShare() {
        return new Chapter("rare-things-share", FIVE_IN_TWO, false, Dial.SPARSITY,
                asked(new Question.Things(5, Set.of(4))), List.of(Beat.turned(0, rare(.5)), Beat.turned(9, rare(.9))),
                ChallengeCondition.kept(4, .5, .9));
    }

    private static Chapter fiveInAFlatWorld() {
        return new Chapter("five-in-a-flat-world", rare(.7), false, Dial.SPARSITY, asked(new Question.Fits(true)),
                List.of(Beat.turned(0, rare(.9)), Beat.turned(1, rare(.95)), Beat.turned(2, rare(.97))),
                ChallengeCondition.kept(5, .95, 1));
    }

    /// The visitor is the machine: who has come, seen from the dot alone?
    private static Chapter onlyTheDot() {
        return new Chapter("only-the-dot", rare(.97), false, Dial.SPARSITY, Optional.empty(), List.of(),
                ChallengeCondition.kept(5, .95, 1));
    }

    /// Untouched, two come that are taken for a third, then two that get along, then one.
    private static Chapter thePrice() {
        var rare = rare(.97);
        return new Chapter("the-price", rare, false, Dial.SPARSITY, asked(new Question.Answerer(5)),
                List.of(new Beat(0, rare, Pressing.APART), new Beat(10, rare, Pressing.NEIGHBOURS),
                        new Beat(16, rare, Pressing.ALONE), new Beat(22, rare, Pressing.APART)),
                ChallengeCondition.kept(5, .8, 1));
    }

    private static Chapter whoMatters() {
        return new Chapter("who-matters", rare(.5), false, Dial.IMPORTANCE, asked(new Question.Things(5, Set.of(3, 4))),
                List.of(Beat.turned(0, rare(.5).withImportance(.7)), Beat.turned(1, rare(.5).withImportance(.5))),
                (h, embedding) -> h.importance() < .6 && embedding.dimensionality(0) > ALONE);
    }

    private static Chapter soWhat() {
        var eight = new Hyperparameters(8, 3, .97, .9, Activation.RELU);
        return new Chapter("so-what", eight.withHidden(2), false, Dial.HIDDEN,
                asked(new Question.Fits(true)), List.of(Beat.turned(0, eight)),
                (h, embedding) -> h.equals(eight) && embedding.represented() == 8);
    }

    private static Optional<Question> asked(Question question) {
        return Optional.of(question);
    }

    private static Hyperparameters rare(double sparsity) {
        return FIVE_IN_TWO.withSparsity(sparsity);
    }

    /// Something that happens by itself in a chapter when nobody does it first.
    ///
    /// @param seconds after the question is closed
    /// @param hyperparameters what is learned from then on
    /// @param pressing the things that come from then on
    public record Beat(double seconds, Hyperparameters hyperparameters, Pressing pressing) {

        /// A knob is turned.
        static Beat turned(double seconds, Hyperparameters to) {
            return new Beat(seconds, to, Pressing.NOTHING);
        }
    }
}
