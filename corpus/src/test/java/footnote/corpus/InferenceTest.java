package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is guessed about a document from its text and its name, and what is not.
class InferenceTest {
    @TempDir
    Path root;

    @Test
    void aDatelineNamesTheAgencyAndTheDateOnlyWithItsYear() throws IOException {
        var dated = "EASTMERE, March 3, 2024 (Reuters) — A ferry burned.";
        assertThat(new Folder(root).with("a.txt", dated).document().metadata())
                .extracting(Metadata::publisher, Metadata::published)
                .containsExactly("Reuters", new PartialDate(2024, 3, 3));
        var metadata = new Folder(root)
                .with("a.txt", dated.replace(", 2024", ""))
                .document()
                .metadata();
        assertThat(metadata.publisher()).isEqualTo("Reuters");
        assertThat(metadata.published()).isNull();
    }

    @Test
    void aDatelineOfAnUnknownAgencyIsBelievedWhereItCanBeNothingElse() throws IOException {
        assertThat(publisher("MARLPORT, Jan. 14, 2025 (Harbour Line) - A crane fell."))
                .isEqualTo("Harbour Line");
        assertThat(publisher("MARLPORT (Marl News) - A crane fell.")).isEqualTo("Marl News");
        assertThat(publisher("Marlport (Lower Marl) - a town of cranes.")).isNull();
        assertThat(publisher("MARLPORT (Lower Marl) - a town of cranes.")).isNull();
    }

    private @Nullable String publisher(String text) throws IOException {
        return new Folder(root).with("dateline.txt", text).document().metadata().publisher();
    }

    @Test
    void aDatelineMayNameTheCountryOrNoAgency() throws IOException {
        var agency =
                "Council raises wall\n\nARDEN, England, May 3, 2019 (AP) — The council of Arden raised the wall.\n";
        var document = new Folder(root).with("a.txt", agency).document();
        assertThat(evidence(document))
                .containsExactly("ARDEN, England, May 3, 2019 (AP) — The council of Arden raised the wall.");
        assertThat(document.metadata())
                .extracting(Metadata::publisher, Metadata::published)
                .containsExactly("AP", new PartialDate(2019, 5, 3));
        var release =
                "Board raises wall\n\nArden, 4 May 2021 – The board announced today that the wall will be raised.\n";
        assertThat(new Folder(root).with("a.txt", release).document().metadata().published())
                .isEqualTo(new PartialDate(2021, 5, 4));
        var event = "The mill\n\nIn Arden, 4 May 2021 was a day to remember.\n";
        assertThat(new Folder(root).with("a.txt", event).document().metadata().published())
                .isNull();
    }

    @Test
    void aLineMayBeAnOutletAndADay() throws IOException {
        var text = "The wall\n\nHarbour Post, 9 September 2024\n\nThe wall will be raised, the council said.\n";
        assertThat(new Folder(root).with("a.txt", text).document().metadata())
                .extracting(Metadata::publisher, Metadata::published)
                .containsExactly("Harbour Post", new PartialDate(2024, 9, 9));
        var person = text.replace("Harbour Post", "Lena Ost");
        assertThat(new Folder(root).with("a.txt", person).document().metadata().publisher())
                .isNull();
    }

    @Test
    void aDatelineIsNoPartOfATitle() throws IOException {
        assertThat(new Folder(root)
                        .with("a.txt", "ARDEN, May 3 (Reuters) - The wall of Arden was raised.")
                        .document()
                        .metadata()
                        .title())
                .isEqualTo("The wall of Arden was raised");
    }

    @Test
    void theOutletBehindTheNamesIsNoAuthorAndAStaffWriterIsNobody() throws IOException {
        var named =
                "The wall\n\nBy Lena Ost and Piotr Maj, Harbour Post\n\nThe wall will be raised, the council said.\n";
        assertThat(new Folder(root).with("a.txt", named).document().metadata())
                .extracting(Metadata::author, Metadata::publisher)
                .containsExactly("Lena Ost and Piotr Maj", "Harbour Post");
        var nobody = "The wall\n\nBy Staff Writer\n\nThe wall will be raised, the council said.\n";
        assertThat(new Folder(root).with("a.txt", nobody).document().metadata().author())
                .isNull();
    }

    @Test
    void aDocumentIsOfTheDayOnWhichItWasPublished() throws IOException {
        var text = "The ferry\nUpdated: 4 June 2021, 10:15 BST\nPublished: 3 June 2021\n\nThe ferry stays in port.\n";
        assertThat(new Folder(root).with("a.txt", text).document().metadata().published())
                .isEqualTo(new PartialDate(2021, 6, 3));
    }

