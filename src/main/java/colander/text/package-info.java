/** Folding, fingerprints, shingles, differences, HTML as text: pure functions of text. */
@NullMarked
package colander.text;

import org.jspecify.annotations.NullMarked;
