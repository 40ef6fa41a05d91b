/** Use cases: what a moderator can do, each in one transaction. */
@NullMarked
package colander.session;

import org.jspecify.annotations.NullMarked;
