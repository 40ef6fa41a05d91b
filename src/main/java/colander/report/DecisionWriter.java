package colander.report;

import colander.moderation.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes decisions in one form. */
public interface DecisionWriter {

  /**
   * Writes changes and flushes.
   *
   * @return what could not be written, and why, in words for a moderator
   */
  List<String> write(List<Change> changes, Writer out) throws IOException;
}
