package footnote.bot.chat;

import footnote.answer.Answer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import org.slf4j.MDC;

/// One request as those see it who watch: of which kind it is, what became of it, how long it took, and its reference
/// in each line of the log. Holds nothing of what was asked.
final class Sighting implements AutoCloseable {
    /// The name of the reference in the log.
    private static final String REFERENCE = "reference";

    private final String reference;
    private final Observation observation;

    Sighting(ObservationRegistry observations, String reference) {
        this.reference = reference;
        observation = Observation.createNotStarted("footnote.request", observations)
                .contextualName("request")
                .lowCardinalityKeyValue("kind", "unread")
                .lowCardinalityKeyValue("outcome", "unshown")
                .highCardinalityKeyValue(REFERENCE, reference)
                .start();
        MDC.put(REFERENCE, reference);
    }

    void is(Request request) {
        observation.lowCardinalityKeyValue(
                "kind", request.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }

    void became(Reply reply) {
        observation.lowCardinalityKeyValue("outcome", outcome(reply));
    }

    private static String outcome(Reply reply) {
        if (reply instanceof Reply.Answered answered)
            return answered.answer() instanceof Answer.Cited ? "cited" : "refused";
        if (reply instanceof Reply.Failed failed)
            return failed.fault().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (reply instanceof Reply.Busy) return "busy";
        return reply instanceof Reply.Sorry || reply instanceof Reply.Declined ? "sorry" : "done";
    }

    /// Work on another thread that is seen as part of this.
    Runnable part(Runnable work) {
        return () -> {
            try (var _ = MDC.putCloseable(REFERENCE, reference);
                    var _ = observation.openScope()) {
                work.run();
            }
        };
    }

    @Override
    public void close() {
        MDC.remove(REFERENCE);
        observation.stop();
    }
}
