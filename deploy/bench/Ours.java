import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.PlainEjml;
import exhibit.model.train.Schedule;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// Our kernel, or the plain EJML step beside it, as `compare.sh` runs them.
///
///     Ours fast|ejml INSTANCES BATCH n,m,density ...     prints us per step of all instances, best of several rounds
///     Ours count STEPS BATCH n,m,density                 takes no time, but prints a line before, between and after many
///                                                        times so many steps, for arm64.sh, which counts what lies between
///
/// Threads: -Djava.util.concurrent.ForkJoinPool.common.parallelism=1 makes two, as the caller works too.
final class Ours {

    /// Short rounds, as those of the peers: on a shared machine many of them run undisturbed.
    private static final int ROUNDS = 240;
    private static final double ROUND_MICROS = 1e4;

    /// So often the steps are counted: the first times are the interpreter's and the JIT's.
    private static final int COUNTS = 24;

    private Ours() {
    }

    public static void main(String[] args) {
        boolean counted = args[0].equals("count");
        int instances = counted ? 1 : Integer.parseInt(args[1]);
        var recipe = new TrainingConfig(10_000, Integer.parseInt(args[2]), 1e-3, Schedule.CONSTANT, .01);
        for (var shape : List.of(args).subList(3, args.length)) {
            var f = shape.split(",");
            var h = new Hyperparameters(Integer.parseInt(f[0]), Integer.parseInt(f[1]), 1 - Double.parseDouble(f[2]), .9,
                    Activation.RELU);
            var steps = steps(args[0], h, recipe, instances);
            if (counted)
                count(shape, steps, Integer.parseInt(args[1]));
            else
                System.out.printf(Locale.ROOT, "%s %.3f%n", shape, micros(steps));
        }
    }

    private static void count(String shape, Steps steps, int count) {
        System.out.println(shape);
        for (int round = 0; round < COUNTS; round++) {
            steps.run(count);
            System.out.println(shape);
        }
    }

    /// Runs so many steps of every instance.
    private interface Steps {
        void run(int count);
    }

    private static Steps steps(String kernel, Hyperparameters h, TrainingConfig recipe, int instances) {
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

    /// The first rounds are the JIT's.
    private static double micros(Steps steps) {
        double best = Double.MAX_VALUE;
        int count = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double now = micros(steps, count);
            best = Math.min(best, now);
            count = (int) Math.clamp(ROUND_MICROS / now, 1, 2. * count);
        }
        return best;
    }

    private static double micros(Steps steps, int count) {
        long begun = System.nanoTime();
        steps.run(count);
        return (System.nanoTime() - begun) / 1e3 / count;
    }
}
