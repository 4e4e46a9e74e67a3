package exhibit.room.member;

import com.hazelcast.config.Config;
import com.hazelcast.config.EndpointConfig;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.ServerSocketEndpointConfig;
import com.hazelcast.instance.EndpointQualifier;
import java.net.InetSocketAddress;
import java.util.Map;

/// How Hazelcast is set for a room: one address, typed addresses only, nothing told to anybody outside, and few threads,
/// because a station has a model to train.
final class Network {

    private static final int CONNECT_SECONDS = 3;

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("hazelcast.phone.home.enabled", "false"),
            Map.entry("hazelcast.logging.type", "jdk"),
            Map.entry("hazelcast.health.monitoring.level", "OFF"),
            Map.entry("hazelcast.slow.operation.detector.enabled", "false"),
            Map.entry("hazelcast.socket.bind.any", "false"),
            Map.entry("hazelcast.tcp.join.port.try.count", "1"),
            Map.entry("hazelcast.wait.seconds.before.join", "1"),
            // A station that was unplugged is missed after ten seconds, one that is back is found within ten.
            Map.entry("hazelcast.heartbeat.interval.seconds", "2"),
            Map.entry("hazelcast.max.no.heartbeat.seconds", "10"),
            Map.entry("hazelcast.merge.first.run.delay.seconds", "10"),
            Map.entry("hazelcast.merge.next.run.delay.seconds", "10"),
            Map.entry("hazelcast.operation.call.timeout.millis", "10000"),
            Map.entry("hazelcast.graceful.shutdown.max.wait", "5"),
            Map.entry("hazelcast.partition.count", "31"),
            Map.entry("hazelcast.io.thread.count", "1"),
            Map.entry("hazelcast.event.thread.count", "1"),
            Map.entry("hazelcast.operation.thread.count", "2"),
            Map.entry("hazelcast.operation.generic.thread.count", "2"),
            Map.entry("hazelcast.operation.response.thread.count", "1"));

    private Network() {
    }

    /// @param guest one that looks in, keeps nothing for others, and takes any port that is free
    static Config of(RoomAddress door, boolean guest) {
        var config = new Config();
        config.setClusterName(Secret.of(door.code().letters()));
        config.setLiteMember(guest);
        PROPERTIES.forEach(config::setProperty);
        config.setProperty("hazelcast.local.localAddress", door.bind().getHostAddress());
        config.getMetricsConfig().setEnabled(false);
        // The one thing the open source version can be sent that runs code of the sender: objects of any class.
        config.getSerializationConfig().setJavaSerializationFilterConfig(new JavaSerializationFilterConfig());
        listen(config, door, guest);
        return config;
    }

    private static String member(InetSocketAddress hub) {
        var host = hub.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + hub.getPort();
    }

    /// One kind of endpoint, so that only members of the room are listened to: no clients, no web.
    private static void listen(Config config, RoomAddress door, boolean guest) {
        var members = new ServerSocketEndpointConfig().setPort(door.port()).setPortAutoIncrement(guest);
        members.getInterfaces().setEnabled(false);
        var network = config.getAdvancedNetworkConfig().setEnabled(true);
        network.setEndpointConfigs(Map.<EndpointQualifier, EndpointConfig>of(EndpointQualifier.MEMBER, members));
        var join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        var typed = join.getTcpIpConfig().setEnabled(true).setConnectionTimeoutSeconds(CONNECT_SECONDS);
        door.hubs().forEach(hub -> typed.addMember(member(hub)));
    }
}
