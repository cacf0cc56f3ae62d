package footnote.bot.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.Dns;

/// The two doors that every connection goes through: the names, which become addresses once for each connection,
/// and the sockets, which look at the very address that is about to be reached. Whatever a name becomes later,
/// or however an address is spelled, does not matter to the second.
final class Doors extends SocketFactory implements Dns {
    private final Rule rule;
    private final Dns names;

    Doors(Rule rule, Dns names) {
        this.rule = rule;
        this.names = names;
    }

    /// An address that must not be reached.
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1;

        Closed(String host) {
            super(host);
        }
    }

    /// Refuses a name of which any address is not allowed, since its owner chooses which one is used.
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = names.lookup(host);
        for (var a : addresses) {
            if (rule.allows(a)) continue;
            var closed = new UnknownHostException(host);
            closed.initCause(new Closed(host));
            throw closed;
        }
        return addresses;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress to, int millis) throws IOException {
                if (!(to instanceof InetSocketAddress inet) || inet.isUnresolved() || !rule.allows(inet.getAddress()))
                    throw new Closed(to.toString());
                super.connect(to, millis);
            }

            @Override
            public void connect(SocketAddress to) throws IOException {
                connect(to, 0);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("only sockets that are connected later");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("only sockets that are connected later");
    }
}
