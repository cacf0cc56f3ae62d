package footnote.answer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every rule a sentence must keep beside its quotes, in the order in which a fault is named. A sentence in
/// another
/// language than its evidence falls: without a model nobody can tell "opened" from "closed" across languages.
final class Rules {
    private static final List<Function<Case, @Nullable Fault>> ALL = List.of(
            Calendar::check,
            Replaced::check,
            Hours::check,
            Figures::check,
            Sided::check,
            Named::check,
            Denied::check,
            Turned::check,
            Attributed::check,
            Asserted::check,
            Sayings::check,
            Hedged::check,
            Conditioned::check,
            Able::check,
            Rated::check,
            Levels::check,
            Paired::check,
            Crossed::check,
            Exchanged::check,
            Scoped::check,
            Timed::check,
            Inverted::check,
            Directed::check,
            Contrasted::check,
            Differences::check,
            Parted::check,
            Outdone::check,
            Bidden::check,
            Meant::check,
            Restricted::check,
            Order::check,
            Roles::check,
            Beside::check,
            Kin::check,
            Agents::check,
            Stranger::check,
            Doers::check,
            Described::check,
            Overstated::check,
            Proven::check,
            Softened::check,
            Nearly::check,
            Posted::check,
            Superlatives::check,
            Widened::check,
            Planned::check,
            Over::check,
            Settled::check,
            Ruled::check,
            Course::check,
            Added::check,
            Grafted::check,
            Substance::check);

    private Rules() {}

    /// The first fault, or null.
    static @Nullable Fault check(Case draft) {
        return ALL.stream()
                .map(rule -> rule.apply(draft))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
