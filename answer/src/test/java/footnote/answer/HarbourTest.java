package footnote.answer;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sixteen reports by others of five stories, none of which there is: a ferry aground, a stolen cup, a cracked
/// bridge, a breach of data and a battery plant, each told by several papers that correct and contradict each
/// other.
class HarbourTest {
    /// Of 85; 64 were measured, and 59 before any of them had been looked at.
    private static final int ANSWERED = 62;

    /// Of 35, most of which the reports come near; 28 were measured, and 24 at first.
    private static final int REFUSED = 26;

    @RegisterExtension
    static final Asking harbour = new Asking("/harbour");

    @Test
    void mostQuestionsAreAnsweredOrRefusedAsTheyShouldBe() throws IOException {
        harbour.assertRight("/harbour.jsonl", ANSWERED, REFUSED);
    }
}
