package footnote.retrieval;

import footnote.corpus.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.CharsRef;

/// What counts as a word, and as the same word, wherever the program compares texts: the index and the questions,
/// the choice of sentences and the proof all see words alike.
public final class Words {
    /// A word of a text.
    ///
    /// @param stem lower case, diacritics folded, acronyms without dots, English endings cut (Porter)
    /// @param span where it stands in the text
    public record Word(String stem, Span span) {}

    private static final CharArraySet STOP = EnglishAnalyzer.getDefaultStopSet();

    /// Words that make a question a question and say nothing about what it asks for.
    private static final Set<String> ASKING = Set.of(
            "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "do", "doe", "did", "is", "are",
            "was", "were", "ha", "have", "had", "can", "could", "would", "should", "mani", "much");

    /// Names that texts write out as often as not.
    private static final SynonymMap SHORT_FORMS = shortForms(Map.of(
            "united states of america", "us",
            "united states", "us",
            "usa", "us",
            "united kingdom", "uk",
            "united nations", "un",
            "european union", "eu"));

    private static SynonymMap shortForms(Map<String, String> forms) {
        try {
            var builder = new SynonymMap.Builder(true);
            forms.forEach((written, form) -> builder.add(
                    new CharsRef(written.replace(' ', SynonymMap.WORD_SEPARATOR)), new CharsRef(form), false));
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Splits, folds and stems; for the index and for questions.
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            TokenStream stream = new EnglishPossessiveFilter(source);
            stream = new LowerCaseFilter(stream);
            stream = new ASCIIFoldingFilter(stream);
            stream = new AcronymFilter(stream);
            stream = new Spelling(stream);
            stream = new FlattenGraphFilter(new SynonymGraphFilter(stream, SHORT_FORMS, true));
            return new TokenStreamComponents(source, new PorterStemFilter(stream));
        }
    };

    /// Of sentences and shorter ones the words are remembered: the same ones are found for many questions.
    private static final Recent<String, List<Word>> RECENT = new Recent<>(4096, Words::read);

    private static final int SENTENCE = 800;

    private Words() {}

    /// All words of a text in order, stop words too.
    public static List<Word> in(String text) {
        return text.length() > SENTENCE ? read(text) : RECENT.of(text);
    }

    private static List<Word> read(String text) {
        var words = new ArrayList<Word>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(words);
    }

    /// Whether a stem is so common in English that it says nothing ("the", "of").
    public static boolean isStop(String stem) {
        return STOP.contains(stem);
    }

    /// Whether a stem only makes a question a question ("what", "did").
    public static boolean isAsking(String stem) {
        return ASKING.contains(stem);
    }

    /// Makes `u.s` and `us` one word.
    private static final class AcronymFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        AcronymFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            if (isAcronym()) {
                var letters = term.toString().replace(".", "");
                term.setEmpty().append(letters);
            }
            return true;
        }

        private boolean isAcronym() {
            int n = term.length();
            if (n < 3) return false;
            for (int i = 0; i < n; i++) {
                char c = term.charAt(i);
                if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') return false;
            }
            return true;
        }
    }
}
