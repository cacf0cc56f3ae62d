package footnote.bot.discord;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Acknowledges again where Discord answered with a plain 500. JDA tries again by itself where a gateway before
/// Discord failed (502 and its like), but takes a 500 for final, and an interaction can be acknowledged through it
/// only once: without this the question would be lost.
final class SecondTry implements Interceptor {
    private static final Pattern ACKNOWLEDGEMENT = Pattern.compile("/interactions/\\d+/[^/]+/callback$");
    private static final int TRIES = 3;

    /// Well within the three seconds in which Discord takes an acknowledgement.
    private static final long PAUSE_MILLIS = 300;

    private static final int FAILED = 500;
    private static final int REFUSED = 400;
    private static final int TAKEN = 204;
    private static final String ALREADY = "40060";
    private static final long ERROR_BYTES = 2048;

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        var response = chain.proceed(request);
        if (!ACKNOWLEDGEMENT.matcher(request.url().encodedPath()).find()) return response;
        for (int next = 2; next <= TRIES && response.code() == FAILED; next++) {
            response.close();
            rest();
            response = chain.proceed(request);
            // The one that failed was taken after all.
            if (isAlreadyTaken(response)) return taken(request, response);
        }
        return response;
    }

    private static boolean isAlreadyTaken(Response response) throws IOException {
        return response.code() == REFUSED
                && response.peekBody(ERROR_BYTES).string().contains(ALREADY);
    }

    private static Response taken(Request request, Response refusal) {
        refusal.close();
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(TAKEN)
                .message("Taken before")
                .body(ResponseBody.create("", MediaType.get("application/json")))
                .build();
    }

    private static void rest() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted between two tries", e);
        }
    }
}
