/** Folding, fingerprints, shingles, differences: pure functions of text. */
@NullMarked
package colander.text;

import org.jspecify.annotations.NullMarked;
