package colander.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, each with the white space after it. */
final class Words {
  private Words() {}

  /** The words of a text, which together are the text; a Han, kana or Hangul character is one. */
  static List<String> cut(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || startsWord(text, i)) {
        words.add(text.substring(start, i));
        start = i;
      }
    }
    return text.isEmpty() ? List.of() : words;
  }

  private static boolean startsWord(String text, int i) {
    char before = text.charAt(i - 1);
    char at = text.charAt(i);
    if (Character.isWhitespace(at)) {
      return false;
    }
    return Character.isWhitespace(before)
        || (!Character.isLowSurrogate(at) && (standsAlone(at) || standsAlone(before)));
  }

  private static boolean standsAlone(char c) {
    return Shingles.isDense(c) && !Character.isLowSurrogate(c);
  }
}
