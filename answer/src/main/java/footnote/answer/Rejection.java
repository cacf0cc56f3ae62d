package footnote.answer;

/// A sentence that was proposed and did not pass.
///
/// @param text the sentence as proposed
/// @param detail what exactly was wrong, for a person: "the evidence says 1,000, not 1,200"
public record Rejection(String text, Reason reason, String detail) {
    public enum Reason {
        FABRICATED("fabricated quote"),
        MISATTRIBUTED("misattributed"),
        STITCHED("stitched quote"),
        ALTERED_FIGURE("altered figure"),
        ALTERED_DATE("altered date"),
        ALTERED_NAME("altered name"),
        DANGLING_MARKER("dangling marker"),
        NEGATION("negation dropped or added"),
        HEDGE_DROPPED("hedge dropped"),
        ROLES("roles swapped"),
        UNSUPPORTED("unsupported");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// How it is named in `rejected`.
        public String words() {
            return words;
        }
    }
}
