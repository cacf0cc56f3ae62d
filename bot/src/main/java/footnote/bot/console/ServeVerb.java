package footnote.bot.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "serve", description = "Connects to every platform that has a token, and answers there.")
final class ServeVerb implements Callable<Integer> {
    private final Footnote footnote;

    ServeVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        footnote.configuration();
        throw Stop.usage("No platform has a token.");
    }
}
