package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import com.pi4j.plugin.mock.provider.i2c.MockI2C;
import com.pi4j.plugin.mock.provider.i2c.MockI2CProvider;
import com.pi4j.plugin.mock.provider.spi.MockSpiProvider;
import exhibit.hardware.Action;
import exhibit.hardware.Button;
import exhibit.hardware.ControlEvent;
import exhibit.hardware.Fault;
import exhibit.hardware.Hand;
import exhibit.hardware.Knob;
import exhibit.hardware.Origin;
import exhibit.hardware.Part;
import exhibit.hardware.Wiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The real panel on Pi4J's mock pins.
final class PinPanelTest {

    private static final Pins.Providers MOCKS = new Pins.Providers("mock-digital-input", "mock-digital-output",
            "mock-i2c", "mock-spi");
    private static final Part ENCODER = new Part.Encoder(5, 6, OptionalInt.of(13), 4, OptionalInt.empty());
    private static final Part SWITCH = new Part.Switch(26, OptionalInt.empty());

    private final Context context = Pi4J.newContextBuilder().add(new PulledUp(),
            MockDigitalOutputProvider.newInstance(), MockI2CProvider.newInstance(), MockSpiProvider.newInstance())
            .build();
    private final List<ControlEvent> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger quarters = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();
    private boolean broken;
    private PinPanel panel = panel(Map.of());

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void a_detent_of_the_encoder_is_told_once_and_in_its_direction() {
        open(Map.of(Knob.FIRST, ENCODER));
        for (int detent = 1; detent <= 10; detent++)
            detent(true);
        sleep(50); // nor turns it round without a stop
        for (int detent = 1; detent <= 10; detent++)
            detent(false);
        waitFor(() -> detents() == 0);
        assertEquals(20, told.size());
    }

    @Test
    void a_button_is_pressed_held_and_released() {
        open(Map.of(Button.FIRST, SWITCH));
        set(26, false);
        waitFor(() -> told.contains(hand(new Action.Held(Button.FIRST))));
        set(26, true);
        waitFor(() -> told.contains(hand(new Action.Released(Button.FIRST))));
        assertEquals(1, told.stream().filter(hand(new Action.Pressed(Button.FIRST))::equals).count());
    }

    @Test
    void ready_means_that_every_pin_is_open() throws InterruptedException {
        panel = panel(Map.of(Knob.FIRST, ENCODER, Button.FIRST, SWITCH));
        panel.listen(told::add);
        panel.awaitReady();
        for (int pin : new int[]{5, 6, 13, 26})
            assertTrue(context.hasIO("in-" + pin), "pin " + pin);
    }

    @Test
    void every_round_is_told_so_that_a_panel_that_stands_still_is_noticed() {
        var rounds = new AtomicInteger();
        panel = panel(Map.of(Button.FIRST, SWITCH));
        panel.watch(rounds::incrementAndGet);
        panel.listen(told::add);
        waitFor(() -> rounds.get() > 10);
        panel.close();
        int ended = rounds.get();
        sleep(200);
        assertEquals(ended, rounds.get());
    }

    @Test
    void a_pushed_knob_is_told() {
        open(Map.of(Knob.FIRST, ENCODER));
        set(13, false);
        waitFor(() -> told.contains(hand(new Action.Pushed(Knob.FIRST))));
    }

    @Test
    void a_potentiometer_is_read_from_its_converter() {
        open(Map.of(Knob.SECOND, new Part.Ads1115(1, 0x48, 0, OptionalInt.empty())));
        waitFor(() -> context.hasIO("i2c-1-72"));
        for (int reading = 0; reading < 1000 && told.isEmpty(); reading++) {
            answer(reading % 40 < 20 ? 2_000 : 20_000);
            sleep(20);
        }
        assertTrue(told.getFirst() instanceof Hand(_, Action.TurnedTo(var knob, _)) && knob == Knob.SECOND);
    }

    @Test
    void what_cannot_be_opened_is_told_once_and_tried_again_until_it_works() {
        broken = true;
        open(Map.of(Knob.FIRST, ENCODER));
        waitFor(() -> told.stream().anyMatch(Fault.Lost.class::isInstance));
        assertTrue(tries.get() >= 1);
        broken = false;
        waitFor(() -> told.contains(new Fault.Back(Knob.FIRST)));
        assertEquals(2, told.size(), told.toString());
        detent(true);
        waitFor(() -> detents() == 1);
    }

