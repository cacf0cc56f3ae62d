package footnote.bot.console;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/// The lines that a person types: with editing and history on a terminal, else as they come.
sealed interface Typed extends Closeable {
    /// The next line without white space around it; null at the end.
    @Nullable
    String next() throws IOException;

    static Typed open(Screen screen) throws IOException {
        if (!screen.dialogue()) return new Plain(screen.lines());
        var terminal = TerminalBuilder.builder().system(true).build();
        return new Edited(
                terminal,
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .build());
    }

    /// From a pipe or a file.
    record Plain(BufferedReader lines) implements Typed {
        @Override
        public @Nullable String next() throws IOException {
            var line = lines.readLine();
            return line == null ? null : line.strip();
        }

        @Override
        public void close() {
            // Standard input is not ours to close.
        }
    }

    /// From a terminal.
    record Edited(Terminal terminal, LineReader reader) implements Typed {
        @Override
        public @Nullable String next() {
            try {
                return reader.readLine("> ").strip();
            } catch (EndOfFileException | UserInterruptException e) {
                return null;
            }
        }

        @Override
        public void close() throws IOException {
            terminal.close();
        }
    }
}
