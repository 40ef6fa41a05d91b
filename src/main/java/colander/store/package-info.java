/** The database; the only place that speaks SQL. */
@NullMarked
package colander.store;

import org.jspecify.annotations.NullMarked;
