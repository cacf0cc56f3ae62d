package footnote.bot.chat;

/// What is kept beyond one question, in parts that know nothing of each other. All are safe for many threads.
///
/// @param customs how people want it where
/// @param diary what became of questions
/// @param trail what was done by those who manage a server
/// @param people what is kept of a person
/// @param talks what was said before
public record Memory(Customs customs, Diary diary, Trail trail, People people, Talks talks) {
    /// Kept until the process ends, for a desk that nobody manages: a console, a trial.
    public static Memory ofProcess() {
        var all = new ProcessMemory();
        return new Memory(all, all, all, all, all);
    }
}
