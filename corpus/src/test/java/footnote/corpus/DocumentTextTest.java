package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which lines of a plain text make a block, and what the block is.
class DocumentTextTest {
    @TempDir
    Path root;

    private List<String> blocks(String text) throws IOException {
        var document = new Folder(root).with("a.txt", text).document();
        Spans.assertSound(document);
        return document.blocks().stream()
                .map(b -> b.kind() + " " + White.fold(b.span().of(document.text())))
                .toList();
    }

    @Test
    void hardWrappedLinesAreOneParagraph() throws IOException {
        assertThat(blocks("""
                The council of Eastmere voted on Tuesday to close the old mill for good,
                after three winters in which the river had flooded its lower floor. The
                owners want to appeal.
                Residents had asked for this since 2019. Their spokeswoman Ines Quade said
                that the noise of the pumps had kept the whole street awake, and that
                nobody at the town hall had listened.
                """))
                .containsExactly(
                        "PARAGRAPH The council of Eastmere voted on Tuesday to close the old mill for good, after three winters in which the"
                                + " river had flooded its lower floor. The owners want to appeal.",
                        "PARAGRAPH Residents had asked for this since 2019. Their spokeswoman Ines Quade said that the noise of the pumps had"
                                + " kept the whole street awake, and that nobody at the town hall had listened.");
    }

    @Test
    void aLineThatIsAParagraphStaysOneBesideWrappedOnes() throws IOException {
        var whole =
                "The ferry between the two islands has not sailed since the storm of last week tore away the pier, the harbor"
                        + " office said, and the company does not expect to repair it before the beginning of the summer season.";
        assertThat(blocks(whole + "\n" + """
                Supplies now come by air. A small plane lands twice a week on the
                meadow behind the school, and the teacher counts the boxes while
                the children carry them to the shop.
                """)).hasSize(2).first().isEqualTo("PARAGRAPH " + whole);
    }

    @Test
    void aLineCutShortInTheMiddleOfASentenceIsJoined() throws IOException {
        assertThat(blocks("""
                The museum will lend the painting for one year, according to the
                Northern Herald, which had seen the contract before it was signed by both of the parties last week in the capital.
                Its director told reporters that the frame stays at home, since it is far too heavy to travel by train or by ship.
                """)).hasSize(2);
    }

    @Test
    void headlineBylineHeadingsAndCaptionsAreNoEvidence() throws IOException {
        assertThat(blocks("""
                Eastmere closes its mill

                By Jonas Field

                3 March 2024

                The mill on the Ere will not open again, the council decided.

                The flooded mill in January Photo: Eastmere Archive

                What the owners say

                They want to appeal, their lawyer said.

                Why now?

                The insurance ran out in December.
                """))
                .containsExactly(
                        "TITLE Eastmere closes its mill",
                        "BYLINE By Jonas Field",
                        "BYLINE 3 March 2024",
                        "PARAGRAPH The mill on the Ere will not open again, the council decided.",
                        "CAPTION The flooded mill in January Photo: Eastmere Archive",
                        "HEADING What the owners say",
                        "PARAGRAPH They want to appeal, their lawyer said.",
                        "HEADING Why now?",
                        "PARAGRAPH The insurance ran out in December.");
    }

    @Test
    void whatReadersWriteIsNoEvidenceAndNeitherIsWhatTheSiteSays() throws IOException {
        assertThat(blocks("""
                The bridge over the Ere is open again, and the toll has gone.
                Share this article
                Original: https://herald.example/bridge
                2 comments:
                Marta wrote: I drove over it and it shook.
                The toll was five crowns in my youth and the mayor pocketed all of it.
                Post a Comment
                """))
                .containsExactly(
                        "PARAGRAPH The bridge over the Ere is open again, and the toll has gone.",
                        "FURNITURE Share this article",
                        "FURNITURE Original: https://herald.example/bridge",
                        "COMMENT 2 comments:",
                        "COMMENT Marta wrote: I drove over it and it shook.",
                        "COMMENT The toll was five crowns in my youth and the mayor pocketed all of it.",
                        "FURNITURE Post a Comment");
    }

    @Test
    void whatASiteAsksOfItsReadersIsNoEvidence() throws IOException {
        assertThat(blocks("""
                The mill on the Ere will not open again, the council decided.

                The bell in its new tower on Sunday. Photo: Ann Reed

                Pictured: the owners of the mill outside the hall [stock image]

                THE HERALD IS PAID FOR BY ITS READERS. Become a member from €5 a month.

                Subscribe from £1 for three months. Cancel at any time.

                If you know more about this, contact the author by mail.

                Share | Save | Listen to this article

                Tweet this | Letters to the editor | More opinion

                Follow the Herald for live updates

                Get the Herald on your phone

                More from our Rivers desk: Who owns the mills?

                Members of the club said that they would subscribe to the fund.
                """))
                .containsExactly(
                        "PARAGRAPH The mill on the Ere will not open again, the council decided.",
                        "CAPTION The bell in its new tower on Sunday. Photo: Ann Reed",
                        "CAPTION Pictured: the owners of the mill outside the hall [stock image]",
                        "FURNITURE THE HERALD IS PAID FOR BY ITS READERS. Become a member from €5 a month.",
                        "FURNITURE Subscribe from £1 for three months. Cancel at any time.",
                        "FURNITURE If you know more about this, contact the author by mail.",
                        "FURNITURE Share | Save | Listen to this article",
                        "FURNITURE Tweet this | Letters to the editor | More opinion",
                        "FURNITURE Follow the Herald for live updates",
                        "FURNITURE Get the Herald on your phone",
                        "FURNITURE More from our Rivers desk: Who owns the mills?",
                        "PARAGRAPH Members of the club said that they would subscribe to the fund.");
    }

