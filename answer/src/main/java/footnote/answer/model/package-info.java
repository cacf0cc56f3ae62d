/// How a language model is asked for an answer, and what becomes of everything that can go wrong.
///
/// The only place that knows LangChain4j's chat models. What a model says leaves it as drafts, which nobody sees
/// before `Proof` has passed them, or as [footnote.answer.ComposerFailed].
@NullMarked
package footnote.answer.model;

import org.jspecify.annotations.NullMarked;
