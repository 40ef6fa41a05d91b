/** The duplicate report and one writer for each form of it. */
@NullMarked
package colander.report;

import org.jspecify.annotations.NullMarked;
