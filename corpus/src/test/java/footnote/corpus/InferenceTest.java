package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is guessed about a document from its text and its name, and what is not.
class InferenceTest {
    @TempDir
    Path root;

    @Test
    void aDatelineNamesTheAgencyAndTheDateOnlyWithItsYear() throws IOException {
        var dated = """
                "Nobody" knows how old the wall of Arden is
                Interview by Lena Ost, The Arden Lantern, 3 May 2021

                The wall will be raised, the council said.

                [Caption: The wall in May. From left: Ost, Maj]
                """;
        var interview = new Folder(root).with("a.txt", dated).document();
        assertThat(interview.metadata())
                .extracting(Metadata::title, Metadata::author, Metadata::publisher, Metadata::published)
                .containsExactly(
                        "\"Nobody\" knows how old the wall of Arden is",
                        "Lena Ost",
                        "The Arden Lantern",
                        new PartialDate(2021, 5, 3));
        assertThat(interview.blocks().getLast().kind()).isEqualTo(Block.Kind.CAPTION);
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
    void whatStandsBesideABylineIsTheOutletOrTheWriter() throws IOException {
        var document = new Folder(root).with("a.txt", """
                The library stays open

                Published: 5 January 2023, 18:42

                Ada Lind, Local Affairs Correspondent

                The Eastmere Gazette

                The council of Eastmere voted on Wednesday to keep the library open.
                """).document();
        assertThat(document.metadata())
                .extracting(Metadata::publisher, Metadata::author, m -> String.valueOf(m.published()))
                .containsExactly("The Eastmere Gazette", "Ada Lind", "2023-01-05");
        assertThat(evidence(document)).hasSize(1);
        var report = new Folder(root).with("a.txt", """
                The library in numbers

                5 January 2023

                Annual Report

                The library lent 40,000 books.
                """).document();
        assertThat(report.metadata().publisher()).isNull();
        var staff = new Folder(root).with("a.txt", """
                The library stays open

                The council of Eastmere voted on Wednesday to keep the library open.

                (Reporting by Eastmere Press staff)
                """).document();
        assertThat(staff.metadata().publisher()).isEqualTo("Eastmere Press");
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
