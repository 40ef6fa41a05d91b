package colander.reader;

import java.io.IOException;

/** Reads one format. */
interface ThreadReader {

  /** What the format is called and shows. */
  Format format();

  /** What the source of its comments is called unless the user says; formats may share one. */
  default String source() {
    return format().name();
  }

  /** Whether a file that starts like this has the format; must not throw, whatever the bytes. */
  boolean fits(Head head);

  /**
   * Reads the file to its end.
   *
   * @throws colander.comment.ColanderException if nothing more of it can be read
   */
  void read(Input input, Intake intake) throws IOException;
}
