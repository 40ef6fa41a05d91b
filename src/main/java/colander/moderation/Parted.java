package colander.moderation;

import colander.comment.CommentId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A comment that a moderator declared not to be a duplicate of others.
 *
 * @param number the comment's number
 * @param comment its id
 * @param fingerprint that of the text that was judged, see {@link #fingerprint(String)}
 */
public record Parted(long number, CommentId comment, String fingerprint) {

  /** Returns what stands for a text as long as it is not changed: 32 hexadecimal digits. */
  public static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
