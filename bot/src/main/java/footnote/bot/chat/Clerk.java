package footnote.bot.chat;

import footnote.answer.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out what concerns memory: for those who manage a group, and for each person about themselves. Whether
/// somebody may has been decided before. Safe for use by many threads.
final class Clerk {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int DEEDS = 25;
    private static final Reply AWAY = new Reply.Declined(Reply.Cause.MEMORY_AWAY);
    private final Memory memory;
    private final Supplier<Preferences> defaults;
    private final Clock clock;

    Clerk(Memory memory, Supplier<Preferences> defaults, Clock clock) {
        this.memory = memory;
        this.defaults = defaults;
        this.clock = clock;
    }

    /// What counts there; nothing in it is null.
    ///
    /// @param where null in a direct message
    Preferences inForce(@Nullable Where where) {
        return memory.customs().inForce(where).over(defaults.get());
    }

    /// Notes that it is going to be done. What changes something is not done unnoted.
    ///
    /// @return why it must not be done now; null where it may
    @Nullable
    Reply note(Visit visit, Request.Admin request) {
        var where = Objects.requireNonNull(visit.where(), "only members of a group manage it");
        try {
            memory.trail().add(new Deed(clock.instant(), where, visit.asker(), request.what(), request.detail()));
            return null;
        } catch (MemoryAway e) {
            LOG.debug("not noted: {}", request.what(), e);
            return request.changes() ? AWAY : null;
        }
    }

    /// Carries out what a group is managed by, as far as it is a matter of memory.
    Reply carryOut(Visit visit, Request.OfMemory request) {
        var group = Objects.requireNonNull(visit.group(), "only members of a group manage it");
        try {
            return switch (request) {
                case Request.ShowSettings(var channel) -> settings(new Where(group, channel));
                case Request.ChangeSettings change -> change(new Where(group, change.channel()), change);
                case Request.Statistics(int days) ->
                    new Reply.Statistics(days, memory.diary().tally(group, since(days)));
                case Request.Gaps(int days) -> gaps(group, days);
                case Request.Audit() -> new Reply.Audit(memory.trail().last(group, DEEDS));
            };
        } catch (MemoryAway e) {
            LOG.debug("memory is away", e);
            return AWAY;
        }
    }

    private Instant since(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private Reply settings(Where where) {
        return new Reply.Settings(where, memory.customs().at(where), inForce(where));
    }

    private Reply change(Where where, Request.ChangeSettings change) throws MemoryAway {
        memory.customs().change(where, now -> change.to().over(now.without(change.reset())));
        return settings(where);
    }

    private Reply gaps(String group, int days) throws MemoryAway {
        var since = since(days);
        int unanswered = memory.diary().tally(group, since).hours().stream()
                .mapToInt(Tally.Hour::refused)
                .sum();
        return new Reply.Gaps(days, unanswered, Alike.group(memory.diary().gaps(group, since)));
    }

    /// Carries out what a person wants for themselves.
    Reply carryOut(Visit visit, Request.Personal request) {
        try {
            return switch (request) {
                case Request.Judge judge -> judge(visit, judge);
                case Request.WhatIsKept() ->
                    new Reply.WhatIsKept(memory.people().keptOf(visit.asker()));
                case Request.ForgetMe() -> {
                    memory.people().forget(visit.asker());
                    yield new Reply.Erased();
                }
            };
        } catch (MemoryAway e) {
            LOG.debug("memory is away", e);
            return AWAY;
        }
    }

    private Reply judge(Visit visit, Request.Judge judge) throws MemoryAway {
        var reason = Asked.line(judge.reason(), Asked.LONGEST);
        memory.diary()
                .add(new Feedback(
                        clock.instant(), visit.where(), judge.message(), visit.asker(), judge.good(), reason));
        return new Reply.Noted();
    }

    /// Notes what became of a question, if it was one.
    void note(Visit visit, Request request, Reply reply) {
        if (!(request instanceof Request.Ask(var question, boolean again)) || again) return;
        var kind = kind(reply);
        if (kind != null)
            memory.diary().add(new Outcome(clock.instant(), visit.where(), visit.asker(), kind, question.text()));
    }

    private static Outcome.@Nullable Kind kind(Reply reply) {
        if (reply instanceof Reply.Failed) return Outcome.Kind.FAILED;
        if (!(reply instanceof Reply.Answered(var _, var answer))) return null;
        return switch (answer) {
            case Answer.Cited c -> Outcome.Kind.ANSWERED;
            case Answer.NotFound n -> Outcome.Kind.REFUSED;
        };
    }
}
