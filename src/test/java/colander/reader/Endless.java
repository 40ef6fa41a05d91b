package colander.reader;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A start, a middle part over and over, and an end, without taking memory. */
final class Endless extends InputStream {
  private final byte[] start;
  private final byte[] middle;
  private final long middleLength;
  private final byte[] end;
  private long position;

  Endless(String start, String middle, long middleLength, String end) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.middle = middle.getBytes(StandardCharsets.UTF_8);
    this.middleLength = middleLength;
    this.end = end.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int read = 0;
    while (read < length && position < start.length + middleLength + end.length) {
      bytes[offset + read++] = at(position++);
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  private byte at(long place) {
    if (place < start.length) {
      return start[(int) place];
    }
    long inMiddle = place - start.length;
    return inMiddle < middleLength
        ? middle[(int) (inMiddle % middle.length)]
        : end[(int) (inMiddle - middleLength)];
  }
}
