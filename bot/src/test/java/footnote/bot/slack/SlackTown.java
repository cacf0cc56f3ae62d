package footnote.bot.slack;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Limits;
import footnote.bot.contract.Person;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.contract.Told;
import footnote.bot.contract.Town;
import footnote.bot.slack.local.LocalSlack;
import footnote.bot.slack.local.Member;
import footnote.bot.slack.local.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// Slack, in the words of the contract.
final class SlackTown implements Town {
    private static final Map<String, String> SHORTCUTS =
            Map.of("Ask about this", Shortcuts.ASK_ABOUT, "Check against the sources", Shortcuts.CHECK);
    private final ReadingRoom room = ReadingRoom.withSamples();
    private final LocalSlack slack;
    private Bot bot;

    SlackTown() {
        try {
            slack = Bot.slack();
            bot = Bot.on(slack, room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CannotServe e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ReadingRoom room() {
        return room;
    }

    @Override
    public Person person(String name) {
        return new Someone(slack.member(name));
    }

    @Override
    public void set(String setting, String value) {
        var chief = slack.member("chief");
        slack.promote(chief);
        chief.uses("settings", setting + " " + value).answer();
    }

    @Override
    public void restart(Limits limits) {
        bot.close();
        try {
            bot = Bot.on(slack, room, limits, Bot.settings(slack));
        } catch (CannotServe e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void repeat(int events) {
        slack.sockets().repeat(events);
    }

    @Override
    public void disconnect() {
        slack.sockets().drop(1011);
    }

    @Override
    public void failNext(int times, int status) {
        slack.failNext(times, "response_url|chat.postMessage|chat.update", status, "internal_error");
    }

    @Override
    public void close() {
        bot.close();
        slack.close();
    }

    /// What people see of Slack's markup.
    static String words(String mrkdwn) {
        return mrkdwn.replaceAll("(?m)^> ", "")
                .replaceAll("[*_`](?!\u200b)", "")
                .replaceAll("<[^<>|]*\\|([^<>]*)>", "$1")
                .replace("\u200b", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private record Message(Note note) implements Told {
        @Override
        public String words() {
            return SlackTown.words(note.text());
        }

        @Override
        public boolean isPrivate() {
            return note.isPrivate();
        }

        @Override
        public List<String> labels() {
            return note.labels();
        }

        @Override
        public boolean isGone() {
            return note.isDeleted();
        }

        @Override
        public List<Long> changes() {
            return note.versions().stream().map(Note.Version::nanos).toList();
        }
    }

    private static Note note(Told told) {
        return ((Message) told).note;
    }

    private final class Someone implements Person {
        private final Member member;
        private final Member direct;

        Someone(Member member) {
            this.member = member;
            this.direct = member.direct();
        }

        @Override
        public Supplier<Told> begins(String question, String... options) {
            var text = new StringBuilder();
            for (int i = 0; i < options.length; i += 2)
                text.append(options[i])
                        .append(':')
                        .append(options[i].equals("private") ? "" : options[i + 1])
                        .append(' ');
            var exchange = member.asks(text + question);
            return () -> new Message(exchange.answer());
        }

        @Override
        public Supplier<Told> beginsMention(String text) {
            var question = member.mentions(text);
            return () -> new Message(member.inThreadOf(question).seesReplyTo(question));
        }

        @Override
        public Told asksOn(Told answer, String text) {
            var thread = member.inThreadOf(note(answer));
            return new Message(thread.seesReplyTo(thread.mentions(text)));
        }

        @Override
        public Told writesDirectly(String text) {
            return new Message(direct.seesReplyTo(direct.writes(text)));
        }

        @Override
        public Told looksUp(String command, String text) {
            boolean own = Commands.NAMES.contains(command);
            var exchange = own ? member.uses(command, text) : member.uses(Commands.ALL, command + " " + text);
            return new Message(exchange.answer());
        }

        private Member at(Told on) {
            return note(on).thread() == null ? member : member.inThreadOf(note(on));
        }

        @Override
        public Told presses(String label, Told on) {
            return new Message(at(on).presses(label, note(on)).answer());
        }

        @Override
        public void turns(String label, Told on, String says) {
            member.presses(label, note(on));
            slack.await("'" + says + "'", () -> note(on).text().contains(says) ? true : null);
        }

        @Override
        public Told fills(String label, Told on, String text) {
            var at = at(on);
            return new Message(at.fills(at.presses(label, note(on)), text).answer());
        }

        @Override
        public Told picks(String label, Told on) {
            return new Message(member.picks(label, note(on)).answer());
        }

        @Override
        public Told chooses(String entry, String message) {
            var written = slack.member("poet").writes(message);
            return new Message(member.chooses(Objects.requireNonNull(SHORTCUTS.get(entry)), written)
                    .answer());
        }

        @Override
        public boolean sees(Told told) {
            return member.sees().contains(note(told));
        }

        @Override
        public Told isTold(String part) {
            return slack.await("'" + part + "'", () -> {
                var all = new ArrayList<>(member.sees());
                all.addAll(direct.sees());
                return all.stream()
                        .map(Message::new)
                        .filter(m -> m.words().contains(part))
                        .findFirst()
                        .orElse(null);
            });
        }

        @Override
        public int count() {
            return member.sees().size();
        }
    }
}
