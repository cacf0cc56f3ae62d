package footnote.bot.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Memory in lists, until the process ends: a bounded number of things of each kind, the oldest go first. The words
/// of questions are not kept, but for [Talks].
final class ProcessMemory implements Customs, Diary, Trail, People, Talks {
    private static final int BOUND = 10_000;
    private static final Duration SAME_TALK = Duration.ofMinutes(30);

    private record Said(Instant at, String talk, String asker, String question) {}

    private record Judged(String message, String asker) {}

    private final Map<Where, Preferences> preferences = new HashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Judged, Feedback> feedback = new LinkedHashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    @Override
    public synchronized Preferences at(Where where) {
        return preferences.getOrDefault(where, Preferences.NONE);
    }

    @Override
    public synchronized Preferences change(Where where, UnaryOperator<Preferences> how) {
        var now = how.apply(at(where));
        preferences.put(where, now);
        return now;
    }

    @Override
    public synchronized void add(Outcome o) {
        keep(outcomes, new Outcome(o.at(), o.where(), "", o.kind(), ""));
    }

    private static <T> void keep(List<T> all, T one) {
        all.add(one);
        if (all.size() > BOUND) all.removeFirst();
    }

    @Override
    public synchronized void add(Feedback f) {
        var oldest = feedback.entrySet().iterator();
        if (feedback.size() >= BOUND) {
            oldest.next();
            oldest.remove();
        }
        // The thumb itself may come after the reason that was given for it.
        feedback.merge(
                new Judged(f.message(), f.asker()),
                f,
                (before, now) -> now.reason().isEmpty() && now.good() == before.good() ? before : now);
    }

    @Override
    public synchronized Tally tally(String group, Instant since) {
        var hours = new TreeMap<Instant, int[]>();
        var channels = new HashMap<String, Integer>();
        for (var o : outcomes) {
            if (o.where() == null || !o.where().group().equals(group) || o.at().isBefore(since)) continue;
            count(hours, o.at(), column(o.kind()));
            if (o.where().channel() != null) channels.merge(o.where().channel(), 1, Integer::sum);
        }
        for (var f : feedback.values())
            if (f.where() != null && f.where().group().equals(group) && !f.at().isBefore(since))
                count(hours, f.at(), f.good() ? 3 : 4);
        return new Tally(
                hours.entrySet().stream()
                        .map(e -> hour(e.getKey(), e.getValue()))
                        .toList(),
                channels);
    }

    private static int column(Outcome.Kind kind) {
        return switch (kind) {
            case ANSWERED -> 0;
            case REFUSED -> 1;
            case FAILED -> 2;
        };
    }

    private static void count(Map<Instant, int[]> hours, Instant at, int what) {
        hours.computeIfAbsent(at.truncatedTo(ChronoUnit.HOURS), h -> new int[5])[what]++;
    }

    private static Tally.Hour hour(Instant from, int[] n) {
        return new Tally.Hour(from, n[0], n[1], n[2], n[3], n[4]);
    }

    @Override
    public List<Gap> gaps(String group, Instant since) {
        return List.of();
    }

    @Override
    public synchronized void add(Deed deed) {
        keep(deeds, deed);
    }

    @Override
    public synchronized List<Deed> last(String group, int atMost) {
        return deeds.reversed().stream()
                .filter(d -> d.where().group().equals(group))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<Kept> keptOf(String asker) {
        var all = new ArrayList<Kept>();
        for (var f : feedback.values())
            if (f.asker().equals(asker))
                all.add(new Kept(f.at(), Kept.Sort.FEEDBACK, ((f.good() ? "👍 " : "👎 ") + f.reason()).strip()));
        for (var s : said) if (s.asker.equals(asker)) all.add(new Kept(s.at, Kept.Sort.TALK, s.question));
        for (var d : deeds)
            if (d.who().equals(asker)) all.add(new Kept(d.at(), Kept.Sort.DEED, d.what() + " " + d.detail()));
        all.sort(Comparator.comparing(Kept::at).reversed());
        return all;
    }

    @Override
    public synchronized void forget(String asker) {
        feedback.values().removeIf(f -> f.asker().equals(asker));
        said.removeIf(s -> s.asker.equals(asker));
        deeds.replaceAll(
                d -> d.who().equals(asker) ? new Deed(d.at(), d.where(), "somebody", d.what(), d.detail()) : d);
    }

    @Override
    public synchronized void add(String talk, String asker, String question) {
        Predicate<Said> old = s -> s.at.isBefore(Instant.now().minus(SAME_TALK));
        said.removeIf(old);
        keep(said, new Said(Instant.now(), talk, asker, question));
    }

    @Override
    public synchronized List<String> earlier(String talk) {
        var of = said.stream()
                .filter(s -> s.talk.equals(talk) && s.at.isAfter(Instant.now().minus(SAME_TALK)))
                .map(Said::question)
                .toList();
        return of.subList(Math.max(0, of.size() - Asked.EARLIER), of.size());
    }
}
