package exhibit.command.room;

import exhibit.command.option.RangeConverters;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.ITypeConverter;

/// An address of this machine, as numbers, so that nobody has to look it up.
final class OwnAddress implements ITypeConverter<InetAddress> {

    @Override
    public InetAddress convert(String value) {
        try {
            var address = InetAddress.ofLiteral(value.strip());
            if (!address.isAnyLocalAddress() && isOurs(address)) return address;
        } catch (IllegalArgumentException _) {
            // the sentence below says all
        }
        throw RangeConverters.refusal(value, "an address of this machine, such as 192.168.1.20");
    }

    /// The address of this machine that another one sees.
    static InetAddress towards(String host) throws IOException {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), 9));
            return socket.getLocalAddress();
        }
    }

    private static boolean isOurs(InetAddress address) {
        try (var socket = new ServerSocket(0, 1, address)) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
