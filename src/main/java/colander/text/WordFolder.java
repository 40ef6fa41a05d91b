package colander.text;

/**
 * Folds a text word by word, as the reading of a character depends on its word: a Greek Ν among
 * Latin letters is an N, a 3 among letters an E.
 */
final class WordFolder {
  private final StringBuilder out;
  private final StringBuilder word = new StringBuilder();
  private boolean hasLatin;
  private boolean hasOtherCapitals;
  private boolean hasLeet;

  private WordFolder(int capacity) {
    out = new StringBuilder(capacity);
  }

  /** Folds a text to letters, digits and a dot between numbers. */
  static String fold(String text) {
    return fold(text, false);
  }

  /** The folded words of a text with a space between them, as a stage to show. */
  static String words(String text) {
    return fold(text, true);
  }

  private static String fold(String text, boolean spaced) {
    WordFolder folder = new WordFolder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        int before = folder.out.length();
        folder.foldWord(text, start, i);
        if (spaced && before > 0 && folder.out.length() > before) {
          folder.out.insert(before, ' ');
        }
        start = i + 1;
      }
    }
    return folder.out.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || c == 0x85));
  }

  private void foldWord(String text, int from, int to) {
    if (from == to) {
      return;
    }
    read(text, from, to, false);
    if (hasLatin && hasOtherCapitals) {
      read(text, from, to, true);
    }
    if (hasLeet && hasLatin) {
      Leet.read(word);
    }
    appendWord();
  }

  private void read(String text, int from, int to, boolean amongLatin) {
    word.setLength(0);
    hasLatin = false;
    hasOtherCapitals = false;
    hasLeet = false;
    boolean gap = false;
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      String letters = amongLatin ? Letters.foldAmongLatin(c) : Letters.fold(c);
      if (letters.isEmpty()) {
        gap |= c != ',' && !isInvisible(c);
        keepSign(c);
      } else {
        separateNumbers(gap, letters);
        word.append(letters);
        note(c);
        gap = false;
      }
    }
  }

  private void keepSign(int c) {
    if (Leet.isSign(c)) {
      word.append((char) c);
      hasLeet = true;
    }
  }

  private void separateNumbers(boolean gap, String letters) {
    int end = word.length();
    if (gap && end > 0 && isDigit(word.charAt(end - 1)) && isDigit(letters.charAt(0))) {
      word.append('.');
    }
  }

  private void note(int c) {
    if (c < 128) {
      hasLeet |= isDigit((char) c);
      hasLatin |= !isDigit((char) c);
    } else {
      hasOtherCapitals |= c >= 0x370 && c < 0x590;
    }
  }

  private void appendWord() {
    int end = out.length();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 && end > 0 && isDigit(c) && isDigit(out.charAt(end - 1))) {
        out.append('.');
      }
      if (!stretches(c) && (hasLatin || !Leet.isSign(c))) {
        out.append(c);
      }
    }
  }

  private boolean stretches(char c) {
    int end = out.length();
    return end > 1 && out.charAt(end - 1) == c && out.charAt(end - 2) == c && !isDigit(c);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
