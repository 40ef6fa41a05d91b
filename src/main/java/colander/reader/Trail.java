package colander.reader;

import colander.comment.ColanderException;
import java.io.IOException;
import java.io.Reader;

/**
 * Remembers what a parser was given since the last record, so that the same or another one can
 * start again from there, and refuses records that would not fit into memory.
 */
final class Trail extends Reader {
  private static final int LONGEST = 1 << 25;
  private static final int SLACK = 1 << 16;

  private final Reader reader;
  private final StringBuilder text = new StringBuilder();
  private long start;
  private int kept;
  private int given;

  Trail(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (given < text.length()) {
      int again = Math.min(length, text.length() - given);
      text.getChars(given, given + again, chars, offset);
      given += again;
      return again;
    }
    int read = reader.read(chars, offset, length);
    if (read > 0) {
      text.append(chars, offset, read);
      given += read;
      if (given - kept > LONGEST) {
        throw new ColanderException(
            "a record is longer than " + LONGEST + " characters; split the file or mend it");
      }
    }
    return read;
  }

  /** Forgets what was given before a place, counted in characters from the last rewinding. */
  void forget(long place) {
    kept = (int) Math.min(Math.max(kept, place - start), given);
    if (kept > SLACK) {
      text.delete(0, kept);
      start += kept;
      given -= kept;
      kept = 0;
    }
  }

  /** Forgets all that was given. */
  void forget() {
    forget(start + given);
  }

  /** Forgets the next line of what is remembered; tells whether it was blank. */
  boolean forgetLine() {
    int end = kept;
    boolean blank = true;
    while (end < given && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      blank &= Character.isWhitespace(text.charAt(end));
      end++;
    }
    boolean two = end + 1 < given && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    forget(start + Math.min(given, end + (two ? 2 : 1)));
    return blank;
  }

  /** Whether all that was given is forgotten. */
  boolean isForgotten() {
    return kept == given;
  }

  /** Gives again what is remembered, before it goes on; places count from here. */
  void rewind() {
    text.delete(0, kept);
    start = 0;
    kept = 0;
    given = 0;
  }

  /** Forgets all before a character; tells whether that was more than blanks. */
  boolean forgetUpTo(char first) throws IOException {
    boolean blank = true;
    for (int c = read(); c >= 0 && c != first; c = read()) {
      blank &= Character.isWhitespace(c);
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
