/** Commands, completion, terminal text and errors, on Spring Shell. */
@NullMarked
package colander.shell;

import org.jspecify.annotations.NullMarked;
