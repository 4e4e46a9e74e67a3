package exhibit.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs both benchmarks and prints them beside each other. GFLOP/s are those of the five products of the textbook, 10nm
/// operations a sample, whether they are done or, where features are rare, saved.
final class Benchmarks {

    private Benchmarks() {
    }

    public static void main(String[] args) throws RunnerException {
        var results = List.copyOf(new Runner(new OptionsBuilder().include(args.length == 0 ? "exhibit.bench" : args[0]).build()).run());
        double peak = results.stream().filter(result -> shape(result).isEmpty())
                .mapToDouble(result -> Peak.FLOPS / score(result)).max().orElseThrow();
        System.out.printf(Locale.ROOT, "%n%12s  %12s  %10s  %s%n", "n,m,density", "ns/sample", "GFLOP/s",
                "share of the measured peak of %.1f GFLOP/s".formatted(peak));
        results.stream().filter(result -> !shape(result).isEmpty())
                .sorted(Comparator.comparingDouble(Benchmarks::flops)).forEach(result -> print(result, peak));
    }

    private static void print(RunResult result, double peak) {
        double speed = flops(result) / score(result);
        System.out.printf(Locale.ROOT, "%12s  %12.2f  %10.1f  %.0f %%%n", shape(result), score(result), speed,
                100 * speed / peak);
    }

    private static double flops(RunResult result) {
        var f = shape(result).split(",");
        return 10. * Integer.parseInt(f[0]) * Integer.parseInt(f[1]);
    }

    private static String shape(RunResult result) {
        var shape = result.getParams().getParam("shape");
        return shape == null ? "" : shape;
    }

    /// The best iteration: what the machine can do when nothing disturbs it.
    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }
}
