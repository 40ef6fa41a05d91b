package colander.text;

import com.ibm.icu.text.Normalizer2;

/** Brings characters that are written in several pieces into one piece. */
final class Composition {
  private static final int FIRST_COMBINING = 0x300;

  private Composition() {}

  /** Returns the text in NFKC if it holds combining characters, else the text itself. */
  static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && combines(c)) {
        return Normalizer2.getNFKCInstance().normalize(text);
      }
    }
    return text;
  }

  private static boolean combines(char c) {
    return c < 0x370
        || (c >= 0x1100 && c < 0x1200)
        || c == 0xFF9E
        || c == 0xFF9F
        || c == 0x3099
        || c == 0x309A
        || (c >= 0x483 && c < 0x3000 && Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
