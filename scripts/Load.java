import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks a Footnote over HTTP, so many questions at once and so many in all, and says how long answers took.
///
/// `java scripts/Load.java URL TOKEN AT-ONCE IN-ALL`; exits with 1 where an answer is missing.
class Load {
    private static final String[] QUESTIONS = {
        "Which systems did Zhuravlev say were flown to Caracas?",
        "Which countries did Maduro ask for help?",
        "Did the Russian air defenses in Venezuela work?",
        "Who was the fifth president of the United States?",
        "What is the Monroe Doctrine?",
        "How many moons does Jupiter have?",
        "When did American helicopters fly in?",
    };

    public static void main(String[] arguments) throws Exception {
        int atOnce = Integer.parseInt(arguments[2]);
        var millis = new long[Integer.parseInt(arguments[3])];
        var missing = new AtomicInteger();
        var places = new Semaphore(atOnce);
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < millis.length; i++) {
                int number = i;
                // The number makes each a question of its own, so that none is answered from what is remembered.
                var body = "{\"question\":\"%s (%d)\"}".formatted(QUESTIONS[i % QUESTIONS.length], i);
                var request = HttpRequest.newBuilder(URI.create(arguments[0]))
                        .header("Authorization", "Bearer " + arguments[1])
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
                places.acquire();
                threads.submit(() -> {
                    long start = System.nanoTime();
                    try {
                        var reply = client.send(request, BodyHandlers.ofString());
                        if (reply.statusCode() != 200 || !reply.body().contains("\"answer\"")) missing.incrementAndGet();
                    } catch (Exception e) {
                        missing.incrementAndGet();
                    } finally {
                        millis[number] = (System.nanoTime() - start) / 1_000_000;
                        places.release();
                    }
                });
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "      %d questions, %d at once: p50 %d ms, p99 %d ms, %d without an answer%n",
                millis.length, atOnce, millis[millis.length / 2], millis[millis.length * 99 / 100], missing.get());
        System.exit(missing.get() == 0 ? 0 : 1);
    }
}
