package footnote.bot.layout;

import footnote.bot.chat.Place;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a button or menu does, written in at most 100 characters. Nothing else is needed to do it, after a
/// restart either; beside it only the answer that it stands under counts.
public sealed interface Act {
    /// Opens the passage of a marker.
    record OpenSource(int marker, Place place) implements Act {}

    /// Opens the passage that is chosen in the menu; its options are [OpenSource]s.
    record OpenChosen() implements Act {}

    /// Shows the message's answer in another way, to whoever presses.
    record Show(View view, Scope scope) implements Act {}

    /// Asks for the next question.
    record FollowUp(Scope scope) implements Act {}

    /// Says what an answer was worth.
    record Judge(boolean good) implements Act {}

    /// Removes the message, for the asker only.
    record Dismiss(String asker) implements Act {}

    /// Shows a private answer to everybody.
    record Share(boolean whole, Scope scope) implements Act {}

    /// Turns the page of the documents.
    record SourcesPage(int page) implements Act {}

    /// Turns the page of a document.
    record TextPage(String document, int page) implements Act {}

    enum View {
        SHORTER,
        QUOTES,
        SOURCES
    }

    /// The limits a question was asked with, as far as people can set them.
    ///
    /// @param document the key of a document
    record Scope(
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String document) {
        public static Scope of(Filter filter) {
            var document = filter.document() == null ? null : Place.keyOf(filter.document());
            return new Scope(filter.from(), filter.to(), document);
        }

        public Filter filter() {
            return new Filter(document, null, from, to, Set.of());
        }

        private String text() {
            return (from == null ? "" : from) + ":" + (to == null ? "" : to) + ":" + (document == null ? "" : document);
        }

        private static Scope parse(String[] parts, int at) {
            return new Scope(date(parts[at]), date(parts[at + 1]), parts[at + 2].isEmpty() ? null : parts[at + 2]);
        }

        private static @Nullable PartialDate date(String text) {
            return text.isEmpty() ? null : PartialDate.parse(text);
        }
    }

    /// The act as text.
    default String id() {
        return switch (this) {
            case OpenSource(int marker, var p) ->
                "o:" + marker + ":" + p.document() + ":" + p.start() + ":" + p.length() + ":"
                        + Integer.toHexString(p.check());
            case OpenChosen() -> "c";
            case Show(var view, var scope) -> "v:" + view.name() + ":" + scope.text();
            case FollowUp(var scope) -> "f:" + scope.text();
            case Judge(boolean good) -> "j:" + (good ? 1 : 0);
            case Dismiss(String asker) -> "d:" + asker;
            case Share(boolean whole, var scope) -> "s:" + (whole ? 1 : 0) + ":" + scope.text();
            case SourcesPage(int page) -> "l:" + page;
            case TextPage(var document, int page) -> "t:" + document + ":" + page;
        };
    }

    /// What such a text means; empty where it is none of ours, or of a version that is not known any more.
    static Optional<Act> parse(String id) {
        try {
            return Optional.of(read(id.split(":", -1)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Act read(String[] p) {
        return switch (p[0]) {
            case "o" ->
                new OpenSource(
                        Integer.parseInt(p[1]),
                        new Place(
                                p[2],
                                Integer.parseInt(p[3]),
                                Integer.parseInt(p[4]),
                                Integer.parseUnsignedInt(p[5], 16)));
            case "c" -> new OpenChosen();
            case "v" -> new Show(View.valueOf(p[1]), Scope.parse(p, 2));
            case "f" -> new FollowUp(Scope.parse(p, 1));
            case "j" -> new Judge(p[1].equals("1"));
            case "d" -> new Dismiss(p[1]);
            case "s" -> new Share(p[1].equals("1"), Scope.parse(p, 2));
            case "l" -> new SourcesPage(Integer.parseInt(p[1]));
            case "t" -> new TextPage(p[1], Integer.parseInt(p[2]));
            default -> throw new IllegalArgumentException("no act: " + p[0]);
        };
    }
}
