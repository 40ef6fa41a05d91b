package colander.text;

/** Collects words into lines and paragraphs, quoted ones behind {@code > }. */
final class TextBuilder {
  private static final int DEEPEST_QUOTE = 10;

  private final StringBuilder text = new StringBuilder();
  private final boolean keepLines;
  private int quotes;
  private int depthBefore;
  private int breaks;
  private boolean blank;

  TextBuilder(boolean keepLines) {
    this.keepLines = keepLines;
  }

  /** Appends words, with white space as HTML has it: any amount is one blank. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' && keepLines) {
        line();
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank = true;
      } else {
        append(c);
      }
    }
  }

  /** Appends text in which every blank counts. */
  void verbatim(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) == '\n') {
        breaks++;
      } else {
        append(code.charAt(i));
      }
    }
  }

  /** Ends the line; twice makes a blank one. */
  void line() {
    breaks++;
    blank = false;
  }

  /** Starts on a new line unless on one. */
  void block() {
    breaks = Math.max(breaks, 1);
    blank = false;
  }

  /** Starts a paragraph. */
  void paragraph() {
    breaks = Math.max(breaks, 2);
    blank = false;
  }

  void quote() {
    paragraph();
    quotes++;
  }

  void unquote() {
    paragraph();
    quotes--;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void append(char c) {
    if (breaks > 0 || text.length() == 0) {
      startLine();
    } else if (blank) {
      text.append(' ');
    }
    blank = false;
    text.append(c);
  }

  private void startLine() {
    int depth = Math.min(quotes, DEEPEST_QUOTE);
    if (text.length() > 0) {
      text.append('\n');
      if (breaks > 1) {
        text.append("> ".repeat(Math.min(depth, depthBefore)).stripTrailing()).append('\n');
      }
    }
    text.append("> ".repeat(depth));
    depthBefore = depth;
    breaks = 0;
  }
}