    @Test
    void noCommentsIsFurnitureAndTheAuthorIsEvidence() throws IOException {
        assertThat(blocks("""
                The well ran dry in August, and the village bought water from its neighbor.
                About the author:
                Greta Holm is a reporter who lives in Eastmere and writes about rivers.
                No comments:
                """))
                .containsExactly(
                        "PARAGRAPH The well ran dry in August, and the village bought water from its neighbor.",
                        "HEADING About the author:",
                        "PARAGRAPH Greta Holm is a reporter who lives in Eastmere and writes about rivers.",
                        "FURNITURE No comments:");
    }

    @Test
    void aListOfSourcesIsNoEvidence() throws IOException {
        assertThat(blocks("""
                The harbor was dredged in 1911 and again in 1954 [1].

                References:
                [1] Annals of the port, volume
                three, Eastmere
                [2] https://port.example/annals
                """))
                .containsExactly(
                        "PARAGRAPH The harbor was dredged in 1911 and again in 1954 [1].",
                        "REFERENCES References:",
                        "REFERENCES [1] Annals of the port, volume three, Eastmere",
                        "REFERENCES [2] https://port.example/annals");
    }

    @Test
    void aSentenceThatOnlyBeginsLikeFurnitureIsEvidence() throws IOException {
        assertThat(blocks("""
                Share prices of the ferry company fell by a third on Monday, the exchange in Northport said.

                Follow the river upstream and you reach the old mill, which the council closed in 2019 after floods.

                Comments by the mayor angered the fishermen, who blocked the pier for two days.

                By Friday the pier was free again.

                Statement: what the mayor called progress was a loss, the fishermen wrote.
                """)).allMatch(b -> b.startsWith("PARAGRAPH "));
    }

    @Test
    void sentencesOfManualsAndStatutesAreNoFurniture() throws IOException {
        assertThat(blocks("""
                        Click the lamp to switch it on, and wait until the glass is red.

                        Register the boat with the harbor office before the first of May.

                        Copyright law protects the map for seventy years after its maker died.

                        The council banned any use of plastic nets in the basin.

                        Visit our workshop on the pier to see how the ropes are made.

                        Powered by steam, the crane lifts two tons.

                        Follow the marked path to the well.

                        For more than a decade the people who visit the island have paid a toll.
                        """)).hasSize(8).allMatch(b -> b.startsWith("PARAGRAPH "));
    }

    @Test
    void numberedHeadingsOfWrappedTextAreHeadings() throws IOException {
        assertThat(blocks("""
                        REPORT OF THE HARBOR OFFICE
                        1. The basin
                        The basin was built in 1871 by the brothers Holt, who also built the mill
                        on the Ere. It has two piers.
                        2. Outlook
                        The council plans to dredge it in 2025. The work will cost
                        $2.4 million, of which the county pays half.
                        """))
                .containsExactly(
                        "TITLE REPORT OF THE HARBOR OFFICE",
                        "HEADING 1. The basin",
                        "PARAGRAPH The basin was built in 1871 by the brothers Holt, who also built the mill on the Ere."
                                + " It has two piers.",
                        "HEADING 2. Outlook",
                        "PARAGRAPH The council plans to dredge it in 2025. The work will cost $2.4 million, of which the"
                                + " county pays half.");
    }

    @Test
    void aHeadingThatBeginsWithByIsNoByline() throws IOException {
        assertThat(blocks("By Train and Ferry\n\nThe island is reached twice a day."))
                .containsExactly("TITLE By Train and Ferry", "PARAGRAPH The island is reached twice a day.");
    }

    @Test
    void listItemsAreBlocksOfTheirOwn() throws IOException {
        assertThat(blocks("""
                The kit holds three things:
                - a lamp with a red glass that can be
                  seen from the shore,
                - a whistle,
                - a rope of twenty meters.
                """))
                .hasSize(4)
                .element(1)
                .isEqualTo("LIST_ITEM - a lamp with a red glass that can be seen from the shore,");
    }

    @Test
    void linesWithoutAnyFullStopAreNotAllHeadings() throws IOException {
        assertThat(blocks("Lamp\n\nWhistle\n\nRope\n\nMap\n\nThat is all there was."))
                .filteredOn(b -> b.startsWith("PARAGRAPH"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void passagesAreWholeSentencesOfOneSection() throws IOException {
        var sentence = "The keeper wrote down the height of the water every morning at six. ";
        var document = new Folder(root)
                .with(
                        "a.md",
                        "# Log\n\n" + sentence.repeat(40)
                                + "\n\n## Later\n\nNobody wrote it down. It rained.\n\nThe log ends here.\n")
                .document();
        var passages = Splitter.split(document);
        Spans.assertSound(document);
        assertThat(passages).extracting(Passage::section).endsWith("Later").contains("Later");
        assertThat(passages).hasSize(5);
    }
}
