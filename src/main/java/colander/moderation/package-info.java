/** What moderators decide and what follows from it: pure rules. */
@NullMarked
package colander.moderation;

import org.jspecify.annotations.NullMarked;
