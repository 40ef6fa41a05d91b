package colander.text;

/** What is left to compare of a text without letters and digits: its emoji and other symbols. */
final class Symbols {
  private Symbols() {}

  /** The symbols of a text, without skin tones and variants; a stretch of one counts once. */
  static String of(String text) {
    StringBuilder out = new StringBuilder();
    int last = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c != last && Character.getType(c) == Character.OTHER_SYMBOL) {
        out.appendCodePoint(c);
        last = c;
      }
    }
    return out.toString();
  }
}
