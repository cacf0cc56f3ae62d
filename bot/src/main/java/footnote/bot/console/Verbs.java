package footnote.bot.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The verbs by name.
final class Verbs {
    /// Those for people, as the help lists them.
    static final List<String> NAMES = List.of(
            "ask",
            "chat",
            "search",
            "trace",
            "timeline",
            "sources",
            "source",
            "index",
            "eval",
            "doctor",
            "serve",
            "health");

    private Verbs() {}

    /// Whether a verb will need the embedding model, unless something is wrong with its arguments.
    static boolean searches(String name) {
        return List.of("ask", "search", "trace", "timeline", "serve").contains(name);
    }

    /// The verb, made for one call; null where there is none of this name.
    ///
    /// @param first whether it is the first argument; only there it can be one that is not for people
    static @Nullable Verb find(String name, boolean first, Footnote footnote) {
        return switch (name) {
            case "ask" -> new AskVerb(footnote);
            case "chat" -> new ChatVerb(footnote);
            case "search" -> new SearchVerb(footnote);
            case "trace" -> new TraceVerb(footnote);
            case "timeline" -> new TimelineVerb(footnote);
            case "sources" -> new SourcesVerb(footnote);
            case "source" -> new SourceVerb(footnote);
            case "index" -> new IndexVerb(footnote);
            case "eval" -> new EvalVerb(footnote);
            case "doctor" -> new DoctorVerb(footnote);
            case "serve" -> new ServeVerb(footnote);
            case "health" -> new HealthVerb(footnote);
            case "optimise" -> first ? new OptimiseVerb() : null;
            case "rehearse" -> first ? new RehearseVerb(footnote) : null;
            default -> null;
        };
    }
}
