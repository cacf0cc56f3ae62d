package footnote.answer.extract;

import footnote.retrieval.Words;
import java.util.List;
import java.util.Set;

/// Whether a sentence denies, or says the opposite of what a question asks. Pure.
final class Polarity {
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "nor",
            "neither",
            "without",
            "cannot",
            "nobody",
            "none",
            "except",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "hasn't",
            "haven't",
            "fail",
            "refus",
            "deni",
            "unabl",
            "hardli",
            "rare",
            "least");

    private static final String[][] OPPOSITES = {
        {"first", "last"},
        {"befor", "after"},
        {"north", "south"},
        {"east", "west"},
        {"northern", "southern"},
        {"eastern", "western"},
        {"increas", "decreas"},
        {"rise", "fall"},
        {"rose", "fell"},
        {"largest", "smallest"},
        {"highest", "lowest"},
        {"most", "least"},
        {"more", "less"},
        {"more", "fewer"},
        {"oldest", "youngest"},
        {"earliest", "latest"},
        {"best", "worst"},
        {"longest", "shortest"},
        {"larg", "small"},
        {"high", "low"},
        {"begin", "end"},
        {"began", "end"},
        {"start", "end"},
        {"open", "close"},
        {"win", "lose"},
        {"won", "lost"},
        {"support", "oppos"},
        {"accept", "reject"},
        {"agre", "disagre"},
        {"allow", "prohibit"},
        {"allow", "forbid"},
        {"alwai", "never"},
        {"all", "none"},
        {"male", "femal"},
        {"men", "women"},
        {"father", "mother"},
        {"son", "daughter"},
        {"king", "queen"},
        {"husband", "wife"},
        {"left", "right"},
        {"upper", "lower"},
        {"insid", "outsid"},
        {"intern", "extern"},
        {"public", "privat"},
        {"rural", "urban"},
        {"rich", "poor"},
        {"strong", "weak"},
        {"simpl", "complex"},
        {"easi", "difficult"},
        {"major", "minor"},
        {"positiv", "neg"},
        {"minimum", "maximum"},
        {"buy", "sell"},
        {"import", "export"},
        {"gain", "loss"},
        {"success", "fail"},
        {"succeed", "fail"},
        {"legal", "illeg"},
        {"similar", "differ"},
        {"same", "differ"},
        {"ancient", "modern"},
        {"earli", "late"},
        {"new", "old"},
        {"young", "old"},
        {"fast", "slow"},
        {"short", "long"},
        {"hot", "cold"},
        {"dry", "wet"},
        {"finit", "infinit"},
        {"even", "odd"},
        {"join", "leav"},
        {"enter", "leav"},
        {"arriv", "depart"},
        {"creat", "destroi"},
        {"build", "destroi"},
        {"love", "hate"},
        {"friend", "enemi"},
        {"peac", "war"},
        {"life", "death"},
        {"born", "di"},
        {"birth", "death"},
        {"dai", "night"},
        {"summer", "winter"},
        {"visibl", "invisibl"},
        {"possibl", "imposs"},
        {"popular", "unpopular"},
        {"common", "rare"},
        {"common", "uncommon"},
        {"direct", "indirect"},
        {"singl", "multipl"},
    };

    private Polarity() {}

    static boolean negates(List<Words.Word> words) {
        return words.stream().anyMatch(w -> NEGATIONS.contains(w.stem()));
    }

    /// Whether the sentence says the opposite word of one in the question.
    static boolean opposes(Asked asked, Set<String> stems) {
        for (var pair : OPPOSITES) {
            if (asked.all().contains(pair[0])
                    && !asked.all().contains(pair[1])
                    && stems.contains(pair[1])
                    && !stems.contains(pair[0])) return true;
            if (asked.all().contains(pair[1])
                    && !asked.all().contains(pair[0])
                    && stems.contains(pair[0])
                    && !stems.contains(pair[1])) return true;
        }
        return false;
    }
}
