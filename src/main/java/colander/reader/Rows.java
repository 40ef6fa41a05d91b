package colander.reader;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one by one. */
interface Rows {

  /** The next row, or null after the last. */
  @Nullable Row next() throws IOException;
}
