package colander.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Leaves out of a reply what it only repeats. */
public final class Quotes {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…。！？])\\s+|\\R+");
  private static final int LEAST_LETTERS = 12;
  private static final int LONG = 30;

  private Quotes() {}

  /** Whether a text may have lines that are marked as quotes. */
  public static boolean areMarked(String text) {
    return text.indexOf('>') >= 0 || text.contains("&gt;");
  }

  /**
   * What a reply says of its own: without lines marked as quotes and without sentences that one of
   * its ancestors says.
   *
   * @param text the reply
   * @param ancestorFolds the folds of its parent and further ancestors
   */
  public static String leaveOut(String text, List<String> ancestorFolds) {
    String unmarked = areMarked(text) ? withoutMarked(text) : text;
    if (ancestorFolds.isEmpty()) {
      return unmarked;
    }
    return leaveOut(
        unmarked,
        LEAST_LETTERS,
        fold -> ancestorFolds.stream().anyMatch(ancestor -> ancestor.contains(fold)));
  }

  /** What a reply says without the long sentences whose fold others said. */
  public static String leaveOut(String text, Predicate<String> saidByOthers) {
    return leaveOut(text, LONG, saidByOthers);
  }

  private static String leaveOut(String text, int least, Predicate<String> isQuote) {
    List<String> own = new ArrayList<>();
    List<String> sentences = sentences(text);
    for (String sentence : sentences) {
      String fold = Fold.fold(sentence);
      if (fold.length() < least || !isQuote.test(fold)) {
        own.add(sentence);
      }
    }
    return own.size() == sentences.size() ? text : String.join("\n", own);
  }

  /** The sentences and lines of a text. */
  public static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text, -1));
  }

  /** Whether a folded sentence is so long that nobody says it by chance. */
  public static boolean isLong(String fold) {
    return fold.length() >= LONG;
  }

  private static String withoutMarked(String text) {
    List<String> own = new ArrayList<>();
    text.lines().filter(line -> !isMarked(line.stripLeading())).forEach(own::add);
    return String.join("\n", own);
  }

  private static boolean isMarked(String line) {
    return line.startsWith(">") || line.startsWith("&gt;");
  }
}
