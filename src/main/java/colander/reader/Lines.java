package colander.reader;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, none longer than memory allows. */
final class Lines {
  /** The longest line that is read, in characters. */
  static final int LONGEST = 1 << 24;

  private final Reader reader;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private long number;
  private boolean tooLong;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    if (!filled()) {
      return null;
    }
    number++;
    tooLong = false;
    StringBuilder start = null;
    do {
      int from = position;
      position = endOfLine(from);
      if (position < limit && start == null) {
        return line(from, position++);
      }
      start = append(start == null ? new StringBuilder() : start, from);
      if (position < limit) {
        position++;
        break;
      }
    } while (filled());
    int length = start.length();
    if (length > 0 && start.charAt(length - 1) == '\r') {
      start.setLength(length - 1);
    }
    return start.toString();
  }

  /** The number of the line that {@link #next} returned last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that {@link #next} returned last was too long, so that its end is missing. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean filled() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, reader.read(buffer, 0, buffer.length));
    }
    return position < limit;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private String line(int from, int end) {
    int length = end - from;
    return new String(buffer, from, length > 0 && buffer[end - 1] == '\r' ? length - 1 : length);
  }

  private StringBuilder append(StringBuilder start, int from) {
    int room = LONGEST - start.length();
    tooLong |= position - from > room;
    return start.append(buffer, from, Math.min(room, position - from));
  }
}
