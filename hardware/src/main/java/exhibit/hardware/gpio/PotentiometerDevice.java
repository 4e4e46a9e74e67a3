package exhibit.hardware.gpio;

import exhibit.hardware.Action;
import exhibit.hardware.Knob;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/// A potentiometer behind an analogue-to-digital converter.
final class PotentiometerDevice implements Device {

    private final Knob knob;
    private final DoubleSupplier reading;
    private final Potentiometer potentiometer = new Potentiometer();

    /// @param reading 0 to 1; throws where the converter does not answer
    PotentiometerDevice(Knob knob, DoubleSupplier reading) {
        this.knob = knob;
        this.reading = reading;
    }

    @Override
    public void look(long nanos, Consumer<Action> tell) {
        potentiometer.look(reading.getAsDouble())
                .ifPresent(position -> tell.accept(new Action.TurnedTo(knob, position)));
    }

    @Override
    public void pickUpLater() {
        potentiometer.pickUpLater();
    }

    @Override
    public boolean isLively(long nanos) {
        return false;
    }

    @Override
    public void close() {
        // the converter stays open for its other channels
    }
}
