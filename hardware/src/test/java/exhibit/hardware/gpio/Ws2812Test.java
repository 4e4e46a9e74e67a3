package exhibit.hardware.gpio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import exhibit.hardware.Button;
import exhibit.hardware.Knob;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class Ws2812Test {

    @Test
    void a_light_is_nine_bytes_green_red_blue_and_silence_follows() {
        var bytes = Ws2812.bytes(List.of(0x00FF00));
        assertArrayEquals(new int[]{0b11011011, 0b01101101, 0b10110110, 0b10010010, 0b01001001, 0b00100100, 0b10010010,
            0b01001001, 0b00100100}, unsigned(bytes, 9));
        for (int b = 9; b < bytes.length; b++)
            assertEquals(0, bytes[b]);
    }

    @Test
    void the_second_light_follows_the_first() {
        var both = Ws2812.bytes(List.of(0x123456, 0xABCDEF));
        assertArrayEquals(Arrays.copyOf(Ws2812.bytes(List.of(0x123456)), 9), Arrays.copyOf(both, 9));
        assertArrayEquals(Arrays.copyOf(Ws2812.bytes(List.of(0xABCDEF)), 9), Arrays.copyOfRange(both, 9, 18));
    }

    @Test
    void only_live_controls_are_lit_each_knob_in_its_own_colour() {
        var colours = PanelLights.colours(List.of(Knob.FIRST, Knob.SECOND, Button.FIRST),
                Set.of(Knob.FIRST, Button.FIRST));
        assertEquals(0, colours.get(1));
        assertEquals(3, Set.copyOf(colours).size());
    }

    private static int[] unsigned(byte[] bytes, int count) {
        int[] unsigned = new int[count];
        Arrays.setAll(unsigned, b -> bytes[b] & 0xFF);
        return unsigned;
    }
}
