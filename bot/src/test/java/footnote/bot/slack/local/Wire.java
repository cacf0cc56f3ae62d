package footnote.bot.slack.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The network between the app and Socket Mode, which can be cut: both ends then see their connection reset, without
/// a word of good-bye.
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

    /// @param to the port on loopback that it leads to
    Wire(int to) throws IOException {
        this.to = to;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), to);
                ends.add(near);
                ends.add(far);
                carry(near, far);
                carry(far, near);
            } catch (IOException e) {
                if (!door.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to;
                    InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException e) {
                // it was cut, or one end has gone
            } finally {
                ends.remove(from);
                ends.remove(to);
            }
        });
    }

    /// Resets every connection.
    void cut() {
        for (var end : ends) {
            try {
                end.setSoLinger(true, 0);
                end.close();
            } catch (IOException e) {
                // it has ended by itself
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
