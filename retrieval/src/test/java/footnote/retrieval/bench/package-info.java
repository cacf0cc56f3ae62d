/// How does Footnote's retrieval compare with what one would take otherwise? Run by hand, see [RetrievalBench].
@NullMarked
package footnote.retrieval.bench;

import org.jspecify.annotations.NullMarked;
