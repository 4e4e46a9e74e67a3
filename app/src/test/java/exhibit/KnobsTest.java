package exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.control.Controls;
import exhibit.hardware.Control;
import exhibit.hardware.Knob;
import exhibit.hardware.Wiring;
import exhibit.hardware.WiringException;
import exhibit.hardware.midi.MidiLearning;
import exhibit.model.Dial;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.TrainingConfig;
import exhibit.text.Words;
import exhibit.training.Experiment;
import exhibit.training.ExperimentCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A knob that is added is whole: what the compiler cannot ask for is asked for here, in a sentence that says where it
/// belongs.
final class KnobsTest {

    private static final int STEPS = 20;

    @Test
    void every_knob_has_all_that_makes_it_one() {
        assertEquals(List.of(), missing());
    }

    /// What knobs and dials lack, a sentence each.
    static List<String> missing() {
        return Stream.concat(Stream.of(Knob.values()).flatMap(KnobsTest::lacks),
                Stream.of(Dial.values()).flatMap(KnobsTest::lacks)).toList();
    }

    private static Stream<String> lacks(Knob knob) {
        var lacks = new ArrayList<String>();
        if (!hasKeys(knob)) lacks.add("no three keys of its own: give them to it in Knob.java");
        if (others(knob).anyMatch(other -> other.colour() == knob.colour() || other.light() == knob.light()))
            lacks.add("the colour of another: give it its own in Knob.java");
        if (others(knob).anyMatch(other -> Controls.dial(other) == Controls.dial(knob)))
            lacks.add("the dial of another: give it its own in Controls.java");
        if (!Controls.LIVE.contains(knob)) lacks.add("no light: LIVE in Controls.java leaves it out");
        if (!MidiLearning.CONTROLS.contains(knob))
            lacks.add("no place on a MIDI box: CONTROLS in MidiLearning.java leaves it out");
        if (!canBeWired(knob)) lacks.add("no line in a wiring file: WiringFile.java does not know it");
        for (var language : Words.languages())
            if (!says(language, "place." + knob.place().replace(' ', '.')))
                lacks.add("no name: add place.%s in %s/words.properties".formatted(knob.place().replace(' ', '.'),
                        language));
        return lacks.stream().map(lack -> "knob " + knob + " has " + lack);
    }

    private static Stream<String> lacks(Dial dial) {
        var lacks = new ArrayList<String>();
        if (Stream.of(Knob.values()).noneMatch(knob -> Controls.dial(knob) == dial))
            lacks.add("is turned by no knob: give it one in Controls.java");
        if (!teaches(dial)) lacks.add("changes nothing that is learned: use it where the model trains");
        if (!staysWhereItWasSet(dial)) lacks.add("is lost when another is turned: keep it in Hyperparameters.java");
        if (!isJudged(dial)) lacks.add("takes what is no number: judge it in Hyperparameters.java");
        if (!comesBack(dial)) lacks.add("does not come back from a recipe code: see LATER in ExperimentCode.java");
        for (var language : Words.languages())
            for (var key : List.of("dial.", "brief."))
                if (!says(language, key + dial.name().toLowerCase(Locale.ROOT)))
                    lacks.add("has no words: add %s%s in %s/words.properties".formatted(key,
                            dial.name().toLowerCase(Locale.ROOT), language));
        return lacks.stream().map(lack -> "dial " + dial + " " + lack);
    }

    private static Stream<Knob> others(Knob knob) {
        return Stream.of(Knob.values()).filter(other -> other != knob);
    }

    private static boolean hasKeys(Knob knob) {
        var taken = new ArrayList<String>();
        Control.all().stream().filter(other -> other != knob).forEach(other -> taken.addAll(letters(other.keys())));
        var keys = letters(knob.keys());
        return keys.size() >= 3 && keys.stream().distinct().count() == keys.size() && keys.stream()
                .allMatch(key -> !taken.contains(key)
                        && Arrays.stream(KeyCode.values()).anyMatch(code -> code.name().equals(key)));
    }

    private static List<String> letters(String keys) {
        return keys.chars().mapToObj(Character::toString).toList();
    }

    private static boolean canBeWired(Knob knob) {
        try {
            var file = Files.createTempFile("one-knob", ".properties");
            try {
                Files.writeString(file, "knob." + knob.name().toLowerCase(Locale.ROOT) + " = encoder a=5 b=6\n");
                return Wiring.read(file).parts().containsKey(knob);
            } finally {
                Files.delete(file);
            }
        } catch (WiringException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In a file of ours; what an owner's own file leaves out is said in English.
    private static boolean says(String language, String key) {
        try (var file = Words.class.getResourceAsStream(language + "/words.properties")) {
            if (file == null) return true;
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts.containsKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether both of its ends teach one model something different.
    private static boolean teaches(Dial dial) {
        var ends = dial.all(Controls.OPENING.hyperparameters()).toList();
        return !learned(ends.getFirst()).equals(learned(ends.getLast()));
    }

    private static String learned(Hyperparameters h) {
        var learner = Kernel.FAST.learner(h, TrainingConfig.STORY, 1);
        for (int step = 0; step < STEPS; step++)
            learner.step();
        return Arrays.toString(learner.parameters().W().data);
    }

    private static boolean staysWhereItWasSet(Dial dial) {
        return dial.all(Controls.OPENING.hyperparameters()).allMatch(set -> Stream.of(Dial.values())
                .filter(other -> other != dial).flatMap(other -> other.all(set))
                .allMatch(turned -> dial.of(turned) == dial.of(set)));
    }

    private static boolean isJudged(Dial dial) {
        try {
            dial.set(Controls.OPENING.hyperparameters(), Double.NaN);
            return false;
        } catch (IllegalArgumentException _) {
            return true;
        }
    }

    private static boolean comesBack(Dial dial) {
        return dial.all(Controls.OPENING.hyperparameters()).map(h -> new Experiment(h, ExperimentCode.SEEDS - 1))
                .allMatch(set -> ExperimentCode.of(set).map(ExperimentCode::read).filter(set::equals).isPresent());
    }
}
