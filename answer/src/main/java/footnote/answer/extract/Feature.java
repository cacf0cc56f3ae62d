package footnote.answer.extract;

/// What a candidate sentence, and a ranking of them, is judged by: with three weights each, one for choosing
/// the sentence, two for refusing.
///
/// The first weight was fitted by logistic regression on the questions of half of SQuAD 2.0 and of ClapNQ; held
/// out by article, the chosen sentences held the answer for .80 of the questions with one, .88 with two, .92
/// with three. Features that came later did not better that, and have none; COUNTED has two thirds of what it
/// was given. The weights for refusing are those of `Fitting` (in the tests), which prints what they reach on
/// articles held out: the second on questions of one set asked of the other's documents, the third on SQuAD's
/// questions that are nearly answered.
enum Feature {
    /// Cosine of the sentence with the question.
    SIMILARITY(7.371, 13.353, 3.283),
    /// Share of the question's words, weighed by rarity, in the sentence.
    COVERAGE(0.634, -0.294, 1.013),
    /// The same for the sentence before it.
    COVERAGE_BEFORE(-0.748, -0.649, -0.120),
    /// The same for sentence, sentence before, title and section together.
    COVERAGE_IN_CONTEXT(2.750, 2.277, 2.332),
    /// The same for the whole passage.
    COVERAGE_IN_PASSAGE(0.649, 2.134, -1.528),
    /// Share of the question's names in the sentence; 1 where it has none.
    NAMES(-0.986, -1.058, -0.059),
    /// The same for the whole passage.
    NAMES_IN_PASSAGE(2.111, 0.720, 0.704),
    /// Share of the question's numbers in the passage; 1 where it has none.
    NUMBERS_IN_PASSAGE(0.667, -0.071, 0.833),
    /// 1 where the sentence holds something of the kind asked for that the question does not hold.
    SIGN(0.411, -0.261, -0.072),
    /// 1 where such a thing can be told and is not there.
    SIGN_MISSING(-0.397, -0.409, -0.224),
    /// The passage's score less that of the best passage: 0 or below.
    PASSAGE_SCORE(1.051, 0.546, -0.145),
    /// 1 for the best passage, then 1/2, 1/3, ….
    PASSAGE_RANK(0.324, -0.267, 0.158),
    /// The cosine less the best sentence's: 0 or below.
    SIMILARITY_GAP(7.203, 2.636, -2.021),
    /// Natural logarithm of 1 + words.
    LENGTH(0.090, -0.560, -0.060),
    /// Words that the question does not have, tenths, at most 1.
    NOVELTY(0.652, 2.056, 0.591),
    /// Share of the question's neighbouring words that are near each other here.
    PAIRS(2.200, -1.838, -0.257),
    /// Share of the words right behind the question word.
    FOCUS(0.406, -0.257, -0.043),
    /// Share of the question's words that are no names, in context.
    DEEDS(1.288, -0.909, 0.486),
    /// Rarity of the rarest word that the passage lacks, as a share of the rarest asked for.
    RAREST_MISSING(0.000, 0.338, 0.753),
    /// 1 where the sentence is itself a question.
    QUESTION(0.000, 0.000, 0.000),
    /// How near the sign stands to a word of the question: 1 next to it, 0 not there.
    SIGN_NEAR(1.174, -1.111, 0.552),
    /// 1 where only one of question and sentence negates.
    NEGATION_DIFFERS(0.323, -0.325, -0.228),
    /// 1 where the sentence has the opposite of a word of the question.
    OPPOSITE(0.652, 0.800, -1.855),
    /// Share of the question's words that sentence and context lack, each counted alike.
    WORDS_MISSING(-2.547, -3.012, 0.828),
    /// The same for the passage.
    WORDS_MISSING_IN_PASSAGE(2.502, -0.936, 0.417),
    /// As RAREST_MISSING, for sentence and context.
    RAREST_MISSING_IN_CONTEXT(0.444, 0.609, -0.423),
    /// Natural logarithm of 1 + words of the question.
    QUESTION_LENGTH(0.000, 0.786, -0.173),
    /// COVERAGE_IN_CONTEXT where a word that means the same counts too.
    MEANING_IN_CONTEXT(0.000, 0.616, -0.802),
    /// The same for the whole passage.
    MEANING_IN_PASSAGE(0.000, 0.895, -0.583),
    /// As RAREST_MISSING_IN_CONTEXT, where a word that means the same counts too.
    RAREST_UNMET(0.000, -0.540, -1.010),
    /// 1 where a name of the question stands neither in the passage nor in its title.
    NAME_MISSING(0.000, -1.415, -0.623),
    /// 1 where a number stands right before the thing whose number is asked for.
    COUNTED(1.000, 2.431, 0.185),
    /// Share of the question's words that the sentence has in the question's order.
    ORDER(0.000, 1.759, -1.026),
    /// 1 where the thing of the kind asked for is the only new one in the sentence.
    SIGN_ALONE(0.000, 0.219, -0.066),
    /// 1 where the sentence leans on the one before it.
    LEANS(0.000, 0.493, 0.264),
    /// 1 where the question itself denies something.
    ASKS_WITH_NEGATION(0.000, 0.000, -1.764),
    /// Share of the question's pairs of words of which the sentence has one beside another word.
    SWAPPED(0.000, 0.615, -0.118),
    /// Share of the question's names of several words of which the passage lacks a part.
    NAME_BROKEN(0.000, 0.376, 0.097),
    /// Share of the question's weight in words that stand nowhere in the documents.
    UNKNOWN(0.000, -0.799, -0.838),
    /// The same in names alone.
    UNKNOWN_NAMES(0.000, 0.619, -0.233),
    /// From here on about the whole ranking: the best cosine of any sentence.
    BEST_SIMILARITY(0.000, 17.320, 4.983),
    /// The best PAIRS of any sentence.
    BEST_PAIRS(0.000, 2.843, 0.827),
    /// The best of any passage.
    BEST_COVERAGE_IN_PASSAGE(0.000, -1.165, -1.942),
    /// The best of any sentence.
    BEST_COVERAGE_IN_CONTEXT(0.000, 1.421, 0.835),
    /// The best score less the fourth best.
    LEAD(0.000, 0.170, 0.006),
    /// What the question asks for: 1 for its own kind.
    ASKS_PERSON(0.000, 0.000, -0.385),
    ASKS_PLACE(0.000, 0.000, 0.037),
    ASKS_DATE(0.000, 0.000, -0.199),
    ASKS_NUMBER(0.000, 0.000, -0.712),
    ASKS_AMOUNT(0.000, 0.000, -1.074),
    ASKS_YES_NO(0.000, 0.000, 0.392),
    ASKS_DEFINITION(0.000, 0.000, 0.433),
    ASKS_REASON(0.000, 0.000, 0.619),
    ASKS_SAYING(0.000, 0.000, 0.373),
    ASKS_ORGANISATION(0.000, 0.000, -0.157);

    private final double choosing;
    private final double present;
    private final double answered;

    Feature(double choosing, double present, double answered) {
        this.choosing = choosing;
        this.present = present;
        this.answered = answered;
    }

    /// How much it speaks for this sentence.
    double choosing() {
        return choosing;
    }

    /// How much it speaks for the documents being about what is asked at all.
    double present() {
        return present;
    }

    /// How much it speaks for just this question being answered, and not one like it.
    double answered() {
        return answered;
    }
}
