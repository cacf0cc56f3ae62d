package footnote.bot.chat;

import footnote.retrieval.Entry;
import footnote.retrieval.Sight;
import org.jspecify.annotations.Nullable;

/// What those who manage a group may do with the documents; that they may has been decided before. Each call returns
/// when it is done, which may take a while. Safe for use by many threads.
public interface Holdings {
    /// Documents that stay as they are.
    Holdings FIXED = new Holdings() {
        private final Reply fixed = new Reply.Sorry("The documents cannot be changed from here. Ask whoever runs me.");

        @Override
        public Reply add(String group, Addition what) {
            return fixed;
        }

        @Override
        public Reply remove(String group, String name, @Nullable Entry meant) {
            return fixed;
        }

        @Override
        public Reply reload() {
            return fixed;
        }

        @Override
        public Reply stock(Sight sight) {
            return fixed;
        }
    };

    /// Adds a document for a group.
    Reply add(String group, Addition what);

    /// Removes what was added for a group.
    ///
    /// @param name what they call it
    /// @param meant the document that may be meant, among those they see; null for none
    Reply remove(String group, String name, @Nullable Entry meant);

    /// Brings the index up to date with the documents.
    Reply reload();

    /// What there is, as far as it may be seen.
    Reply stock(Sight sight);
}
