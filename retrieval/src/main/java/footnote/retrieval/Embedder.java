package footnote.retrieval;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Turns a text into a vector, in this process, with the quantised bge-small-en-v1.5 that LangChain4j packages.
///
/// It calls the ONNX runtime itself: LangChain4j's own wrapper tokenises each text three times and lets every text
/// compete for all cores, which is 1.3 to 1.5 times slower here. Texts are run one at a time, because the quantised
/// model gives other vectors in a batch (cosine .986 to .997). Safe for use by many threads.
public final class Embedder implements EmbeddingModel, Closeable {
    /// Names the model and the way it is used; vectors of another name do not compare with these.
    public static final String MODEL = "bge-small-en-v1.5-q/cls/512";

    static final int DIMENSION = 384;

    /// Tokens the model can see, its two marks included; what follows in a text is not seen.
    private static final int MAX_TOKENS = 512;

    private static final String FILE = "bge-small-en-v1.5-q.onnx";

    /// Where the model lies [optimised][#optimise], if anywhere: it is there in 90 ms instead of 240, and gives the
    /// same vectors.
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("footnote.model")).map(Path::of);

    private static final String OPTIMISED = "bge-small-en-v1.5-q.optimised.onnx";

    private static final String VOCABULARY = "bge-small-en-v1.5-q.vocab.txt";

    private static boolean held;

    private final OrtEnvironment environment = environment();
    private final CompletableFuture<WordPieces> pieces;
    private final OrtSession session;

    private Embedder(int threads, Optional<Path> folder) throws OrtException, IOException {
        pieces = CompletableFuture.supplyAsync(
                () -> pieces(folder.map(f -> f.resolve(VOCABULARY))),
                task -> Thread.ofPlatform().daemon().start(task));
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Between the operations of one text a thread waits awake, which makes a question's vector in two thirds
            // of the time; after it, none must burn a core that others need.
            options.addConfigEntry("session.intra_op.allow_spinning", threads > 1 ? "1" : "0");
            options.addConfigEntry("session.force_spinning_stop", "1");
            session = session(environment, folder.map(f -> f.resolve(OPTIMISED)), options);
        }
    }

    /// The native runtime, held once more than its binding holds it. The binding lets go in a shutdown hook, which runs
    /// beside those that wait for a model at work, and a model without its runtime crashes the process
    /// (microsoft/onnxruntime#31352). The runtime counts who holds it, and the second hold is never let go.
    private static synchronized OrtEnvironment environment() {
        var environment = OrtEnvironment.getEnvironment();
        if (!held) hold();
        held = true;
        return environment;
    }

    private static void hold() {
        try {
            var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
            var create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
            api.setAccessible(true);
            create.setAccessible(true);
            create.invoke(null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "footnote");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of the ONNX runtime cannot be held; see Embedder", e);
        }
    }

    private static OrtSession session(
            OrtEnvironment environment, Optional<Path> optimised, OrtSession.SessionOptions options)
            throws OrtException, IOException {
        if (optimised.filter(Files::isRegularFile).isEmpty()) return asPackaged(environment, options);
        options.setOptimizationLevel(OptLevel.NO_OPT);
        return environment.createSession(optimised.get().toString(), options);
    }

    private static OrtSession asPackaged(OrtEnvironment environment, OrtSession.SessionOptions options)
            throws OrtException, IOException {
        try (var model = resource(FILE)) {
            return environment.createSession(model.readAllBytes(), options);
        }
    }

    /// Writes the model into a folder as the runtime has optimised it, which it would do again at every start.
    ///
    /// @param folder is named by the property `footnote.model` from then on, to programs with this very runtime
    public static void optimise(Path folder) throws IOException {
        try (var options = new OrtSession.SessionOptions()) {
            // What goes further is made for one processor only.
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(folder.resolve(OPTIMISED).toString());
            asPackaged(environment(), options).close();
            Files.writeString(folder.resolve(VOCABULARY), asPackaged().lines());
        } catch (OrtException e) {
            throw new IOException("the embedding model could not be written: " + e.getMessage(), e);
        }
    }

    /// For questions: one text at a time, as soon as possible.
    public static Embedder load() {
        return load(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    /// For documents while questions are asked of another one: what is done here keeps no question waiting for
    /// a thread that both would share.
    public static Embedder loadBeside() {
        return load(1);
    }

    /// Loads it for so many threads.
    ///
    /// @param threads how many threads share the work on one text; 1 where several texts are embedded at once
    static Embedder load(int threads) {
        return load(threads, FOLDER);
    }

    /// @param folder where [#optimise] wrote, if anywhere
    static Embedder load(int threads, Optional<Path> folder) {
        try {
            return new Embedder(threads, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model could not be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be started", e);
        }
    }

    private static WordPieces pieces(Optional<Path> optimised) {
        try {
            return optimised.filter(Files::isRegularFile).isEmpty()
                    ? asPackaged()
                    : WordPieces.ofLines(Files.readString(optimised.get()), MAX_TOKENS);
        } catch (IOException e) {
            throw new UncheckedIOException("the tokenizer of the embedding model could not be read", e);
        }
    }

    private static WordPieces asPackaged() throws IOException {
        try (var json = resource("bge-small-en-v1.5-q-tokenizer.json")) {
            return WordPieces.read(json, MAX_TOKENS);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = Embedder.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IOException(name + " is not on the class path");
        return stream;
    }

    /// The vector of a text: 384 numbers, of length 1. Only the first 512 tokens count.
    public float[] vector(String text) {
        return run(pieces.join().of(text));
    }

    private float[] run(long[] numbers) {
        long[] shape = {1, numbers.length};
        var ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(numbers, shape);
                var mask = tensor(ones, shape);
                var types = tensor(new long[numbers.length], shape);
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            var first = new float[DIMENSION];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return normalised(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] normalised(float[] v) {
        var norm = (float) Math.sqrt(dot(v, v));
        if (norm > 0) for (int i = 0; i < v.length; i++) v[i] /= norm;
        return v;
    }

    static float dot(float[] a, float[] b) {
        return org.apache.lucene.util.VectorUtil.dotProduct(a, b);
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(
                segments.stream().map(s -> Embedding.from(vector(s.text()))).toList());
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    /// Frees the native model. Idempotent; no vector may be asked for afterwards.
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be closed", e);
        }
    }
}
