package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.AnswerMeters;
import footnote.answer.Answerer;
import footnote.answer.FollowUps;
import footnote.answer.extract.ExtractiveComposer;
import footnote.answer.model.ModelComposer;
import footnote.answer.model.ModelLine;
import footnote.answer.model.ModelPhrasing;
import footnote.answer.model.Prompt;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.bot.watch.Watch;
import footnote.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.Closeable;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What answers: the documents' own sentences, or a model's with those behind it for when it fails.
///
/// @param over makes an answerer from the passages that a retriever finds; all share the line and the counts
/// @param line to the model; null where there is none
/// @param words said to the model; null where there is none
record Answering(
        Function<Retriever, Answerer> over, @Nullable ModelLine line, AtomicReference<@Nullable Prompt> words)
        implements Closeable {
    /// @param watch counts what is answered; null where nobody would see it, since meters would slow a start
    /// @throws ConfigurationException where the words said to the model cannot be used
    static Answering of(Configuration configuration, @Nullable Watch watch) throws ConfigurationException {
        var settings = configuration.settings().model().settings();
        if (settings == null && watch == null)
            return new Answering(r -> new Answerer(r, new ExtractiveComposer(r)), null, new AtomicReference<>());
        var registry = watch == null ? new SimpleMeterRegistry() : watch.meters();
        if (settings == null) {
            var meters = new AnswerMeters(registry, Answer.Mode.EXTRACTIVE);
            return new Answering(r -> extractive(r, meters), null, new AtomicReference<>());
        }
        var words = new AtomicReference<@Nullable Prompt>(
                configuration.settings().model().words(configuration.file()));
        Supplier<Prompt> prompt = () -> Objects.requireNonNull(words.get());
        var observations = watch == null ? ObservationRegistry.NOOP : watch.observations();
        var line = ModelLine.open(settings, registry, observations);
        var composer = new ModelComposer(line, prompt);
        var phrasing = new ModelPhrasing(line, prompt, FollowUps::standalone);
        var meters = new AnswerMeters(registry, composer.mode());
        return new Answering(r -> new Answerer(r, composer, new ExtractiveComposer(r), phrasing, meters), line, words);
    }

    private static Answerer extractive(Retriever retriever, AnswerMeters meters) {
        var composer = new ExtractiveComposer(retriever);
        return new Answerer(retriever, composer, composer, FollowUps::standalone, meters);
    }

    /// From the next question on the words are those of this configuration; the model stays what it is.
    ///
    /// @throws ConfigurationException where they cannot be used; the old ones stay
    void reword(Configuration now) throws ConfigurationException {
        if (line != null) words.set(now.settings().model().words(now.file()));
    }

    /// Ends the calls to the model.
    @Override
    public void close() {
        if (line != null) line.close();
    }
}
