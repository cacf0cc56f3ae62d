package footnote.bot.console;

import footnote.bot.http.Knock;
import java.io.IOException;

/// The verb `health`: how a server is, asked from beside it.
final class HealthVerb implements Verb {
    private static final int UNWELL = 1;

    private final Footnote footnote;

    HealthVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Asks the running program whether it is alive; exit code 0 if it is, 1 if not.";
    }

    @Override
    public void addOptions(Known known) {
        known.flag("ready", "Ask whether it can answer: index open, platforms connected.");
    }

    @Override
    public int run(Given given) throws Exception {
        var http = footnote.configuration().settings().http();
        if (http.port() == 0) throw Stop.usage("http.port is 0, so there is nothing to ask; set FOOTNOTE_HTTP_PORT.");
        try {
            var answer = Knock.at(http.address(), http.port(), given.has("ready"));
            footnote.screen.print(Clean.line(answer.body()));
            return answer.status() == 200 ? 0 : UNWELL;
        } catch (IOException e) {
            footnote.screen.note("Nobody answers at port " + http.port() + " of " + http.address() + " ("
                    + Clean.line(e.getMessage()) + ").");
            return UNWELL;
        }
    }
}
