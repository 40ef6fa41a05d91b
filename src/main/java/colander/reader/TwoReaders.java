package colander.reader;

import java.io.IOException;
import java.io.Reader;

/** Reads one text after the other. */
final class TwoReaders extends Reader {
  private final Reader first;
  private final Reader second;
  private boolean firstEnded;

  TwoReaders(Reader first, Reader second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (!firstEnded) {
      int read = first.read(chars, offset, length);
      if (read >= 0) {
        return read;
      }
      firstEnded = true;
    }
    return second.read(chars, offset, length);
  }

  @Override
  public void close() {}
}
