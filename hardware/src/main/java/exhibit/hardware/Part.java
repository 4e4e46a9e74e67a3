package exhibit.hardware;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a control is made of and where it is wired to. Pins are BCM numbers; inputs are active low with a pull-up.
public sealed interface Part {

    /// An endless knob: switches A and B, a push switch where it has one, and quarter steps per detent.
    record Encoder(int a, int b, OptionalInt push, int steps, OptionalInt light) implements Part {}

    /// A push button or key switch.
    record Switch(int pin, OptionalInt light) implements Part {}

    /// A potentiometer at an ADS1115 on I2C.
    record Ads1115(int bus, int address, int channel, OptionalInt light) implements Part {}

    /// A potentiometer at an MCP3008 on SPI.
    record Mcp3008(int bus, int chip, int channel, OptionalInt light) implements Part {}

    /// The light that says "this does something now", where there is one on a pin of its own.
    OptionalInt light();

    /// Every pin of its own, the bus's pins left out.
    default List<Use> pins() {
        return switch (this) {
            case Encoder(var a, var b, var push, _, var light) -> uses(Use.of("A", a), Use.of("B", b),
                    Use.of("push", push), Use.of("light", light));
            case Switch(var pin, var light) -> uses(Use.of("contact", pin), Use.of("light", light));
            case Ads1115 _,Mcp3008 _ -> uses(Use.of("light", light()));
        };
    }

    /// The bus that it sits on, in words; empty where it has pins of its own.
    default String onBus() {
        return switch (this) {
            case Ads1115(var bus, var address, var channel, _) ->
                "I2C " + bus + ", ADS1115 at 0x" + Integer.toHexString(address) + ", channel " + channel;
            case Mcp3008(var bus, var chip, var channel, _) ->
                "SPI " + bus + "." + chip + ", MCP3008, channel " + channel;
            case Encoder _,Switch _ -> "";
        };
    }

    /// One pin and what it is for.
    record Use(String signal, int pin) {

        static Stream<Use> of(String signal, int pin) {
            return Stream.of(new Use(signal, pin));
        }

        static Stream<Use> of(String signal, OptionalInt pin) {
            return pin.stream().mapToObj(p -> new Use(signal, p));
        }
    }

    @SafeVarargs
    private static List<Use> uses(Stream<Use>... uses) {
        return IntStream.range(0, uses.length).boxed().flatMap(u -> uses[u]).toList();
    }
}
