package colander.report;

import colander.moderation.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Decisions as one JSON object a line. */
final class NdjsonDecisions implements DecisionWriter {

  @Override
  public List<String> write(List<Change> changes, Writer out) throws IOException {
    for (Change change : changes) {
      Json.writeLine(ChangeFields.of(change), out);
    }
    out.flush();
    return List.of();
  }
}
