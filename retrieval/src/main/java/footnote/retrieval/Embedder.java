package footnote.retrieval;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

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

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;

    private Embedder(HuggingFaceTokenizer tokenizer, byte[] model, int threads) throws OrtException {
        this.tokenizer = tokenizer;
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    /// For questions: one text at a time, as soon as possible.
    public static Embedder load() {
        return load(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    /// @param threads how many threads share the work on one text; 1 where several texts are embedded at once
    static Embedder load(int threads) {
        try {
            var options = Map.of(
                    "padding",
                    "false",
                    "truncation",
                    "true",
                    "maxLength",
                    String.valueOf(MAX_TOKENS),
                    "modelMaxLength",
                    String.valueOf(MAX_TOKENS));
            return new Embedder(
                    HuggingFaceTokenizer.newInstance(resource("bge-small-en-v1.5-q-tokenizer.json"), options),
                    resource("bge-small-en-v1.5-q.onnx").readAllBytes(),
                    threads);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedding model could not be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be started", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = Embedder.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) throw new IOException(name + " is not on the class path");
        return stream;
    }

    /// The vector of a text: 384 numbers, of length 1. Only the first 512 tokens count.
    public float[] vector(String text) {
        return run(tokenizer.encode(text, true, false));
    }

    private float[] run(Encoding encoding) {
        long[] shape = {1, encoding.getIds().length};
        try (var ids = tensor(encoding.getIds(), shape);
                var mask = tensor(encoding.getAttentionMask(), shape);
                var types = tensor(encoding.getTypeIds(), shape);
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
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be closed", e);
        }
    }
}
