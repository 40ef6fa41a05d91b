/** The similarity join: integers in, similar pairs out; knows no comments. */
@NullMarked
package colander.similarity;

import org.jspecify.annotations.NullMarked;
