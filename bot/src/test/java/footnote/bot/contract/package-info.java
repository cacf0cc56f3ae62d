/// What holds on every platform where people can ask? One contract, as many implementations as there are platforms.
@NullMarked
package footnote.bot.contract;

import org.jspecify.annotations.NullMarked;
