package footnote.bot.slack;

/// What the bot says about itself.
final class Help {
    static final String TEXT = """
        *I answer from a fixed set of documents, and every sentence has a source that you can open.*

        *Ask* with `/ask`, by mentioning me in a channel that I am in, or in a direct message. In a thread, mention \
        me again to ask on. On any message: More actions → _Ask about this_, or _Check the sources_.
        *Narrow it* with `from:2026-01`, `to:2026`, `document:prices.txt`; `private:` in front makes the answer yours alone.
        *Look up* with `/footnote search`, `/sources`, `/source`, `/quote` (which document says this?) and `/timeline`. \
        Each is also a word behind `/footnote`, in case another app has taken its name.
        *Manage*, if you manage the workspace, with `/settings`, `/stats`, `/gaps` and `/corpus`: `add https://…` adds a \
        page of the web, `remove`, `reload` and `status` do what they say. Slack hands me no file with a command; whoever \
        runs me can put files among the documents.
        *Below an answer*, the numbered buttons open the exact passage, for you alone. _Follow up_ asks on; \
        _Shorter_ and _Only quotes_ show less; _Dismiss_ removes an answer that you asked for.

        *Where:* in channels, threads, direct messages and, where your workspace has it, the assistant's pane.
        *What I keep:* `/privacy` shows what I keep of you, and `/privacy forget me` erases it. I am not sent what \
        people write in channels; only what mentions me or is written to me. In a thread where you ask me on I read \
        what was asked before.
        *What I can't do:* know anything outside the documents, be sure that they are right, or read pictures and \
        files. Where they do not say, I say so.\
        """;

    private Help() {}
}
