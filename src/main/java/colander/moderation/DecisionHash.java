package colander.moderation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash that chains the entries of the decision log: SHA-256 over the hash before and all that
 * an entry says, each part with its length before it, so that no two entries run together.
 *
 * <p>Whoever changes or removes an entry must compute all later ones anew; {@code check} tells.
 */
public final class DecisionHash {

  /** What stands for the hash before the first entry. */
  public static final String START = "0".repeat(64);

  private DecisionHash() {}

  /** Returns the hash of an entry, 64 hexadecimal digits. */
  public static String of(String previous, long stepNumber, Step step, Decision decision) {
    MessageDigest digest = sha256();
    add(digest, previous, stepNumber, step);
    add(digest, Long.toString(decision.number()));
    add(digest, decision.comment());
    add(digest, decision.before());
    add(digest, decision.after());
    add(digest, decision.statusBefore());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns the hash of an entry that parts a comment from others, 64 hexadecimal digits. */
  public static String of(String previous, long stepNumber, Step step, Parted parted) {
    MessageDigest digest = sha256();
    add(digest, previous, stepNumber, step);
    add(digest, Long.toString(parted.number()));
    add(digest, parted.comment());
    add(digest, "parted");
    add(digest, parted.fingerprint());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String previous, long stepNumber, Step step) {
    add(digest, previous);
    add(digest, Long.toString(stepNumber));
    add(digest, step.action().word());
    add(digest, Long.toString(step.at().toEpochMilli()));
    add(digest, step.moderator());
    add(digest, step.of());
    add(digest, step.group());
    add(digest, step.reason());
    add(digest, step.note());
  }

  private static void add(MessageDigest digest, @Nullable Object part) {
    if (part == null) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
      return;
    }
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
