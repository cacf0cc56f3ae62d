package footnote.bot.console;

import footnote.answer.AnswerMeters;
import footnote.answer.Answerer;
import footnote.answer.FollowUps;
import footnote.answer.extract.ExtractiveComposer;
import footnote.answer.model.ModelComposer;
import footnote.answer.model.ModelLine;
import footnote.answer.model.ModelPhrasing;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What answers: the documents' own sentences, or a model's with those behind it for when it fails.
///
/// @param line to the model; null where there is none
/// @param registry counts what was answered; null where nobody would see it
record Answering(
        Answerer answerer,
        @Nullable ModelLine line,
        @Nullable SimpleMeterRegistry registry) implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    /// @throws ConfigurationException where the words said to the model cannot be used
    static Answering of(Retriever retriever, Configuration configuration) throws ConfigurationException {
        var extractive = new ExtractiveComposer(retriever);
        var settings = configuration.settings().model().settings();
        // Only the server logs. The other verbs end with their answer, and meters would slow their start.
        if (settings == null && !LOG.isInfoEnabled())
            return new Answering(new Answerer(retriever, extractive), null, null);
        var registry = new SimpleMeterRegistry();
        if (settings == null) {
            var meters = new AnswerMeters(registry, extractive.mode());
            var answerer = new Answerer(retriever, extractive, extractive, FollowUps::standalone, meters);
            return new Answering(answerer, null, registry);
        }
        var prompt = configuration.settings().model().words(configuration.file());
        var line = ModelLine.open(settings, registry);
        var composer = new ModelComposer(line, prompt);
        var phrasing = new ModelPhrasing(line, prompt, FollowUps::standalone);
        var meters = new AnswerMeters(registry, composer.mode());
        return new Answering(new Answerer(retriever, composer, extractive, phrasing, meters), line, registry);
    }

    /// Ends the calls to the model, and logs what was counted.
    @Override
    public void close() {
        if (line != null) line.close();
        if (registry != null) LOG.info("counted\n{}", registry.getMetersAsString());
    }
}
