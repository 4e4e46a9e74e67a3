package exhibit.hardware.gpio;

import com.pi4j.io.i2c.I2C;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/// One channel of an ADS1115 (Texas Instruments, data sheet SBAS444), as 0 to 1. Each reading is a conversion of its
/// own against ±4.096 V, so that 3.3 V is 26 400 of 32 768.
record Ads1115Channel(I2C chip, int channel) implements DoubleSupplier {

    private static final int CONVERSION = 0;
    private static final int CONFIG = 1;
    private static final double FULL = 3.3 / 4.096 * 32768;

    /// Start now; one conversion; single ended; ±4.096 V; 860 conversions a second; no comparator.
    private static final int START = 0x8000 | 0x4000 | 0x0200 | 0x0100 | 0x00E0 | 0x0003;

    /// A conversion takes 1.2 ms, the chip's clock may be 10 % slow.
    private static final long CONVERSION_NANOS = 2_000_000;

    @Override
    public double getAsDouble() {
        int start = START | (channel << 12);
        chip.writeRegister(CONFIG, new byte[]{(byte) (start >> 8), (byte) start});
        LockSupport.parkNanos(CONVERSION_NANOS);
        var answer = new byte[2];
        chip.readRegister(CONVERSION, answer);
        return Math.clamp((short) ((answer[0] << 8) | (answer[1] & 0xFF)) / FULL, 0, 1);
    }
}
