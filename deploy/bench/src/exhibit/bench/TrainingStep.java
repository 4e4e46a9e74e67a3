package exhibit.bench;

import exhibit.model.Activation;
import exhibit.model.Hyperparameters;
import exhibit.model.train.Kernel;
import exhibit.model.train.Learner;
import exhibit.model.train.TrainingConfig;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One training step by the fast kernel; the score is ns per sample.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class TrainingStep {

    static final int BATCH = 1024;

    /// n,m,density
    @Param({"5,2,.1", "5,2,1", "20,5,.1", "20,5,1", "80,20,.1", "80,20,1", "400,30,.01", "400,30,1"})
    public String shape = "";

    private Learner learner;

    @Setup
    public void start() {
        var f = shape.split(",");
        var h = new Hyperparameters(Integer.parseInt(f[0]), Integer.parseInt(f[1]), 1 - Double.parseDouble(f[2]), .9,
                Activation.RELU);
        learner = Kernel.FAST.learner(h, TrainingConfig.NOTEBOOK, 0);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void step() {
        learner.step();
    }
}
