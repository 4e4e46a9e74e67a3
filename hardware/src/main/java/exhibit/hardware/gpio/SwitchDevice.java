package exhibit.hardware.gpio;

import com.pi4j.io.gpio.digital.DigitalInput;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.Part;
import java.util.function.Consumer;

/// A push button or key switch on one pin.
final class SwitchDevice implements Device {

    /// Nobody leans on a button for so long; a key stays turned.
    private static final long STUCK_NANOS = 8_000_000_000L;

    /// A hand presses at most eight times a second.
    private static final int MOST_PRESSES = 15;
    private static final long WINDOW_NANOS = 1_000_000_000;

    private final Button button;
    private final Pins pins;
    private final DigitalInput input;
    private final Press press;
    private long downSince = Long.MAX_VALUE;
    private long windowEnd;
    private int presses;

    SwitchDevice(Button button, Part.Switch part, Pins pins) {
        this.button = button;
        this.pins = pins;
        input = pins.input(part.pin());
        press = new Press(input.isLow());
    }

    @Override
    public void look(long nanos, Consumer<Action> tell) {
        press.look(input.isLow(), nanos).ifPresent(change -> tell(change, tell));
        if (!press.isDown()) downSince = Long.MAX_VALUE;
        else
            downSince = Math.min(downSince, nanos);
        if (button != Button.STAFF_KEY && press.isDown() && nanos - downSince > STUCK_NANOS)
            throw new Implausible("it is stuck");
        if (nanos >= windowEnd) {
            windowEnd = nanos + WINDOW_NANOS;
            presses = 0;
        }
        if (presses > MOST_PRESSES) throw new Implausible("its wire makes noise; is it loose?");
    }

    @Override
    public boolean isLively(long nanos) {
        return press.isDown();
    }

    @Override
    public void close() {
        pins.free(input);
    }

    private void tell(Press.Change change, Consumer<Action> tell) {
        if (change == Press.Change.DOWN) presses++;
        tell.accept(switch (change) {
            case DOWN -> new Action.Pressed(button);
            case HELD -> new Action.Held(button);
            case UP -> new Action.Released(button);
        });
    }
}
