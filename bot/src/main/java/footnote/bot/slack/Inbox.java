package footnote.bot.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;

/// Lets Bolt read what came in and call whoever handles it, which takes no time: the work is done elsewhere.
final class Inbox implements Sockets.Envelopes {
    private static final Gson GSON = new Gson();
    private final App app;
    private final SocketModeRequestParser parser;

    Inbox(App app, AppConfig config) {
        this.app = app;
        this.parser = new SocketModeRequestParser(config);
    }

    @Override
    public String take(String json) throws Exception {
        var request = parser.parse(json);
        if (request != null && request.getBoltRequest() != null) {
            var response = app.run(request.getBoltRequest());
            if (response.getStatusCode() != 200)
                throw new IllegalStateException(
                        "nothing handles a " + request.getBoltRequest().getRequestType());
        }
        var answer = new JsonObject();
        answer.add("envelope_id", JsonParser.parseString(json).getAsJsonObject().get("envelope_id"));
        return GSON.toJson(answer);
    }
}
