package exhibit.station.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The settings that let a station speak to others. Off unless someone asks for it.
final class Addresses {

    private static final String OFF = "off";

    private Addresses() {
    }

    static Optional<Settings.Mqtt> mqtt(SettingLines lines, int station) {
        var broker = lines.value("mqtt", Optional.<URI>empty(), value -> address(value, Set.of("mqtt", "mqtts"),
                "'off' or a broker such as mqtts://broker.museum.example:8883"));
        var topic = lines.value("mqtt.topic", "superposition-station/" + station, Addresses::topic);
        var user = lines.value("mqtt.user", "", Function.identity());
        var password = lines.value("mqtt.password", "", Function.identity());
        boolean open = broker.filter(uri -> uri.getScheme().equals("mqtt")).isPresent();
        var certificate = lines.value("mqtt.certificate", Optional.<Path>empty(), value -> certificate(value, open));
        return broker.map(uri -> new Settings.Mqtt(uri, topic, user, password, certificate));
    }

    static Optional<URI> exhibitera(SettingLines lines) {
        return lines.value("exhibitera", Optional.<URI>empty(), value -> address(value, Set.of("http", "https"),
                "'off' or a hub such as http://192.168.1.2:8082"));
    }

    static Optional<Settings.Room> room(SettingLines lines) {
        var address = lines.value("room", Optional.<String>empty(),
                value -> value.equals(OFF) ? Optional.<String>empty() : Optional.of(own(value)));
        var hub = lines.value("room.hub", "", Addresses::hubs);
        return address.map(own -> new Settings.Room(own, hub));
    }

    private static String own(String value) {
        var typed = TypedAddress.of(value);
        if (typed.port().isEmpty() && typed.number().isPresent()) return typed.host();
        throw SettingLines.refusal(value, "'off' or one address of this computer, such as 192.168.1.20 or fd00:5::20");
    }

    private static String hubs(String value) {
        TypedAddress.all(value);
        return value;
    }

    private static Optional<URI> address(String value, Set<String> schemes, String allowed) {
        if (value.equals(OFF)) return Optional.empty();
        try {
            var uri = URI.create(value);
            if (uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null)
                return Optional.of(uri);
        } catch (IllegalArgumentException _) {
            // the sentence below says all
        }
        throw SettingLines.refusal(value, allowed);
    }

    private static Optional<Path> certificate(String value, boolean open) {
        if (open) throw new IllegalArgumentException("mqtt:// is not encrypted and asks for none; write mqtts://");
        if (!value.isEmpty()) return Optional.of(Path.of(value));
        throw SettingLines.refusal(value, "a file with a certificate, such as /etc/superposition-station/broker.pem");
    }

    private static String topic(String value) {
        if (!value.isEmpty() && value.matches("[^+#\\s]+")) return value;
        throw SettingLines.refusal(value, "a topic without spaces, + and #");
    }
}
