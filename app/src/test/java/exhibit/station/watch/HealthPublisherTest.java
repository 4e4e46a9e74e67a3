package exhibit.station.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import exhibit.station.settings.Settings;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a station says to others, where it is asked to.
final class HealthPublisherTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_hub_hears_the_same_station_after_a_restart() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/core/ping", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            for (int start = 0; start < 2; start++)
                try (var hub = new ExhibiteraHub(address, folder.resolve("id"))) {
                    hub.tell(health(start == 1));
                    var ping = JsonParser.parseString(heard.poll(20, TimeUnit.SECONDS)).getAsJsonObject();
                    assertEquals(start == 1, ping.get("current_interaction").getAsBoolean());
                    assertEquals(Files.readString(folder.resolve("id")).strip(), ping.get("uuid").getAsString());
                    assertEquals(4, UUID.fromString(ping.get("uuid").getAsString()).version());
                }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_hub_that_does_not_answer_is_not_waited_for() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var hub = new ExhibiteraHub(URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                        folder.resolve("id"))) {
            long begun = System.nanoTime();
            hub.tell(health(false));
            assertTrue(System.nanoTime() - begun < ExhibiteraHub.PATIENCE.toNanos());
        }
    }

    @Test
    void a_broker_keeps_the_last_word_and_tells_when_the_station_is_gone() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var packets = CompletableFuture.supplyAsync(() -> serve(server));
            var mqtt = new Settings.Mqtt(URI.create("mqtt://127.0.0.1:" + server.getLocalPort()), "hall/7", "", "",
                    Optional.empty());
            try (var broker = new MqttBroker(mqtt)) {
                tellUntil(packets::isDone, broker);
                var heard = packets.get(1, TimeUnit.SECONDS);
                assertTrue(heard.get(0).contains("hall/7") && heard.get(0).contains("{\"running\": false}"));
                assertTrue(heard.get(1).startsWith("3") && heard.get(1).contains("\"visited\": true"), heard::toString);
                assertTrue((Character.digit(heard.get(1).charAt(1), 16) & 1) == 1, "retained");
            }
        }
    }

    /// A broker with a certificate of its own hears only from whoever was told to trust it, and only by its name. Who
    /// was told to trust a file in which no certificate can be read trusts nobody.
    @ParameterizedTest
    @CsvSource({"localhost, broker.pem, true", "localhost, , false", "127.0.0.1, broker.pem, false",
        "localhost, missing.pem, false", "localhost, empty.pem, false", "localhost, garbage.pem, false"})
    void an_encrypted_broker_is_told_by_those_who_trust_it(String host, @Nullable String trusts, boolean heard)
            throws Exception {
        var keys = keys("CN=localhost", "dns:localhost");
        Files.createFile(folder.resolve("empty.pem"));
        Files.writeString(folder.resolve("garbage.pem"), "-----BEGIN CERTIFICATE-----\nnone\n");
        try (var server = server(keys)) {
            var packets = CompletableFuture.supplyAsync(() -> serve(server));
            var mqtt = new Settings.Mqtt(URI.create("mqtts://" + host + ":" + server.getLocalPort()), "hall/7", "", "",
                    Optional.ofNullable(trusts).map(folder::resolve));
            try (var broker = new MqttBroker(mqtt)) {
                tellUntil(packets::isDone, broker);
                assertEquals(heard, !packets.isCompletedExceptionally(), packets::toString);
                if (heard)
                    assertTrue(packets.get(1, TimeUnit.SECONDS).get(1).contains("\"visited\": true"));
            }
        }
    }

    private static void tellUntil(BooleanSupplier done, MqttBroker broker) throws InterruptedException {
        for (int tries = 0; !done.getAsBoolean() && tries < 400; tries++) {
            broker.tell(health(true));
            Thread.sleep(50);
        }
    }

    /// A PKCS12 file, and beside it the certificate as PEM; made by Java's own tool, so that no key lies about here.
    private Path keys(String name, String place) throws Exception {
        var store = folder.resolve("broker.p12");
        tool("-genkeypair", "-keystore", store + "", "-storepass", "secret", "-alias", "broker", "-keyalg", "EC",
                "-dname", name, "-ext", "san=" + place);
        tool("-exportcert", "-rfc", "-keystore", store + "", "-storepass", "secret", "-alias", "broker", "-file",
                folder.resolve("broker.pem") + "");
        return store;
    }

    private static void tool(String... words) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool") + ""));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static ServerSocket server(Path keys) throws Exception {
        var store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, "secret".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /// As much of MQTT 3.1.1 as a broker needs to take one word.
    private static List<String> serve(ServerSocket server) {
        try (Socket socket = server.accept(); var in = new DataInputStream(socket.getInputStream())) {
            var connect = packet(in);
            socket.getOutputStream().write(new byte[]{0x20, 2, 0, 0});
            return List.of(connect, packet(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The first byte in hexadecimal, then the rest as text.
    private static String packet(DataInputStream in) throws IOException {
        int head = in.readUnsignedByte();
        int length = 0;
        int digit;
        int place = 0;
        do {
            digit = in.readUnsignedByte();
            length += (digit & 0x7f) << (7 * place++);
        } while (digit >= 0x80);
        return Integer.toHexString(head) + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static Health health(boolean visited) {
        return Health.of(Settings.usual(), "1.0", SystemInfo.here(Path.of("")),
                new Health.Exhibit(true, visited, true, false, List.of(), 60, Map.of(), 0), true, "");
    }
}
