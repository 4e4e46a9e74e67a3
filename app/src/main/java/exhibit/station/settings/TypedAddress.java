package exhibit.station.settings;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The address of a station as people type it: `192.168.1.20`, `fd00:5::20`, `station-1.school.example`, each with a port
/// or without, as in `192.168.1.20:5702` and `[fd00:5::20]:5702`.
///
/// @param host without brackets
/// @param port 1 to 65535; empty where it is the usual one
public record TypedAddress(String host, OptionalInt port) {

    private static final String EXAMPLES = "such as 192.168.1.20 or fd00:5::20";
    private static final String NAME = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?";
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String NUMBERS = BYTE + "(\\." + BYTE + "){3}";
    private static final int LAST_PORT = 65_535;

    public TypedAddress {
        if (port.isPresent() && (port.getAsInt() < 1 || port.getAsInt() > LAST_PORT))
            throw new IllegalArgumentException("a port is a whole number from 1 to " + LAST_PORT + ", was "
                    + port.getAsInt());
    }

    /// Several of them, with commas between.
    ///
    /// @throws IllegalArgumentException with a sentence about the first that is none
    public static List<TypedAddress> all(String typed) {
        return Stream.of(typed.split(",", -1)).map(TypedAddress::of).toList();
    }

    /// @throws IllegalArgumentException with a sentence where it is none
    public static TypedAddress of(String typed) {
        var text = typed.strip();
        if (text.contains("%"))
            throw new IllegalArgumentException(
                    "'" + text + "' holds on one cable only, and what stands after % is known "
                            + "to one machine only: type an address without %, " + EXAMPLES);
        if (text.startsWith("[")) return bracketed(text, text.indexOf(']'));
        int colon = text.indexOf(':');
        boolean six = colon >= 0 && text.indexOf(':', colon + 1) >= 0;
        return colon < 0 || six
                ? judged(text, text, OptionalInt.empty())
                : judged(text, text.substring(0, colon), port(text, text.substring(colon + 1)));
    }

    private static TypedAddress bracketed(String text, int end) {
        if (end < 0) throw refusal(text);
        var rest = text.substring(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(":")) throw refusal(text);
        return judged(text, text.substring(1, end), rest.isEmpty()
                ? OptionalInt.empty()
                : port(text, rest.substring(1)));
    }

    private static OptionalInt port(String text, String digits) {
        if (digits.matches("\\d{1,5}")) return OptionalInt.of(Integer.parseInt(digits));
        throw refusal(text);
    }

    private static TypedAddress judged(String text, String host, OptionalInt port) {
        var address = new TypedAddress(host, port);
        if (!host.contains(":") && !host.matches("[\\d.]*")) {
            if (host.matches(NAME)) return address;
            throw refusal(text);
        }
        var number = address.number().orElseThrow(() -> refusal(text));
        if (number.isAnyLocalAddress() || number.isMulticastAddress())
            throw new IllegalArgumentException("'" + text + "' is not one address, " + EXAMPLES);
        if (number instanceof Inet6Address && number.isLinkLocalAddress())
            throw new IllegalArgumentException("'" + text + "' holds on one cable only: type another address of that "
                    + "machine, " + EXAMPLES);
        return address;
    }

    private static IllegalArgumentException refusal(String text) {
        return SettingLines.refusal(text, "an address " + EXAMPLES);
    }

    /// The address in numbers; empty where it is a name that has to be looked up.
    public Optional<InetAddress> number() {
        if (!host.contains(":") && !host.matches(NUMBERS)) return Optional.empty();
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
