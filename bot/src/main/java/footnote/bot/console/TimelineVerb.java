package footnote.bot.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "timeline", description = "x.")
final class TimelineVerb implements Callable<Integer> {
    private final Footnote footnote;

    TimelineVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() {
        return footnote.json ? 1 : 0;
    }
}
