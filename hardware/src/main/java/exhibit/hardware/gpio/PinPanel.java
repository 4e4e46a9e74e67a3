package exhibit.hardware.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import exhibit.hardware.Button;
import exhibit.hardware.Control;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.ControlPanel;
import exhibit.hardware.Knob;
import exhibit.hardware.Part;
import exhibit.hardware.Wiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The panel on real pins. Whatever fails is told as `Lost` and tried again; the exhibit runs on by touch.
public final class PinPanel implements ControlPanel, AutoCloseable {

    /// Quick enough for 200 edges a second with more than one look an edge.
    private static final long LIVELY_NANOS = 700_000;

    /// Edges wake the thread; this is for holds, retries and edges that got lost.
    private static final long QUIET_NANOS = 50_000_000;

    private static final long READING_NANOS = 20_000_000;

    private final Wiring wiring;
    private final BiConsumer<Knob, Integer> edges;
    private final Pins pins;
    private final PanelLights lights;
    private final List<Rounds> rounds = new ArrayList<>();
    private Runnable watcher = () -> {};

    /// @param edges told each encoder's running sum of quarter steps, for tests of the wiring
    public PinPanel(Wiring wiring, BiConsumer<Knob, Integer> edges) {
        this(wiring, edges, Pi4J::newAutoContext, Pins.Providers.REAL);
    }

    PinPanel(Wiring wiring, BiConsumer<Knob, Integer> edges, Supplier<Context> context, Pins.Providers providers) {
        this.wiring = wiring;
        this.edges = edges;
        pins = new Pins(context, providers, this::wake);
        lights = new PanelLights(wiring, pins);
    }

    /// Tells of every round that the thread of the pins makes, from `listen` on; on that thread.
    public void watch(Runnable watcher) {
        this.watcher = watcher;
    }

    @Override
    public void listen(Consumer<ControlEvent> listener) {
        var switches = new ArrayList<Supervised>();
        var converters = new ArrayList<Supervised>();
        wiring.parts().forEach((control, part) -> (isConverter(part) ? converters : switches)
                .add(new Supervised(control, () -> device(control, part))));
        rounds.add(new Rounds("panel", switches, listener, LIVELY_NANOS, QUIET_NANOS, watcher));
        rounds.add(new Rounds("converters", converters, listener, READING_NANOS, READING_NANOS, () -> {}));
        rounds.forEach(Rounds::start);
    }

    /// Waits until every control has been opened or told as lost. After `listen`.
    public void awaitReady() throws InterruptedException {
        for (var round : rounds)
            round.awaitFirst();
    }

    /// Lights the controls that do something now, and darkens the others.
    ///
    /// @return what went wrong, in words for staff; the panel works without its lights
    public Optional<String> light(Set<Control> live) {
        try {
            lights.show(live);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("the lights stay dark: " + Reasons.of(e));
        }
    }

    /// All values were put back without the hand: a knob that stands somewhere else counts only when it is turned.
    public void pickUpLater() {
        rounds.forEach(Rounds::pickUpLater);
    }

    @Override
    public void close() {
        rounds.forEach(Rounds::close);
        pins.close();
    }

    private void wake() {
        if (!rounds.isEmpty()) rounds.getFirst().wake();
    }

    private Device device(Control control, Part part) {
        return switch (part) {
            case Part.Encoder encoder -> new EncoderDevice((Knob) control, encoder, pins,
                    quarters -> edges.accept((Knob) control, quarters));
            case Part.Switch button -> new SwitchDevice((Button) control, button, pins);
            case Part.Ads1115(var bus, var address, var channel, _) -> new PotentiometerDevice((Knob) control,
                    new Ads1115Channel(pins.i2c(bus, address), channel));
            case Part.Mcp3008(var bus, var chip, var channel, _) -> new PotentiometerDevice((Knob) control,
                    new Mcp3008Channel(pins.spi(bus, chip), channel));
        };
    }

    private static boolean isConverter(Part part) {
        return part instanceof Part.Ads1115 || part instanceof Part.Mcp3008;
    }
}
