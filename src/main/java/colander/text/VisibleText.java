package colander.text;

import java.util.Locale;

/**
 * Makes hostile text safe to show: what could steer a terminal, turn the reading direction or hide
 * is written out instead.
 *
 * <p>The written form is {@code \x1b} below U+0100, {@code \}{@code u202e} up to U+FFFF and {@code
 * \}{@code u{e0041}} beyond. Written out are control codes (C0 except newline and tab, DEL, C1),
 * bidirectional controls, zero-width and other invisible characters, line and paragraph separators
 * and lone surrogates. A joiner stays where its script's spelling or an emoji needs it, and so does
 * the variation selector of an emoji. A carriage return before a newline is dropped.
 *
 * <p>Pure and idempotent; combining marks stay.
 */
public final class VisibleText {

  private static final int ZWNJ = 0x200c;
  private static final int ZWJ = 0x200d;
  private static final int EMOJI_STYLE = 0xfe0f;

  private VisibleText() {}

  /** Returns the text with its line breaks and tabs, all else that is unsafe written out. */
  public static String lines(String text) {
    return firstUnsafe(text) < 0 ? text : rewrite(text, "\n", "\t");
  }

  /** Returns the text on one line: a line break becomes {@code ⏎}, a tab a space. */
  public static String line(String text) {
    return firstUnsafe(text) < 0 && text.indexOf('\n') < 0 && text.indexOf('\t') < 0
        ? text
        : rewrite(text, "⏎", " ");
  }

  /** Returns how a character is written out. */
  public static String escape(int codePoint) {
    if (codePoint < 0x100) {
      return String.format(Locale.ROOT, "\\x%02x", codePoint);
    }
    return codePoint < 0x10000
        ? String.format(Locale.ROOT, "\\u%04x", codePoint)
        : String.format(Locale.ROOT, "\\u{%x}", codePoint);
  }

  private static int firstUnsafe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f || (c < ' ' && c != '\n' && c != '\t')) {
        int codePoint = text.codePointAt(i);
        if (isUnsafe(codePoint)) {
          return i;
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    return -1;
  }

  private static String rewrite(String text, String newline, String tab) {
    StringBuilder visible = new StringBuilder(text.length() + 16);
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (codePoint == '\n') {
        visible.append(newline);
      } else if (codePoint == '\t') {
        visible.append(tab);
      } else if (isUnsafe(codePoint)
          && !isSpelling(text, i, codePoint)
          && !text.startsWith("\r\n", i)) {
        visible.append(escape(codePoint));
      } else if (!text.startsWith("\r\n", i)) {
        visible.appendCodePoint(codePoint);
      }
    }
    return visible.toString();
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isBlankLetter(c) || isVariationSelector(c) || c == 0x34f;
    };
  }

  /** Tells the letters that take part in words and show nothing. */
  private static boolean isBlankLetter(int c) {
    return c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164 || c == 0xffa0;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xfe00 && c <= EMOJI_STYLE)
        || (c >= 0x180b && c <= 0x180f)
        || (c >= 0xe0100 && c <= 0xe01ef);
  }

  private static boolean isSpelling(String text, int at, int codePoint) {
    int end = at + 1;
    if (at == 0 || (codePoint != ZWJ && codePoint != ZWNJ && codePoint != EMOJI_STYLE)) {
      return false;
    }
    int before = text.codePointBefore(at);
    if (codePoint == EMOJI_STYLE) {
      return isPictogram(before) || "#*0123456789".indexOf(before) >= 0;
    }
    if (end == text.length()) {
      return false;
    }
    int after = text.codePointAt(end);
    boolean emoji = codePoint == ZWJ && isEmojiPart(before) && isPictogram(after);
    return emoji || (isJoining(before) && isJoining(after));
  }

  private static boolean isEmojiPart(int c) {
    return c == EMOJI_STYLE || isPictogram(c) || (c >= 0x1f3fb && c <= 0x1f3ff);
  }

  private static boolean isPictogram(int c) {
    return c > 0xff && Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Tells letters and marks of the scripts in which joiners are part of the spelling. */
  private static boolean isJoining(int c) {
    boolean arabicOrSyriac = c >= 0x600 && c < 0x800;
    boolean indic = c >= 0x900 && c < 0xe00;
    boolean khmerOrMongolian = c >= 0x1780 && c < 0x18b0;
    int type = Character.getType(c);
    return (arabicOrSyriac || indic || khmerOrMongolian)
        && (type == Character.OTHER_LETTER
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK);
  }
}
