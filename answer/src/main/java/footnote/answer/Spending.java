package footnote.answer;

/// What a model has cost the question that a thread works on, in the model's own tokens.
///
/// Kept by thread, since a question is answered on the thread that asked it: whoever calls a model for it adds, and
/// who tells of the answer takes.
public final class Spending {
    private static final ThreadLocal<Tokens> SPENT = ThreadLocal.withInitial(() -> new Tokens(0, 0));

    /// What was said to models, and what they said.
    public record Tokens(int in, int out) {}

    private Spending() {}

    /// Adds what a call of this thread has cost.
    public static void add(int in, int out) {
        var spent = SPENT.get();
        SPENT.set(new Tokens(spent.in() + in, spent.out() + out));
    }

    /// What this thread's calls have cost since the last time.
    public static Tokens take() {
        var spent = SPENT.get();
        SPENT.remove();
        return spent;
    }
}
