package footnote.bot.http;

import footnote.bot.json.Json;
import footnote.bot.watch.Watch;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// `/healthz`: the process is alive; `/readyz`: it can answer, or why not; `/metrics`: what it has counted.
final class Vitals extends HttpServlet {
    static final String ALIVE = "/healthz";
    static final String READY = "/readyz";
    static final String METRICS = "/metrics";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final long serialVersionUID = 1;
    private final transient Watch watch;

    Vitals(Watch watch) {
        this.watch = watch;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case ALIVE -> Sheet.json(response, 200, Json.object("alive", true));
            case READY -> ready(response);
            case METRICS -> Sheet.write(response, 200, PROMETHEUS, watch.scrape());
            default -> Sheet.fault(response, Fault.ofStatus(404));
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        var now = watch.pulse().read();
        var object = Json.object("ready", now.ready());
        if (!now.ready()) object.put("reason", now.reason());
        object.put("index", now.index());
        object.put("platforms", now.platforms());
        Sheet.json(response, now.ready() ? 200 : 503, object);
    }
}
