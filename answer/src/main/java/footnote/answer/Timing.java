package footnote.answer;

/// How long each stage took, in nanoseconds.
public record Timing(long retrieve, long compose, long prove, long total) {}
