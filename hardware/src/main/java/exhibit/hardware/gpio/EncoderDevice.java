package exhibit.hardware.gpio;

import com.pi4j.io.gpio.digital.DigitalInput;
import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import exhibit.hardware.Part;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// An endless knob on three pins. Pi4J tells of A's and B's edges on two threads without time stamps, and they overtake
/// each other; so an edge only wakes the decoder, which reads both real levels itself.
final class EncoderDevice implements Device {

    /// After the last edge the knob is watched this long without being woken: the next edges come closer together than
    /// a wake-up takes.
    private static final long LIVELY_NANOS = 200_000_000;

    private final Knob knob;
    private final Pins pins;
    private final DigitalInput a;
    private final DigitalInput b;
    private final Optional<DigitalInput> push;
    private final Press press;
    private final Restless restless = new Restless();
    private final Quadrature quadrature;
    private final IntConsumer edges;
    private long livelyUntil;

    /// @param edges told the running sum of quarter steps when it changes
    EncoderDevice(Knob knob, Part.Encoder part, Pins pins, IntConsumer edges) {
        this.knob = knob;
        this.pins = pins;
        this.edges = edges;
        a = pins.input(part.a());
        b = pins.input(part.b());
        push = part.push().stream().mapToObj(pins::input).findFirst();
        press = new Press(push.filter(DigitalInput::isLow).isPresent());
        quadrature = new Quadrature(part.steps(), a.isHigh(), b.isHigh());
    }

    @Override
    public void look(long nanos, Consumer<Action> tell) {
        int before = quadrature.quarters();
        int detents = quadrature.look(a.isHigh(), b.isHigh(), nanos);
        int step = quadrature.quarters() - before;
        if (step != 0) {
            livelyUntil = nanos + LIVELY_NANOS;
            restless.add(Integer.signum(step));
            edges.accept(quadrature.quarters());
        }
        if (restless.look(nanos)) throw new Implausible("its wires make noise; is one loose?");
        if (detents != 0) tell.accept(new Action.Turned(knob, detents));
        push.ifPresent(input -> look(input, nanos, tell));
    }

    @Override
    public boolean isLively(long nanos) {
        return nanos < livelyUntil || press.isDown();
    }

    @Override
    public void close() {
        pins.free(a);
        pins.free(b);
        push.ifPresent(pins::free);
    }

    private void look(DigitalInput input, long nanos, Consumer<Action> tell) {
        if (press.look(input.isLow(), nanos).filter(Press.Change.DOWN::equals).isPresent())
            tell.accept(new Action.Pushed(knob));
    }
}
