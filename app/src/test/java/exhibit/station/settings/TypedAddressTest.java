package exhibit.station.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedAddressTest {

    /// What is typed, the host, the port (0 for none), and whether it is in numbers.
    @ParameterizedTest
    @CsvSource({"192.168.1.20, 192.168.1.20, 0, true", "' 192.168.1.20:5702 ', 192.168.1.20, 5702, true",
        "fd00:5::20, fd00:5::20, 0, true", "[fd00:5::20], fd00:5::20, 0, true",
        "[FD00:5::20]:5701, FD00:5::20, 5701, true", "[192.168.1.20]:5702, 192.168.1.20, 5702, true",
        "::1, ::1, 0, true", "[::1]:65535, ::1, 65535, true",
        "::ffff:192.168.1.20, ::ffff:192.168.1.20, 0, true",
        "station-1.school.example, station-1.school.example, 0, false",
        "pi:5701, pi, 5701, false"})
    void an_address_is_read_as_people_type_it(String typed, String host, int port, boolean number) {
        var address = TypedAddress.of(typed);
        assertEquals(new TypedAddress(host, port == 0 ? OptionalInt.empty() : OptionalInt.of(port)), address);
        assertEquals(number, address.number().isPresent());
    }

    @Test
    void several_stand_with_commas_between() {
        assertEquals(List.of("192.168.1.20", "fd00:5::20", "pi"),
                TypedAddress.all("192.168.1.20, [fd00:5::20]:5702,pi").stream().map(TypedAddress::host).toList());
        assertThrows(IllegalArgumentException.class, () -> TypedAddress.all("192.168.1.20,"));
    }

    /// What is typed, and what is said of it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | such as", "192.168.1 | such as", "192.168.1.256 | such as",
        "5701 | such as",
        "192.168.1.20.3 | such as", "here or there | such as", "fd00:::20 | such as", "[fd00:5::20 | such as",
        "[fd00:5::20]5701 | such as", "[fd00:5::20]:x | such as", "a: | such as",
        "a:b | such as", "-pi | such as", "192.168.1.20:0 | 1 to 65535", "192.168.1.20:70000 | 1 to 65535",
        "0.0.0.0 | not one address", ":: | not one address", "224.0.0.1 | not one address", "fe80::1%eth0 | without %",
        "[fe80::1%2]:5701 | without %", "fd00::1%0 | without %", "fe80::1 | one cable only", "; rm -rf / | such as"})
    void what_is_none_is_refused_in_one_sentence(String typed, String says) {
        var sentence = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> TypedAddress.of(typed)).getMessage());
        assertTrue(sentence.contains(says), sentence);
        assertEquals(1, sentence.lines().count());
    }

    @Test
    void whatever_is_typed_is_an_address_or_refused() {
        var random = new Random(5);
        var signs = "0123456789abcdef.:[],%-x \u0000\u00e4";
        for (int round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--)
                typed.append(signs.charAt(random.nextInt(signs.length())));
            try {
                TypedAddress.all(typed.toString());
            } catch (IllegalArgumentException e) {
                var sentence = String.valueOf(e.getMessage());
                assertTrue(sentence.contains("such as") || sentence.contains("1 to 65535"),
                        typed + ": " + sentence);
            }
        }
    }
}
