package colander.text;

import java.util.List;
import java.util.regex.Pattern;

/** Leaves out of a reply what it only repeats. */
public final class Quotes {
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*(?:>|&gt;).*(?:\\R|\\z)");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…。！？])\\s+|\\R+");
  private static final int LEAST_LETTERS = 12;

  private Quotes() {}

  /**
   * What a reply says of its own: without lines marked as quotes and without sentences that one of
   * its ancestors says.
   *
   * @param text the reply
   * @param ancestorFolds the folds of its parent and further ancestors
   */
  public static String leaveOut(String text, List<String> ancestorFolds) {
    String unmarked =
        text.indexOf('>') < 0 && text.indexOf("&gt;") < 0
            ? text
            : QUOTED_LINE.matcher(text).replaceAll("");
    if (ancestorFolds.isEmpty()) {
      return unmarked;
    }
    StringBuilder own = new StringBuilder();
    for (String sentence : SENTENCE_END.split(unmarked, -1)) {
      if (!isQuote(Fold.fold(sentence), ancestorFolds)) {
        own.append(sentence).append('\n');
      }
    }
    return own.toString();
  }

  private static boolean isQuote(String fold, List<String> ancestorFolds) {
    return fold.length() >= LEAST_LETTERS
        && ancestorFolds.stream().anyMatch(ancestor -> ancestor.contains(fold));
  }
}
