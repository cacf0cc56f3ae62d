package footnote.answer.extract;

/// What a candidate sentence, and a ranking of them, is judged by: with three weights each, one for choosing the
/// sentence, two for refusing.
///
/// Fitted by logistic regression on the 3,405 questions of half of SQuAD 2.0 and the 290 of half of ClapNQ, and, for
/// [#present], on questions of the one asked of the other's documents. Held out by article, the chosen sentence held
/// the answer for .80 of the questions with one, .89 with two, .92 with three sentences.
enum Feature {
    /// Cosine of the sentence with the question.
    SIMILARITY(7.267, 11.614, 3.749),
    /// Share of the question's words, weighed by rarity, in the sentence.
    COVERAGE(0.935, 0.524, 0.328),
    /// The same for the sentence before it.
    COVERAGE_BEFORE(-0.765, 0.335, 0.001),
    /// The same for sentence, sentence before, title and section together.
    COVERAGE_IN_CONTEXT(3.735, 2.397, 1.720),
    /// The same for the whole passage.
    COVERAGE_IN_PASSAGE(0.204, 1.200, -0.410),
    /// Share of the question's names in the sentence; 1 where it has none.
    NAMES(-1.030, -1.317, 0.024),
    /// The same for the whole passage.
    NAMES_IN_PASSAGE(2.118, 1.322, 0.726),
    /// Share of the question's numbers in the passage; 1 where it has none.
    NUMBERS_IN_PASSAGE(0.759, 0.994, 1.148),
    /// 1 where the sentence holds something of the kind asked for that the question does not hold.
    SIGN(0.409, -0.210, -0.021),
    /// 1 where such a thing can be told and is not there.
    SIGN_MISSING(-0.395, -0.112, -0.106),
    /// The passage's score less that of the best passage: 0 or below.
    PASSAGE_SCORE(1.074, 0.516, 0.047),
    /// 1 for the best passage, then 1/2, 1/3, ….
    PASSAGE_RANK(0.344, 0.134, 0.044),
    /// The cosine less the best sentence's: 0 or below.
    SIMILARITY_GAP(7.101, 1.749, -2.939),
    /// Natural logarithm of 1 + words.
    LENGTH(0.075, -0.258, -0.040),
    /// Words that the question does not have, tenths, at most 1.
    NOVELTY(0.679, 0.633, 0.839),
    /// Share of the question's neighbouring words that are near each other here.
    PAIRS(2.125, 0.356, -0.979),
    /// Share of the words right behind the question word.
    FOCUS(0.405, -0.206, 0.012),
    /// Share of the question's words that are no names, in context.
    DEEDS(1.364, -1.176, 0.278),
    /// Rarity of the rarest word that the passage lacks, as a share of the rarest asked for.
    RAREST_MISSING(0.000, 0.403, 0.655),
    /// 1 where the sentence is itself a question.
    QUESTION(0.000, -0.003, -4.895),
    /// How near the sign stands to a word of the question: 1 next to it, 0 not there.
    SIGN_NEAR(1.148, -0.143, 0.494),
    /// 1 where only one of question and sentence negates.
    NEGATION_DIFFERS(0.318, 0.127, -0.777),
    /// 1 where the sentence has the opposite of a word of the question.
    OPPOSITE(0.667, 0.152, -1.966),
    /// Share of the question's words that sentence and context lack, each counted alike.
    WORDS_MISSING(-1.442, -2.492, 0.985),
    /// The same for the passage.
    WORDS_MISSING_IN_PASSAGE(2.448, 0.174, 1.058),
    /// As RAREST_MISSING, for sentence and context.
    RAREST_MISSING_IN_CONTEXT(0.492, -0.590, -1.003),
    /// Natural logarithm of 1 + words of the question.
    QUESTION_LENGTH(0.000, 0.649, -0.180),
    /// From here on about the whole ranking: the best cosine of any sentence.
    BEST_SIMILARITY(0.000, 15.563, 5.614),
    /// The best PAIRS of any sentence.
    BEST_PAIRS(0.000, 2.337, 0.951),
    /// The best of any passage.
    BEST_COVERAGE_IN_PASSAGE(0.000, 0.786, -1.525),
    /// The best of any sentence.
    BEST_COVERAGE_IN_CONTEXT(0.000, 1.476, 1.268),
    /// The best score less the fourth best.
    LEAD(0.000, 0.122, 0.003),
    /// What the question asks for: 1 for its own kind.
    ASKS_PERSON(0.000, -0.066, -0.354),
    ASKS_PLACE(0.000, -0.482, 0.195),
    ASKS_DATE(0.000, -0.134, -0.300),
    ASKS_NUMBER(0.000, -0.598, -0.666),
    ASKS_AMOUNT(0.000, -0.557, -1.004),
    ASKS_YES_NO(0.000, -1.416, 0.582),
    ASKS_DEFINITION(0.000, 0.251, 0.528),
    ASKS_REASON(0.000, 0.091, 0.610),
    ASKS_SAYING(0.000, 0.461, 0.337),
    ASKS_ORGANISATION(0.000, 0.115, -0.216);

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
