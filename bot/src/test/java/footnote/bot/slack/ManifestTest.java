package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.model.event.Event;
import footnote.bot.chat.Desk;
import footnote.bot.contract.ReadingRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The manifest that is shipped asks for exactly what the code uses, within Slack's limits for manifests.
class ManifestTest {
    private static JsonNode manifest;

    @BeforeAll
    static void read() throws IOException {
        var file = Path.of(System.getProperty("footnote.home", ".."), "config", "slack-manifest.yaml");
        manifest = new YAMLMapper().readTree(Files.readString(file));
    }

    private static List<String> texts(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(n -> key.isEmpty() ? n.asText() : n.get(key).asText())
                .toList();
    }

    @Test
    void itsScopesAreTheOnesTheCodeChecks() {
        assertThat(texts(manifest.at("/oauth_config/scopes/bot"), ""))
                .containsExactlyInAnyOrderElementsOf(Bot.scopes());
    }

    @Test
    void itsCommandsAreTheOnesTheCodeAnswers() {
        assertThat(texts(manifest.at("/features/slash_commands"), "command"))
                .containsExactlyInAnyOrderElementsOf(
                        Commands.NAMES.stream().map(n -> "/" + n).toList());
    }

    @Test
    void itsShortcutsAreTheOnesTheCodeAnswers() {
        assertThat(texts(manifest.at("/features/shortcuts"), "callback_id"))
                .containsExactlyInAnyOrder(Shortcuts.ASK_ABOUT, Shortcuts.CHECK);
        assertThat(texts(manifest.at("/features/shortcuts"), "type")).containsOnly("message");
    }

    @Test
    void itsEventsAreTheOnesTheCodeHandles() {
        var handled = new Handled();
        var delivery = new Delivery(Slack.getInstance(), "xoxb-unused", error -> {});
        var desk = new Desk(ReadingRoom.withSamples(), Bot.FREE);
        new Messages(desk, delivery, new Visits(desk, delivery, Set.of(), "T1"), "U1").on(handled);
        desk.close();
        var events = new TreeSet<String>();
        for (var e : texts(manifest.at("/settings/event_subscriptions/bot_events"), ""))
            events.add(e.equals("message.im") ? "message" : e);
        assertThat(events).isEqualTo(handled.events);
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    /// Notes what is handled.
    private static final class Handled extends App {
        final TreeSet<String> events = new TreeSet<>();

        Handled() {
            super(new AppConfig());
        }

        @Override
        public <E extends Event> App event(Class<E> type, com.slack.api.bolt.handler.BoltEventHandler<E> handler) {
            events.add(Event.class.isAssignableFrom(type) ? name(type) : "");
            return super.event(type, handler);
        }

        private static String name(Class<?> type) {
            try {
                return (String) type.getField("TYPE_NAME").get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// https://docs.slack.dev/reference/app-manifest
    @Test
    void itIsWithinSlacksLimits() {
        assertThat(manifest.at("/display_information/name").asText()).hasSizeLessThanOrEqualTo(35);
        assertThat(manifest.at("/display_information/description").asText()).hasSizeLessThanOrEqualTo(140);
        var texts = new ArrayList<String>();
        for (var c : manifest.at("/features/slash_commands")) {
            assertThat(c.get("command").asText()).matches("/[a-z-]{1,31}");
            texts.add(c.get("description").asText());
        }
        for (var s : manifest.at("/features/shortcuts")) {
            assertThat(s.get("name").asText()).hasSizeLessThanOrEqualTo(24);
            texts.add(s.get("description").asText());
        }
        assertThat(texts).allMatch(t -> t.length() <= 150);
        assertThat(manifest.at("/features/slash_commands").size()).isLessThanOrEqualTo(50);
        assertThat(manifest.at("/features/shortcuts").size()).isLessThanOrEqualTo(10);
    }
}
