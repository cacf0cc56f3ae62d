package footnote.bot.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Whether the program can answer at this moment, and if not why. Safe for use by many threads; asking returns at
/// once.
public final class Pulse {
    private final Map<String, BooleanSupplier> platforms = new ConcurrentHashMap<>();
    private volatile boolean open;
    private volatile boolean connected;
    private volatile boolean closing;

    /// What is asked for.
    ///
    /// @param reason one sentence; empty where it is ready
    /// @param index whether the index is open
    /// @param platforms each platform by its name, and whether it is connected
    public record Reading(boolean ready, String reason, boolean index, Map<String, Boolean> platforms) {
        public Reading {
            platforms = Map.copyOf(platforms);
        }
    }

    /// The index is open.
    public void opened() {
        open = true;
    }

    /// A platform that should be connected from now on.
    ///
    /// @param isConnected asked often, by any thread
    public void expect(String platform, BooleanSupplier isConnected) {
        platforms.put(platform, isConnected);
    }

    /// Every platform has been connected once.
    public void started() {
        connected = true;
    }

    /// The program is about to end; it will not be ready again.
    public void closing() {
        closing = true;
    }

    /// How it is now.
    public Reading read() {
        var states = new LinkedHashMap<String, Boolean>();
        new TreeMap<>(platforms).forEach((name, isConnected) -> states.put(name, isConnected.getAsBoolean()));
        var reason = reason(states);
        return new Reading(reason.isEmpty(), reason, open, states);
    }

    private String reason(Map<String, Boolean> states) {
        if (closing) return "The program is ending.";
        if (!open) return "The index is being opened.";
        for (var platform : states.entrySet())
            if (!platform.getValue()) return platform.getKey() + " is not connected.";
        return connected ? "" : "The platforms are being connected.";
    }
}
