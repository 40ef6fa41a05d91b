package colander.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one form. */
public interface ReportWriter {

  /**
   * Writes the report up to a line end; leaves the target open.
   *
   * @throws IOException as the target throws it
   */
  void write(DuplicateReport report, Writer out) throws IOException;
}
