package exhibit.hardware.gpio;

import java.util.List;

/// Colours for a row of WS2812 lights, as bytes for SPI (Worldsemi data sheet: 0.4 µs high is a 0, 0.8 µs high is a 1).
/// At 2.4 MHz three SPI bits make one of theirs: 100 is a 0, 110 is a 1.
final class Ws2812 {

    static final int BAUD = 2_400_000;

    /// 80 µs and more of silence end a picture; some makes want 280.
    private static final int SILENCE = 90;

    private Ws2812() {
    }

    /// @param colours 0xRRGGBB of each light, from the first on the line
    static byte[] bytes(List<Integer> colours) {
        var bytes = new byte[colours.size() * 9 + SILENCE];
        int bit = 0;
        for (int colour : colours) {
            int greenFirst = ((colour & 0xFF00) << 8) | ((colour & 0xFF0000) >> 8) | (colour & 0xFF);
            for (int b = 23; b >= 0; b--, bit += 3)
                put(bytes, bit, (greenFirst >> b & 1) == 1 ? 0b110 : 0b100);
        }
        return bytes;
    }

    private static void put(byte[] bytes, int bit, int three) {
        for (int b = 0; b < 3; b++)
            if ((three >> (2 - b) & 1) == 1) bytes[(bit + b) / 8] |= (byte) (0x80 >> ((bit + b) % 8));
    }
}
