package exhibit.hardware.gpio;

import com.pi4j.io.spi.Spi;
import java.util.function.DoubleSupplier;

/// One channel of an MCP3008 (Microchip, data sheet DS21295), as 0 to 1: ten bits in three bytes. Unplugged, its line
/// is pulled up and all bits are one; the bit before the ten, always zero, gives that away.
record Mcp3008Channel(Spi chip, int channel) implements DoubleSupplier {

    private static final byte START = 1;
    private static final int SINGLE_ENDED = 0x80;
    private static final int NULL_BIT = 0b100;
    private static final double FULL = 1023;

    @Override
    public double getAsDouble() {
        byte[] bytes = {START, (byte) (SINGLE_ENDED | (channel << 4)), 0};
        chip.transfer(bytes);
        if ((bytes[1] & NULL_BIT) != 0)
            throw new Device.Implausible("the chip does not answer on its bus; is it plugged in?");
        return (((bytes[1] & 0b11) << 8) | (bytes[2] & 0xFF)) / FULL;
    }
}
