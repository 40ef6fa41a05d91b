/** The program's entry; nobody depends on it. */
@NullMarked
package colander;

import org.jspecify.annotations.NullMarked;