    @Test
    void whatIsStatedInTheTextIsInferredAndMarked() throws IOException {
        var metadata = new Folder(root).with("a.txt", """
                【Text by Northern Herald, Ada Lind】

                The old lighthouse of Eastmere was sold to a baker on the last day of the month, and the island is divided over it.

                Original: https://herald.example/lighthouse

                March 25, 2022.
                """).document().metadata();
        assertThat(metadata)
                .extracting(Metadata::publisher, Metadata::author, Metadata::url, m -> String.valueOf(m.published()))
                .containsExactly("Northern Herald", "Ada Lind", "https://herald.example/lighthouse", "2022-03-25");
        assertThat(metadata.title())
                .isEqualTo("The old lighthouse of Eastmere was sold to a baker on the last day of the month…");
        assertThat(metadata.inferred()).containsExactlyInAnyOrder(Metadata.Field.values());
    }

    @Test
    void aBylineMayHaveItsDateRightBehindTheName() throws IOException {
        var page = """
                <title>The library stays open | Eastmere Gazette</title><body><h1>The library stays open</h1>
                <div class="meta">Posted by Ada Lind on January 5, 2023 4 min read</div>
                <p>The council of Eastmere voted on Wednesday to keep the library open.</p>
                <blockquote><p>It leaks like a sieve.</p><cite>Councillor Omar Reyes</cite></blockquote>
                <div>You may also like</div><div>Share this: Facebook Twitter</div>
                """;
        var document = new Folder(root).with("a.html", page).document();
        assertThat(document.metadata())
                .extracting(Metadata::publisher, Metadata::author, m -> String.valueOf(m.published()))
                .containsExactly("Eastmere Gazette", "Ada Lind", "2023-01-05");
        assertThat(document.metadata().inferred())
                .contains(Metadata.Field.PUBLISHER, Metadata.Field.AUTHOR, Metadata.Field.PUBLISHED);
        assertThat(evidence(document))
                .containsExactly(
                        "The council of Eastmere voted on Wednesday to keep the library open.",
                        "It leaks like a sieve.");
    }

    @Test
    void aMailIsItsWordsWithoutItsHeadAndSignature() throws IOException {
        var document = new Folder(root).with("a.txt", """
                From: "Ada Lind" <ada@harbor.example>
                To: team@harbor.example
                Date: Tue, 14 May 2024 09:31:07 +0200
                Subject: Crane 3

                The inspector found two cracks in the boom of crane 3 yesterday.

                --\s
                Ada Lind, Harbor of Eastmere
                """).document();
        assertThat(document.metadata())
                .extracting(Metadata::title, Metadata::author, m -> String.valueOf(m.published()))
                .containsExactly("Crane 3", "Ada Lind", "2024-05-14");
        assertThat(evidence(document))
                .containsExactly("The inspector found two cracks in the boom of crane 3 yesterday.");
    }

    private static List<String> evidence(Document document) {
        return document.blocks().stream()
                .filter(b -> b.kind().isEvidence())
                .map(b -> b.span().of(document.text()))
                .toList();
    }

    @Test
    void datesAndAddressesInProseAreNotTheDocuments() throws IOException {
        var metadata = new Folder(root).with("notes.txt", """
                On 3 March 2019 the pier burned down. See https://port.example for the report.

                On March 4 the fire was out.
                """).document().metadata();
        assertThat(metadata)
                .extracting(Metadata::published, Metadata::url, Metadata::author)
                .containsOnlyNulls();
    }

    @Test
    void aDateInTheFilesNameIsAFairGuess() throws IOException {
        var metadata = new Folder(root)
                .with("2026-01-10-harbor.txt", "The harbor froze.")
                .document()
                .metadata();
        assertThat(metadata.published()).isEqualTo(new PartialDate(2026, 1, 10));
        assertThat(metadata.isInferred(Metadata.Field.PUBLISHED)).isTrue();
    }

    @Test
    void theAuthorIntroducedAtTheEndIsTheAuthor() throws IOException {
        var metadata = new Folder(root)
                .with("a.txt", "The well ran dry.\n\nAbout the author:\nGreta Holm is a reporter in Eastmere.")
                .document()
                .metadata();
        assertThat(metadata.author()).isEqualTo("Greta Holm");
    }

    @Test
    void datesAreReadInTheFormsThatPeopleUse() {
        assertThat(List.of(
                        "2026-01-10",
                        "10 January 2026",
                        "January 10th, 2026",
                        "Sat, 10 Jan 2026 08:30 GMT",
                        "2026/1/10",
                        "2026年1月10日",
                        "2026-01-10T07:00:00Z"))
                .extracting(Dates::read)
                .containsOnly(new PartialDate(2026, 1, 10));
        assertThat(List.of("Jan. 2026", "2026-01")).extracting(Dates::read).containsOnly(new PartialDate(2026, 1, 0));
        assertThat(List.of("January 10", "10/01/26", "2026-02-31", "the year 2026", ""))
                .extracting(Dates::read)
                .containsOnlyNulls();
    }
}
