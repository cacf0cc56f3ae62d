package footnote.bot.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Where the steps of each request are told.
///
/// @param endpoint of a collector that speaks OpenTelemetry's protocol over HTTP; null: nowhere
public record Traces(
        @Key(value = "", variable = "OTEL_EXPORTER_OTLP_ENDPOINT") @Nullable
        String endpoint) {
    public Traces {
        if (endpoint != null && !isHttp(endpoint))
            throw new IllegalArgumentException("endpoint must be an address such as http://localhost:4318");
    }

    private static boolean isHttp(String text) {
        try {
            var scheme = URI.create(text).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
