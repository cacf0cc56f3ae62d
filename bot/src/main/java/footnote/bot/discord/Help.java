package footnote.bot.discord;

/// What the bot says about itself.
final class Help {
    static final String TEXT = """
            **I answer from a fixed set of documents, and every sentence has a source that you can open.**

            **Ask** with `/ask`, by mentioning me, by replying to one of my answers, or in a direct message. \
            On any message: Apps → *Ask about this*, or *Check against the sources*.
            **Look up** with `/search`, `/sources`, `/source`, `/quote` (which document says this?) and `/timeline`.
            **Below an answer**, the numbered buttons open the exact passage, for you alone. \
            *Follow up* asks on; *Shorter* and *Only quotes* show less; *Dismiss* removes an answer that you asked for.

            **Where:** in channels I may write in, in threads, in direct messages, and, if you add me to your account, \
            wherever apps are allowed.
            **What I keep:** counts of questions; your thumbs up or down with the reasons you give; your last questions \
            for a short while; what you write only if whoever runs me wants that. `/privacy` shows it and erases it.
            **What I can't do:** know anything outside the documents, be sure that they are right, or read pictures \
            and attachments. Where they do not say, I say so.""";

    private Help() {}
}
