package footnote.bot.slack;

import com.slack.api.Slack;

/// Makes the addresses for answers out of what Slack sends.
record Hooks(Slack slack, Delivery delivery) {
    Hook of(String url, Place place) {
        return new Hook(slack, delivery, url, place);
    }
}
