package footnote.bot.discord;

import footnote.bot.contract.AskingContract;
import footnote.bot.contract.LookingUpContract;
import footnote.bot.contract.MannersContract;
import footnote.bot.contract.PressingContract;
import footnote.bot.contract.SpeakingContract;
import footnote.bot.contract.Town;
import org.junit.jupiter.api.AfterEach;

/// What holds on every platform holds on Discord.
class DiscordContractTest
        implements AskingContract, LookingUpContract, PressingContract, MannersContract, SpeakingContract {
    private final Town town = new DiscordTown();

    @Override
    public Town town() {
        return town;
    }

    @AfterEach
    void close() {
        town.close();
    }
}
