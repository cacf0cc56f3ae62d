package footnote.bot.slack;

import footnote.bot.chat.Desk;
import footnote.bot.chat.Visit;
import footnote.bot.layout.Words;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who comes, and whether they manage the workspace: its owners and admins do, and the people the operator names.
final class Visits {
    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    private static final int KNOWN = 1000;
    private final Desk desk;
    private final Delivery delivery;
    private final Set<String> admins;
    private final String home;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(boolean manages, long since) {}

    /// @param admins ids of people who may do what admins may
    /// @param home the workspace that the bot is in
    Visits(Desk desk, Delivery delivery, Set<String> admins, String home) {
        this.desk = desk;
        this.home = home;
        this.delivery = delivery;
        this.admins = Set.copyOf(admins);
    }

    /// @param team the workspace that somebody came from; null where Slack does not tell, as it does not with what is
    ///     pressed in an organisation of several: then it is the one that the bot is in
    Visit of(String event, @Nullable String team, Place place) {
        return visit(event, team, place.channel(), place.user(), false);
    }

    private Visit visit(String event, @Nullable String team, String channel, String user, boolean manages) {
        boolean isDirect = Place.isDirect(channel);
        return new Visit(
                event,
                "slack:" + user,
                isDirect ? null : "slack:" + (team == null ? home : team),
                isDirect ? null : "slack:" + channel,
                manages);
    }

    /// Where somebody is, with the words that are wanted there.
    Place place(@Nullable String team, String channel, @Nullable String thread, String user) {
        var wanted = desk.preferences(visit("", team, channel, user, false));
        return new Place(channel, thread, user, Words.of(wanted));
    }

    /// The same with whether they manage the workspace, which Slack has to be asked. Returns at once.
    void managing(String event, @Nullable String team, Place place, Consumer<Visit> then) {
        Thread.startVirtualThread(() -> then.accept(
                visit(event, team, place.channel(), place.user(), !place.isDirect() && manages(place.user()))));
    }

    private boolean manages(String user) {
        if (admins.contains(user)) return true;
        var before = known.get(user);
        if (before != null && System.nanoTime() - before.since < FRESH) return before.manages;
        if (known.size() >= KNOWN) known.clear();
        boolean manages = ask(user);
        known.put(user, new Known(manages, System.nanoTime()));
        return manages;
    }

    /// Who cannot be told to manage the workspace does not.
    private boolean ask(String user) {
        try {
            var info = delivery.insist("users.info", m -> m.usersInfo(r -> r.user(user)))
                    .getUser();
            return info != null && (info.isAdmin() || info.isOwner() || info.isPrimaryOwner());
        } catch (Refused e) {
            LOG.warn("Slack did not tell whether somebody manages the workspace: {}", e.getMessage());
            return false;
        }
    }
}
