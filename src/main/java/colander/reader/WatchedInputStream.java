package colander.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a file as they are read, tells of them, and stops when interrupted. */
final class WatchedInputStream extends FilterInputStream {
  private final String file;
  private final long total;
  private final Progress progress;
  private long count;

  WatchedInputStream(InputStream in, String file, long total, Progress progress) {
    super(in);
    this.file = file;
    this.total = total;
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadInterruptedException(file);
    }
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      count += read;
      progress.bytes(count, total);
    }
    return read;
  }

  /** Never says 0: at the end of a gzip member, 0 would pass for the end of the file. */
  @Override
  public int available() throws IOException {
    return Math.max(1, super.available());
  }

  /** The bytes read so far. */
  long count() {
    return count;
  }
}
