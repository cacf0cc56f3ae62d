package footnote.retrieval;

/// Is told how far a long piece of work has come. Called from one thread at a time, often: must be quick.
@FunctionalInterface
public interface Progress {
    Progress NONE = (stage, done, total) -> {};

    /// Work has come this far.
    ///
    /// @param stage what is being done, for a person: "reading", "embedding passages"
    /// @param total how much there is to do, in the unit of `done`; 0 where it is not known
    void step(String stage, long done, long total);
}
