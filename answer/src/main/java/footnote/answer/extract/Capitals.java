package footnote.answer.extract;

import footnote.answer.text.Countries;
import footnote.answer.text.Folding;
import footnote.answer.text.Stems;
import footnote.retrieval.Retriever;
import footnote.retrieval.Words;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Capitals that a question names for their countries: whoever asks about Beijing is answered by what China did.
final class Capitals {
    private static final Pattern OF_IT = Pattern.compile("['’]s?$");

    private static final Set<String> IN_TOWN =
            Set.of("in", "at", "near", "around", "outside", "inside", "through", "across", "of", "to");

    /// "US" is also a word of everyday.
    private static final int SHORTEST = 4;

    private Capitals() {}

    /// A question with the country, or what is of it, in place of a capital that stands nowhere in the documents;
    /// where the town itself may be meant, "in London", as it is.
    static String known(String question, Retriever retriever) {
        var known = new StringBuilder(question);
        var words = Words.in(question);
        for (int i = words.size() - 1; i >= 0; i--) {
            int start = words.get(i).span().start();
            var name = OF_IT.matcher(words.get(i).span().of(question)).replaceFirst("");
            boolean told = i > 1 && words.get(i - 2).span().of(question).equalsIgnoreCase("according");
            boolean town =
                    !told && i > 0 && IN_TOWN.contains(words.get(i - 1).span().of(question));
            if (town || !Countries.isCapital(Stems.of(Folding.fold(name))) || retriever.knows(name)) continue;
            var country = country(name, retriever);
            if (country != null) known.replace(start, start + name.length(), country);
        }
        return known.toString();
    }

    private static @Nullable String country(String capital, Retriever retriever) {
        for (var names : Countries.NAMES)
            if (names.getFirst().equals(Folding.fold(capital)))
                for (var name : names.subList(1, names.size()))
                    if (name.length() >= SHORTEST && retriever.knows(name))
                        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return null;
    }
}
