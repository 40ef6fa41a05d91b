package colander.reader;

import colander.comment.ColanderException;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Remembers what a parser was given since the last record, so that the same or another one can
 * start again from there, and refuses records that would not fit into memory.
 */
final class Trail extends Reader {
  private static final int LONGEST = 1 << 25;
  private static final int SLACK = 1 << 16;

  private final Reader reader;
  private char[] text = new char[2 * SLACK];
  private int length;
  private long start;
  private int kept;
  private int given;
  private int linesSkipped;

  Trail(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read(char[] chars, int offset, int most) throws IOException {
    if (given < length) {
      int again = Math.min(most, length - given);
      System.arraycopy(text, given, chars, offset, again);
      given += again;
      return again;
    }
    int read = reader.read(chars, offset, most);
    if (read > 0) {
      remember(chars, offset, read);
    }
    return read;
  }

  private void remember(char[] chars, int offset, int read) {
    if (given - kept + read > LONGEST) {
      throw new ColanderException(
          "a record is longer than " + LONGEST + " characters; split the file or mend it");
    }
    if (length + read > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + read));
    }
    System.arraycopy(chars, offset, text, length, read);
    length += read;
    given = length;
  }

  /** Forgets what was given before a place, counted in characters from the last rewinding. */
  void forget(long place) {
    kept = (int) Math.min(Math.max(kept, place - start), given);
    if (kept > SLACK) {
      start += kept;
      drop();
    }
  }

  /**
   * Forgets what was given up to the end of the last tag before a place.
   *
   * <p>The JDK's StAX counts the first five characters of an XML declaration twice, so that the
   * place that it names is somewhat behind the tag that it has just read.
   */
  void forgetTag(long place) {
    int end = (int) Math.min(Math.max(kept, place - start), given);
    while (end > kept && text[end - 1] != '>') {
      end--;
    }
    forget(start + end);
  }

  /** Forgets all that was given. */
  void forget() {
    forget(start + given);
  }

  /** Forgets the next line of what is remembered; tells whether it was blank. */
  boolean forgetLine() {
    int end = kept;
    boolean blank = true;
    while (end < given && text[end] != '\n' && text[end] != '\r') {
      blank &= Character.isWhitespace(text[end]);
      end++;
    }
    boolean two = end + 1 < given && text[end] == '\r' && text[end + 1] == '\n';
    forget(start + Math.min(given, end + (two ? 2 : 1)));
    return blank;
  }

  /** Whether all that was given is forgotten. */
  boolean isForgotten() {
    return kept == given;
  }

  /** Gives again what is remembered, before it goes on; places count from here. */
  void rewind() {
    drop();
    start = 0;
    given = 0;
  }

  /** How many line ends {@link #forgetUpTo} forgot. */
  int linesSkipped() {
    return linesSkipped;
  }

  private void drop() {
    System.arraycopy(text, kept, text, 0, length - kept);
    length -= kept;
    given -= kept;
    kept = 0;
  }

  /** Forgets all before a character; tells whether that was more than blanks. */
  boolean forgetUpTo(char first) throws IOException {
    boolean blank = true;
    for (int c = read(); c >= 0 && c != first; c = read()) {
      blank &= Character.isWhitespace(c);
      linesSkipped += c == '\n' ? 1 : 0;
      forget();
    }
    rewind();
    return !blank;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
