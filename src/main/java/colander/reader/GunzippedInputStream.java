package colander.reader;

import colander.comment.ColanderException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip data of any number of members, and refuses what is cut off, damaged or a bomb. */
final class GunzippedInputStream extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  /**
   * Above this size a file may not unpack to more than {@link #RATIO} times its packed size; text
   * of people packs to a tenth, the same line over and over to a hundredth, a bomb to a thousandth.
   */
  private static final long UNSUSPICIOUS = 1L << 28;

  private static final int RATIO = 400;

  private final WatchedInputStream packed;
  private final String file;
  private long unpacked;

  GunzippedInputStream(InputStream in, WatchedInputStream packed, String file) throws IOException {
    super(in, BUFFER);
    this.packed = packed;
    this.file = file;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, offset, length);
    } catch (EOFException e) {
      throw new ColanderException(
          file + ": the gzip data is cut off; copy or download the file again", e);
    } catch (ZipException e) {
      throw new ColanderException(
          file + ": the gzip data is damaged; copy or download the file again", e);
    }
    unpacked += Math.max(0, read);
    if (unpacked > UNSUSPICIOUS && unpacked / RATIO > packed.count()) {
      throw new ColanderException(
          file
              + ": unpacks to over "
              + RATIO
              + " times its size; unpack it yourself if you trust it");
    }
    return read;
  }
}
