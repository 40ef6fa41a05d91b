package colander.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes bytes and reads those that are wrong in UTF-8 as windows-1252, one by one.
 *
 * <p>A file that is Latin-1 from end to end, and one into which only some lines were pasted from
 * elsewhere, thus come out right alike, in one pass; the wrong bytes are counted.
 */
final class ForgivingReader extends Reader {
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean unicode8;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean started;
  private boolean ended;
  private int left = -1;
  private long lines = 1;
  private long firstFault;
  private long faults;

  ForgivingReader(InputStream in, Charset charset) {
    this.in = in;
    this.unicode8 = charset.equals(StandardCharsets.UTF_8);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (length < 2) {
      return length == 0 ? 0 : readOne(chars, offset);
    }
    if (left >= 0) {
      chars[offset] = (char) left;
      left = -1;
      return 1;
    }
    CharBuffer out = CharBuffer.wrap(chars, offset, length);
    while (out.position() == offset && !(ended && !bytes.hasRemaining())) {
      CoderResult result = decoder.decode(bytes, out, ended);
      countLines(chars, offset, out.position());
      if (result.isError() && out.hasRemaining()) {
        mend(out, result.length());
      } else if (out.position() == offset) {
        fill();
      }
    }
    return withoutMark(chars, offset, out.position() - offset, length);
  }

  private int withoutMark(char[] chars, int offset, int read, int length) throws IOException {
    boolean mark = !started && read > 0 && chars[offset] == BYTE_ORDER_MARK;
    started = true;
    if (!mark) {
      return read == 0 ? -1 : read;
    }
    System.arraycopy(chars, offset + 1, chars, offset, read - 1);
    return read == 1 ? read(chars, offset, length) : read - 1;
  }

  /** Reads two, as the decoder never parts a pair of surrogates, and leaves one for later. */
  private int readOne(char[] chars, int offset) throws IOException {
    char[] two = new char[2];
    int read = read(two, 0, 2);
    if (read > 0) {
      chars[offset] = two[0];
      left = read == 2 ? two[1] : -1;
    }
    return Math.min(read, 1);
  }

  /** How many bytes were wrong so far. */
  long faults() {
    return faults;
  }

  /** The line of the first wrong byte, from 1. */
  long firstFault() {
    return firstFault;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void mend(CharBuffer out, int length) {
    byte[] wrong = new byte[length];
    bytes.get(wrong);
    if (unicode8) {
      out.put(LATIN.decode(ByteBuffer.wrap(wrong, 0, 1)));
      bytes.position(bytes.position() - length + 1);
    } else {
      out.put('\uFFFD');
    }
    if (faults++ == 0) {
      firstFault = lines;
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  private void countLines(char[] chars, int from, int to) {
    for (int i = from; faults == 0 && i < to; i++) {
      if (chars[i] == '\n') {
        lines++;
      }
    }
  }
}
