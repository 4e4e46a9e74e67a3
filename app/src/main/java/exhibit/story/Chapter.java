package exhibit.story;

import exhibit.model.Activation;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.training.Experiment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A chapter of the story: it asks, shows, and tells what was seen.
///
/// @param id its name on the command line and in the language files
/// @param opening what is learned while it asks
/// @param fresh whether it begins with a memory that has learned nothing and waits for the guess
/// @param dial the one that makes it happen
/// @param kind what is done in it
/// @param question what it asks first; none where it is not told
/// @param beats what happens by itself when the question is closed, in the order of time
/// @param sight what is to be seen in the end
public record Chapter(String id, Hyperparameters opening, boolean fresh, Dial dial, Kind kind,
        Optional<Question> question, List<Beat> beats, PictureCondition sight) {

    /// Five things, room for two, always there: the first picture of the paper.
    public static final Hyperparameters FIVE_IN_TWO = new Hyperparameters(5, 2, 0, .9, Activation.RELU);

    /// So long a question stays open when nobody answers.
    public static final double PATIENCE_SECONDS = 12;

    /// Every chapter, in the order of the story.
    public static List<Chapter> all() {
        return StoryBook.ours().chapters();
    }

    public Chapter {
        beats = List.copyOf(beats);
    }

    public static Optional<Chapter> of(String id) {
        return all().stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    /// What is done in a chapter.
    public enum Kind {
        /// It asks, shows and tells.
        TOLD,
        /// The game, which asks its own questions.
        GAME,
        /// What was mixed is unmixed.
        UNMIXING
    }

    /// Whether it asks, shows and tells.
    public boolean isTold() {
        return kind == Kind.TOLD;
    }

    /// Whether it is the game.
    public boolean isGame() {
        return kind == Kind.GAME;
    }

    /// The first one of a kind.
    public static Chapter of(Kind kind) {
        return all().stream().filter(chapter -> chapter.kind == kind).findFirst().orElseThrow();
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

    /// Something that happens by itself in a chapter when nobody does it first.
    ///
    /// @param seconds after the question is closed
    /// @param hyperparameters what is learned from then on
    /// @param pressing the things that come from then on
    public record Beat(double seconds, Hyperparameters hyperparameters, Pressing pressing) {}
}
