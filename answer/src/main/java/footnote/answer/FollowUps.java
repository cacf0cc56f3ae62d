package footnote.answer;

import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes a follow-up stand alone without a model: by carrying over what the conversation was about.
public final class FollowUps {
    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs", "those", "these");
    private static final Pattern CONTINUES = Pattern.compile("(?iu)(?:and|but|so|also|what about|how about)\\b.*");
    private static final int SHORT = 3;

    private FollowUps() {}

    /// The question with the names and topic of the questions before it, where it points back at them ("and
    /// when was
    /// that?") or is too short to stand alone; else as it is.
    public static Question standalone(Question question) {
        if (question.earlier().isEmpty()) return question;
        var asked = named(question.text(), question.earlier());
        if (!leans(asked)) return new Question(asked, question.filter(), List.of());
        var known = new LinkedHashSet<String>();
        for (var w : Words.in(asked)) known.add(w.stem());
        var carried = new ArrayList<String>();
        var last = question.earlier().getLast();
        for (var w : Words.in(last))
            if (isContent(w.stem()) && known.add(w.stem())) carried.add(w.span().of(last));
        var text = carried.isEmpty() ? asked : asked + " (" + String.join(" ", carried) + ")";
        return new Question(text, question.filter(), List.of());
    }

    /// The question with the name of whom "he" or "she" means, where earlier ones name just one that it can be.
    public static String named(String question, List<String> earlier) {
        return Referent.named(question, earlier);
    }

    /// A pronoun leans on an earlier question only where no name stands before it in its own.
    private static boolean leans(String text) {
        long content = Words.in(text).stream().filter(w -> isContent(w.stem())).count();
        if (content < SHORT || CONTINUES.matcher(text.strip()).matches()) return true;
        boolean first = true;
        for (var w : Words.in(text)) {
            var surface = w.span().of(text);
            if (POINTING.contains(surface.toLowerCase(Locale.ROOT))) return true;
            if (!first && Character.isUpperCase(surface.codePointAt(0))) return false;
            first = false;
        }
        return false;
    }

    private static boolean isContent(String stem) {
        return !Words.isStop(stem)
                && !Words.isAsking(stem)
                && !POINTING.contains(stem)
                && !List.of("about", "else", "more", "befor", "after", "dure", "sinc", "until")
                        .contains(stem);
    }
}
