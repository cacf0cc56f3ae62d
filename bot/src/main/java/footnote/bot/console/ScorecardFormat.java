package footnote.bot.console;

import footnote.bot.eval.Outcome;
import footnote.bot.eval.Ranking;
import footnote.bot.eval.Scorecard;
import footnote.bot.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of an evaluation, as text and as JSON.
final class ScorecardFormat {
    private ScorecardFormat() {}

    static Map<String, @Nullable Object> json(Scorecard s) {
        var object = Json.object("questions", s.questions());
        s.shares().forEach((name, share) -> object.put(name, share(share)));
        object.put("median_words", s.medianWords());
        object.put("p50_ms", Json.rounded(s.latency(.5), 2));
        object.put("p99_ms", Json.rounded(s.latency(.99), 2));
        object.put("time", rounded(s.stages()));
        var curve = Json.object();
        s.refusalCurve().forEach((percent, share) -> curve.put(String.valueOf(percent), share(share)));
        object.put("refused_rightly_at_percent_wrongly", curve);
        var types = Json.object();
        s.types().forEach((name, share) -> types.put(name, share(share)));
        object.put("types", types);
        object.put("failed", s.failed().stream().map(ScorecardFormat::failed).toList());
        return object;
    }

    private static Map<String, @Nullable Object> share(Scorecard.Share s) {
        return Json.object("share", Json.rounded(s.value(), 4), "part", s.part(), "whole", s.whole());
    }

    private static Map<String, @Nullable Object> rounded(Map<String, Double> shares) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        shares.forEach((name, value) -> object.put(name, Json.rounded(value, 3)));
        return object;
    }

    private static Map<String, @Nullable Object> failed(Outcome o) {
        var g = o.golden();
        return Json.object(
                "id",
                g.id(),
                "type",
                g.type(),
                "fault",
                o.fault(),
                "question",
                g.question(),
                "expected",
                g.answers(),
                "documents",
                g.documents(),
                "answer",
                o.shown());
    }

    static String text(Screen screen, Scorecard s) {
        var out = new StringBuilder(s.questions() + " questions\n");
        s.shares().forEach((name, share) -> out.append(row(name.replace('_', ' '), share)));
        out.append("%-18s%d%n".formatted("median words", s.medianWords()));
        out.append("%-18sp50 %.1f ms, p99 %.1f ms%n".formatted("latency", s.latency(.5), s.latency(.99)));
        out.append("%-18s".formatted("of the time"));
        s.stages().forEach((name, share) -> out.append("%s %.0f %%  ".formatted(name, 100 * share)));
        out.append('\n');
        s.refusalCurve().forEach((percent, share) -> out.append(row("  at %d %% wrongly".formatted(percent), share)));
        out.append("\nRight, by type\n");
        s.types().forEach((name, share) -> out.append(row(name, share)));
        if (!s.failed().isEmpty()) out.append("\nFailed\n");
        for (var o : s.failed()) out.append(failedRow(screen, o));
        return out.toString();
    }

    private static String row(String name, Scorecard.Share s) {
        return "%-18s%5.1f %%  %d of %d%n".formatted(Clean.line(name), 100 * s.value(), s.part(), s.whole());
    }

    private static String failedRow(Screen screen, Outcome o) {
        return screen.bold("%-8s".formatted(Clean.line(o.golden().id()))) + " %-26s".formatted(o.fault()) + " "
                + Clean.line(o.golden().question()) + " → " + screen.dim(shortened(Clean.line(o.shown()))) + "\n";
    }

    private static String shortened(String text) {
        int limit = 160;
        if (text.length() <= limit) return text;
        return text.substring(0, text.offsetByCodePoints(0, Math.min(limit, text.codePointCount(0, text.length())) - 1))
                + "…";
    }

    static Map<String, @Nullable Object> json(Ranking r) {
        return Json.object(
                "queries", r.queries(),
                "ndcg@10", Json.rounded(r.ndcg10(), 4),
                "map", Json.rounded(r.map(), 4),
                "recall@100", Json.rounded(r.recall100(), 4),
                "p50_ms", Json.rounded(r.p50Millis(), 2),
                "p99_ms", Json.rounded(r.p99Millis(), 2));
    }

    static String text(Ranking r) {
        return """
                %d judged queries
                nDCG@10           %.4f
                MAP               %.4f
                recall@100        %.4f
                latency           p50 %.1f ms, p99 %.1f ms
                """.formatted(r.queries(), r.ndcg10(), r.map(), r.recall100(), r.p50Millis(), r.p99Millis());
    }
}
