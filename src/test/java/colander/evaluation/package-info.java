/** Measures what the engine finds: plants known edits in real text and counts what is grouped. */
@NullMarked
package colander.evaluation;

import org.jspecify.annotations.NullMarked;
