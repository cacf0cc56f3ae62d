package footnote.answer;

/// Why a draft does not pass.
///
/// @param detail what exactly is wrong, for a person
record Fault(Rejection.Reason reason, String detail) {}
