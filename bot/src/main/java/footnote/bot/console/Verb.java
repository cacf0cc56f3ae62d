package footnote.bot.console;

/// Something that the program does, named by the first word of the arguments. One is made for each call.
interface Verb {
    /// What it does, in one sentence.
    String description();

    /// Adds the options that it has beside those of every verb.
    default void addOptions(Known known) {}

    /// What may be written beside the options.
    default Words words() {
        return Words.NONE;
    }

    /// Does it.
    ///
    /// @return the exit code
    int run(Given given) throws Exception;

    /// What the arguments are that belong to no option.
    ///
    /// @param label how the usage names them
    /// @param most how many there may be
    record Words(String label, String description, int most) {
        static final Words NONE = new Words("", "", 0);

        /// A text, with or without quotation marks around it.
        static Words text(String label, String description) {
            return new Words(label, description, Integer.MAX_VALUE);
        }
    }
}
