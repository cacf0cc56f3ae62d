package footnote.answer;

/// How far the work on a question has come.
public enum Stage {
    SEARCHING,
    READING,
    CHECKING
}
