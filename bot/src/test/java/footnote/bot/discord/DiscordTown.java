package footnote.bot.discord;

import footnote.bot.chat.CannotServe;
import footnote.bot.chat.Limits;
import footnote.bot.contract.Person;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.contract.Told;
import footnote.bot.contract.Town;
import footnote.bot.discord.local.LocalDiscord;
import footnote.bot.discord.local.Member;
import footnote.bot.discord.local.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Discord, in the words of the contract.
final class DiscordTown implements Town {
    private static final Map<String, String> OPTIONS =
            Map.of("search", "words", "source", "document", "quote", "text", "timeline", "topic");
    private final ReadingRoom room = ReadingRoom.withSamples();
    private final LocalDiscord discord;
    private final Map<String, Someone> people = new ConcurrentHashMap<>();
    private Bot bot;

    DiscordTown() {
        try {
            discord = new LocalDiscord();
            bot = Bot.on(discord, room);
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
        return people.computeIfAbsent(name, n -> new Someone(discord.member(n)));
    }

    @Override
    public void set(String setting, String value) {
        var chief = discord.member("chief").managing();
        chief.uses("settings", "channel", chief.here(), setting, value).answer();
    }

    @Override
    public void restart(Limits limits) {
        bot.close();
        try {
            bot = Bot.on(discord, room, limits, Bot.settings(discord));
        } catch (CannotServe e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void repeat(int events) {
        discord.gateway().repeat(events);
    }

    @Override
    public void disconnect() {
        discord.gateway().drop(4000);
    }

    @Override
    public void failNext(int times, int status) {
        discord.failNext(times, "PATCH /webhooks|POST /channels/\\d+/messages", status);
    }

    @Override
    public void close() {
        bot.close();
        discord.close();
    }

    private record Message(Note note) implements Told {
        @Override
        public String words() {
            var plain = note.text()
                    .replaceAll("(?m)^(-# |> )", "")
                    .replaceAll("(?<!\\\\)(\\*\\*|\\*(?=\\S)|`)", "")
                    .replaceAll("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(<[^>]*>\\)", "$1");
            return Markdown.unescape(plain);
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
            this.direct = discord.direct(member);
        }

        @Override
        public Supplier<Told> begins(String question, String... options) {
            var all = new ArrayList<Object>(List.of("question", question));
            for (int i = 0; i < options.length; i += 2) {
                all.add(options[i]);
                all.add(options[i].equals("private") ? (Object) true : options[i + 1]);
            }
            var exchange = member.uses("ask", all.toArray());
            return () -> new Message(exchange.answer());
        }

        @Override
        public Supplier<Told> beginsMention(String text) {
            var question = member.mentions(text);
            return () -> new Message(member.seesReplyTo(question));
        }

        @Override
        public Told asksOn(Told answer, String text) {
            return new Message(member.seesReplyTo(member.replies(note(answer), text)));
        }

        @Override
        public Told writesDirectly(String text) {
            return new Message(direct.seesReplyTo(direct.writes(text)));
        }

        @Override
        public Told looksUp(String command, String text) {
            var option = OPTIONS.get(command);
            var exchange = option == null ? member.uses(command) : member.uses(command, option, text);
            return new Message(exchange.answer());
        }

        @Override
        public Told presses(String label, Told on) {
            return new Message(member.presses(label, note(on)).answer());
        }

        @Override
        public void turns(String label, Told on, String says) {
            member.presses(label, note(on)).shows(says);
        }

        @Override
        public Told fills(String label, Told on, String text) {
            return new Message(
                    member.fills(member.presses(label, note(on)), text).answer());
        }

        @Override
        public Told picks(String label, Told on) {
            for (var menu : note(on).controls())
                for (var option : menu.path("options"))
                    if (option.get("label").asText().startsWith(label))
                        return new Message(member.picks(option.get("value").asText(), note(on))
                                .answer());
            throw new AssertionError("no entry '" + label + "'");
        }

        @Override
        public Told chooses(String entry, String message) {
            var written = discord.member("poet").writes(message);
            return new Message(member.chooses(entry, written).answer());
        }

        @Override
        public boolean sees(Told told) {
            return member.sees().contains(note(told)) || direct.sees().contains(note(told));
        }

        @Override
        public Told isTold(String part) {
            return discord.await("'" + part + "'", () -> {
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
