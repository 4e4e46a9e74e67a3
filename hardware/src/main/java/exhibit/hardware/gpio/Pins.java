package exhibit.hardware.gpio;

import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.io.i2c.I2C;
import com.pi4j.io.spi.Spi;
import com.pi4j.provider.exception.ProviderNotFoundException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The pins and buses of this machine, as Pi4J opens them. A context that has found no chip never will, so after such a
/// failure the next try begins with a fresh one.
final class Pins implements AutoCloseable {

    /// None, said aloud because Pi4J's own is 10 ms: a fast turn's edges come closer together than any bounce time, and
    /// the decoders cancel bounces themselves.
    private static final long NO_DEBOUNCE = 0L;

    private static final int SPI_BAUD = 1_000_000;

    /// Whom Pi4J shall ask for each kind of thing; more than one offers pins.
    record Providers(String input, String output, String i2c, String spi) {
        static final Providers REAL = new Providers("gpiod-digital-input", "gpiod-digital-output", "linuxfs-i2c",
                "linuxfs-spi");
    }

    private final Supplier<Context> fresh;
    private final Providers providers;
    private final Runnable stirred;
    private Optional<Context> context = Optional.empty();

    /// @param fresh makes a Pi4J context
    /// @param stirred told of each edge, on Pi4J's threads; must not block or throw
    Pins(Supplier<Context> fresh, Providers providers, Runnable stirred) {
        this.fresh = fresh;
        this.providers = providers;
        this.stirred = stirred;
    }

    DigitalInput input(int bcm) {
        DigitalInput input = open(c -> c.create(DigitalInput.newConfigBuilder(c).id("in-" + bcm).address(bcm)
                .pull(PullResistance.PULL_UP).debounce(NO_DEBOUNCE).provider(providers.input)));
        input.addListener(_ -> stirred.run());
        return input;
    }

    DigitalOutput output(int bcm) {
        return open(c -> c.create(DigitalOutput.newConfigBuilder(c).id("out-" + bcm).address(bcm)
                .initial(DigitalState.LOW).shutdown(DigitalState.LOW).provider(providers.output)));
    }

    /// One chip may have several controls; it stays open, because after a cable comes back it works again as it is.
    I2C i2c(int bus, int address) {
        var id = "i2c-" + bus + "-" + address;
        return open(c -> c.hasIO(id)
                ? c.<I2C>getIO(id, I2C.class)
                : c.create(I2C.newConfigBuilder(c).id(id).bus(bus).device(address).provider(providers.i2c)));
    }

    Spi spi(int bus, int chip, int baud) {
        var id = "spi-" + bus + "-" + chip;
        return open(c -> c.hasIO(id)
                ? c.<Spi>getIO(id, Spi.class)
                : c.create(Spi.newConfigBuilder(c).id(id).bus(bus).channel(chip).baud(baud)
                        .provider(providers.spi)));
    }

    Spi spi(int bus, int chip) {
        return spi(bus, chip, SPI_BAUD);
    }

    synchronized void free(DigitalInput input) {
        context.filter(c -> c.hasIO(input.id())).ifPresent(c -> c.shutdown(input.id()));
    }

    @Override
    public synchronized void close() {
        context.ifPresent(Context::shutdown);
        context = Optional.empty();
    }

    private synchronized <T> T open(Function<Context, T> create) {
        if (context.isEmpty()) context = Optional.of(fresh.get());
        try {
            return create.apply(context.get());
        } catch (ProviderNotFoundException e) {
            close();
            throw e;
        } catch (LinkageError e) {
            throw new Pi4JException("Pi4J has no library for this machine", e);
        }
    }
}
