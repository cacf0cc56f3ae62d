package footnote.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Makes British and American spelling one, so that whoever asks about "defences" finds what is told of "defenses". For
/// words in lower case, before their endings are cut.
final class Spelling extends TokenFilter {
    private static final Pattern OUR = Pattern.compile(
            "(ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|savi|sav"
                    + "|splend|tum|val|vap|vig)our(?!e$)(.*)");

    private static final Pattern ENCE = Pattern.compile("(defen|offen|licen|preten)ce(s|less)?");

    private static final Pattern TRE =
            Pattern.compile("((?:epi)?cen|thea|spec|lus|(?:kilo|centi|milli)?me|(?:milli|centi|mega)?li)tre(s|d)?");

    private static final Pattern BRE = Pattern.compile("(fi|cali|sa|som)bre(s)?");

    private static final Pattern ISE = Pattern.compile("(\\p{L}{3,}?)is(e|ed|es|ing|er|ers|ation|ations)");

    private static final Pattern YSE = Pattern.compile("(anal|paral|catal)ys(e|ed|es|ing|er|ers)");

    private static final Pattern OGUE = Pattern.compile("(catal|dial|anal|monol|prol|epil)ogue(s|d)?");

    private static final Pattern OTHER =
            Pattern.compile("(programme|grey|sceptic|judgement|manoeuvr|aluminium|ageing|plough|mould"
                    + "|smoulder|jewellery|moustache)(.*)");

    /// Only a word with one of these may be British: most words need not be matched at all.
    private static final List<String> MARKS = List.of(
            "our", "is", "ys", "ence", "tre", "bre", "ogue", "prog", "grey", "scep", "judge", "oeuv", "umin", "age",
            "lough", "mou", "ewel");

    /// They are written with an "s" by all.
    private static final Set<String> ISE_BY_ALL = Set.of(
            "adv",
            "appra",
            "bru",
            "chast",
            "comprom",
            "compr",
            "conc",
            "cru",
            "dem",
            "desp",
            "dev",
            "disgu",
            "enterpr",
            "exc",
            "exerc",
            "expert",
            "franch",
            "improv",
            "inc",
            "likew",
            "merchand",
            "otherw",
            "parad",
            "pra",
            "prec",
            "prem",
            "prom",
            "rev",
            "superv",
            "surm",
            "surpr",
            "telev",
            "upr",
            "clockw",
            "tort",
            "porp",
            "turqu",
            "anyw",
            "mayonna",
            "cerv");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Spelling(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        if (term.length() < 4) return true;
        var written = term.toString();
        var american = american(written);
        if (!american.equals(written)) term.setEmpty().append(american);
        return true;
    }

    /// A word as Americans write it; as it is where they write it so.
    static String american(String word) {
        return MARKS.stream().anyMatch(word::contains) ? matched(word) : word;
    }

    private static String matched(String word) {
        var ise = ISE.matcher(word);
        if (ise.matches()) return ISE_BY_ALL.contains(ise.group(1)) ? word : ise.group(1) + "iz" + ise.group(2);
        var yse = YSE.matcher(word);
        if (yse.matches()) return yse.group(1) + "yz" + yse.group(2);
        var our = OUR.matcher(word);
        if (our.matches()) return our.group(1) + "or" + our.group(2);
        var ence = ENCE.matcher(word);
        if (ence.matches()) return ence.group(1) + "se" + or(ence.group(2));
        var tre = TRE.matcher(word);
        if (tre.matches()) return tre.group(1) + "ter" + or(tre.group(2));
        var bre = BRE.matcher(word);
        if (bre.matches()) return bre.group(1) + "ber" + or(bre.group(2));
        var ogue = OGUE.matcher(word);
        if (ogue.matches()) return ogue.group(1) + "og" + or(ogue.group(2));
        var other = OTHER.matcher(word);
        return other.matches() ? other(other.group(1)) + other.group(2) : word;
    }

    private static String or(@Nullable String ending) {
        return ending == null ? "" : ending;
    }

    private static String other(String word) {
        return switch (word) {
            case "programme" -> "program";
            case "grey" -> "gray";
            case "sceptic" -> "skeptic";
            case "judgement" -> "judgment";
            case "manoeuvr" -> "maneuver";
            case "aluminium" -> "aluminum";
            case "ageing" -> "aging";
            case "plough" -> "plow";
            case "mould" -> "mold";
            case "smoulder" -> "smolder";
            case "jewellery" -> "jewelry";
            default -> "mustache";
        };
    }
}
