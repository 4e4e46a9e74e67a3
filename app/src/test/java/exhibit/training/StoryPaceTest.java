package exhibit.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Hyperparameters;
import exhibit.story.Chapter;
import exhibit.story.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody waits for a picture of the story, on a slow processor (REQUIREMENTS R5; app/decisions/0022).
final class StoryPaceTest {

    private static final int SEEDS = 20;
    private static final int LATE = 1;
    private static final double LONGEST_SECONDS = 6;

    @Test
    void whoever_walks_through_the_story_waits_for_no_picture_longer_than_six_seconds() {
        assertNoneWaits(List.of(Chapter.all().stream().flatMap(chapter -> chapter.way().stream())
                .map(Experiment::hyperparameters).toList()));
    }

    @Test
    void a_preset_stands_within_six_seconds() {
        assertNoneWaits(Preset.all().stream().map(preset -> List.of(preset.hyperparameters())).toList());
    }

    /// From what any chapter shows, to where any other begins.
    @Test
    @Tag("laboratory")
    void a_chapter_s_opening_stands_within_six_seconds_wherever_one_comes_from() {
        var shown = Chapter.all().stream().flatMap(chapter -> chapter.way().stream())
                .map(Experiment::hyperparameters).distinct().toList();
        assertNoneWaits(shown.stream().flatMap(from -> Chapter.all().stream().map(Chapter::opening).distinct()
                .filter(to -> !to.equals(from)).map(to -> List.of(from, to))).toList());
    }

    /// One seed in twenty may.
    private static void assertNoneWaits(List<List<Hyperparameters>> ways) {
        var late = ways.parallelStream()
                .flatMap(way -> LongStream.range(0, SEEDS).boxed().flatMap(seed -> late(way, seed)))
                .collect(Collectors.groupingBy(waited -> waited, TreeMap::new, Collectors.counting()));
        late.values().removeIf(seeds -> seeds <= LATE);
        assertTrue(late.isEmpty(), () -> "more than six seconds: " + late);
    }

    private static Stream<String> late(List<Hyperparameters> way, long seed) {
        var first = new Experiment(way.getFirst(), seed);
        var processor = FakeProcessor.slow(first);
        var late = new ArrayList<String>();
        IntStream.range(0, way.size()).forEach(at -> {
            if (processor.change(first.with(way.get(at))).seconds() > LONGEST_SECONDS)
                late.add(way.subList(0, at + 1).toString());
        });
        return late.stream();
    }
}
