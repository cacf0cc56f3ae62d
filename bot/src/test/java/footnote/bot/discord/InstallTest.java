package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.contract.ReadingRoom;
import footnote.bot.discord.local.LocalDiscord;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

/// The README's link asks for what the bot uses.
class InstallTest {
    @Test
    void theReadmesLinkAsksForTheExactPermissions() throws Exception {
        var readme = Files.readString(Path.of(System.getProperty("footnote.home"), "README.md"));
        assertThat(readme).contains(Install.link("APPLICATION_ID"));
    }

    @Test
    void withThesePermissionsAloneEverythingWorks() throws Exception {
        try (var discord = new LocalDiscord();
                var _ = Bot.on(
                        discord,
                        ReadingRoom.withSamples(),
                        Bot.FREE,
                        new DiscordSettings(LocalDiscord.TOKEN, discord.baseUrl(), 0, java.util.List.of(), true))) {
            discord.permit(Permission.getRaw(Install.PERMISSIONS));
            var ada = discord.member("ada");
            var question = ada.mentions("When do herons nest in the marsh?");
            assertThat(discord.inThread(ada, question.id())
                            .seesText("from April")
                            .labels())
                    .contains("Dismiss");
            assertThat(ada.asks("When do herons nest in the marsh?").answer().text())
                    .contains("from April");
        }
    }
}
