package exhibit.study.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import exhibit.model.Embedding;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NudgeTest {

    private static final Embedding PENTAGON = pentagon();
    private static final Nudge NUDGE = new Nudge(PENTAGON, List.of(1., 0., 0., 0., 0.), .2);

    private static Embedding pentagon() {
        var W = new float[2][5];
        for (int i = 0; i < 5; i++) {
            W[0][i] = (float) Math.cos(Math.PI / 2 - 2 * Math.PI * i / 5);
            W[1][i] = (float) Math.sin(Math.PI / 2 - 2 * Math.PI * i / 5);
        }
        return Embedding.of(W, new float[5]);
    }

    @Test
    void every_push_has_the_same_length_and_moves_the_hidden_vector_its_own_way() {
        for (int direction = 0; direction < Nudge.DIRECTIONS; direction++) {
            assertEquals(.2, length(NUDGE.push(direction)), 1e-9);
            double right = NUDGE.hidden(direction).x() - NUDGE.hidden().x();
            double up = NUDGE.hidden(direction).y() - NUDGE.hidden().y();
            assertEquals(0, right * Math.sin(Nudge.angle(direction)) - up * Math.cos(Nudge.angle(direction)), 1e-7);
            assertTrue(right * Math.cos(Nudge.angle(direction)) + up * Math.sin(Nudge.angle(direction)) > 0);
        }
    }

    @Test
    void the_output_is_that_of_the_model_for_the_pushed_input() {
        var push = NUDGE.push(7);
        for (int j = 0; j < 5; j++) {
            double sum = PENTAGON.bias(j);
            for (int i = 0; i < 5; i++)
                sum += PENTAGON.dot(i, j) * (NUDGE.x().get(i) + push.get(i));
            assertEquals(Math.max(sum, 0), NUDGE.output(7).get(j), 1e-6);
        }
    }

    /// The paper's attacks are the rows of WᵀW; in two dimensions each is one of the pushes, but for the grid of angles.
    @Test
    void the_worst_push_costs_at_least_what_the_attacks_of_the_paper_cost() {
        for (int i = 0; i < 5; i++)
            assertTrue(NUDGE.cost(NUDGE.worst()) >= .98 * costOfRow(i), "row " + i);
        assertTrue(NUDGE.cost(NUDGE.worst()) > 0);
    }

    @Test
    void no_push_of_another_kind_does_more_than_those_that_are_looked_at() {
        double worst = IntStream.range(0, 5)
                .mapToDouble(i -> cost(IntStream.range(0, 5).mapToDouble(j -> j == i ? .2 : 0)
                        .toArray()))
                .max().orElseThrow();
        assertTrue(NUDGE.cost(NUDGE.worst()) >= worst);
    }

    private static double costOfRow(int i) {
        var row = IntStream.range(0, 5).mapToDouble(j -> PENTAGON.dot(i, j)).toArray();
        double length = Math.sqrt(DoubleStream.of(row).map(g -> g * g).sum());
        return cost(DoubleStream.of(row).map(g -> .2 * g / length).toArray());
    }

    private static double cost(double[] push) {
        var pushed = IntStream.range(0, 5).mapToObj(i -> NUDGE.x().get(i) + push[i]).toList();
        return error(new Nudge(PENTAGON, pushed, 0).output()) - error(NUDGE.output());
    }

    private static double error(List<Double> output) {
        return IntStream.range(0, 5).mapToDouble(i -> Math.pow(output.get(i) - NUDGE.x().get(i), 2)).sum();
    }

    private static double length(List<Double> push) {
        return Math.sqrt(push.stream().mapToDouble(d -> d * d).sum());
    }
}
