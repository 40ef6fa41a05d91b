package colander.report;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.moderation.ModeratedComment;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comments in a form that can be loaded again without loss. */
public final class CommentExport {

  /** Says that a record is one of these, and which version of them. */
  public static final String VERSION = "comment/1";

  private static final String STARTS_A_FORMULA = "=+-@\t\r'";

  private final Writer out;
  private final @Nullable CsvWriter csv;
  private boolean started;

  private CommentExport(Writer out, @Nullable CsvWriter csv) {
    this.out = out;
    this.csv = csv;
  }

  /** Writes one JSON object a line. */
  public static CommentExport ndjson(Writer out) {
    return new CommentExport(out, null);
  }

  /**
   * Writes CSV (RFC 4180). A cell that a spreadsheet could take for a formula, or that starts with
   * an apostrophe, gets an apostrophe before it, which loading takes off.
   */
  public static CommentExport csv(Writer out) {
    return new CommentExport(out, CsvWriter.builder().build(out));
  }

  /** Writes a comment. */
  public void write(ModeratedComment comment) throws IOException {
    Map<String, @Nullable Object> fields = fields(comment.comment());
    if (csv == null) {
      Json.writeLine(fields, out);
      return;
    }
    if (!started) {
      csv.writeRecord(List.copyOf(fields.keySet()));
      started = true;
    }
    csv.writeRecord(
        fields.values().stream().map(value -> safe(Objects.toString(value, ""))).toList());
  }

  /** Sends everything that was written. */
  public void flush() throws IOException {
    if (csv != null) {
      csv.flush();
    }
    out.flush();
  }

  private static String safe(String cell) {
    return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static Map<String, @Nullable Object> fields(Comment comment) {
    CommentId parent = comment.parent();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("colander", VERSION);
    fields.put("source", comment.id().source());
    fields.put("id", comment.id().value());
    fields.put("thread", comment.thread().id());
    fields.put("threadTitle", comment.thread().title());
    fields.put("threadLink", comment.thread().link());
    fields.put("parent", parent == null ? null : parent.value());
    fields.put("author", comment.author().name());
    fields.put("account", comment.author().account());
    fields.put("created", comment.created());
    fields.put("state", comment.platformState().word());
    fields.put("status", comment.status().word());
    fields.put("text", comment.text());
    fields.put("raw", comment.raw());
    return fields;
  }
}
