package exhibit.command.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import exhibit.model.Embedding;
import exhibit.training.SparsityWalk;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryReportTest {

    private static final float[] NO_BIAS = new float[5];
    private static final SparsityWalk SQUARE = always(
            Embedding.of(new float[][]{{1, 0, -1, 0, 0}, {0, 1, 0, -1, 0}}, NO_BIAS));
    private static final SparsityWalk CROSS = always(
            Embedding.of(new float[][]{{1, 0, 0, 0, 0}, {0, 1, 0, 0, 0}}, NO_BIAS));

    private final StoryReport told = new StoryReport(.9, List.of(CROSS, SQUARE, SQUARE));

    @Test
    void counts_how_many_models_came_to_which_figure() {
        var lines = told.asTable().lines().toList();
        assertEquals(1 + SparsityWalk.WAY.size(), lines.size());
        assertEquals("50 %      6 %       2 orthogonal (1), 4 square (2)", lines.get(2));
    }

    @Test
    void shows_a_model_of_the_most_frequent_figure() {
        var stop = JsonParser.parseString(new Gson().toJson(told.asJson())).getAsJsonObject().getAsJsonArray("stops")
                .get(1).getAsJsonObject();
        assertEquals(4, stop.get("represented").getAsInt());
        assertEquals("[[1.0,0.0,-1.0,0.0,0.0],[0.0,1.0,0.0,-1.0,0.0]]", stop.get("W").toString());
        assertEquals(.0625, stop.get("alone").getAsDouble(), 1e-12);
    }

    private static SparsityWalk always(Embedding embedding) {
        return new SparsityWalk(
                SparsityWalk.WAY.stream().map(sparsity -> new SparsityWalk.Stop(sparsity, embedding)).toList());
    }
}
