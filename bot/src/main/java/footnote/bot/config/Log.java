package footnote.bot.config;

import footnote.bot.watch.Logs;

/// How `serve` writes its log, on standard error.
///
/// @param level of what the program itself says
public record Log(
        @Key("text") Logs.Format format, @Key("info") Logs.Threshold level) {}
