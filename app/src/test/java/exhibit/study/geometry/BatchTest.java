package exhibit.study.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.laboratory.QuietStage;
import exhibit.model.Embedding;
import exhibit.model.data.CorrelatedSets;
import exhibit.model.data.Sampler;
import exhibit.study.DialSettings;
import exhibit.study.plot.Plot;
import exhibit.study.trial.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchTest {

    /// Two opposite pairs.
    private static final Embedding PAIRS = Embedding.of(new float[][]{{1, -1, 0, 0}, {0, 0, 1, -1}}, new float[4]);

    @Test
    void a_sample_with_one_feature_lies_on_its_arrow() {
        var seen = Batch.of(CorrelatedSets.anticorrelated(1, 4, .5, 3)).seenBy(PAIRS, List.of());
        for (int s = 0; s < seen.hidden().rows(); s++) {
            int i = seen.loudest().get(s);
            double amount = seen.hidden().at(s, 0) * PAIRS.coordinate(i, 0)
                    + seen.hidden().at(s, 1) * PAIRS.coordinate(i, 1);
            assertTrue(0 < amount && amount <= 1, "x = " + amount);
            assertEquals(amount, Math.hypot(seen.hidden().at(s, 0), seen.hidden().at(s, 1)), 1e-6);
        }
    }

    @Test
    void however_rare_features_are_a_batch_has_points_and_none_of_them_is_of_nothing() {
        var seen = Batch.of(new Sampler(0, .0025, .0025, .0025, .0025)).seenBy(PAIRS, List.of());
        assertEquals(256, seen.hidden().rows());
        assertTrue(IntStream.range(0, 256)
                .allMatch(s -> Math.hypot(seen.hidden().at(s, 0), seen.hidden().at(s, 1)) > 0));
    }

    @Test
    void all_embeddings_are_looked_at_with_the_same_samples() {
        var batch = Batch.of(new Sampler(1, .5, .5, .5, .5));
        assertEquals(batch.seenBy(PAIRS, List.of()), batch.seenBy(PAIRS, List.of()));
    }

    /// Its set stands in the colour.
    @Test
    void a_page_of_sets_has_its_batch() {
        var shown = new ArrayList<Plot>();
        var stage = new QuietStage() {
            @Override
            public void show(List<Plot> plots) {
                shown.addAll(plots);
            }

            @Override
            public void done(double share) {
                throw new CancellationException();
            }
        };
        try {
            FeaturePairs.ANTICORRELATED.play(DialSettings.opening(FeaturePairs.ANTICORRELATED.choices()), stage);
        } catch (CancellationException _) {
            // it has shown enough
        }
        assertTrue(shown.stream()
                .anyMatch(plot -> plot instanceof Plot.Scatter batch && batch.tones().equals(List.of(0, 0, 1, 1))));
    }
}
