/** Reads comment threads out of any platform's export, one class a format. */
@NullMarked
package colander.reader;

import org.jspecify.annotations.NullMarked;
