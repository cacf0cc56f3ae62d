package footnote.bot.chat;

/// The documents behind a desk, and who may see and change which.
public record House(Stacks stacks, Bindings bindings, Holdings holdings) {
    /// A library that is open to everybody and stays as it is.
    public static House of(Library library) {
        return new House(sight -> library, Bindings.NONE, Holdings.FIXED);
    }
}
