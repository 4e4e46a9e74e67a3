package exhibit.hardware.gpio;

import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Fault;
import exhibit.hardware.Hand;
import exhibit.hardware.Origin;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A control's device, looked after: what fails is told once, let go and tried again every five seconds, and told when
/// it works again. Until it has been quiet for a moment its events do not count.
final class Supervised {

    private static final long RETRY_NANOS = 5_000_000_000L;
    private static final long PROBATION_NANOS = 3_000_000_000L;

    private final Control control;
    private final Supplier<Device> open;
    private Optional<Device> device = Optional.empty();
    private boolean lost;
    private long tryAt = Long.MIN_VALUE;
    private long soundAt;

    /// @param open opens pins and bus; throws where they cannot be had
    Supervised(Control control, Supplier<Device> open) {
        this.control = control;
        this.open = open;
    }

    /// Never throws.
    void look(long nanos, Consumer<ControlEvent> tell) {
        try {
            if (device.isEmpty() && nanos >= tryAt) open(nanos);
            if (device.isPresent()) look(device.get(), nanos, tell);
        } catch (RuntimeException e) {
            close();
            tryAt = nanos + RETRY_NANOS;
            if (!lost) tell.accept(new Fault.Lost(control, Reasons.of(e)));
            lost = true;
        }
    }

    boolean isLively(long nanos) {
        return device.filter(d -> d.isLively(nanos)).isPresent();
    }

    void pickUpLater() {
        device.ifPresent(Device::pickUpLater);
    }

    void close() {
        device.ifPresent(Device::close);
        device = Optional.empty();
    }

    private void open(long nanos) {
        device = Optional.of(open.get());
        soundAt = nanos + PROBATION_NANOS;
    }

    private void look(Device device, long nanos, Consumer<ControlEvent> tell) {
        if (!lost) {
            device.look(nanos, action -> tell.accept(new Hand(Origin.PANEL, action)));
            return;
        }
        device.look(nanos, _ -> {});
        if (nanos < soundAt) return;
        lost = false;
        tell.accept(new Fault.Back(control));
    }
}
