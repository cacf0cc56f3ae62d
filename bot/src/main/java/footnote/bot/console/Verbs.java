package footnote.bot.console;

import java.util.List;
import picocli.CommandLine;

/// The verbs by name. Only those that the arguments may mean are made, since making all costs a start more than
/// an answer does.
final class Verbs {
    private static final List<String> NAMES = List.of(
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

    /// Not for people.
    private static final List<String> HIDDEN = List.of("optimise", "rehearse");

    private Verbs() {}

    static void addTo(CommandLine line, Footnote footnote, List<String> arguments) {
        var meant = NAMES.stream().filter(arguments::contains).toList();
        var needed = meant.isEmpty() || arguments.contains("--help") ? NAMES : meant;
        needed.forEach(name -> line.addSubcommand(name, verb(name, footnote)));
        HIDDEN.stream()
                .filter(name -> arguments.indexOf(name) == 0)
                .forEach(name -> line.addSubcommand(name, verb(name, footnote)));
    }

    /// Whether a verb will need the embedding model, unless something is wrong with its arguments.
    static boolean searches(String name) {
        return List.of("ask", "search", "trace", "timeline", "serve").contains(name);
    }

    private static Object verb(String name, Footnote footnote) {
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
            case "optimise" -> new OptimiseVerb();
            case "rehearse" -> new RehearseVerb(footnote);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
