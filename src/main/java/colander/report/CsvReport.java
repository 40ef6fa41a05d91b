package colander.report;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.moderation.Flag;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as CSV (RFC 4180): a row a member, so that a spreadsheet can sort and filter them. */
final class CsvReport implements ReportWriter {

  private static final List<String> HEADER =
      List.of(
          "group",
          "group_kind",
          "pattern",
          "size",
          "source",
          "id",
          "thread",
          "thread_title",
          "parent",
          "author",
          "created",
          "status",
          "kind",
          "matched",
          "similarity",
          "text");

  @Override
  public void write(DuplicateReport report, Writer out) throws IOException {
    @SuppressWarnings("resource") // closing it would close the target
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(HEADER);
    for (FlaggedGroup group : report.groups()) {
      for (ModeratedComment member : group.members()) {
        csv.writeRecord(row(group, member));
      }
    }
    csv.flush();
  }

  private static List<String> row(FlaggedGroup group, ModeratedComment member) {
    Comment comment = member.comment();
    CommentId parent = comment.parent();
    Flag flag = member.flag();
    Flag.Match match = flag == null ? null : flag.match();
    return Stream.<@Nullable Object>of(
            group.number(),
            group.kind().word(),
            group.pattern().word(),
            group.size(),
            comment.id().source(),
            comment.id().value(),
            comment.thread().id(),
            comment.thread().title(),
            parent == null ? null : parent.value(),
            comment.author().name(),
            comment.created(),
            comment.status().word(),
            flag == null ? null : flag.word(),
            match == null ? null : match.platformId(),
            match == null ? null : match.similarity(),
            comment.text())
        .map(cell -> SpreadsheetCell.safe(Objects.toString(cell, "")))
        .toList();
  }
}
