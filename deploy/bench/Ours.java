import exhibit.model.Activation;
import exhibit.model.Embedding;
import exhibit.model.Hyperparameters;
import exhibit.model.data.Data;
import exhibit.model.data.HiddenSource;
import exhibit.model.data.NonEmptySampler;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.PlainEjml;
import exhibit.model.train.Schedule;
import exhibit.model.train.SparseAutoencoder;
import exhibit.model.train.Training;
import exhibit.model.train.TrainingConfig;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// Our kernel, or the plain EJML step beside it, as `compare.sh` runs them.
///
///     Ours fast|ejml INSTANCES BATCH n,m,density ...     prints us per step of all instances, best of several rounds
///     Ours sparse INSTANCES BATCH m,n,p ...              the sparse autoencoder of study U1 instead: n latents on what a layer
///                                                        of m holds of n features of density p
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
            if (args[0].equals("sparse")) {
                System.out.printf(Locale.ROOT, "%s %.3f%n", shape, micros(sparse(f, recipe.batch(), instances)));
                continue;
            }
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

    private static Steps sparse(String[] shape, int batch, int instances) {
        int m = Integer.parseInt(shape[0]), n = Integer.parseInt(shape[1]);
        double density = Double.parseDouble(shape[2]);
        var W = new float[m][n];
        for (int i = 0; i < n; i++)
            for (int k = 0; k < m; k++)
                W[k][i] = (float) Math.cos(2 * Math.PI * i / n - k * Math.PI / 2);
        var held = Embedding.of(W, new float[n]);
        var recipe = new TrainingConfig(10_000, batch, 1e-2, Schedule.COSINE, 0);
        var side = LongStream.range(0, instances).mapToObj(seed -> new Training(new SparseAutoencoder(m, n, .3, recipe.steps()),
                Data.drawn(new HiddenSource(new NonEmptySampler(seed, n, density), held), batch), recipe, seed)).toList();
        return count -> Training.steps(side, count);
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
