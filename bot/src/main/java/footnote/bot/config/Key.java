package footnote.bot.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says of a component of a section what it is where nobody sets it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /// The default as one would write it in the file. Blank: unset, which needs a `@Nullable` component or a
    /// list.
    String value();

    /// A second, shorter environment variable for this key, beside `FOOTNOTE_SECTION_KEY`.
    String variable() default "";

    /// The least that a number, a time or a size may be, written like the value. Blank: anything.
    String least() default "";

    /// The most that it may be.
    String most() default "";

    /// Whether a change counts while the program runs; others count from the next start. See [Reload].
    boolean live() default false;
}
