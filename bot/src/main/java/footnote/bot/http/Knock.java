package footnote.bot.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

/// Asks a running program how it is. A plain socket: the clients that Java brings take longer to load than the answer
/// takes to come.
///
/// @param status of HTTP
/// @param body without its end
public record Knock(int status, String body) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// Asks whether it is ready, or only alive.
    ///
    /// @param address as it listens; one that stands for all is asked on this machine
    /// @throws IOException where nobody answers
    public static Knock at(String address, int port, boolean ready) throws IOException {
        int patience = (int) PATIENCE.toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(near(InetAddress.getByName(address)), port), patience);
            socket.setSoTimeout(patience);
            var request = "GET " + (ready ? Vitals.READY : Vitals.ALIVE) + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        }
    }

    private static InetAddress near(InetAddress address) {
        return address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    }

    private static Knock read(BufferedReader lines) throws IOException {
        var first = String.valueOf(lines.readLine()).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/") || !first[1].matches("\\d{3}"))
            throw new IOException("what answers there does not speak HTTP");
        var body = lines.lines().dropWhile(l -> !l.isEmpty()).skip(1).collect(Collectors.joining("\n"));
        return new Knock(Integer.parseInt(first[1]), body.strip());
    }
}
