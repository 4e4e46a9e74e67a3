package exhibit.model.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Dictionary;
import exhibit.model.Embedding;
import exhibit.model.data.Data;
import exhibit.model.data.HiddenSource;
import exhibit.model.data.NonEmptySampler;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SparseAutoencoderTest {

    private static final TrainingConfig RECIPE = new TrainingConfig(2000, 256, 1e-2, Schedule.COSINE, 0);
    private static final int LATENTS = 5;

    private static final Embedding PENTAGON = pentagon();

    private static Embedding pentagon() {
        var W = new float[2][5];
        for (int i = 0; i < 5; i++) {
            W[0][i] = (float) Math.cos(2 * Math.PI * i / 5);
            W[1][i] = (float) Math.sin(2 * Math.PI * i / 5);
        }
        return Embedding.of(W, new float[5]);
    }

    private static Training training(long seed, double price) {
        return new Training(new SparseAutoencoder(2, LATENTS, price, RECIPE.steps()),
                Data.drawn(new HiddenSource(new NonEmptySampler(seed, 5, .02), PENTAGON), RECIPE.batch()), RECIPE,
                seed);
    }

    private static Dictionary trained(long seed, double price) {
        var training = training(seed, price);
        for (int step = 0; step < RECIPE.steps(); step++)
            training.step();
        return Dictionary.of(training.parameters(), 2, LATENTS);
    }

    @Test
    void it_finds_the_five_directions_that_the_layer_was_made_of() {
        long right = LongStream.range(0, 4)
                .filter(seed -> trained(seed, .3).found(PENTAGON).allMatch(cosine -> cosine > .98)).count();
        assertTrue(right >= 3, () -> right + " of 4");
    }

    @Test
    void each_direction_has_length_one_after_each_step() {
        var training = training(1, .3);
        for (int step = 0; step < 20; step++) {
            training.step();
            var directions = Dictionary.of(training.parameters(), 2, LATENTS).directions();
            for (int latent = 0; latent < LATENTS; latent++)
                assertEquals(1, directions.norm(latent), 1e-6);
        }
    }

    /// A latent whose bias is far below zero never answers; after its patience is over it does.
    @Test
    void a_latent_that_is_silent_begins_anew_where_a_sample_is_badly_rebuilt() {
        var model = new SparseAutoencoder(2, LATENTS, .3, 1000);
        var theta = model.start(3);
        int silent = 2, bias = LATENTS * 2 + silent;
        theta[bias] = -100;
        var data = Data.drawn(new HiddenSource(new NonEmptySampler(3, 5, .02), PENTAGON), 256);
        var training = new Training(model, data, RECIPE, theta);
        for (int step = 0; step < SilentLatents.PATIENCE - 1; step++)
            training.step();
        assertTrue(training.parameters()[bias] < -50);
        training.step();
        assertEquals(0, training.parameters()[bias]);
    }

    @Test
    void one_and_two_threads_give_the_same_bits() {
        var side = List.of(training(1, .3), training(2, .3));
        Training.steps(side, 300);
        var alone = training(2, .3);
        for (int step = 0; step < 300; step++)
            alone.step();
        assertArrayEquals(alone.parameters(), side.get(1).parameters());
    }
}
