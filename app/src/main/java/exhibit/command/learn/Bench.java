package exhibit.command.learn;

import exhibit.command.option.Json;
import exhibit.command.option.PictureSize;
import exhibit.command.option.RangeConverters;
import exhibit.command.option.Target;
import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.Range;
import exhibit.model.train.Kernel;
import exhibit.model.train.PlainEjml;
import exhibit.model.train.TrainingConfig;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How fast this machine trains, and how soon a hand is answered.
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Time the training step beside plain EJML, and how long a hand waits; or the frames.")
final class Bench implements Callable<Integer> {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 150_000_000;
    private static final Shape[] SHAPES = {new Shape(5, 2, .1), new Shape(20, 5, .1), new Shape(80, 20, .1),
        new Shape(400, 30, .01)};

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", paramLabel = "FILE", converter = Target.Converter.class, description = "Write the figures as JSON; - is standard output.")
    private @Nullable Target json;

    @ArgGroup(exclusive = false)
    private @Nullable FrameOptions frames;

    /// What a frame costs, instead of a step.
    static final class FrameOptions {
        @Option(names = "--frames", required = true, description = "What a frame costs instead: scenes of the exhibit in a window, or in memory where there is no display, after five seconds to warm up in.")
        private boolean asked;

        @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x720", converter = PictureSize.Converter.class, description = "The window's size in pixels; given more than once, one after the other. ${DEFAULT-VALUE} if not given.")
        private List<PictureSize> sizes = List.of();

        @Option(names = "--seconds", paramLabel = "N", defaultValue = "12", converter = Seconds.class, description = "How long each scene is timed: 1 to 3600; ${DEFAULT-VALUE} if not given.")
        private int seconds;
    }

    static final class Seconds extends RangeConverters.Whole {
        Seconds() {
            super(Range.closed(1, 3600));
        }
    }

    private record Shape(int features, int hidden, double density) {}

    /// Microseconds a step, ours and plain EJML's, and how many times as fast ours is.
    private record Step(int features, int hidden, double density, int batch, double micros, double plainMicros,
            double ratio) {}

    private record Figures(List<Step> steps, Latency latency) {}

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        boolean table = json == null || !json.isStandardOutput();
        var told = table ? out : new PrintWriter(PrintWriter.nullWriter());
        var figures = frames != null && frames.asked ? Frames.told(frames.sizes, frames.seconds, told) : figures(told);
        if (json != null)
            json.write(Json.of(figures), out);
        return ExitCode.OK;
    }

    private static Figures figures(PrintWriter out) {
        out.println(
                "One training step, batch " + TrainingConfig.NOTEBOOK.batch() + ", one thread, samples drawn anew:");
        out.printf(Locale.ROOT, "%10s  %8s  %12s  %12s  %12s  %7s%n", "shape", "density", "us/step", "steps/s",
                "plain EJML",
                "ratio");
        var steps = new ArrayList<Step>();
        for (var shape : SHAPES) {
            steps.add(step(shape));
            print(steps.getLast(), out);
        }
        var latency = Latency.measured();
        out.printf(Locale.ROOT, "%n%-50s  %8s  %8s  %8s  %12s%n", "How long a hand waits, in ms", "median", "95 %",
                "99 %",
                "allowed 95 %");
        for (var way : latency.ways())
            out.printf(Locale.ROOT, "%-50s  %8.1f  %8.1f  %8.1f  %8.0f %s%n", way.what(), way.median(),
                    way.percentile95(), way.percentile99(), way.allowed(), way.holds() ? "ok" : "missed");
        out.flush();
        return new Figures(steps, latency);
    }

    private static Step step(Shape shape) {
        var h = new Hyperparameters(shape.features, shape.hidden, 1 - shape.density, .9, Activation.RELU);
        double micros = micros(Kernel.FAST.learner(h, TrainingConfig.NOTEBOOK, 0)::step);
        double plain = micros(new PlainEjml(h, TrainingConfig.NOTEBOOK, 0)::step);
        return new Step(shape.features, shape.hidden, shape.density, TrainingConfig.NOTEBOOK.batch(), micros, plain,
                plain / micros);
    }

    private static void print(Step step, PrintWriter out) {
        out.printf(Locale.ROOT, "%10s  %8.2f  %12.1f  %12.0f  %12.1f  %6.1fx%n", step.features + " -> " + step.hidden,
                step.density, step.micros, 1e6 / step.micros, step.plainMicros, step.ratio);
        out.flush();
    }

    /// The best of several rounds: what the machine can do when nothing disturbs it.
    private static double micros(Runnable step) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long begun = System.nanoTime();
            int steps = 0;
            for (; System.nanoTime() - begun < ROUND_NANOS; steps++)
                step.run();
            best = Math.min(best, (System.nanoTime() - begun) / 1e3 / steps);
        }
        return best;
    }
}
