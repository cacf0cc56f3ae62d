package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.AnswerMeters;
import footnote.answer.Answerer;
import footnote.answer.FollowUps;
import footnote.answer.extract.ExtractiveComposer;
import footnote.answer.model.ModelComposer;
import footnote.answer.model.ModelCondenser;
import footnote.answer.model.ModelLine;
import footnote.bot.config.Configuration;
import footnote.bot.config.ConfigurationException;
import footnote.retrieval.Retriever;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/// What answers: the documents' own sentences, or a model's with those behind it for when it fails.
///
/// @param line to the model; null where there is none
record Answering(Answerer answerer, @Nullable ModelLine line) implements Closeable {
    /// @throws ConfigurationException where the words said to the model cannot be used
    static Answering of(Retriever retriever, Configuration configuration) throws ConfigurationException {
        var extractive = new ExtractiveComposer(retriever);
        var settings = configuration.settings().model().settings();
        if (settings == null) return new Answering(new Answerer(retriever, extractive), null);
        var registry = new SimpleMeterRegistry();
        var prompt = configuration.settings().model().words(configuration.file());
        var line = ModelLine.open(settings, registry);
        var answerer = new Answerer(
                retriever,
                new ModelComposer(line, prompt),
                extractive,
                new ModelCondenser(line, prompt, FollowUps::standalone),
                new AnswerMeters(registry, Answer.Mode.MODEL));
        return new Answering(answerer, line);
    }

    @Override
    public void close() {
        if (line != null) line.close();
    }
}
