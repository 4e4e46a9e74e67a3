import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Kernel;
import exhibit.model.Learner;
import exhibit.model.PlainEjml;
import exhibit.model.Recipe;
import exhibit.model.Schedule;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// Our kernel, or the plain EJML step beside it, as `compare.sh` runs them.
///
///     Ours fast|ejml INSTANCES BATCH n,m,density ...     prints us per step of all instances, best of several rounds
///
/// Threads: -Djava.util.concurrent.ForkJoinPool.common.parallelism=1 makes two, as the caller works too.
final class Ours {

    private static final int ROUNDS = 12;
    private static final long ROUND_NANOS = 100_000_000;

    private Ours() {
    }

    public static void main(String[] args) {
        int instances = Integer.parseInt(args[1]);
        var recipe = new Recipe(10_000, Integer.parseInt(args[2]), 1e-3, Schedule.CONSTANT, .01);
        for (var shape : List.of(args).subList(3, args.length)) {
            var f = shape.split(",");
            var h = new Hyperparameters(Integer.parseInt(f[0]), Integer.parseInt(f[1]), 1 - Double.parseDouble(f[2]), .9,
                    Activation.RELU);
            System.out.printf(Locale.ROOT, "%s %.3f%n", shape, micros(steps(args[0], h, recipe, instances)));
        }
    }

    /// Runs so many steps of every instance.
    private interface Steps {
        void run(int count);
    }

    private static Steps steps(String kernel, Hyperparameters h, Recipe recipe, int instances) {
        if (kernel.equals("ejml")) {
            var plain = LongStream.range(0, instances).mapToObj(seed -> new PlainEjml(h, recipe, seed)).toList();
            return count -> plain.forEach(instance -> {
                for (int step = 0; step < count; step++)
                    instance.step();
            });
        }
        var learners = LongStream.range(0, instances).mapToObj(seed -> Kernel.FAST.learner(h, recipe, seed)).toList();
        return instances == 1 ? count -> {
            for (int step = 0; step < count; step++)
                learners.getFirst().step();
        } : count -> Learner.steps(learners, count);
    }

    /// As the trainer does: a hundred steps at a time, or as many as take a while.
    private static double micros(Steps steps) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long begun = System.nanoTime();
            int count = 0;
            for (int chunk = 1; System.nanoTime() - begun < ROUND_NANOS; count += chunk, chunk = Math.min(2 * chunk, 128))
                steps.run(chunk);
            best = Math.min(best, (System.nanoTime() - begun) / 1e3 / count);
        }
        return best;
    }
}
