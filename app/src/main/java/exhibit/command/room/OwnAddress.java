package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import exhibit.room.member.RoomAddress;
import exhibit.station.settings.TypedAddress;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An address of this machine, as numbers, so that nobody has to look it up.
final class OwnAddress implements ITypeConverter<InetAddress> {

    @Override
    public InetAddress convert(String value) {
        var typed = RangeConverters.read(value, TypedAddress::of);
        if (typed.port().isPresent())
            throw new TypeConversionException("'" + value + "' has a port in it, which --port is for");
        return typed.number().filter(RoomAddress::isHere).orElseThrow(
                () -> RangeConverters.refusal(value, "an address of this machine, such as 192.168.1.20 or fd00:5::20"));
    }

    /// The address of this machine that the first of the others sees to which a way leads: one that is known by a name may
    /// have an address of a kind that this machine has not.
    static InetAddress towards(List<InetAddress> hosts) throws IOException {
        for (var host : hosts.subList(0, hosts.size() - 1))
            try {
                return towards(host);
            } catch (IOException _) {
                // the next one may be reached
            }
        return towards(hosts.getLast());
    }

    private static InetAddress towards(InetAddress host) throws IOException {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(host, 9));
            return socket.getLocalAddress();
        }
    }
}
