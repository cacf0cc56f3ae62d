package footnote.bot.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "trace", description = "x.")
final class TraceVerb implements Callable<Integer> {
    private final Footnote footnote;

    TraceVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() {
        return footnote.json ? 1 : 0;
    }
}
