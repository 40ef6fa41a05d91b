package colander.text;

import java.util.Arrays;

/**
 * Cuts a folded text into overlapping pieces: four characters, two where the script says more in
 * one (Han, kana, Hangul).
 *
 * <p>Pieces are hashed to 32 bits; equal pieces have equal hashes on every run and machine.
 * Stretched letters count once, digits among letters as the letters that they stand for, and i and
 * l are one.
 */
public final class Shingles {

  /** How texts are cut, for reports. */
  public static final String DESCRIPTION = "4 characters, 2 in Han, kana and Hangul; no spaces";

  private static final int WIDTH = 4;
  private static final int DENSE_WIDTH = 2;

  private Shingles() {}

  /** The distinct shingles of a folded text, ascending; at least one unless the fold is empty. */
  public static int[] of(String fold) {
    char[] text = new char[fold.length()];
    int length = simplify(fold, text);
    int[] shingles = new int[length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      int end = i + (isDense(text[i]) ? DENSE_WIDTH : WIDTH);
      if (end <= length || i == 0) {
        shingles[count++] = hash(text, i, Math.min(end, length));
      }
    }
    Arrays.sort(shingles, 0, count);
    return distinct(shingles, count);
  }

  private static int simplify(String fold, char[] text) {
    int length = 0;
    for (int i = 0; i < fold.length(); i++) {
      char c = simple(fold, i);
      boolean number = c >= '0' && c <= '9';
      if (number || length == 0 || text[length - 1] != c) {
        text[length++] = c;
      }
    }
    return length;
  }

  private static char simple(String fold, int i) {
    char c = fold.charAt(i);
    if (c == 'l') {
      return 'i';
    }
    boolean among =
        c >= '0'
            && c <= '9'
            && ((i > 0 && isLatin(fold.charAt(i - 1)))
                || (i + 1 < fold.length() && isLatin(fold.charAt(i + 1))));
    return among ? Leet.letterOf(c) : c;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a character carries about as much as two letters of an alphabet. */
  static boolean isDense(char c) {
    return (c >= 0x2E80 && c < 0xA4D0)
        || (c >= 0xAC00 && c < 0xE000)
        || (c >= 0xF900 && c < 0xFB00);
  }

  private static int hash(char[] text, int from, int to) {
    long h = (long) to - from;
    for (int i = from; i < to; i++) {
      h = (h ^ text[i]) * 0x9E3779B97F4A7C15L;
      h ^= h >>> 29;
    }
    return (int) (h >>> 32);
  }

  private static int[] distinct(int[] sorted, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
