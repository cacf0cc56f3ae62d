package footnote.bot.slack;

import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.bot.layout.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a button carries: what it does and, where it needs it, the question whose answer it stands under. In at
/// most [#MOST] characters, and enough to do it after a restart.
///
/// @param question null where the act needs none
record State(Act act, @Nullable Question question) {
    /// Characters in the value of a button; Slack's limit.
    static final int MOST = 2000;

    /// For a button under a reply.
    ///
    /// @param answered the question that the reply answers; null for another reply
    static State of(Act act, @Nullable Question answered) {
        return new State(act, scope(act) == null ? null : answered);
    }

    private static Act.@Nullable Scope scope(Act act) {
        return switch (act) {
            case Act.Show(var view, var scope) -> scope;
            case Act.FollowUp(var scope) -> scope;
            case Act.Share(var whole, var scope) -> scope;
            case Act.OpenSource o -> null;
            case Act.OpenChosen o -> null;
            case Act.Judge j -> null;
            case Act.Dismiss d -> null;
            case Act.SourcesPage s -> null;
            case Act.TextPage t -> null;
        };
    }

    /// The value: the act, the earlier questions, the question, each on a line of its own.
    String value() {
        var lines = new ArrayList<>(List.of(act.id()));
        if (question != null) {
            lines.addAll(question.earlier());
            lines.add(question.text());
        }
        return String.join("\n", lines);
    }

    /// What a value means; empty where it is none of ours, or of a version that is not known any more.
    static Optional<State> parse(@Nullable String value) {
        if (value == null) return Optional.empty();
        var lines = List.of(value.split("\n", -1));
        return Act.parse(lines.getFirst()).map(act -> new State(act, question(act, lines)));
    }

    private static @Nullable Question question(Act act, List<String> lines) {
        var scope = scope(act);
        if (scope == null || lines.size() < 2) return null;
        var filter = scope.filter();
        return Asked.question(lines.getLast(), filter, lines.subList(1, lines.size() - 1));
    }

    /// The questions that came up to this one, oldest first.
    List<String> asked() {
        if (question == null) return List.of();
        var all = new ArrayList<>(question.earlier());
        all.add(question.text());
        return all;
    }
}
