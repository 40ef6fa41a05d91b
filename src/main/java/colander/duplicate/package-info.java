/** What counts as a duplicate: the policy, the finder, groups with their kinds and patterns. */
@NullMarked
package colander.duplicate;

import org.jspecify.annotations.NullMarked;
