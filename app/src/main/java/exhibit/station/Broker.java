package exhibit.station;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import java.nio.charset.StandardCharsets;
import org.tinylog.Logger;

/// Publishes health at an MQTT broker, so that whoever subscribes later still sees the last word; when the station goes
/// silent the broker itself says so.
final class Broker implements Teller {

    private static final int PLAIN_PORT = 1883;
    private static final int TLS_PORT = 8883;
    private static final byte[] GONE = "{\"running\": false}\n".getBytes(StandardCharsets.UTF_8);

    private final String topic;
    private final Mqtt3AsyncClient client;

    Broker(Settings.Mqtt mqtt) {
        System.setProperty("io.netty.noUnsafe", "true"); // Java warns of it, and nothing here needs to be that quick
        topic = mqtt.topic();
        boolean encrypted = "mqtts".equals(mqtt.broker().getScheme());
        int port = mqtt.broker().getPort() >= 0 ? mqtt.broker().getPort() : encrypted ? TLS_PORT : PLAIN_PORT;
        var builder = MqttClient.builder().useMqttVersion3().identifier(topic.replaceAll("[^A-Za-z0-9]", "-"))
                .serverHost(mqtt.broker().getHost()).serverPort(port).automaticReconnectWithDefaultConfig()
                .addDisconnectedListener(gone -> Logger.debug("no broker: {}", gone.getCause().getMessage()))
                .willPublish().topic(topic).payload(GONE).qos(MqttQos.AT_LEAST_ONCE).retain(true).applyWillPublish();
        if (encrypted) builder = builder.sslWithDefaultConfig();
        if (!mqtt.user().isEmpty())
            builder = builder.simpleAuth().username(mqtt.user())
                    .password(mqtt.password().getBytes(StandardCharsets.UTF_8)).applySimpleAuth();
        client = builder.buildAsync();
        var _ = client.connect();
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
