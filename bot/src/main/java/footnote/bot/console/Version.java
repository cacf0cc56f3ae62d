package footnote.bot.console;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"footnote " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
