package footnote.bot.http;

import footnote.bot.json.Json;
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
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final String HEAD = " HTTP/1.0\r\nHost: localhost\r\n";

    /// Asks whether it is ready, or only alive.
    ///
    /// @param address as it listens; one that stands for all is asked on this machine
    /// @throws IOException where nobody answers
    public static Knock at(String address, int port, boolean ready) throws IOException {
        var path = ready ? Vitals.READY : Vitals.ALIVE;
        return send(near(InetAddress.getByName(address)), port, PATIENCE, "GET " + path + HEAD + "\r\n");
    }

    /// Asks a question of a program on this machine, as other programs do.
    ///
    /// @throws IOException where nobody answers within half a minute
    public static Knock asking(int port, String token, String question) throws IOException {
        var body = Json.line(Json.object("question", question));
        var request = "POST /v1/ask" + HEAD + "Authorization: Bearer " + token + "\r\nContent-Type: " + Sheet.JSON
                + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        return send(InetAddress.getLoopbackAddress(), port, TO_ANSWER, request);
    }

    private static Knock send(InetAddress address, int port, Duration patience, String request) throws IOException {
        int millis = (int) patience.toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
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
