package footnote.answer.extract;

/// What a candidate sentence, and a ranking of them, is judged by: with three weights each, one for choosing the
/// sentence, two for refusing.
///
/// Fitted by logistic regression on the 3,405 questions of half of SQuAD 2.0 and the 290 of half of ClapNQ; for
/// [#present] also on questions of the one asked of the other's documents, and on questions whose own
/// paragraph was
/// taken away. Held out by article, the chosen sentences held the answer for .80 of the questions with one,
/// .88 with
/// two, .92 with three.
enum Feature {
    /// Cosine of the sentence with the question.
    SIMILARITY(7.371, 5.967, 3.933),
    /// Share of the question's words, weighed by rarity, in the sentence.
    COVERAGE(0.634, -1.234, -0.523),
    /// The same for the sentence before it.
    COVERAGE_BEFORE(-0.748, -0.161, -0.120),
    /// The same for sentence, sentence before, title and section together.
    COVERAGE_IN_CONTEXT(2.750, 2.559, 2.177),
    /// The same for the whole passage.
    COVERAGE_IN_PASSAGE(0.649, 1.911, 0.132),
    /// Share of the question's names in the sentence; 1 where it has none.
    NAMES(-0.986, -0.240, 0.224),
    /// The same for the whole passage.
    NAMES_IN_PASSAGE(2.111, 1.313, 0.746),
    /// Share of the question's numbers in the passage; 1 where it has none.
    NUMBERS_IN_PASSAGE(0.667, 0.226, 0.858),
    /// 1 where the sentence holds something of the kind asked for that the question does not hold.
    SIGN(0.411, -0.137, 0.047),
    /// 1 where such a thing can be told and is not there.
    SIGN_MISSING(-0.397, -0.071, 0.018),
    /// The passage's score less that of the best passage: 0 or below.
    PASSAGE_SCORE(1.051, -0.545, -0.093),
    /// 1 for the best passage, then 1/2, 1/3, ….
    PASSAGE_RANK(0.324, 0.466, 0.076),
    /// The cosine less the best sentence's: 0 or below.
    SIMILARITY_GAP(7.203, 1.391, -1.771),
    /// Natural logarithm of 1 + words.
    LENGTH(0.090, -0.297, -0.068),
    /// Words that the question does not have, tenths, at most 1.
    NOVELTY(0.652, 0.214, 0.873),
    /// Share of the question's neighbouring words that are near each other here.
    PAIRS(2.200, -0.163, -0.985),
    /// Share of the words right behind the question word.
    FOCUS(0.406, -0.110, 0.093),
    /// Share of the question's words that are no names, in context.
    DEEDS(1.288, 0.582, 0.668),
    /// Rarity of the rarest word that the passage lacks, as a share of the rarest asked for.
    RAREST_MISSING(0.000, 0.230, 0.590),
    /// 1 where the sentence is itself a question.
    QUESTION(0.000, -0.042, -5.515),
    /// How near the sign stands to a word of the question: 1 next to it, 0 not there.
    SIGN_NEAR(1.174, 0.171, 0.289),
    /// 1 where only one of question and sentence negates.
    NEGATION_DIFFERS(0.323, 0.194, -0.691),
    /// 1 where the sentence has the opposite of a word of the question.
    OPPOSITE(0.652, -0.073, -1.915),
    /// Share of the question's words that sentence and context lack, each counted alike.
    WORDS_MISSING(-2.547, -0.701, 1.050),
    /// The same for the passage.
    WORDS_MISSING_IN_PASSAGE(2.502, 0.385, 1.081),
    /// As RAREST_MISSING, for sentence and context.
    RAREST_MISSING_IN_CONTEXT(0.444, 0.406, -0.717),
    /// Natural logarithm of 1 + words of the question.
    QUESTION_LENGTH(0.000, 0.074, -0.321),
    /// From here on about the whole ranking: the best cosine of any sentence.
    BEST_SIMILARITY(0.000, 7.972, 5.779),
    /// The best PAIRS of any sentence.
    BEST_PAIRS(0.000, 1.022, 1.042),
    /// The best of any passage.
    BEST_COVERAGE_IN_PASSAGE(0.000, -0.877, -2.145),
    /// The best of any sentence.
    BEST_COVERAGE_IN_CONTEXT(0.000, 0.835, 1.510),
    /// The best score less the fourth best.
    LEAD(0.000, 0.342, -0.016),
    /// What the question asks for: 1 for its own kind.
    ASKS_PERSON(0.000, 0.073, -0.222),
    ASKS_PLACE(0.000, 0.221, 0.403),
    ASKS_DATE(0.000, -0.344, -0.279),
    ASKS_NUMBER(0.000, -0.600, -0.657),
    ASKS_AMOUNT(0.000, -0.892, -0.878),
    ASKS_YES_NO(0.000, 0.006, 0.960),
    ASKS_DEFINITION(0.000, 0.173, 0.495),
    ASKS_REASON(0.000, 0.264, 0.666),
    ASKS_SAYING(0.000, -0.424, 0.161),
    ASKS_ORGANISATION(0.000, -0.264, -0.230);

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
