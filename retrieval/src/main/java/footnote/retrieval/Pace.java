package footnote.retrieval;

/// How much of the machine making vectors may take. Asked by several threads.
public interface Pace {
    /// As fast as can be: a worker for each processor, and no rest.
    Pace FULL = new Pace() {
        @Override
        public int workers() {
            return Runtime.getRuntime().availableProcessors();
        }

        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void rest(long nanos) {}
    };

    /// How many texts are worked on at a time.
    int workers();

    /// Whether to go on; if not, what has been made is kept, and the rest is left for another time.
    boolean goesOn();

    /// Lets others have their turn after a text that took so many nanoseconds: returns when to go on.
    void rest(long nanos);
}
