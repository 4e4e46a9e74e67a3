package exhibit.station.watch;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import exhibit.station.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;

/// Publishes health at an MQTT broker, so that whoever subscribes later still sees the last word; when the station goes
/// silent the broker itself says so.
public final class MqttBroker implements HealthPublisher {

    private static final int PLAIN_PORT = 1883;
    private static final int TLS_PORT = 8883;
    private static final byte[] GONE = "{\"running\": false}\n".getBytes(StandardCharsets.UTF_8);

    private final String topic;
    private final Mqtt3AsyncClient client;

    public MqttBroker(Settings.Mqtt mqtt) {
        System.setProperty("io.netty.noUnsafe", "true"); // Java warns of it, and nothing here needs to be that quick
        topic = mqtt.topic();
        boolean encrypted = "mqtts".equals(mqtt.broker().getScheme());
        int port = mqtt.broker().getPort() >= 0 ? mqtt.broker().getPort() : encrypted ? TLS_PORT : PLAIN_PORT;
        var builder = MqttClient.builder().useMqttVersion3().identifier(topic.replaceAll("[^A-Za-z0-9]", "-"))
                .serverHost(mqtt.broker().getHost()).serverPort(port).automaticReconnectWithDefaultConfig()
                .addDisconnectedListener(gone -> Logger.debug("no broker: {}", gone.getCause().getMessage()))
                .willPublish().topic(topic).payload(GONE).qos(MqttQos.AT_LEAST_ONCE).retain(true).applyWillPublish();
        if (encrypted)
            builder = builder.sslConfig().trustManagerFactory(trusted(mqtt)).applySslConfig();
        if (!mqtt.user().isEmpty())
            builder = builder.simpleAuth().username(mqtt.user())
                    .password(mqtt.password().getBytes(StandardCharsets.UTF_8)).applySimpleAuth();
        client = builder.buildAsync();
        var _ = client.connect();
    }

    /// Nothing where those are trusted whom the computer trusts anyway. With a file that cannot be read nobody is: what
    /// was meant for one broker must not go to another.
    private static @Nullable TrustManagerFactory trusted(Settings.Mqtt mqtt) {
        if (mqtt.certificate().isEmpty()) return null;
        var file = mqtt.certificate().get();
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            read(file, store);
            var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(store);
            return trusted;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a store of certificates cannot be made", e);
        }
    }

    private static void read(Path file, KeyStore store) throws GeneralSecurityException {
        try (var in = Files.newInputStream(file)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in))
                store.setCertificateEntry("broker-" + store.size(), certificate);
        } catch (IOException | CertificateException e) {
            Logger.warn("mqtt.certificate: {} cannot be read: {}", file, e.getMessage());
        }
        if (store.size() == 0)
            Logger.warn("mqtt.certificate: {} has no certificate in PEM form, so no broker is trusted", file);
    }

    /// Without a connection it is left out: the next word is newer.
    @Override
    public void tell(Health health) {
        if (!client.getState().isConnected()) return;
        var _ = client.publishWith().topic(topic).payload(health.json().getBytes(StandardCharsets.UTF_8))
                .qos(MqttQos.AT_LEAST_ONCE).retain(true).send();
    }

    @Override
    public void close() {
        var _ = client.disconnect();
    }
}
