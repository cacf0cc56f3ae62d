package footnote.answer.dispute;

/// In what two sentences about one thing differ.
public enum Dispute {
    /// Another figure for the same thing.
    FIGURE,
    /// Another date for the same event.
    DATE,
    /// Another name in the same place.
    NAME,
    /// One denies what the other tells, or tells its opposite.
    POLARITY,
    /// Somebody denies what others say of it.
    DENIAL
}
