package footnote.bot.watch;

import footnote.answer.Stage;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The steps of one answer as observations, one after the other. Used by the answering thread only.
public final class Steps implements Consumer<Stage>, AutoCloseable {
    /// How each is called; the step itself is its contextual name.
    static final String NAME = "footnote.step";

    private final ObservationRegistry observations;
    private @Nullable Observation now;
    private Observation.@Nullable Scope scope;

    public Steps(ObservationRegistry observations) {
        this.observations = observations;
    }

    /// Ends the step before and begins this one.
    @Override
    public void accept(Stage stage) {
        close();
        now = Observation.createNotStarted(NAME, observations)
                .contextualName(name(stage))
                .start();
        scope = now.openScope();
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case SEARCHING -> "retrieve";
            case READING -> "compose";
            case CHECKING -> "prove";
        };
    }

    /// Ends the last step.
    @Override
    public void close() {
        if (scope != null) scope.close();
        if (now != null) now.stop();
        scope = null;
        now = null;
    }
}
