package exhibit.hardware;

import java.util.Map;
import java.util.Optional;

/// The 40-pin header of a Raspberry Pi: where each BCM number comes out, and which are spoken for.
final class Header {

    public static final int LAST_BCM = 27;

    /// Header pin by BCM number, 0 to 27.
    private static final int[] PINS = {27, 28, 3, 5, 7, 29, 31, 26, 24, 21, 19, 23, 32, 33, 8, 10, 36, 11, 12, 35, 38,
        40,
        15, 16, 18, 22, 37, 13};

    private static final Map<Integer, String> RESERVED = Map.of(0, "the ID memory of add-on boards", 1,
            "the ID memory of add-on boards", 14, "the service console", 15, "the service console");

    private static final Map<Integer, String> I2C = Map.of(2, "I2C data", 3, "I2C clock");
    private static final Map<Integer, String> SPI = Map.of(7, "SPI chip 1", 8, "SPI chip 0", 9, "SPI data in", 10,
            "SPI data out", 11, "SPI clock");

    private Header() {
    }

    /// @param bcm 0 to 27
    /// @return the header pin, 1 to 40
    public static int pin(int bcm) {
        return PINS[bcm];
    }

    /// What a pin is kept for, where it is not free.
    ///
    /// @param i2c whether a part sits on I2C bus 1
    /// @param spi whether a part sits on SPI bus 0
    static Optional<String> reserved(int bcm, boolean i2c, boolean spi) {
        if (RESERVED.containsKey(bcm)) return Optional.ofNullable(RESERVED.get(bcm));
        if (i2c && I2C.containsKey(bcm)) return Optional.ofNullable(I2C.get(bcm));
        return spi ? Optional.ofNullable(SPI.get(bcm)) : Optional.empty();
    }
}
