package colander.text;

/** Reads digits and signs that stand for letters inside a word, as in {@code fr33 m0ney}. */
final class Leet {
  private static final String SIGNS = "@$!€";
  private static final String SIGN_LETTERS = "asie";
  private static final String DIGIT_LETTERS = "oi?eas?t??";

  private Leet() {}

  static boolean isSign(int c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** The letter that a digit stands for, or the digit itself. */
  static char letterOf(char digit) {
    char letter = DIGIT_LETTERS.charAt(digit - '0');
    return letter == '?' ? digit : letter;
  }

  /**
   * Reads a word in place: digits and signs between letters become letters; those at the end do as
   * well if the word has others inside or ends in a doubled one; signs that stand for nothing go.
   * An exclamation mark is a letter only alone between letters.
   */
  static void read(StringBuilder word) {
    int first = firstLetter(word);
    int last = lastLetter(word);
    if (first == last) {
      dropSigns(word);
      return;
    }
    boolean inside = convert(word, first + 1, last);
    int end = word.length();
    boolean doubled =
        end - last == 3
            && word.charAt(end - 1) == word.charAt(end - 2)
            && word.charAt(end - 1) != '!';
    if (inside || doubled) {
      convert(word, last + 1, end);
    }
    convertLeadingSign(word, first);
    dropSigns(word);
  }

  private static boolean convert(StringBuilder word, int from, int to) {
    boolean any = false;
    int last = lastLetter(word);
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      char letter = c >= '0' && c <= '9' ? letterOf(c) : signLetter(c);
      if (c == '!' && (i > last || word.charAt(i - 1) == c || word.charAt(i + 1) == c)) {
        letter = c; // stays a sign and is dropped
      }
      any |= letter != c;
      word.setCharAt(i, letter);
    }
    return any;
  }

  private static void convertLeadingSign(StringBuilder word, int first) {
    if (first == 1 && isSign(word.charAt(0)) && word.charAt(0) != '!') {
      word.setCharAt(0, signLetter(word.charAt(0)));
    }
  }

  private static char signLetter(char c) {
    int sign = SIGNS.indexOf(c);
    return sign < 0 ? c : SIGN_LETTERS.charAt(sign);
  }

  private static void dropSigns(StringBuilder word) {
    int kept = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!isSign(word.charAt(i))) {
        word.setCharAt(kept++, word.charAt(i));
      }
    }
    word.setLength(kept);
  }

  private static int firstLetter(StringBuilder word) {
    int i = 0;
    while (i < word.length() && !isLatin(word.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastLetter(StringBuilder word) {
    int i = word.length() - 1;
    while (i > 0 && !isLatin(word.charAt(i))) {
      i--;
    }
    return Math.max(i, Math.min(firstLetter(word), word.length()));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
