package footnote.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The walls of the house: what each module and room may know.
class BoundaryTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("footnote");

    @Test
    void eachModuleKnowsOnlyTheOnesBelowIt() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("corpus")
                .definedBy("footnote.corpus..")
                .layer("retrieval")
                .definedBy("footnote.retrieval..")
                .layer("answer")
                .definedBy("footnote.answer..")
                .layer("bot")
                .definedBy("footnote.bot..")
                .whereLayer("bot")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("answer")
                .mayOnlyBeAccessedByLayers("bot")
                .whereLayer("retrieval")
                .mayOnlyBeAccessedByLayers("answer", "bot")
                .check(HOUSE);
    }

    @ParameterizedTest(name = "{0} is known in {1} only")
    @CsvSource({
        "org.apache.lucene.., footnote.retrieval..",
        "ai.onnxruntime.., footnote.retrieval..",
        "ai.djl.., footnote.retrieval..",
        "dev.langchain4j.model.chat.., footnote.answer..",
        "net.dv8tion.jda.., footnote.bot.discord..",
        "com.slack.api.., footnote.bot.slack..",
        "java.sql.., footnote.bot.store..",
        "org.jdbi.., footnote.bot.store..",
        "com.zaxxer.hikari.., footnote.bot.store..",
        "org.flywaydb.., footnote.bot.store..",
        "org.jfree.., footnote.bot.picture..",
        "java.awt.., footnote.bot.picture..",
        "org.apache.pdfbox.., footnote.corpus..",
        "org.apache.poi.., footnote.corpus..",
        "org.jsoup.., footnote.corpus..",
        "org.commonmark.., footnote.corpus..",
        "org.apache.commons.cli.., footnote.bot.console..",
        "org.eclipse.jetty.., footnote.bot.http..",
        "jakarta.servlet.., footnote.bot.http..",
        "io.modelcontextprotocol.., footnote.bot.http..",
        "io.micrometer.prometheusmetrics.., footnote.bot.watch..",
        "io.opentelemetry.., footnote.bot.watch..",
        "ch.qos.logback.., footnote.bot.watch..",
        "org.jline.., footnote.bot.console..",
    })
    void eachVolatileTechnologyLivesInOnePlace(String technology, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology)
                .check(HOUSE);
    }

    /// JDA and Bolt are set up with it, which is no business of others.
    @Test
    void theWebIsFetchedFromInOnePlaceOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("footnote.bot.fetch..", "footnote.bot.discord..", "footnote.bot.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..")
                .check(HOUSE);
    }

    @Test
    void whatPeopleSayToTheBotKnowsNoPlatform() {
        onlyKnows(
                        "footnote.bot.chat..",
                        "footnote.bot.discord..",
                        "footnote.bot.slack..",
                        "footnote.bot.console..",
                        "footnote.bot.http..",
                        "footnote.bot.store..")
                .check(HOUSE);
        onlyKnows("footnote.bot.layout..", "footnote.bot.discord..", "footnote.bot.slack..", "footnote.bot.console..")
                .check(HOUSE);
    }

    @Test
    void platformsDoNotKnowEachOther() {
        onlyKnows("footnote.bot.http..", "footnote.bot.discord..", "footnote.bot.slack..", "footnote.bot.console..")
                .check(HOUSE);
        onlyKnows("footnote.bot.discord..", "footnote.bot.slack..", "footnote.bot.http..", "footnote.bot.console..")
                .check(HOUSE);
        onlyKnows("footnote.bot.console..", "footnote.bot.discord..", "footnote.bot.slack..")
                .check(HOUSE);
    }

    @Test
    void whatIsKeptKnowsNoPlatformAndNoPlatformKnowsWhereItIsKept() {
        onlyKnows("footnote.bot.store..", "footnote.bot.discord..", "footnote.bot.slack..")
                .check(HOUSE);
        onlyKnows("footnote.bot.discord..", "footnote.bot.store..").check(HOUSE);
    }

    private static ArchRule onlyKnows(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("footnote.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                        ".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Service|Impl)"))
                .check(HOUSE.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "named", (JavaClass c) -> !c.isAnonymousClass())));
    }
}