    @Test
    void a_wire_that_makes_noise_is_named_within_ten_seconds_and_costs_less_than_a_tenth_of_a_core() {
        open(Map.of(Knob.FIRST, ENCODER));
        long begun = System.nanoTime(), busy = cpuOfPanel();
        boolean level = false;
        while (told.stream().noneMatch(Fault.Lost.class::isInstance)) {
            level = !level;
            try {
                set(5, level);
            } catch (com.pi4j.exception.Pi4JException _) {
                // the panel has just given the pin back
            }
            sleep(1);
            assertTrue(System.nanoTime() - begun < 10_000_000_000L, "not named within ten seconds");
        }
        double share = (double) (cpuOfPanel() - busy) / (System.nanoTime() - begun);
        assertTrue(share < .1, "the panel's thread takes " + share + " of a core");
        assertEquals(0, detents(), "and tells no detent");
    }

    @Test
    void a_stuck_button_is_named_within_ten_seconds_and_works_again_when_it_comes_up() {
        open(Map.of(Button.FIRST, SWITCH));
        set(26, false);
        long begun = System.nanoTime();
        waitFor(() -> told.stream().anyMatch(Fault.Lost.class::isInstance));
        assertTrue(System.nanoTime() - begun < 10_000_000_000L);
        waitFor(() -> context.hasIO("in-26"));
        set(26, true);
        waitFor(() -> told.contains(new Fault.Back(Button.FIRST)));
        told.clear();
        set(26, false);
        waitFor(() -> told.contains(hand(new Action.Pressed(Button.FIRST))));
    }

    private static long cpuOfPanel() {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        for (var thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().equals("panel")) return threads.getThreadCpuTime(thread.threadId());
        throw new AssertionError("no thread of that name");
    }

    private void open(Map<exhibit.hardware.Control, Part> parts) {
        panel = panel(parts);
        panel.listen(told::add);
        if (!broken)
            waitFor(() -> parts.keySet().stream().noneMatch(Button.class::isInstance) || context.hasIO("in-26"));
        if (!broken && parts.containsKey(Knob.FIRST)) waitFor(() -> context.hasIO("in-13"));
        sleep(100);
    }

    private PinPanel panel(Map<exhibit.hardware.Control, Part> parts) {
        return new PinPanel(new Wiring(parts, Optional.empty()), (_, sum) -> quarters.set(sum), this::context, MOCKS);
    }

    private Context context() {
        tries.incrementAndGet();
        if (broken) throw new com.pi4j.exception.Pi4JException("no such thing");
        return context;
    }

    /// One detent, each quarter step after the one before was seen.
    private void detent(boolean right) {
        int[] pins = right ? new int[]{5, 6, 5, 6} : new int[]{6, 5, 6, 5};
        boolean[] levels = {false, false, true, true};
        for (int q = 0; q < 4; q++) {
            int before = quarters.get();
            set(pins[q], levels[q]);
            waitFor(() -> quarters.get() != before);
            sleep(3); // no hand is faster
        }
    }

    private void set(int pin, boolean high) {
        context.<MockDigitalInput>getIO("in-" + pin, MockDigitalInput.class)
                .mockState(high ? DigitalState.HIGH : DigitalState.LOW);
    }

    private void answer(int reading) {
        context.<MockI2C>getIO("i2c-1-72", MockI2C.class).writeRegister(0,
                new byte[]{(byte) (reading >> 8), (byte) reading});
    }

    private int detents() {
        return told.stream().mapToInt(event -> event instanceof Hand(_, Action.Turned(_, var detents)) ? detents : 0)
                .sum();
    }

    private static void waitFor(BooleanSupplier what) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not happen in 15 seconds");
            sleep(1);
        }
    }

    private static void sleep(long millis) {
        java.util.concurrent.locks.LockSupport.parkNanos(millis * 1_000_000);
    }

    /// A pin with a pull-up is high while nothing closes it; Pi4J's mock is not.
    private static final class PulledUp extends MockDigitalInputProviderImpl {
        @Override
        public DigitalInput create(DigitalInputConfig config) {
            var input = (MockDigitalInput) super.create(config);
            return input.mockState(DigitalState.HIGH);
        }
    }

    private static Hand hand(Action action) {
        return new Hand(Origin.PANEL, action);
    }
}
