package footnote.bot.chat;

import footnote.corpus.Corpus;
import footnote.retrieval.Sight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where collections may be seen. One that is bound is seen in its servers and channels, threads of a channel
/// included, and nowhere else; one that is not bound is seen everywhere. What the managers of a server have added is
/// seen in that server.
///
/// @param places the collections that are bound, by the form in which [names compare][Sight#fold]
/// @param addedEverywhere whether what was added in one server is seen in all, and in direct messages
public record Bindings(Map<String, Set<Where>> places, boolean addedEverywhere) {
    /// Nothing is bound.
    public static final Bindings NONE = new Bindings(Map.of(), false);

    /// The name that stands, in settings, for what the managers of the server at hand have added.
    private static final String ADDED = "added";

    private static final Pattern PLACE = Pattern.compile("([a-z]+):([A-Za-z0-9_-]+)(?:/([A-Za-z0-9_-]+))?");

    public Bindings {
        places = Map.copyOf(places);
    }

    /// Reads bindings as an operator writes them: `minutes = discord:123` for a server,
    /// `minutes = discord:123/456` for one of its channels. A collection may stand in several.
    ///
    /// @throws IllegalArgumentException where one is not of this form
    public static Bindings parse(List<String> bound, boolean addedEverywhere) {
        var places = new HashMap<String, Set<Where>>();
        for (var one : bound) {
            int at = one.lastIndexOf('=');
            var place = PLACE.matcher(one.substring(at + 1).strip());
            if (at < 1 || one.substring(0, at).isBlank() || !place.matches())
                throw new IllegalArgumentException(
                        "bound must be a list of a collection and its server or channel, such"
                                + " as 'minutes = discord:123' or 'minutes = discord:123/456'; not '" + one + "'");
            var channel = place.group(3) == null ? null : place.group(1) + ":" + place.group(3);
            places.computeIfAbsent(Sight.fold(one.substring(0, at)), c -> new HashSet<>())
                    .add(new Where(place.group(1) + ":" + place.group(2), channel));
        }
        return new Bindings(places, addedEverywhere);
    }

    /// What may be seen somewhere.
    ///
    /// @param where null in a direct message
    /// @param chosen the only collections that are wanted there; empty: any
    Sight sight(@Nullable Where where, Set<String> chosen) {
        var hidden = places.entrySet().stream()
                .filter(e -> e.getValue().stream().noneMatch(place -> admits(place, where)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (!addedEverywhere) hidden.add(ADDED + "/*");
        var own = where == null ? null : Corpus.ADDED + folder(where.group());
        var only = chosen.stream()
                .map(c -> own != null && Sight.fold(c).equals(ADDED) ? own : c)
                .collect(Collectors.toSet());
        return new Sight(hidden, own == null ? Set.of() : Set.of(own), only);
    }

    private static boolean admits(Where place, @Nullable Where here) {
        return here != null
                && place.group().equals(here.group())
                && (place.channel() == null || place.channel().equals(here.channel()));
    }

    /// The names that are bound though no document is of such a collection, sorted.
    ///
    /// @param collections those that there are
    public List<String> strange(Set<String> collections) {
        var there = collections.stream().map(Sight::fold).collect(Collectors.toSet());
        return places.keySet().stream().filter(c -> !there.contains(c)).sorted().toList();
    }

    /// What the ids of documents begin with that were added in a group.
    public static String own(String group) {
        return Corpus.ADDED + folder(group) + "/";
    }

    /// The name of the folder for what is added in a group.
    public static String folder(String group) {
        return group.replaceAll("[^A-Za-z0-9_-]", "-");
    }
}
