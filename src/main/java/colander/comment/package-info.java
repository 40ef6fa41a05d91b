/** Comments and their threads as values; knows the JDK only. */
@NullMarked
package colander.comment;

import org.jspecify.annotations.NullMarked;
