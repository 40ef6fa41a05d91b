package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.text.HtmlText;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Coral's CSV, which has no headings: id, author, story, time, HTML, parent, status, rating.
 */
final class CoralReader implements ThreadReader {
  private static final int COLUMNS = 8;

  private static final Set<String> STATES =
      Set.of("APPROVED", "REJECTED", "NONE", "PREMOD", "SYSTEM_WITHHELD");

  @Override
  public Format format() {
    return new Format(
        "coral",
        "CSV of 8 columns without headings, a time in the 4th and a status in the 7th",
        "id, parent, story, author's id, status, time");
  }

  @Override
  public boolean fits(Head head) {
    try {
      Row first = new CommaRows(new StringReader(head.text()), ',', (where, reason) -> {}).next();
      return first != null
          && first.cells().size() == COLUMNS
          && Moments.parse(first.cells().get(3)) != null
          && STATES.contains(first.cells().get(6));
    } catch (CsvParseException e) {
      return false;
    }
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    Table.read(
        new CommaRows(input.reader(), ',', intake::broken), intake, row -> comment(row, intake));
  }

  private static void comment(Row row, Intake intake) {
    List<String> cells = row.cells();
    if (cells.size() != COLUMNS || cells.get(0).isBlank()) {
      intake.broken("line " + row.line(), "has no id or not 8 cells");
      return;
    }
    String story = word(cells.get(2));
    String html = cells.get(4);
    intake.keep(
        Comment.builder(
                intake.id(cells.get(0).strip()),
                story == null ? intake.fileThread(null) : new CommentThread(story, null, null),
                HtmlText.of(html))
            .parent(word(cells.get(5)))
            .author(Author.of(null, word(cells.get(1))))
            .created(Moments.parse(cells.get(3)))
            .platformState(States.of(cells.get(6)))
            .raw(html)
            .build());
  }

  private static @Nullable String word(String cell) {
    return cell.isBlank() ? null : cell.strip();
  }
}
