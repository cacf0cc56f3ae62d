package footnote.bot.config;

import footnote.bot.chat.Bindings;
import java.util.List;

/// Where collections of documents may be seen.
///
/// @param bound each a collection and its server or channel, as [Bindings] reads them
public record Collections(@Key(value = "", live = true) List<String> bound) {
    public Collections {
        bound = List.copyOf(bound);
        Bindings.parse(bound, false);
    }
}
