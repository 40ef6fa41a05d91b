package colander.reader;

import colander.comment.Comment;
import colander.comment.CommentThread;
import java.io.IOException;

/** Reads a text file with one comment a line. */
final class LinesReader implements ThreadReader {

  @Override
  public Format format() {
    return new Format(
        "lines", "nothing: only read so by --from lines", "the text, a comment a line");
  }

  @Override
  public boolean fits(Head head) {
    return false;
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    intake.nameSourceAfterFile();
    CommentThread thread = intake.fileThread(null);
    Lines lines = new Lines(input.reader());
    for (String line = lines.next(); line != null; line = lines.next()) {
      intake.at(lines.number());
      if (lines.tooLong()) {
        intake.broken("line " + lines.number(), "is too long");
      } else if (!line.isBlank()) {
        intake.keep(Comment.builder(intake.nextOrdinal(), thread, line.strip()).build());
      }
    }
  }
}
