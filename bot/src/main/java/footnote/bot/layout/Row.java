package footnote.bot.layout;

import java.util.List;

/// Controls that belong together.
public sealed interface Row {
    /// Buttons, at most 20; a platform breaks them where its rows end.
    record Buttons(List<Button> buttons) implements Row {
        public Buttons {
            buttons = List.copyOf(buttons);
        }
    }

    /// A menu of passages, 1 to 25.
    record Menu(Act act, String placeholder, List<Option> options) implements Row {
        public Menu {
            options = List.copyOf(options);
        }
    }

    /// A button.
    ///
    /// @param label plain text of at most 75 characters
    record Button(String label, Act act, Look look) {}

    /// How a button looks.
    enum Look {
        PLAIN,
        PRIMARY,
        /// Its label is an emoji.
        EMOJI,
        /// It cannot be pressed.
        DISABLED
    }

    /// A passage to choose.
    ///
    /// @param label plain text of at most 75 characters
    /// @param description likewise
    record Option(String label, String description, Act.OpenSource act) {}
}
