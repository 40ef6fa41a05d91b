package colander.report;

import colander.comment.Status;
import colander.moderation.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ids of what is hidden now, one a line; reversed, of what was hidden and is no longer. */
final class IdList implements DecisionWriter {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._:/=+-]{1,200}");

  @Override
  public List<String> write(List<Change> changes, Writer out) throws IOException {
    List<String> refused = new ArrayList<>();
    for (Change change : changes) {
      boolean concerns =
          change.statusAfter() == Status.HIDDEN || change.statusBefore() == Status.HIDDEN;
      String id = change.comment().value();
      if (concerns && PLAIN.matcher(id).matches()) {
        out.write(id + "\n");
      } else {
        refused.add(
            concerns ? change.comment() + ": no plain id" : change.comment() + ": is not hidden");
      }
    }
    out.flush();
    return refused;
  }
}
