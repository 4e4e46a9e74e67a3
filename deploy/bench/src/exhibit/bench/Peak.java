package exhibit.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What this machine's floats can do in Java where memory does not count: each entry of a row in the nearest cache is
/// multiplied and added to many times in a register.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Peak {

    /// Multiplications and additions of one invocation.
    static final int FLOPS = 4096 * 16;

    private final float[] x = new float[4096];
    private float a = .5f;
    private float b = .25f;

    @Benchmark
    public float[] polynomial() {
        float a = this.a, b = this.b;
        float[] x = this.x;
        for (int j = 0; j < x.length; j++) {
            float v = x[j];
            v = v * a + b;
            v = v * b + a;
            v = v * a + b;
            v = v * b + a;
            v = v * a + b;
            v = v * b + a;
            v = v * a + b;
            v = v * b + a;
            x[j] = v;
        }
        return x;
    }
}
