package footnote.bot.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private final Disk disk = new Disk();
    private final Backlog backlog = new Backlog(disk);

    /// Takes as much as there is room for, and fails for the rest, as a disk does.
    private static final class Disk extends OutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private int room = Integer.MAX_VALUE;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fits = Math.min(room, length);
            written.write(bytes, from, fits);
            room -= fits;
            if (fits < length) throw new IOException("No space left on device");
        }

        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    private void say(String line) {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        backlog.write(bytes, 0, bytes.length);
    }

    @Test
    void whatCannotBeWrittenIsWrittenInOrderOnceThereIsRoom() {
        say("one");
        disk.room = 2;
        say("two");
        say("three");
        assertThat(disk.text()).isEqualTo("one\ntw");
        disk.room = Integer.MAX_VALUE;
        say("four");
        assertThat(disk.text()).isEqualTo("one\ntw\ntwo\nthree\nfour\n");
        assertThat(backlog.dropped()).isZero();
    }

    @Test
    void whatIsTooMuchIsCountedAndTheRestIsWritten() {
        disk.room = 0;
        for (int i = 0; i < 1_000; i++) say("line %03d ".formatted(i).repeat(10));
        long dropped = backlog.dropped();
        assertThat(dropped).isBetween(200L, 500L);
        disk.room = Integer.MAX_VALUE;
        say("the end");
        assertThat(disk.text().lines().filter(l -> l.startsWith("line"))).hasSize((int) (1_000 - dropped));
        assertThat(disk.text()).contains("line 000").endsWith("the end\n");
        say("and on");
        assertThat(backlog.dropped()).isEqualTo(dropped);
    }

    @Test
    void aLineOfAnyLengthIsWrittenWhereThereIsRoom() {
        say("x".repeat(200_000));
        assertThat(disk.text()).hasSize(200_001);
    }
}
